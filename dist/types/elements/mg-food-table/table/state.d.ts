/** The columns that a visitor, or the host, may sort by. */
export declare const SORTS: readonly ['mg-per-portion', 'mg-per-100g', 'name'];
export type Sort = (typeof SORTS)[number];
export type Direction = 'ascending' | 'descending';
/** What the percentages are of: the person's day, or the one value that labels use. */
export type Basis = 'day' | 'label';
/** A portion while its weight is being typed. */
export interface Editing {
    id: string;
    text: string;
    invalid: boolean;
}
/** What the visitor did to the table, and nothing that follows from it. */
export interface TableState {
    search: string;
    /** null: all of them. */
    category: string | null;
    state: string | null;
    sort: Sort;
    direction: Direction;
    /** While something is searched for, what fits it best comes first: until a heading is pressed. */
    byFit: boolean;
    basis: Basis;
    /** Weights that the visitor gave portions, by food. */
    grams: ReadonlyMap<string, number>;
    /** Foods whose source and notes are unfolded. */
    open: ReadonlySet<string>;
    editing: Editing | null;
    /** Times "show more" was pressed, and one. */
    pages: number;
    /** Only asked for in a narrow column: elsewhere the filters always stand there. */
    filtersOpen: boolean;
}
export type Change = (state: TableState) => TableState;
export declare const START: TableState;
export declare const searched: (search: string) => Change;
export declare const ofCategory: (category: string | null) => Change;
export declare const ofState: (prepared: string | null) => Change;
export declare const unfiltered: Change;
/** Pressed again it goes the other way round, and never back to no order at all. */
export declare const sortPressed: (sort: Sort) => Change;
export declare const basedOn: (basis: Basis) => Change;
export declare const morePages: Change;
export declare const filtersFolded: Change;
export declare const folded: (id: string) => Change;
/** undefined: cannot be used. */
export declare function readGrams(text: string): number | undefined;
export declare const editing: (id: string, text: string) => Change;
export declare const typed: (text: string) => Change;
export declare const takenBack: Change;
/**
 * What was typed counts from now on. An empty field, and the ordinary weight, is the ordinary portion again.
 * @param isLeft the field was left: what cannot be read is then taken back rather than kept as a mistake.
 */
export declare const committed: (ordinary: number, isLeft: boolean) => Change;
/** What the host asks for at the moment. */
export interface Asked {
    search: string | null;
    category: string | null;
    sort: Sort;
}
/** What of it changed since it was read last counts anew; the rest stays as the visitor left it. */
export declare function following(before: Asked | null, asked: Asked): Change;
