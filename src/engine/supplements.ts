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

function elementalPerUnit(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined {
  if (entry.basis === 'elemental') return { mg: entry.amountMg, mgHigh: entry.amountMg };
  if (entry.basis === 'percent-ri') {
    const mg = (entry.amountMg / 100) * knowledge.limits.labelReferenceMg;
    return { mg, mgHigh: mg };
  }
  const form = entry.form === undefined ? undefined : knowledge.forms[entry.form];
  const percents = form && elementalPercents(form, entry.variant);
  if (!percents) return undefined;
  return { mg: (entry.amountMg * percents.low) / 100, mgHigh: (entry.amountMg * percents.high) / 100 };
}

/**
 * Elemental magnesium from one supplement, antacid or laxative, a day. What is meant for the skin counts for nothing.
 * @returns undefined when the amount cannot be known.
 */
export function elementalMgPerDay(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined {
  const form = entry.form === undefined ? undefined : knowledge.forms[entry.form];
  if (form?.route === 'topical') return NOTHING;
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
