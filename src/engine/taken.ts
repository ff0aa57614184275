import { magnesiumMedicines } from './read-facts.js';
import { isImpossible, supplementSum } from './supplements.js';
import type { Facts, Figures, Knowledge, Supplement } from './types.js';

/** Fractions leave dust: 56 % of 375 mg is not a milligram more than 210 mg. */
const wholeMgUp = (mg: number): number => Math.max(0, Math.ceil(mg - 1e-6));

/** What a doctor prescribed of all that is taken, by the high figure; undefined when one of the amounts is. */
function prescribedMg(knowledge: Knowledge, entries: readonly Supplement[]): number | undefined {
  const sum = supplementSum(
    knowledge,
    entries.filter(({ prescribed }) => prescribed),
  );
  return sum && wholeMgUp(sum.mgHigh);
}

/** What is taken, in all and as far as a doctor prescribed it. */
function amounts(knowledge: Knowledge, entries: readonly Supplement[]): Partial<Figures> {
  const sum = supplementSum(knowledge, entries);
  const prescribed = prescribedMg(knowledge, entries);
  return {
    ...(sum && { supplementMg: Math.round(sum.mg), supplementMgHigh: wholeMgUp(sum.mgHigh) }),
    ...(prescribed !== undefined && { prescribedMg: prescribed }),
    impossibleLabels: entries.filter((entry) => isImpossible(knowledge, entry)).length,
  };
}

/** Whether any is taken; unknown while the supplements are and no medicine tells. */
function takesMagnesium(knowledge: Knowledge, facts: Facts): boolean | undefined {
  if (magnesiumMedicines(knowledge, facts).length > 0) return true;
  const sum = facts.supplements && supplementSum(knowledge, facts.supplements);
  return sum && sum.mgHigh > 0;
}

/** What can be told of the supplements, antacids and laxatives. */
export function takenFigures(knowledge: Knowledge, facts: Facts): Partial<Figures> {
  const takes = takesMagnesium(knowledge, facts);
  return {
    ...(facts.supplements && amounts(knowledge, facts.supplements)),
    ...(takes !== undefined && { takesMagnesium: takes }),
  };
}
