/**
 * The engine door: pure functions over plain data, for Node, a worker or a page. It knows nothing of the DOM.
 * @module
 */
import { checkText as checkTextWith, type TextCheck } from './engine/check-text.js';
import { readLabel as readLabelWith, type LabelReading } from './engine/label.js';
import type { Knowledge } from './engine/types.js';
import { magnesium as shippedKnowledge } from './knowledge/magnesium.js';

export { checkDose } from './engine/check-dose.js';
export { evaluate } from './engine/evaluate.js';
export { recommend } from './engine/recommend.js';
export { nextQuestion } from './engine/questions.js';
export { rankFoods } from './engine/rank-foods.js';
export { dayTotal } from './engine/day-total.js';
export { topUp } from './engine/food.js';
export { menu } from './engine/menu.js';
export { withHostKnowledge } from './engine/host-knowledge.js';
export type * from './engine/types.js';
export type {
  HostFinding,
  HostKnowledge,
  HostQuestion,
  HostSource,
  HostWeight,
} from './engine/host-knowledge.js';
export type { ClaimPhrases, PhraseLanguage, TextCheck, TextHit } from './engine/check-text.js';
export { verifyKnowledge } from './engine/verify.js';
export type { LabelProblem, LabelReading } from './engine/label.js';
export type { Direction, FoodSort } from './engine/food-index.js';
export type { RankedFood, RankOptions } from './engine/rank-foods.js';
export type { Amount, DayOptions } from './engine/day-total.js';
export type { TopUpOptions } from './engine/food.js';
export type { MenuOptions } from './engine/menu.js';
export type { Problem, ProblemCode } from './engine/problem.js';
export type { Verified } from './engine/verify.js';
export type { ExamplesByRule, RuleExample, RuleExamples } from './engine/verify-examples.js';

/** What this package knows of magnesium. */
export const magnesium: Knowledge = shippedKnowledge;

/**
 * Reads one line of a supplement's label: `readLabel('2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg')`.
 * @param knowledge whose forms are recognised; the shipped knowledge unless told otherwise.
 */
export function readLabel(text: string, knowledge: Knowledge = magnesium): LabelReading {
  return readLabelWith(text, knowledge);
}

/**
 * Finds what promises too much in words that stand beside products: `checkText('Slaapmagnesium', 'nl')`.
 * @param lang the language of the page, which says what words of the others are harmless in it.
 * @param knowledge whose phrases are looked for; the shipped knowledge unless told otherwise.
 */
export function checkText(text: string, lang: string, knowledge: Knowledge = magnesium): TextCheck {
  return checkTextWith(text, lang, knowledge.claimPhrases);
}
