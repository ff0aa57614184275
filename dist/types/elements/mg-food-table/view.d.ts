import type { Food, Knowledge, Range } from '../../engine/types.js';
import type { Words } from '../../locales/words.js';
import type { ConfigProblem } from '../../ui/config.js';
import type { FoodsController } from '../../ui/own-foods/foods-controller.js';
import type { FoodTableSettings } from './config.js';
import type { DayView } from './day/view.js';
import type { BodyView } from './table/body.js';
import type { Kinds } from './table/kinds.js';
import type { RowsAtFirst } from './table/rows-at-first.js';
import type { Basis, Sort, TableState } from './table/state.js';
/** What a visitor can do with the table. */
export interface TableActions {
    search: (text: string) => void;
    clearSearch: () => void;
    /** To how many were found. */
    toCount: () => void;
    category: (id: string | null) => void;
    prepared: (id: string | null) => void;
    clearFilters: () => void;
    foldFilters: () => void;
    basis: (basis: Basis) => void;
    sort: (sort: Sort) => void;
    /** Pressed in a row: to unfold it, to change its portion, to put it on the day. */
    press: (what: string, id: string) => void;
    /** The focus came to a row, or left the rows. */
    focusRow: (target: EventTarget | null) => void;
    more: () => void;
    skip: () => void;
    download: () => void;
    print: () => void;
    retry: () => void;
}
/** What came of the host's own list, if there is one. */
export type OwnFoods = Pick<FoodsController, 'state' | 'progress' | 'rowProblems' | 'rowProblemCount' | 'cut' | 'failure'>;
/** All that the table is drawn from. What is drawn keeps nothing. */
export interface TableView {
    words: Words;
    knowledge: Knowledge;
    settings: FoodTableSettings;
    state: TableState;
    foods: readonly Food[];
    own: OwnFoods;
    kinds: Kinds;
    /** There are foods, or the first of them. */
    isThere: boolean;
    /** Whose day the percentages are of; null: nobody gives a figure. */
    reference: Range | null;
    /** The rows; null while they are being prepared. */
    body: BodyView | null;
    rows: RowsAtFirst;
    /** Share of the preparation that is done. */
    prepared: number;
    /** Read out by a screen reader after a pause. */
    announced: string;
    day: DayView;
    problems: readonly ConfigProblem[];
    on: TableActions;
}
