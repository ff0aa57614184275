import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/words.js';
import type { FoodsFailure } from '../../../ui/own-foods/problems.js';
import type { TableView } from '../view.js';
export declare const failureText: ({ ownFoods }: Words, failure: FoodsFailure) => string;
/** For whoever made the list: which rows are wrong, and that there were too many. */
export declare function rowProblems({ words, own }: TableView): TemplateResult | typeof nothing;
