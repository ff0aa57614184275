import { leftOutText } from './below.js';
import type { BodyView } from './body.js';

/** What a screen reader is told of the table: how many foods there are now, and how they are sorted. */
export class News {
  #known: { count: number; sort: string; leftOut: string } | null = null;
  #isAwaited = false;

  /** There is no table yet, or no longer. */
  wait(): void {
    this.#known = null;
    this.#isAwaited = true;
  }

  /** What stands there at first is no news, unless somebody waited for it. */
  begin(body: BodyView, total: number): string {
    if (this.#known) return '';
    this.#known = this.#now(body);
    const { count } = this.#known;
    return this.#isAwaited ? body.words.foodTable.count({ count, total }) : '';
  }

  /** What changed since it was told last; empty where nothing did. */
  since(body: BodyView, total: number): string {
    const before = this.#known;
    const now = this.#now(body);
    this.#known = now;
    const parts = [
      before?.count === now.count ? '' : body.words.foodTable.count({ count: now.count, total }),
      before?.sort === now.sort ? '' : now.sort,
      before?.leftOut === now.leftOut ? '' : now.leftOut,
    ];
    return parts.filter(Boolean).join('. ');
  }

  #now(body: BodyView): { count: number; sort: string; leftOut: string } {
    const { words, lines, state } = body;
    const sort = state.byFit ? '' : words.foodTable.sorted[state.sort][state.direction];
    return { count: lines.listing.order.length, sort, leftOut: leftOutText(body) };
  }
}
