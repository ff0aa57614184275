import type { DosePlan, Facts, Supplement } from '../../engine/types.js';
import type { Answer } from '../../ui/answering/answers.js';
import type { HandedOver } from '../../ui/page.js';
import { trayMg } from './fed.js';
import type { QuizState } from './flow.js';

const isList = (answer: Answer | undefined): answer is { unsure: false; value: readonly Supplement[] } =>
  answer !== undefined && !answer.unsure && Array.isArray(answer.value);

/** The plan as something that is taken: as many units as moments. */
function asSupplement({ elementalMgPerDay, moments }: DosePlan, form: string | undefined): Supplement {
  const perDay = moments.length;
  return {
    amountMg: elementalMgPerDay / perDay,
    basis: 'elemental',
    perDay,
    ...(form !== undefined && { form }),
  };
}

const DAY_FACTS = ['wake', 'bed', 'meals', 'medicineTimes', 'foodMg'] as const;

function dayOf(facts: Facts): Facts {
  return Object.fromEntries(
    DAY_FACTS.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
  ) as Facts;
}

/** What a food table says the others know by themselves, and for as long as it says so. */
function ownFood({ path, facts, fed }: QuizState): { path: readonly string[]; facts: Facts } {
  if (trayMg(fed) === undefined) return { path, facts };
  const { foodMg: _foodMg, ...others } = facts;
  return { path: path.filter((id) => id !== 'diet'), facts: others };
}

/** What the visitor answered, with the proposal beside what is taken already. */
export function withProposal(state: QuizState): HandedOver | null {
  const { answers, offered, recommendation } = state;
  const { path, facts } = ownFood(state);
  const plan = recommendation?.plan;
  if (!plan) return null;
  const taken = answers.get('supplements');
  const before = isList(taken) ? taken.value : [];
  const value = [...before, asSupplement(plan, recommendation.forms[0]?.id)];
  return {
    given: { path, offered, answers: new Map(answers).set('supplements', { unsure: false, value }) },
    more: dayOf(facts),
  };
}
