import { html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { upTo } from '../../../engine/counting.js';
import type { Knowledge } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { detailRow } from './detail.js';
import { foodRow } from './food-row.js';
import { htmlWithTexts } from './html-with-texts.js';
import type { Line, Lines, Listing } from './lines.js';
import type { PortionEdit } from './portion-field.js';
import { rowOf, type Measure } from './row.js';
import type { RowsAtFirst, RowsPlace } from './rows-at-first.js';
import { RowWindow, type Piece } from './row-window.js';
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

/** These stand there at once: as many as most screens show. */
const FIRST_ROWS = 12;
/** Rows that follow take no more of a frame than this, so that a key or a thumb never waits for them. */
const FRAME_MS = 8;
/** Each time all of the table is laid out, so that few rows at a time would take long in the end. */
const LEAST_ROWS_A_FRAME = 40;
const MOST_ROWS_A_FRAME = 100;

/** Another one in its place: hundreds of rows go sooner with the group they are in than one by one. */
function emptied(tbody: HTMLElement): HTMLElement {
  const empty = tbody.cloneNode(false) as HTMLElement;
  tbody.replaceWith(empty);
  return empty;
}

interface Held {
  id: string;
  /** Which of its buttons. */
  what: string;
  listing: Listing;
}

/** Draws the rows, apart from all else: what scrolls by or follows in a later frame draws nothing but rows. */
export class TableBody implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => BodyView | null;
  readonly #window = new RowWindow(() => this.#redraw());
  #lines: Lines | null = null;
  #drawn = FIRST_ROWS;
  #rowsAFrame = FIRST_ROWS;
  #frame = 0;
  /** The key of the row with the focus, and where that row is by now. */
  #focused = -1;
  #focusedLine: { lines: Lines; key: number; line: number } | null = null;
  #isQueued = false;
  /** What had the focus in which list: it is given back when the same food stands in another one. */
  #held: Held | null = null;
  /** Where a server drew the rows. */
  #place: RowsPlace | null = null;
  /** The rows stand in the group that a server drew. */
  #isWritten = false;

  constructor(host: LitElement, view: () => BodyView | null) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#focusedControl ?? this.#held;
  }

  hostUpdated(): void {
    // What was under way when the element left the page is still drawn, and would begin to watch again.
    if (!this.#host.isConnected) return;
    this.#draw();
    this.#holdFocus();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#window.stop();
  }

  /** The focus came to a row, or left the rows. */
  follow(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest('tr') : null;
    const line = Number(row?.dataset['index'] ?? -1);
    this.#focused = line >= 0 && this.#lines ? this.#lines.keyAt(line) : -1;
  }

  get #focusedControl(): Held | null {
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    const id = focused?.closest<HTMLElement>('.rows > tr')?.dataset['id'];
    const listing = this.#lines?.listing;
    if (id === undefined || !listing) return null;
    return { id, what: focused?.getAttribute('data-do') ?? 'fold', listing };
  }

  /** All rows are drawn anew in another language, which nobody who stands in one of them asked for. */
  #holdFocus(): void {
    const held = this.#held;
    const view = this.#view();
    // While another list is on its way, or its window, it waits.
    if (!held || !view || (view.isWindowed && !this.#window.isBegun)) return;
    const { lines } = view;
    this.#held = null;
    const { renderRoot } = this.#host;
    const isElsewhere = renderRoot instanceof ShadowRoot && renderRoot.activeElement !== null;
    if (isElsewhere || lines.listing === held.listing || document.activeElement !== document.body) return;
    const line = lines.lineOfFood(held.id);
    if (line < 0) return;
    this.#focused = lines.keyAt(line);
    this.reach(line);
    this.#draw();
    this.rowOf(held.id)?.querySelector<HTMLElement>(`[data-do=${held.what}]`)?.focus();
  }

  /* ------------------------------------------------------------- drawing */

  get #tbody(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.rows');
  }

  /** Many rows may be measured at once: one drawing is enough. */
  #redraw(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    void this.#drawSoon();
  }

  async #drawSoon(): Promise<void> {
    await Promise.resolve();
    this.#isQueued = false;
    if (this.#host.isConnected) this.#draw();
  }

  #draw(): void {
    const view = this.#view();
    const before = this.#tbody;
    if (!view || !before) return this.#rest();
    const { lines, isWindowed } = view;
    const tbody = this.#begin(lines) && !isWindowed ? emptied(before) : before;
    this.#isWritten = this.#place?.isIn(tbody) === true;
    if (isWindowed && !this.#window.isBegun) return this.#beginWindow();
    if (isWindowed) return this.#drawWindow(view, lines, tbody);
    this.#window.stop();
    this.#drawSlice(view, lines, tbody);
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#window.stop();
    this.#drawn = FIRST_ROWS;
  }

  /** @returns whether there is nothing to keep of the rows that were drawn. */
  #begin(lines: Lines): boolean {
    const before = this.#lines;
    this.#lines = lines;
    // What follows a preview begins with the same rows.
    if (before?.listing === lines.listing || before?.listing.isPreview) return false;
    // Moving hundreds of rows would cost more than drawing the first anew.
    this.#drawn = FIRST_ROWS;
    this.#window.toTop();
    return before !== null;
  }

  #drawSlice(view: BodyView, lines: Lines, tbody: HTMLElement): void {
    const end = Math.min(this.#drawn, lines.count);
    this.#put(this.#slice(view, lines, end), tbody);
    if (end < lines.count) this.#followUp();
  }

  #slice(view: BodyView, lines: Lines, end: number): unknown {
    const numbers = upTo(end);
    return repeat(numbers, lines.keyAt, (line) => this.#row(view, lines, line, view.isWindowed));
  }

  #put(rows: unknown, tbody: HTMLElement): void {
    if (this.#place?.isIn(tbody)) this.#place.setValue(rows);
    else render(rows, tbody, { host: this.#host });
  }

  /** The first rows are painted before the others are drawn. */
  #followUp(): void {
    if (this.#frame !== 0) return;
    const isFirst = this.#drawn === FIRST_ROWS;
    this.#frame = requestAnimationFrame(() => {
      if (isFirst) this.#frame = requestAnimationFrame(() => this.#drawMore());
      else this.#drawMore();
    });
  }

  #drawMore(): void {
    this.#frame = 0;
    if (!this.#host.isConnected) return;
    const rows = this.#rowsAFrame;
    const began = performance.now();
    this.#drawn += rows;
    this.#draw();
    // The browser would do this next: so its share of the work counts too.
    this.#tbody?.getBoundingClientRect();
    const took = Math.max(0.1, performance.now() - began);
    const fit = Math.round((rows * FRAME_MS) / took);
    this.#rowsAFrame = Math.min(MOST_ROWS_A_FRAME, Math.max(LEAST_ROWS_A_FRAME, fit));
  }

  /** A window asks how high it is. In the frame that paints it the answer is at hand, and no task gets longer by it. */
  #beginWindow(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const view = this.#view();
      const tbody = this.#tbody;
      if (!this.#host.isConnected || !view?.isWindowed || !tbody) return;
      this.#drawWindow(view, view.lines, tbody);
      this.#holdFocus();
    });
  }

  #drawWindow(view: BodyView, lines: Lines, tbody: HTMLElement): void {
    const region = tbody.closest<HTMLElement>('.region');
    if (!region) return;
    const { count, keyAt } = lines;
    const room = this.#window.room(count);
    if (room) this.#drawPieces(view, lines, tbody, room);
    const pieces = this.#window.look({ region, count, keyAt, focused: this.#lineWithFocus(lines) });
    this.#drawPieces(view, lines, tbody, pieces);
    this.#window.measure(tbody.querySelectorAll<HTMLElement>('tr[data-index]'));
  }

  #drawPieces(view: BodyView, lines: Lines, tbody: HTMLElement, pieces: readonly Piece[]): void {
    const rows = repeat(
      pieces,
      ({ key }) => key,
      (piece) => this.#piece(view, lines, piece),
    );
    this.#put(rows, tbody);
  }

  #lineWithFocus(lines: Lines): number {
    const key = this.#focused;
    if (key < 0) return -1;
    const known = this.#focusedLine;
    if (known?.lines !== lines || known.key !== key) {
      this.#focusedLine = { lines, key, line: lines.lineOf(key) };
    }
    return this.#focusedLine?.line ?? -1;
  }

  /* ---------------------------------------------------------------- rows */

  #piece(view: BodyView, lines: Lines, piece: Piece): unknown {
    if ('line' in piece) return this.#row(view, lines, piece.line, true);
    // Through the object model: a strict policy lets no style attribute pass.
    const set = (cell?: Element): void => {
      if (cell instanceof HTMLElement) cell.style.blockSize = `${piece.gap}px`;
    };
    return html`<tr class="gap" aria-hidden="true">
      <td colspan=${view.columns} ${ref(set)}></td>
    </tr>`;
  }

  /** A row is drawn again when something that it shows changed, and left alone otherwise. */
  #row(view: BodyView, lines: Lines, line: number, isWindowed: boolean): unknown {
    const found = lines.at(line);
    if (!found) return nothing;
    const { words, state, measure, columns, amountOf } = view;
    const tag = this.#isWritten ? htmlWithTexts : html;
    const { food, isDetail } = found;
    const grams = state.grams.get(food.id);
    const at = isWindowed ? line : null;
    if (isDetail) {
      return guard([food, grams, words, columns, at], () => this.#detail(view, found, at));
    }
    const open = state.open.has(food.id);
    const editing = state.editing?.id === food.id ? state.editing : null;
    const onDay = amountOf ? amountOf(food.id) : null;
    const shown = [food, grams, words, measure, state.basis, open, editing, onDay, at];
    return guard(shown, () => {
      const row = rowOf(words, food, grams, measure);
      const { foodTable: texts } = words;
      return foodRow({
        html: tag,
        texts,
        row,
        basis: state.basis,
        open,
        editing,
        onDay,
        line: at,
        edit: view.edit,
      });
    });
  }

  #detail(view: BodyView, { food }: Line, line: number | null): TemplateResult {
    const { words, knowledge, state, measure, columns } = view;
    const row = rowOf(words, food, state.grams.get(food.id), measure);
    return detailRow({ words, knowledge, food, row, columns, line });
  }

  /** The rows as the table holds them when it is drawn all at once; a window begins with its first. */
  readonly atFirst: RowsAtFirst = {
    isWhole: () => this.#view()?.isWhole === true,
    whole: () => {
      const view = this.#view();
      if (!view) return nothing;
      const { lines, isWindowed } = view;
      this.#lines = lines;
      this.#isWritten = true;
      this.#drawn = isWindowed ? FIRST_ROWS : Infinity;
      return this.#slice(view, lines, Math.min(this.#drawn, lines.count));
    },
    takeOver: (place) => {
      this.#place = place;
    },
  };

  /** The top of the table, where another order begins to be read. */
  showTop(): void {
    const region = this.#tbody?.closest('.region');
    if (region && region.getBoundingClientRect().top < 0) {
      region.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }

  /** Before the next drawing: the rows from here on are wanted at once. */
  reach(place: number): void {
    this.#drawn = Math.max(this.#drawn, place + FIRST_ROWS);
  }

  /** The n-th food, to go on with after more were asked for. */
  place(place: number): HTMLElement | null {
    const line = this.#lines?.lineOfPlace(place) ?? -1;
    const key = this.#lines?.at(line)?.food.id;
    return key === undefined ? null : this.rowOf(key);
  }

  rowOf(id: string): HTMLElement | null {
    const rows = this.#tbody?.querySelectorAll<HTMLElement>('.food-row') ?? [];
    return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
  }
}
