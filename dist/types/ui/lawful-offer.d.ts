import type { ClaimsMode } from '../engine/types.js';
import type { Problem } from './config.js';
import type { Beside } from './lawful-text.js';
/** The practitioner's link, and its text. */
export interface Offer {
    readonly consultHref: string | null;
    readonly consultLabel: string | null;
}
/** The offer as far as it may be shown: a label or a mail that promises too much is ours instead. */
export declare function lawfulOffer({ consultHref, consultLabel }: Offer, claims: ClaimsMode, beside: Beside): Offer & {
    problems: readonly Problem[];
};
