import { type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { AuthorisedWording } from '../locales/authorised.js';
import type { Words } from '../locales/words.js';
export declare const wordingsOf: ({ claims }: Pick<Words, 'claims'>, ids: readonly string[]) => AuthorisedWording[];
/** The one place where an effect of magnesium is told beside products, with the sentences that the law wants beside it. */
export declare function benefits(words: Words, wordings: readonly AuthorisedWording[], { limits }: Pick<Knowledge, 'limits'>): TemplateResult;
