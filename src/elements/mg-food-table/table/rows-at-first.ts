import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type PartInfo } from 'lit/directive.js';

/** Whoever draws the rows. */
export interface RowsAtFirst {
  /** All rows, for a server, or to be laid over what a server drew. */
  whole(): unknown;
  /** Called with the place of the rows where a server has drawn them; from then on they are drawn through it. */
  takeOver(place: RowsPlace): void;
  isWhole(): boolean;
}

/** Rows that stand there already when the table is drawn for the first time. Otherwise their place is left alone. */
class RowsPlace extends AsyncDirective {
  readonly #place: ChildPart;

  constructor(place: PartInfo) {
    super(place);
    this.#place = place as ChildPart;
  }

  override render(rows: RowsAtFirst): unknown {
    return rows.whole();
  }

  override update(_place: ChildPart, [rows]: [RowsAtFirst]): unknown {
    if (!rows.isWhole()) return noChange;
    rows.takeOver(this);
    return rows.whole();
  }

  /** Another table, or another group in it, may have taken its place. */
  isIn(group: Element): boolean {
    return this.#place.parentNode === group;
  }
}

export type { RowsPlace };

export const rowsAtFirst = directive(RowsPlace);
