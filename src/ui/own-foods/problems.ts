import type {
  FailureCode,
  FailureFigures,
  RowFigures,
  RowPlace,
  RowProblemCode,
} from '../../locales/own-foods-words.js';

// Codes with figures; the languages have a sentence for each code.

type Coded<Figures> = { [Code in keyof Figures]: Readonly<{ code: Code } & Figures[Code]> };

/** What is wrong with a row, before it is known where the row stands. */
export type RowFault = Coded<RowFigures>[RowProblemCode] & Readonly<Omit<RowPlace, 'line'>>;
export type RowProblem = Coded<RowFigures>[RowProblemCode] & Readonly<RowPlace>;
/** Why there are no foods at all. */
export type FoodsFailure = Coded<FailureFigures>[FailureCode];
