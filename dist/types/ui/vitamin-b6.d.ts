import { type TemplateResult } from 'lit';
import type { Facts, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** The limit is one for adults: children have lower ones, and who tells no age may be a child. */
export declare const isToldOfVitaminB6: (knowledge: Knowledge, facts: Facts) => boolean;
/** What a label may hold besides. */
export declare function vitaminB6({ result }: Words, { limits }: Knowledge): TemplateResult;
