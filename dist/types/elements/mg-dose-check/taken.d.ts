import type { Facts, Knowledge } from '../../engine/types.js';
import type { Words } from '../../locales/words.js';
/** Which supplement at which moment, for each moment of the plan. */
export declare function takesOf(words: Words, knowledge: Knowledge, facts: Facts): string[];
