import { type LitElement, type ReactiveController } from 'lit';
import type { Knowledge } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import type { Lines } from './lines.js';
import type { PortionEdit } from './portion-field.js';
import { type Measure } from './row.js';
import type { RowsAtFirst } from './rows-at-first.js';
import type { TableState } from './state.js';
/** All that the rows are drawn from. */
export interface BodyView {
    words: Words;
    knowledge: Knowledge;
    state: TableState;
    lines: Lines;
    measure: Measure;
    /** Only the rows in sight stand in the page. */
    isWindowed: boolean;
    columns: number;
    /** null: there is no day to put food on. */
    amountOf: ((id: string) => number | undefined) | null;
    edit: PortionEdit;
    /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
    isWhole: boolean;
}
/** Draws the rows, apart from all else: what scrolls by or follows in a later frame draws nothing but rows. */
export declare class TableBody implements ReactiveController {
    #private;
    constructor(host: LitElement, view: () => BodyView | null);
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** The focus came to a row, or left the rows. */
    follow(target: EventTarget | null): void;
    /** The rows as the table holds them when it is drawn all at once; a window begins with its first. */
    readonly atFirst: RowsAtFirst;
    /** The top of the table, where another order begins to be read. */
    showTop(): void;
    /** Before the next drawing: the rows from here on are wanted at once. */
    reach(place: number): void;
    /** The n-th food, to go on with after more were asked for. */
    place(place: number): HTMLElement | null;
    rowOf(id: string): HTMLElement | null;
}
