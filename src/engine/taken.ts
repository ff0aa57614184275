import { magnesiumMedicines, NOT_ALL } from './read-facts.js';
import { elementalMgPerDay, isImpossible, isTopical, supplementSum } from './supplements.js';
import type { Facts, Figures, Knowledge, Supplement } from './types.js';

/** Fractions leave dust: 56 % of 375 mg is not a milligram more than 210 mg. */
const wholeMgUp = (mg: number): number => Math.max(0, Math.ceil(mg - 1e-6));

/** By the high figure, as far as the amounts are known. */
const knownMg = (knowledge: Knowledge, entries: readonly Supplement[]): number =>
  wholeMgUp(entries.reduce((sum, entry) => sum + (elementalMgPerDay(knowledge, entry)?.mgHigh ?? 0), 0));

const isPrescribed = ({ prescribed }: Supplement): boolean => prescribed === true;

const isAntacid = ({ use }: Supplement): boolean => use === 'antacid-laxative';

/** A doctor or the pack says when. */
const isUnplanned = (entry: Supplement): boolean => isPrescribed(entry) || isAntacid(entry);

/** What is taken, in all; where not all can be read, what it comes to at least. */
function amounts(
  knowledge: Knowledge,
  { supplements }: Facts,
  readable: readonly Supplement[],
): Partial<Figures> {
  const sum = supplements && supplementSum(knowledge, supplements);
  if (sum) return { supplementMg: Math.round(sum.mg), supplementMgHigh: wholeMgUp(sum.mgHigh) };
  return readable.length > 0 ? { supplementMgAtLeast: knownMg(knowledge, readable) } : {};
}

/** Whose it is to plan, and what is odd. */
function kinds(knowledge: Knowledge, readable: readonly Supplement[]): Partial<Figures> {
  return {
    prescribedMg: knownMg(knowledge, readable.filter(isPrescribed)),
    unplannedMg: knownMg(knowledge, readable.filter(isUnplanned)),
    boughtMg: knownMg(
      knowledge,
      readable.filter((entry) => !isUnplanned(entry)),
    ),
    antacidMg: knownMg(
      knowledge,
      readable.filter((entry) => isAntacid(entry) && !isPrescribed(entry)),
    ),
    impossibleLabels: readable.filter((entry) => isImpossible(knowledge, entry)).length,
  };
}

/** Whether any is taken; unknown while the supplements are and no medicine tells. */
function takesMagnesium(knowledge: Knowledge, facts: Facts): boolean | undefined {
  if (magnesiumMedicines(knowledge, facts).length > 0) return true;
  const sum = facts.supplements && supplementSum(knowledge, facts.supplements);
  return sum && sum.mgHigh > 0;
}

const formOf = ({ form }: Supplement): string[] => (form === undefined ? [] : [form]);

/** In what forms; where not all can be read, these at least. None a day is not taken. */
function forms(
  knowledge: Knowledge,
  { supplements }: Facts,
  readable: readonly Supplement[],
): Partial<Figures> {
  if (!supplements && readable.length === 0) return {};
  const taken = readable.filter((entry) => entry.amountMg * entry.perDay > 0 && !isTopical(knowledge, entry));
  const more = supplements ? [] : [NOT_ALL];
  const named = (entries: readonly Supplement[]): string[] => [
    ...new Set([...entries.flatMap(formOf), ...more]),
  ];
  return { takenForms: named(taken), supplementForms: named(taken.filter((entry) => !isAntacid(entry))) };
}

/** What can be told of the supplements, antacids and laxatives. */
export function takenFigures(
  knowledge: Knowledge,
  facts: Facts,
  readable: readonly Supplement[],
): Partial<Figures> {
  const takes = takesMagnesium(knowledge, facts);
  return {
    ...amounts(knowledge, facts, readable),
    ...((facts.supplements ?? readable.length > 0) && kinds(knowledge, readable)),
    ...(takes !== undefined && { takesMagnesium: takes }),
    ...forms(knowledge, facts, readable),
  };
}
