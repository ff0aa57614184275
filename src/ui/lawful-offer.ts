import type { ClaimsMode } from '../engine/types.js';
import type { Problem } from './config.js';
import type { Beside } from './lawful-text.js';
import { unlawfulText } from './lawful-text.js';
import { isMailto, mailTexts, withoutMailTexts } from './mail-summary.js';

/** The practitioner's link, and its text. */
export interface Offer {
  readonly consultHref: string | null;
  readonly consultLabel: string | null;
}

/** The offer as far as it may be shown: a label or a mail that promises too much is ours instead. */
export function lawfulOffer(
  { consultHref, consultLabel }: Offer,
  claims: ClaimsMode,
  beside: Beside,
): Offer & { problems: readonly Problem[] } {
  if (claims !== 'eu') return { consultHref, consultLabel, problems: [] };
  const found = (text: string, attribute: string): Problem[] =>
    [unlawfulText(text, attribute, beside, 'our own text is used')].filter((problem) => problem !== null);
  const ofLabel = consultLabel === null ? [] : found(consultLabel, 'consult-label');
  const texts = consultHref !== null && isMailto(consultHref) ? mailTexts(consultHref) : [];
  const ofMail = texts.flatMap((text) => found(text, 'consult-href'));
  return {
    consultHref: consultHref !== null && ofMail.length > 0 ? withoutMailTexts(consultHref) : consultHref,
    consultLabel: ofLabel.length > 0 ? null : consultLabel,
    problems: [...ofLabel, ...ofMail],
  };
}
