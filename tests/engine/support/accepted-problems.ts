import type { ProblemCode } from '../../../src/engine/problem.js';

/** What `verifyKnowledge` may say of our own knowledge, and why it stays as it is. */
export interface Accepted {
  code: ProblemCode;
  why: string;
  where: readonly string[];
}

export const accepted: readonly Accepted[] = [
  {
    code: 'fact-not-asked',
    why: 'A page may pass on that its visitor does not know the age; the quiz itself always asks for it.',
    where: ['rules.safety.unsure-age'],
  },
  {
    code: 'fact-not-asked',
    why: 'The dose check asks for milligrams of food a day where nothing is estimated from portions.',
    where: ['rules.need.food-unsure', 'rules.dose.dose-food-unsure'],
  },
];
