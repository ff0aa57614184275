import type { Food } from '../../engine/types.js';
import type { FoodsFailure, RowFault, RowProblem } from './problems.js';
import type { Texts } from './text.js';
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
export declare const nothingRead: OwnFoodsReading;
export declare const failedReading: (failure: FoodsFailure) => OwnFoodsReading;
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
export declare const newReader: (texts: Texts, columnName: Reader['columnName']) => Reader;
/** Counts a row. @returns whether it is still read. */
export declare function nextRow(reader: Reader): boolean;
/** A piece of the source as a problem shows it. */
export declare const excerpt: (text: string) => string;
export declare function tellFault(reader: Reader, line: number, fault: RowFault): void;
/** For a row without an id: no two rows have one line. */
export declare const idOfRow: (line: number) => string;
export declare function takeRow(reader: Reader, line: number, raw: unknown): void;
export declare const readingOf: (reader: Reader, failure?: FoodsFailure | null) => OwnFoodsReading;
