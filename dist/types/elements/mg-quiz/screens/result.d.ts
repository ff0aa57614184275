import { type TemplateResult } from 'lit';
import type { FormsRecommendation } from '../../../engine/types.js';
import type { QuizView } from '../view.js';
export declare function result(view: QuizView, recommendation: FormsRecommendation): TemplateResult;
