import type { Knowledge } from '../engine/types.js';
/** Texts that keep a promise of ours are ours: a host cannot reword them. */
export interface LockedTexts {
    /** The text of that key, and every text below it. */
    readonly keys: readonly string[];
    readonly why: string;
}
/** The one list of what cannot be reworded; the findings that stop are added from the knowledge. */
export declare const lockedTexts: readonly LockedTexts[];
/** Why a text cannot be reworded; null: it can. */
export declare function whyLocked(key: string, { rules }: Knowledge): string | null;
