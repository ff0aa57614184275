import type { Food } from '../../engine/types.js';
import { valueText } from '../value-text.js';
import type { FoodsFailure, RowFault, RowProblem } from './problems.js';
import { MOST_ROW_PROBLEMS, MOST_ROWS } from './limits.js';
import { readFood } from './read-food.js';
import type { Texts } from './text.js';
import { ownCopy } from './text.js';

/** A host's own foods, as far as they can be used. */
export interface OwnFoodsReading {
  readonly foods: readonly Food[];
  readonly rowProblems: readonly RowProblem[];
  /** How many there are: the list stops at its limit. */
  readonly rowProblemCount: number;
  /** There were more rows than are read. */
  readonly cut: boolean;
  /** null: there are foods. */
  readonly failure: FoodsFailure | null;
}

/** Work that can be done in slices; what it yields is the share that is done. */
export type Reading = Generator<number, OwnFoodsReading, void>;

export const nothingRead: OwnFoodsReading = Object.freeze({
  foods: [],
  rowProblems: [],
  rowProblemCount: 0,
  cut: false,
  failure: null,
});

export const failedReading = (failure: FoodsFailure): OwnFoodsReading => ({ ...nothingRead, failure });

/** Takes rows one by one, and remembers what has to be told. */
export interface Reader {
  readonly foods: Food[];
  readonly problems: RowProblem[];
  /** On which line an id was first. */
  readonly lines: Map<string, number>;
  readonly texts: Texts;
  /** What the host calls a field of a food. */
  readonly columnName: (field: string) => string;
  problemCount: number;
  rows: number;
  cut: boolean;
}

export const newReader = (texts: Texts, columnName: Reader['columnName']): Reader => ({
  foods: [],
  problems: [],
  lines: new Map(),
  texts,
  columnName,
  problemCount: 0,
  rows: 0,
  cut: false,
});

/** Counts a row. @returns whether it is still read. */
export function nextRow(reader: Reader): boolean {
  reader.cut = reader.rows === MOST_ROWS;
  if (!reader.cut) reader.rows++;
  return !reader.cut;
}

/** A piece of the source as a problem shows it. */
export const excerpt = (text: string): string => ownCopy(valueText(text));

export function tellFault(reader: Reader, line: number, fault: RowFault): void {
  reader.problemCount++;
  if (reader.problems.length < MOST_ROW_PROBLEMS) reader.problems.push(Object.freeze({ ...fault, line }));
}

/** For a row without an id: no two rows have one line. */
export const idOfRow = (line: number): string => `row-${line}`;

function keep(reader: Reader, line: number, food: Food): void {
  if (food.id === '') food.id = idOfRow(line);
  const { id } = food;
  const firstLine = reader.lines.get(id);
  if (firstLine !== undefined) {
    const column = reader.columnName('id');
    return tellFault(reader, line, { code: 'double-id', column, value: id, firstLine });
  }
  reader.lines.set(id, line);
  reader.foods.push(food);
}

export function takeRow(reader: Reader, line: number, raw: unknown): void {
  const { food, faults } = readFood(raw, reader.texts);
  for (const fault of faults) {
    const column = fault.column === null ? null : reader.columnName(fault.column);
    tellFault(reader, line, { ...fault, column });
  }
  if (food) keep(reader, line, food);
}

function failureOf({ foods, rows }: Reader): FoodsFailure | null {
  if (rows === 0) return { code: 'no-rows' };
  return foods.length === 0 ? { code: 'no-good-rows', count: rows } : null;
}

export const readingOf = (reader: Reader, failure = failureOf(reader)): OwnFoodsReading => ({
  foods: failure ? [] : reader.foods,
  rowProblems: reader.problems,
  rowProblemCount: reader.problemCount,
  cut: reader.cut,
  failure,
});
