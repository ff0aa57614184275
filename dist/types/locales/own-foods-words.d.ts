/** Where a row of the host's own foods is wrong, and what stands there. */
export interface RowPlace {
    /** Of the file, from 1; of a list: which row. */
    line: number;
    /** As the host called it; null: the row as a whole. */
    column: string | null;
    /** As text, cut where it is long. */
    value: string;
}
/** What can be wrong with a row, with the figures that say how. */
export interface RowFigures {
    'unclosed-quote': object;
    'text-after-quote': object;
    'too-few-fields': {
        count: number;
        total: number;
    };
    'too-many-fields': {
        count: number;
        total: number;
    };
    'not-json': object;
    'not-a-food': object;
    unreadable: object;
    'no-name': object;
    'long-name': {
        most: number;
    };
    'bad-id': {
        most: number;
    };
    'double-id': {
        firstLine: number;
    };
    /** What is no number at all. */
    'no-number': object;
    /** What may be a number with thousands separators. */
    thousands: object;
    'out-of-range': {
        most: number;
    };
    /** The row stays, without it. */
    'bad-portion': {
        most: number;
    };
    'bad-text': {
        most: number;
    };
}
export type RowProblemCode = keyof RowFigures;
/** Why the host's own foods could not be had at all. */
export interface FailureFigures {
    'bad-address': object;
    offline: object;
    unreachable: object;
    timeout: {
        seconds: number;
    };
    status: {
        status: number;
    };
    'too-large': {
        mostMb: number;
    };
    'web-page': object;
    workbook: object;
    'no-list': object;
    /** Which columns were found, and which are missing. */
    'no-columns': {
        found: string;
        missing: string;
    };
    'no-rows': object;
    'no-good-rows': {
        count: number;
    };
    unreadable: object;
}
export type FailureCode = keyof FailureFigures;
/** What is said of foods that the host brings, to whoever has to mend them. */
export interface OwnFoodsWords {
    /** Heads the list of what is wrong. */
    heading: (shown: {
        count: number;
    }) => string;
    rows: {
        readonly [Code in RowProblemCode]: (shown: RowPlace & RowFigures[Code]) => string;
    };
    failures: {
        readonly [Code in FailureCode]: (shown: FailureFigures[Code]) => string;
    };
    /** The list of problems goes on. */
    more: (shown: {
        count: number;
    }) => string;
    /** Only the first rows are used. */
    cut: (shown: {
        most: number;
    }) => string;
}
