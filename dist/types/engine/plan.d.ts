import { type Day } from './day-planner.js';
import { type Night, type Separation } from './hours.js';
import type { DosePlan, Facts, Knowledge } from './types.js';
/** The visitor's own night, or the usual one. */
export declare const nightOf: ({ plan }: Knowledge, { bed, wake }: Facts) => Night;
/** The day of this visitor, as far as it is known; what is usual stands in for the rest. */
export declare const dayOf: (knowledge: Knowledge, facts: Facts) => Day;
/** Whether there is any moment at which magnesium would keep every hour. */
export declare const someMomentKeepsHours: (knowledge: Knowledge, facts: Facts) => boolean;
type Start = Pick<DosePlan, 'startMgPerDay' | 'startDays'>;
/** A plan of these moments, but for how it begins. */
export declare const planOf: ({ plan }: Knowledge, separations: readonly Separation[], moments: DosePlan['moments']) => Omit<DosePlan, keyof Start>;
/**
 * A day plan of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
export declare function planDose(knowledge: Knowledge, facts: Facts, targetMg: number): DosePlan | null;
export {};
