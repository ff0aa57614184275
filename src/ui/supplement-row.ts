import type { AmountBasis, Supplement } from '../engine/types.js';
import { readNumber } from './number-field.js';

/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
  /** Stays with the row when others are removed. */
  key: number;
  form: string;
  amount: string;
  basis: AmountBasis;
  perDay: string;
  prescribed: boolean;
  /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
  antacid: boolean;
}

export type SupplementField = 'form' | 'amount' | 'perDay';
export interface SupplementProblem {
  key: number;
  field: SupplementField;
  error: 'amount' | 'perDay' | 'form' | 'percent';
}

const MOST_PERCENT = 1000;
const MOST_MG = 20_000;
const MOST_PER_DAY = 60;

export function emptyRow(key: number, antacid = false): SupplementRow {
  return { key, form: '', amount: '', basis: 'elemental', perDay: '1', prescribed: false, antacid };
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
  if (!within(readNumber(row.amount), percent ? MOST_PERCENT : MOST_MG)) {
    problems.push({ key, field: 'amount', error: percent ? 'percent' : 'amount' });
  }
  if (!within(readNumber(row.perDay), MOST_PER_DAY)) problems.push({ key, field: 'perDay', error: 'perDay' });
  return problems;
}

export function supplementOf(row: SupplementRow): Supplement {
  return {
    amountMg: readNumber(row.amount) ?? 0,
    basis: row.basis,
    perDay: readNumber(row.perDay) ?? 0,
    ...(row.form && { form: row.form }),
    ...(row.prescribed && { prescribed: true }),
    ...(row.antacid && { use: 'antacid-laxative' as const }),
  };
}
