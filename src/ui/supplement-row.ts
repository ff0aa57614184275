import { MOST } from '../engine/read-facts.js';
import type { AmountBasis, Supplement } from '../engine/types.js';
import { readNumber } from './number-field.js';

/** No default: whoever skips the question would otherwise have said that a compound is all magnesium. */
export type BasisSaid = AmountBasis | '';

/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
  /** Stays with the row when others are removed. */
  key: number;
  form: string;
  amount: string;
  basis: BasisSaid;
  perDay: string;
  prescribed: boolean;
  /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
  antacid: boolean;
}

export type SupplementField = 'form' | 'amount' | 'perDay' | 'basis';
export interface SupplementProblem {
  key: number;
  field: SupplementField;
  error: SupplementField | 'percent';
}

const MOST_PERCENT = 1000;
/** Few units hold more magnesium than this; many labels print the weight of a compound that does. */
const PROBABLE_MG_A_UNIT = 350;

export function emptyRow(key: number, antacid = false): SupplementRow {
  return { key, form: '', amount: '', basis: '', perDay: '1', prescribed: false, antacid };
}

export function rowOf(supplement: Supplement, key: number): SupplementRow {
  return {
    key,
    form: supplement.form ?? '',
    amount: String(supplement.amountMg),
    basis: supplement.basis,
    perDay: String(supplement.perDay),
    prescribed: supplement.prescribed === true,
    antacid: supplement.use === 'antacid-laxative',
  };
}

const within = (value: number | undefined, most: number): boolean =>
  value !== undefined && value > 0 && value <= most;

export function problemsOf(row: SupplementRow): SupplementProblem[] {
  const problems: SupplementProblem[] = [];
  const { key, basis } = row;
  const percent = basis === 'percent-ri';
  // Without a form nobody can tell how much magnesium is in the compound.
  if (basis === 'compound' && !row.form) problems.push({ key, field: 'form', error: 'form' });
  if (!within(readNumber(row.amount), percent ? MOST_PERCENT : MOST.mgPerUnit)) {
    problems.push({ key, field: 'amount', error: percent ? 'percent' : 'amount' });
  }
  if (!within(readNumber(row.perDay), MOST.unitsPerDay))
    problems.push({ key, field: 'perDay', error: 'perDay' });
  if (basis === '') problems.push({ key, field: 'basis', error: 'basis' });
  return problems;
}

/** The magnesium said to be in one unit of a form, when that is more than one would expect. */
export function improbableMg(row: SupplementRow): number | undefined {
  if (row.basis !== 'elemental' || !row.form) return undefined;
  const mg = readNumber(row.amount);
  return mg !== undefined && mg > PROBABLE_MG_A_UNIT ? mg : undefined;
}

/** Only for a row without problems. */
export function supplementOf(row: SupplementRow): Supplement {
  if (row.basis === '') throw new Error('an amount of nobody knows what');
  return {
    amountMg: readNumber(row.amount) ?? 0,
    basis: row.basis,
    perDay: readNumber(row.perDay) ?? 0,
    ...(row.form && { form: row.form }),
    ...(row.prescribed && { prescribed: true }),
    ...(row.antacid && { use: 'antacid-laxative' as const }),
  };
}
