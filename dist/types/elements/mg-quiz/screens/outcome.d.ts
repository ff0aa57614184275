import type { Finding, FormsRecommendation } from '../../../engine/types.js';
import type { QuizView } from '../view.js';
/** What the parts of a result are drawn from. */
export interface Shown {
    view: QuizView;
    recommendation: FormsRecommendation;
}
/** The rule that decided about need is a finding too; it stands with the outcome. */
export declare const isNeed: ({ view }: Shown, finding: Finding) => boolean;
export declare const firstProfessional: ({ view, recommendation }: Shown) => string;
export declare function outcomeTitle(shown: Shown): string;
