import { numbered } from '../../../engine/counting.js';
import type { Food } from '../../../engine/types.js';
import type { FoodsPreview, PreviewWish } from '../../../ui/own-foods/preview.js';
import type { Listing } from './lines.js';
import { fullPortionMg } from './prepare.js';
import { UNKNOWN_PORTION_GRAMS } from './row.js';
import type { TableState } from './state.js';

/** What stands in the table while a long list is being made ready. */
export interface Preview {
  readonly foods: readonly Food[];
  readonly kinds: FoodsPreview['kinds'];
  readonly listing: Listing;
  readonly fullMg: number;
}

/** null: nobody can tell the first rows before all of them are known. */
export function previewWish(state: TableState, moreThan: number): PreviewWish | null {
  const { sort, direction, search, category, state: prepared } = state;
  const isAll = search.trim() === '' && category === null && prepared === null;
  if (!isAll || sort === 'name') return null;
  return { sort, direction, ordinaryGrams: UNKNOWN_PORTION_GRAMS, moreThan };
}

export function previewFrom({ foods, places, kinds, portionsMg }: FoodsPreview): Preview {
  // Each stands where it will stand in the whole list, so that its row stays the same one.
  const atPlaces: Food[] = [];
  for (const [at, food] of numbered(foods)) atPlaces[places[at] ?? 0] = food;
  const listing = { foods: atPlaces, order: places, isPreview: true };
  return { foods, kinds, listing, fullMg: fullPortionMg(portionsMg) };
}
