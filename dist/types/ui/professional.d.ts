import type { Finding, Knowledge, Refer } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** Whom a rule refers to, whichever set of rules it stands in. */
export declare function referOf({ rules, host }: Knowledge, rule: string): Refer | undefined;
/** Of the most severe finding: whom to go to first. */
export declare function firstRefer(knowledge: Knowledge, findings: readonly Finding[]): Refer;
export declare function firstProfessional(words: Words, knowledge: Knowledge, findings: readonly Finding[]): string;
