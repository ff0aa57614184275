import type { Facts, Knowledge } from '../../engine/types.js';
import { type Problem } from '../../ui/config.js';
import { type OwnFoodTableSettings } from './config.js';
/** What the single attributes say of a visitor. Like everything of a host's it only pre-selects. */
export interface Prefill {
    readonly facts: Facts;
    readonly problems: readonly Problem[];
}
declare const KEYS: readonly ['age', 'sex', 'lifeStage'];
type Key = (typeof KEYS)[number];
/** Never throws: what cannot be used is left out and told, once each. */
export declare function readPrefill(given: Readonly<Pick<OwnFoodTableSettings, Key>>, knowledge: Knowledge): Prefill;
export {};
