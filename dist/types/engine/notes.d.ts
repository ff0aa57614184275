import type { Seen } from './situation.js';
import type { DoseOutcome, Finding, FormsOutcome, Knowledge } from './types.js';
/** What is worth knowing beside an outcome. It is read when that stands, so it cannot change it. */
export declare function notesBeside(knowledge: Knowledge, { situation }: Pick<Seen, 'situation'>, outcome: FormsOutcome | DoseOutcome): Finding[];
