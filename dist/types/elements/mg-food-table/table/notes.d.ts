import { type TemplateResult } from 'lit';
import type { Knowledge } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
/** What to know beside any figure in the table. */
export declare function goodToKnow({ foodTable }: Words, { limits }: Pick<Knowledge, 'limits'>): TemplateResult;
