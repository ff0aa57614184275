import { educationOnly, type EducationOnly } from './education.js';
import type { Facts, FormsRecommendation, Knowledge } from './types.js';

/** Uses whose evidence is told beside an advice. */
export type UsesTold = EducationOnly<readonly string[]>;

const DECIDED: readonly string[] = ['form', 'food-first', 'nothing-needed'];

/** The uses that the visitor's own topics are about, and what is known of the skin to whoever would rather not swallow it. */
export function usesBeside(
  knowledge: Knowledge,
  { goals = [], prefer }: Facts,
  { claims, outcome }: Pick<FormsRecommendation, 'claims' | 'outcome'>,
): UsesTold | null {
  if (!DECIDED.includes(outcome)) return null;
  const ofGoals = goals.flatMap((id) => knowledge.goals[id]?.uses ?? []);
  return educationOnly(claims, [
    ...new Set([...ofGoals, ...(prefer === 'skin' ? usesAt(knowledge, 'prefer-skin') : [])]),
  ]);
}

const usesAt = ({ evidence }: Knowledge, place: string): string[] =>
  Object.keys(evidence).filter((id) => evidence[id]?.shownAt === place);

/** What is worth knowing beside a table of foods. */
export const usesBesideFoods = (
  knowledge: Knowledge,
  { claims }: Pick<FormsRecommendation, 'claims'>,
): UsesTold | null => educationOnly(claims, usesAt(knowledge, 'food-table'));

/** Of these uses, those for which something is known of this form. */
export const usesOfForm = (
  { formUses }: Pick<Knowledge, 'formUses'>,
  form: string,
  told: UsesTold,
): string[] => told.filter((use) => formUses[form]?.[use] !== undefined);
