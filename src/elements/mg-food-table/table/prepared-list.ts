import {
  bestFirst,
  foodsOfKind,
  isSearch,
  orderBy,
  placesOf,
  searchIndex,
  type FoodIndex,
  type FoodQuery,
  type Found,
} from '../../../engine/food-index.js';
import type { Listing } from './lines.js';
import { prepare, prepareSearch, type Ground, type Prepared } from './prepare.js';
import { Slices } from './slices.js';
import type { Direction, Sort } from './state.js';

export interface Heard {
  /** There is more to show than before. */
  changed(): void;
  /** More of the preparation is done. */
  progressed(): void;
  failed(error: unknown): void;
}

/** What the list is wanted in. */
export interface Wanted {
  sort: Sort;
  direction: Direction;
  query: FoodQuery;
  /** What fits the search best comes first, and what fits equally well in that order. */
  byFit: boolean;
}

interface Making {
  key: string;
  slices: Slices<unknown>;
}

const isSame = (one: Ground | null, other: Ground | null): boolean =>
  one?.foods === other?.foods && one?.lang === other?.lang && one?.knowledge === other?.knowledge;

/**
 * A list of foods that is prepared in the background and then searched and sorted many times. It is shown as soon as it
 * is in order; what it is searched by is made after that, or at once where something is searched for already.
 */
export class PreparedList {
  readonly #heard: Heard;
  #ground: Ground | null = null;
  #prepared: Prepared | null = null;
  #order: Uint32Array | null = null;
  #making: Making | null = null;
  #index: FoodIndex | null = null;
  #indexing: Slices<FoodIndex> | null = null;
  #share = 0;
  /** Small lists are ready before `follow` returns: whoever called it need not be told. */
  #isFollowing = false;
  #isBehind = false;
  #isWhole = false;
  #listed: { of: readonly unknown[]; listing: Listing } | null = null;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** null: still being prepared. */
  get prepared(): Prepared | null {
    return this.#prepared;
  }

  /** How much of the preparation is done. */
  get share(): number {
    return this.#share;
  }

  /** As it is wanted; while that is still being made, as it was before, or null. */
  get listing(): Listing | null {
    return this.#listed?.listing ?? null;
  }

  /** What stands there is not yet what is wanted. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** @param isWhole nothing is left for later: what stands there then is what was asked for. */
  follow(ground: Ground | null, wanted: Wanted, isWhole = false): void {
    this.#isFollowing = true;
    this.#isWhole = isWhole;
    if (!isSame(this.#ground, ground)) this.#forget();
    this.#ground = ground;
    if (ground && !this.#prepared) this.#prepare(ground, wanted);
    if (ground && this.#prepared) {
      this.#sort(this.#prepared, wanted);
      this.#prepareSearch(this.#prepared, ground, isSearch(wanted.query.search));
      this.#list(this.#prepared, wanted);
    }
    this.#isFollowing = false;
  }

  /** The element left the page. */
  stop(): void {
    this.#making?.slices.stop();
    this.#making = null;
    this.#indexing?.stop();
    this.#indexing = null;
  }

  #forget(): void {
    this.stop();
    this.#prepared = null;
    this.#order = null;
    this.#index = null;
    this.#listed = null;
    this.#share = 0;
  }

  #prepare(ground: Ground, { sort, direction }: Wanted): void {
    this.#make('list', prepare(ground, sort, direction), (made) => {
      this.#prepared = made;
      this.#order = made.order;
    });
  }

  #sort({ sortable }: Prepared, { sort, direction }: Wanted): void {
    const key = `${sort} ${direction}`;
    const order = sortable.orders.get(key);
    if (order) this.#order = order;
    else
      this.#make(key, orderBy(sortable, sort, direction), (made) => {
        this.#order = made;
      });
  }

  /** @param isWanted now; otherwise it waits until the first rows are painted. */
  #prepareSearch(prepared: Prepared, ground: Ground, isWanted: boolean): void {
    if (this.#index) return;
    this.#indexing ??= new Slices(prepareSearch(prepared, ground), {
      progress: () => undefined,
      done: (index) => {
        this.#index = index;
        this.#tell();
      },
      failed: (error) => this.#heard.failed(error),
    });
    if (isWanted) this.#indexing.start(this.#isWhole);
    else this.#indexing.startLater();
  }

  #make<T>(key: string, work: Generator<number, T>, keep: (made: T) => void): void {
    if (this.#making?.key === key) return;
    this.#making?.slices.stop();
    const slices = new Slices(work, {
      progress: (share) => {
        this.#share = share;
        if (!this.#prepared && !this.#isFollowing) this.#heard.progressed();
      },
      done: (made) => {
        this.#making = null;
        keep(made);
        this.#tell();
      },
      failed: (error) => this.#heard.failed(error),
    });
    this.#making = { key, slices };
    slices.start(this.#isWhole);
  }

  #list({ sortable: { foods } }: Prepared, { query, byFit }: Wanted): void {
    const order = this.#order;
    const isSearched = isSearch(query.search);
    const isComing = isSearched && !this.#index;
    this.#isBehind = isComing || this.#making !== null;
    // Until it can be searched, what stood there goes on standing there.
    if (!order || isComing) return;
    const of = [foods, order, query.search, query.category, query.state, byFit];
    if (this.#listed && of.every((one, i) => one === this.#listed?.of[i])) return;
    const found: Found =
      isSearched && this.#index ? searchIndex(this.#index, query) : foodsOfKind(foods, query);
    const places = byFit && found.searched ? bestFirst(found, order) : placesOf(found, order);
    const { left, kept } = found;
    this.#listed = { of, listing: { foods, order: places, left, kept } };
  }

  #tell(): void {
    if (!this.#isFollowing) this.#heard.changed();
  }
}
