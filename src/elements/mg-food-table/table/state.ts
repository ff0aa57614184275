import { isAmount } from '../day/state.js';

/** The columns that a visitor, or the host, may sort by. */
export const SORTS = ['mg-per-portion', 'mg-per-100g', 'name'] as const;
export type Sort = (typeof SORTS)[number];
export type Direction = 'ascending' | 'descending';

/** What the percentages are of: the person's day, or the one value that labels use. */
export type Basis = 'day' | 'label';

/** A portion while its weight is being typed. */
export interface Editing {
  id: string;
  text: string;
  invalid: boolean;
}

/** What the visitor did to the table, and nothing that follows from it. */
export interface TableState {
  search: string;
  /** null: all of them. */
  category: string | null;
  state: string | null;
  sort: Sort;
  direction: Direction;
  /** While something is searched for, what fits it best comes first: until a heading is pressed. */
  byFit: boolean;
  basis: Basis;
  /** Weights that the visitor gave portions, by food. */
  grams: ReadonlyMap<string, number>;
  /** Foods whose source and notes are unfolded. */
  open: ReadonlySet<string>;
  editing: Editing | null;
  /** Times "show more" was pressed, and one. */
  pages: number;
  /** Only asked for in a narrow column: elsewhere the filters always stand there. */
  filtersOpen: boolean;
}

export type Change = (state: TableState) => TableState;

/** Most first, but names from A to Z: what one means by pressing the heading once. */
const FIRST: Readonly<Record<Sort, Direction>> = {
  'mg-per-portion': 'descending',
  'mg-per-100g': 'descending',
  name: 'ascending',
};

export const START: TableState = {
  search: '',
  category: null,
  state: null,
  sort: 'mg-per-portion',
  direction: FIRST['mg-per-portion'],
  byFit: false,
  basis: 'day',
  grams: new Map(),
  open: new Set(),
  editing: null,
  pages: 1,
  filtersOpen: false,
};

export const searched =
  (search: string): Change =>
  (state) => {
    const [before, now] = [state.search.trim(), search.trim()];
    const byFit = now !== '' && (before === '' || state.byFit);
    return { ...state, search, byFit, pages: 1 };
  };

export const ofCategory =
  (category: string | null): Change =>
  (state) => ({ ...state, category, pages: 1 });

export const ofState =
  (prepared: string | null): Change =>
  (state) => ({ ...state, state: prepared, pages: 1 });

export const unfiltered: Change = (state) => ({ ...state, category: null, state: null, pages: 1 });

const sortedBy =
  (sort: Sort): Change =>
  (state) => ({ ...state, sort, direction: FIRST[sort], byFit: false });

/** Pressed again it goes the other way round, and never back to no order at all. */
export const sortPressed =
  (sort: Sort): Change =>
  (state) =>
    state.sort === sort && !state.byFit
      ? { ...state, direction: state.direction === 'ascending' ? 'descending' : 'ascending' }
      : sortedBy(sort)(state);

export const basedOn =
  (basis: Basis): Change =>
  (state) => ({ ...state, basis });

export const morePages: Change = (state) => ({ ...state, pages: state.pages + 1 });

export const filtersFolded: Change = (state) => ({ ...state, filtersOpen: !state.filtersOpen });

export const folded =
  (id: string): Change =>
  (state) => {
    const open = new Set(state.open);
    if (!open.delete(id)) open.add(id);
    return { ...state, open };
  };

/* ---------------------------------------------------------------- portion */

/** undefined: cannot be used. */
export function readGrams(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/g(?:ram)?$/i, '')
    .trimEnd();
  if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(bare)) return undefined;
  const grams = Number(bare.replace(',', '.'));
  return isAmount(grams) ? grams : undefined;
}

export const editing =
  (id: string, text: string): Change =>
  (state) => ({ ...state, editing: { id, text, invalid: false } });

export const typed =
  (text: string): Change =>
  (state) =>
    state.editing ? { ...state, editing: { ...state.editing, text, invalid: false } } : state;

export const takenBack: Change = (state) => ({ ...state, editing: null });

function withGrams(state: TableState, id: string, weight: number | null): TableState {
  const grams = new Map(state.grams);
  if (weight === null) grams.delete(id);
  else grams.set(id, weight);
  return { ...state, grams, editing: null };
}

/**
 * What was typed counts from now on. An empty field, and the ordinary weight, is the ordinary portion again.
 * @param isLeft the field was left: what cannot be read is then taken back rather than kept as a mistake.
 */
export const committed =
  (ordinary: number, isLeft: boolean): Change =>
  (state) => {
    if (!state.editing) return state;
    const { id, text } = state.editing;
    if (text.trim() === '') return withGrams(state, id, null);
    const grams = readGrams(text);
    if (grams !== undefined) return withGrams(state, id, grams === ordinary ? null : grams);
    return isLeft ? takenBack(state) : { ...state, editing: { ...state.editing, invalid: true } };
  };

/* ------------------------------------------------------------------ host */

/** What the host asks for at the moment. */
export interface Asked {
  search: string | null;
  category: string | null;
  sort: Sort;
}

/** What of it changed since it was read last counts anew; the rest stays as the visitor left it. */
export function following(before: Asked | null, asked: Asked): Change {
  return (state) => {
    let next = state;
    if (before === null || asked.sort !== before.sort) next = sortedBy(asked.sort)(next);
    if (asked.search !== (before?.search ?? null)) next = searched(asked.search ?? '')(next);
    if (asked.category !== (before?.category ?? null)) next = ofCategory(asked.category)(next);
    return next;
  };
}
