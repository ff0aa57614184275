import type { Finding, Knowledge, Refer } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** Of the most severe finding: whom to go to first. */
export declare function firstRefer(knowledge: Knowledge, findings: readonly Finding[]): Refer;
export declare function firstProfessional(words: Words, knowledge: Knowledge, findings: readonly Finding[]): string;
