import { type TemplateResult } from 'lit';
import type { FormsRecommendation } from '../../../engine/types.js';
import type { QuizView } from '../view.js';
/** Who to call and nothing else: no other advice, nothing of the host's, one way back in case of a slip. */
export declare function emergency(view: QuizView, recommendation: FormsRecommendation): TemplateResult;
