import { type TemplateResult } from 'lit';
import type { Words } from '../../../locales/words.js';
import type { FoodsFailure } from '../../../ui/own-foods/problems.js';
/**
 * A list of the host's that is on its way, or is being made ready.
 * @param share of the work that is done; null: nobody knows
 */
export declare function waiting({ foodTable }: Words, isLoading: boolean, share: number | null): TemplateResult;
/** It did not come; the way out is to ask for it again. */
export declare function loadFailed(words: Words, failure: FoodsFailure | null, retry: () => void): TemplateResult;
export declare const waitingStyles: import("lit").CSSResult;
