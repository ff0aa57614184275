import { readLabel, type LabelReading } from '../engine/label.js';
import { supplementReading } from '../engine/supplements.js';
import type { Knowledge } from '../engine/types.js';
import { problemsOf, supplementOf, type BasisSaid, type SupplementRow } from './supplement-row.js';

/** What a label's line fills in; a field that it does not tell is left out. */
interface Filled {
  form?: string;
  amount?: string;
  basis?: BasisSaid;
  perDay?: string;
  compoundMg?: number | undefined;
}

interface Amount {
  amount: number;
  basis: BasisSaid;
  compoundMg?: number | undefined;
}

const says = (reading: LabelReading, code: LabelReading['problems'][number]['code']): boolean =>
  reading.problems.some((problem) => problem.code === code);

/** A compound's weight is filled in as it stands there: how much is in it, differs with its water. */
function amountOf(reading: LabelReading): Amount | undefined {
  const { elementalMgPerUnit: mg, compoundMgPerUnit: compoundMg } = reading;
  const isCompound = says(reading, 'worked-out') || (mg === undefined && says(reading, 'form-unknown'));
  if (isCompound && compoundMg !== undefined) return { amount: compoundMg, basis: 'compound' };
  return mg === undefined ? undefined : { amount: mg, basis: 'elemental', compoundMg };
}

/** @param point the decimal sign of the visitor's language */
function filledBy(reading: LabelReading | undefined, point: string): Filled {
  const amount = reading && amountOf(reading);
  const written = (value: number): string => String(value).replace('.', point);
  // What is told of two capsules together is taken together; to count one of them would be half of it.
  const perDay = reading?.unitsPerDay ?? reading?.unitsPerServing;
  return {
    ...(reading?.form !== undefined && { form: reading.form }),
    ...(amount && { ...amount, amount: written(amount.amount) }),
    ...(perDay !== undefined && { perDay: written(perDay) }),
  };
}

/** A field that the line's earlier words filled in, and that nobody touched since, goes back to what it was. */
function undone(row: SupplementRow, before: Filled): Partial<SupplementRow> {
  return {
    ...(before.form !== undefined && row.form === before.form && { form: '' }),
    ...(before.amount !== undefined &&
      row.amount === before.amount &&
      row.basis === before.basis && { amount: '', basis: '' as const, compoundMg: undefined }),
    ...(before.perDay !== undefined && row.perDay === before.perDay && { perDay: '' }),
  };
}

export interface LabelTyped {
  label: string;
  isDone: boolean;
}

/** What changes in a row when its label's line does: the fields below follow what can be read. */
export function withLabel(
  knowledge: Knowledge,
  row: SupplementRow,
  { label, isDone }: LabelTyped,
  point: string,
): Partial<SupplementRow> {
  const read = label.trim() === '' ? undefined : readLabel(label, knowledge);
  // What goes on the skin is no row: it counts for nothing.
  const isTopical = read !== undefined && says(read, 'topical');
  const reading: LabelReading | undefined = isTopical ? { problems: [{ code: 'topical' }] } : read;
  return {
    label,
    labelDone: isDone,
    amountDone: isDone,
    reading,
    ...undone(row, filledBy(row.reading, point)),
    ...filledBy(reading, point),
  };
}

/** Whether the line told how much is in it. */
export const isRead = ({ reading }: SupplementRow): boolean =>
  reading !== undefined && amountOf(reading) !== undefined;

/** The magnesium of a row, per unit and a day; low and high differ where the water in a compound does. */
export interface RowMg {
  mg: number;
  mgHigh: number;
  mgPerDay: number;
  mgHighPerDay: number;
}

/** @returns undefined while the row has something to mend */
export function rowMg(knowledge: Knowledge, row: SupplementRow): RowMg | undefined {
  if (problemsOf(row).length > 0) return undefined;
  const reading = supplementReading(knowledge, supplementOf(row));
  return (
    reading && {
      mg: reading.mgPerUnit,
      mgHigh: reading.mgHighPerUnit,
      mgPerDay: reading.mgPerDay,
      mgHighPerDay: reading.mgHighPerDay,
    }
  );
}
