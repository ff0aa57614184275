import type { LabelProblem } from './label-problem.js';
import type { Form, Knowledge, Supplement } from './types.js';

/** Elemental magnesium a day: low by the usual variant of the form, high by its richest plausible one. */
export interface ElementalMg {
  mg: number;
  mgHigh: number;
}

const NOTHING: ElementalMg = { mg: 0, mgHigh: 0 };

/** The elemental share of a compound, percent; undefined when the form tells none. */
export function elementalPercents(form: Form, variant?: string): { low: number; high: number } | undefined {
  const named = variant === undefined ? undefined : form.variants[variant];
  if (named) return { low: named.elementalPercent, high: named.elementalPercent };
  const shares = Object.values(form.variants).map((one) => one.elementalPercent);
  const usual = form.defaultVariant === null ? undefined : form.variants[form.defaultVariant];
  const low = usual?.elementalPercent ?? form.labelRangePercent?.low;
  const high = Math.max(...shares, form.labelRangePercent?.high ?? 0);
  return low === undefined ? undefined : { low, high };
}

const formOf = (knowledge: Knowledge, { form }: Supplement): Form | undefined =>
  form === undefined ? undefined : knowledge.forms[form];

/** Labels mostly hold so many milligrams, or a few times that. */
const ROUND_MG = 5;

/**
 * A percentage on a label was rounded itself: 250 mg is 66.7 %, and stands there as 67 %, which would be 251.25 mg. So
 * where a round weight lies no more than half of the last digit below, the label means that weight: 67 % is 250 mg, and
 * 68 % is more, since even 67.5 % would be.
 */
function percentMg(percent: number, wholeMg: number): number {
  const mg = (percent / 100) * wholeMg;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const leastMg = ((percent - 0.5 / 10 ** decimals) / 100) * wholeMg;
  const roundMg = Math.floor(mg / ROUND_MG) * ROUND_MG;
  return roundMg > 0 && roundMg >= leastMg ? roundMg : mg;
}

/** What is meant for the skin counts for nothing. */
export const isTopical = (knowledge: Knowledge, entry: Supplement): boolean =>
  formOf(knowledge, entry)?.route === 'topical';

function elementalPerUnit(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined {
  if (isTopical(knowledge, entry)) return NOTHING;
  const form = formOf(knowledge, entry);
  if (entry.basis === 'elemental') return { mg: entry.amountMg, mgHigh: entry.amountMg };
  if (entry.basis === 'percent-ri') {
    const mg = percentMg(entry.amountMg, knowledge.limits.labelReferenceMg);
    return { mg, mgHigh: mg };
  }
  const percents = form && elementalPercents(form, entry.variant);
  if (!percents) return undefined;
  return { mg: (entry.amountMg * percents.low) / 100, mgHigh: (entry.amountMg * percents.high) / 100 };
}

/** Labels round, and mostly to whole milligrams: so little over the most is no contradiction yet. */
const ROUNDING = { share: 1.02, mg: 0.5 };

/** A compound and the magnesium said to be in it, when that is more than its richest variant holds. */
export function impossiblePair(
  form: Form | undefined,
  compoundMg: number | undefined,
  elementalMg: number | undefined,
): Extract<LabelProblem, { code: 'impossible-pair' }> | undefined {
  const percents = form && elementalPercents(form);
  if (!percents || compoundMg === undefined || elementalMg === undefined) return undefined;
  const mostMg = (compoundMg * percents.high) / 100;
  if (elementalMg <= mostMg * ROUNDING.share + ROUNDING.mg) return undefined;
  return { code: 'impossible-pair', compoundMg, elementalMg, mostMg: Math.round(mostMg) };
}

function impossibleLabel(knowledge: Knowledge, entry: Supplement): LabelProblem | undefined {
  // A compound's own weight is no pair.
  if (entry.basis === 'compound') return undefined;
  const mg = elementalPerUnit(knowledge, entry)?.mgHigh;
  return impossiblePair(formOf(knowledge, entry), entry.compoundMg, mg);
}

/** Whether a label says what cannot be: more magnesium than the compound it names can hold. */
export const isImpossible = (knowledge: Knowledge, entry: Supplement): boolean =>
  impossibleLabel(knowledge, entry) !== undefined;

/** What one supplement comes to, and what is odd about it. */
export interface SupplementReading {
  mgPerUnit: number;
  /** Differs only where the amount is worked out from a compound that comes with more or less water. */
  mgHighPerUnit: number;
  mgPerDay: number;
  mgHighPerDay: number;
  problems: LabelProblem[];
}

function problemsOf(knowledge: Knowledge, entry: Supplement): LabelProblem[] {
  if (entry.basis !== 'compound') {
    const impossible = impossibleLabel(knowledge, entry);
    return impossible ? [impossible] : [];
  }
  const form = formOf(knowledge, entry);
  const percents = form && elementalPercents(form, entry.variant);
  if (!percents) return [];
  return [{ code: 'worked-out', compoundMg: entry.amountMg, elementalPercent: percents.low }];
}

/**
 * One supplement in elemental magnesium, per unit and a day.
 * @returns undefined when the amount cannot be known.
 */
export function supplementReading(knowledge: Knowledge, entry: Supplement): SupplementReading | undefined {
  const unit = elementalPerUnit(knowledge, entry);
  return (
    unit && {
      mgPerUnit: unit.mg,
      mgHighPerUnit: unit.mgHigh,
      mgPerDay: unit.mg * entry.perDay,
      mgHighPerDay: unit.mgHigh * entry.perDay,
      problems: problemsOf(knowledge, entry),
    }
  );
}

/**
 * Elemental magnesium from one supplement, antacid or laxative, a day.
 * @returns undefined when the amount cannot be known.
 */
export function elementalMgPerDay(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined {
  const unit = elementalPerUnit(knowledge, entry);
  return unit && { mg: unit.mg * entry.perDay, mgHigh: unit.mgHigh * entry.perDay };
}

/** The sum of all that is taken; undefined when one of the amounts is. */
export function supplementSum(knowledge: Knowledge, entries: readonly Supplement[]): ElementalMg | undefined {
  let sum = NOTHING;
  for (const entry of entries) {
    const one = elementalMgPerDay(knowledge, entry);
    if (!one) return undefined;
    sum = { mg: sum.mg + one.mg, mgHigh: sum.mgHigh + one.mgHigh };
  }
  return sum;
}
