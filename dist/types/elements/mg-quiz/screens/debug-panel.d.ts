import { type TemplateResult } from 'lit';
import type { FormsRecommendation } from '../../../engine/types.js';
import type { QuizView } from '../view.js';
/** For whoever builds the page: what runs here, what is wrong with its settings, and what each rule saw. */
export declare function debugPanel(view: QuizView, recommendation: FormsRecommendation | null): TemplateResult;
