import type { Food } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { lookUp } from '../../../ui/lookup.js';

/** A kind of food that occurs: an id of ours, or the host's own word. */
export interface Kind {
  id: string;
  name: string;
}

/** The host's own words are shown as they are. */
export const categoryName = ({ foodTable }: Pick<Words, 'foodTable'>, id: string | undefined): string =>
  id === undefined ? '' : (lookUp<string>(foodTable.category.names, id) ?? id);

export const stateName = ({ foodTable }: Pick<Words, 'foodTable'>, id: string | undefined): string =>
  id === undefined ? '' : (lookUp<string>(foodTable.state.names, id) ?? id);

/** Ours in the order in which we know them, then the host's own as they come. */
function inOrder(found: ReadonlySet<string>, known: readonly string[]): string[] {
  const own = [...found].filter((id) => !known.includes(id));
  return [...known.filter((id) => found.has(id)), ...own];
}

export interface Kinds {
  categories: readonly string[];
  states: readonly string[];
}

const NONE: Kinds = { categories: [], states: [] };
type OfKind = Pick<Food, 'category' | 'state'>;
const seen = new WeakMap<readonly OfKind[], Kinds>();

/** What there is to choose from; of one kind there is no choice. */
export function kindsOf(words: Pick<Words, 'foodTable'>, foods: readonly OfKind[]): Kinds {
  const before = seen.get(foods);
  if (before) return before;
  const categories = new Set<string>();
  const states = new Set<string>();
  for (const { category, state } of foods) {
    if (category) categories.add(category);
    if (state) states.add(state);
  }
  const { category, state } = words.foodTable;
  const kinds = {
    categories: categories.size < 2 ? [] : inOrder(categories, Object.keys(category.names)),
    states: states.size < 2 ? [] : inOrder(states, Object.keys(state.names)),
  };
  seen.set(foods, kinds);
  return foods.length === 0 ? NONE : kinds;
}
