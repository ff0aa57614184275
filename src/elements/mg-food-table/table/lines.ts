import type { Food } from '../../../engine/types.js';

/** The foods that were asked for, in the order that was asked for. */
export interface Listing {
  readonly foods: readonly Food[];
  /** It is the top of a list that is still being made ready. */
  readonly isPreview?: boolean;
  /** Words of the search that were left out because no food has all of them, and the words that were found. */
  readonly left?: readonly string[];
  readonly kept?: readonly string[];
  /** Positions in `foods`: of a hundred thousand foods no second list is made for each key that is pressed. */
  readonly order: ArrayLike<number>;
}

/** One row of the table: a food, or what is unfolded below it. */
export interface Line {
  food: Food;
  isDetail: boolean;
  /** The same for the same row, however the order changes. */
  key: number;
}

/** Where in the order the foods stand that are unfolded; mostly there are none, and then nothing is looked through. */
function placesOf({ foods, order }: Listing, open: ReadonlySet<string>, shown: number): number[] {
  const places: number[] = [];
  if (open.size === 0) return places;
  for (let place = 0; place < shown && places.length < open.size; place += 1) {
    const food = foods[order[place] ?? -1];
    if (food && open.has(food.id)) places.push(place);
  }
  return places;
}

/** The rows of a listing, made when they are asked for. */
export class Lines {
  readonly listing: Listing;
  /** Foods among them. */
  readonly foods: number;
  readonly count: number;
  readonly #places: readonly number[];

  /** @param most no more foods than this */
  constructor(listing: Listing, open: ReadonlySet<string>, most = Infinity) {
    this.listing = listing;
    this.foods = Math.min(listing.order.length, most);
    this.#places = placesOf(listing, open, this.foods);
    this.count = this.foods + this.#places.length;
  }

  /** Where the order is at this line, and whether that is what is unfolded below the food. */
  #resolve(line: number): { place: number; isDetail: boolean } {
    let before = 0;
    for (const place of this.#places) {
      if (line <= place + before) break;
      if (line === place + before + 1) return { place, isDetail: true };
      before += 1;
    }
    return { place: line - before, isDetail: false };
  }

  /** Bound: as long as it is the same function, what was measured by it still holds. */
  readonly keyAt = (line: number): number => {
    const { place, isDetail } = this.#resolve(line);
    return (this.listing.order[place] ?? -1) * 2 + (isDetail ? 1 : 0);
  };

  at(line: number): Line | undefined {
    const { place, isDetail } = this.#resolve(line);
    const position = this.listing.order[place] ?? -1;
    const food = this.listing.foods[position];
    return food && { food, isDetail, key: position * 2 + (isDetail ? 1 : 0) };
  }

  /** The line of a key, or -1; looks through all of them. */
  lineOf(key: number): number {
    for (let line = 0; line < this.count; line += 1) if (this.keyAt(line) === key) return line;
    return -1;
  }

  /** The line of a food, or -1; looks through all of them. */
  lineOfFood(id: string): number {
    for (let line = 0; line < this.count; line += 1) if (this.at(line)?.food.id === id) return line;
    return -1;
  }

  /** The line of the n-th food. */
  lineOfPlace(place: number): number {
    return place + this.#places.filter((open) => open < place).length;
  }
}
