import { type EducationOnly } from './education.js';
import type { Facts, FormsRecommendation, Knowledge } from './types.js';
/** Uses whose evidence is told beside an advice. */
export type UsesTold = EducationOnly<readonly string[]>;
/** The uses that the visitor's own topics are about, and what is known of the skin to whoever would rather not swallow it. */
export declare function usesBeside(knowledge: Knowledge, { goals, prefer }: Facts, { claims, outcome }: Pick<FormsRecommendation, 'claims' | 'outcome'>): UsesTold | null;
/** What is worth knowing beside a table of foods. */
export declare const usesBesideFoods: (knowledge: Knowledge, { claims }: Pick<FormsRecommendation, 'claims'>) => UsesTold | null;
/** Of these uses, those for which something is known of this form. */
export declare const usesOfForm: ({ formUses }: Pick<Knowledge, 'formUses'>, form: string, told: UsesTold) => string[];
