import type { Facts, Knowledge } from '../../engine/types.js';
import { type Problem } from '../../ui/config.js';
import { type OwnDoseSettings } from './config.js';
/** What the single attributes say of a visitor. Like everything of a host's it only pre-selects. */
export interface Prefill {
    readonly facts: Facts;
    readonly problems: readonly Problem[];
}
type Key = keyof OwnDoseSettings;
/** Never throws: what cannot be used is left out and told, once each. */
export declare function readPrefill(given: Readonly<Record<Key, unknown>>, knowledge: Knowledge): Prefill;
/** A single attribute wins over `answers`; food that is known in one way replaces the other. */
export declare function withPrefill(answers: Facts, { facts }: Prefill): Facts;
export {};
