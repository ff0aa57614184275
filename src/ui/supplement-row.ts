import type { LabelReading } from '../engine/label.js';
import { MOST } from '../engine/read-facts.js';
import type { AmountBasis, Supplement } from '../engine/types.js';
import { readNumber } from './number-field.js';

/** No default: whoever skips the question would otherwise have said that a compound is all magnesium. */
export type BasisSaid = AmountBasis | '';

/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
  /** Stays with the row when others are removed. */
  key: number;
  /** The label's line, pasted or typed; may stay empty. */
  label: string;
  /** What that line says. */
  reading?: LabelReading | undefined;
  /** The visitor is done with the line: until then nothing is said of what it lacks. */
  labelDone: boolean;
  form: string;
  amount: string;
  /** The visitor is done with the amount: until then nothing is asked about it. */
  amountDone: boolean;
  basis: BasisSaid;
  /** Empty until somebody says it: a label that tells no count does not say "one". */
  perDay: string;
  /** Weight of the compound that the label gives beside the magnesium. */
  compoundMg?: number | undefined;
  prescribed: boolean;
  /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
  antacid: boolean;
}

export type SupplementField = 'form' | 'amount' | 'perDay' | 'basis';

/** What has to be mended, and the figures that the sentence shows. */
export type SupplementProblem = { key: number; field: SupplementField } & (
  | { error: SupplementField | 'percent' | 'number' }
  /** Nought, less, or more than anybody could take. */
  | { error: 'range'; most: number }
  /** A point or comma that could part thousands: how to write what was probably meant. */
  | { error: 'thousands'; write: string }
);

const MOST_PERCENT = 1000;
/** Few units hold more magnesium than this; many labels print the weight of a compound that does. */
const PROBABLE_MG_A_UNIT = 350;

export function emptyRow(key: number, antacid = false): SupplementRow {
  return {
    key,
    label: '',
    labelDone: false,
    form: '',
    amount: '',
    amountDone: true,
    basis: '',
    perDay: '',
    prescribed: false,
    antacid,
  };
}

export function rowOf(supplement: Supplement, key: number): SupplementRow {
  return {
    ...emptyRow(key, supplement.use === 'antacid-laxative'),
    form: supplement.form ?? '',
    amount: String(supplement.amountMg),
    basis: supplement.basis,
    perDay: String(supplement.perDay),
    compoundMg: supplement.compoundMg,
    prescribed: supplement.prescribed === true,
  };
}

/** What is changed by hand is no longer what the label said of the compound. */
export const byHand = (change: Partial<SupplementRow>): Partial<SupplementRow> => ({
  ...change,
  compoundMg: undefined,
});

/* ----------------------------------------------------------- problems */

const GROUPED = /^[1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?:[.,]\d{1,2})?$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;

/** "1.000,5" as "1000,5": the thousands are let go, the rest stays as it is written. */
const withoutThousands = (text: string): string => text.replace(/[.,'’\s](?=\d{3}(?!\d))/g, '');

type Mistake =
  | { error: 'missing' }
  | { error: 'number' }
  | { error: 'range'; most: number }
  | { error: 'thousands'; write: string };

function mistakeIn(text: string, most: number): Mistake | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return { error: 'missing' };
  if (GROUPED.test(trimmed)) {
    const write = withoutThousands(trimmed);
    return mistakeIn(write, most) ?? { error: 'thousands', write };
  }
  if (!PLAIN.test(trimmed)) return { error: 'number' };
  const value = Number(trimmed.replace(',', '.'));
  if (!(value > 0 && value <= most)) return { error: 'range', most };
  return readNumber(trimmed) === undefined ? { error: 'number' } : undefined;
}

interface NumberIn {
  field: 'amount' | 'perDay';
  most: number;
  /** What is said when nothing stands there. */
  missing: 'amount' | 'perDay' | 'percent';
}

function numberProblem(row: SupplementRow, { field, most, missing }: NumberIn): SupplementProblem[] {
  const mistake = mistakeIn(row[field], most);
  if (!mistake) return [];
  const { key } = row;
  return [mistake.error === 'missing' ? { key, field, error: missing } : { key, field, ...mistake }];
}

export function problemsOf(row: SupplementRow): SupplementProblem[] {
  const { key, basis } = row;
  const percent = basis === 'percent-ri';
  return [
    // Without a form nobody can tell how much magnesium is in the compound.
    ...(basis === 'compound' && !row.form ? [{ key, field: 'form', error: 'form' } as const] : []),
    ...numberProblem(row, {
      field: 'amount',
      most: percent ? MOST_PERCENT : MOST.mgPerUnit,
      missing: percent ? 'percent' : 'amount',
    }),
    ...numberProblem(row, { field: 'perDay', most: MOST.unitsPerDay, missing: 'perDay' }),
    ...(basis === '' ? [{ key, field: 'basis', error: 'basis' } as const] : []),
  ];
}

/** The magnesium said to be in one unit of a form, when that is more than one would expect; not while it is typed. */
export function improbableMg(row: SupplementRow): number | undefined {
  if (row.basis !== 'elemental' || !row.form || !row.amountDone) return undefined;
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
    ...(row.compoundMg !== undefined && row.basis !== 'compound' && { compoundMg: row.compoundMg }),
    ...(row.prescribed && { prescribed: true }),
    ...(row.antacid && { use: 'antacid-laxative' as const }),
  };
}
