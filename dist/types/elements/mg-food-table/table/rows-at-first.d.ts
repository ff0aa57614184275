import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, type PartInfo } from 'lit/directive.js';
/** Whoever draws the rows. */
export interface RowsAtFirst {
    /** All rows, for a server, or to be laid over what a server drew. */
    whole(): unknown;
    /** Called with the place of the rows where a server has drawn them; from then on they are drawn through it. */
    takeOver(place: RowsPlace): void;
    isWhole(): boolean;
}
/** Rows that stand there already when the table is drawn for the first time. Otherwise their place is left alone. */
declare class RowsPlace extends AsyncDirective {
    #private;
    constructor(place: PartInfo);
    render(rows: RowsAtFirst): unknown;
    update(_place: ChildPart, [rows]: [RowsAtFirst]): unknown;
    /** Another table, or another group in it, may have taken its place. */
    isIn(group: Element): boolean;
}
export type { RowsPlace };
export declare const rowsAtFirst: (rows: RowsAtFirst) => import("lit-html/directive.js").DirectiveResult<typeof RowsPlace>;
