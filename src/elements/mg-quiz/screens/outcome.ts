import type { Finding, FormsRecommendation } from '../../../engine/types.js';
import { formWords } from '../../../ui/form-card.js';
import { firstProfessional as professionalOf } from '../../../ui/professional.js';
import type { QuizView } from '../view.js';

/** What the parts of a result are drawn from. */
export interface Shown {
  view: QuizView;
  recommendation: FormsRecommendation;
}

/** The rule that decided about need is a finding too; it stands with the outcome. */
export const isNeed = ({ view }: Shown, finding: Finding): boolean =>
  Object.hasOwn(view.ground.knowledge.rules.need, finding.rule);

export const firstProfessional = ({ view, recommendation }: Shown): string =>
  professionalOf(view.words, view.ground.knowledge, recommendation.findings);

export function outcomeTitle(shown: Shown): string {
  const { view, recommendation } = shown;
  const { words } = view;
  const top = recommendation.forms
    .filter(({ rank }) => rank === 1)
    .map(({ id }) => formWords(words, id).name);
  return words.outcomes[recommendation.outcome].title({
    form: words.either(top),
    mg: recommendation.plan?.elementalMgPerDay ?? 0,
    professional: firstProfessional(shown),
  });
}
