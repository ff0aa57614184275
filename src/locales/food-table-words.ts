import type { FoodCategory, FoodState, KnownFood } from '../engine/types.js';

type SortColumn = 'name' | 'mg-per-portion' | 'mg-per-100g';

/** A share of the day in whole percents; both the same where the reference intake is one figure. */
export interface ShareShown {
  lowPercent: number;
  highPercent: number;
}

export interface PortionShown {
  /** "3 serving spoons"; empty where only the weight is known. */
  portion: string;
  grams: number;
}

/** What the food table says. */
export interface FoodTableWords {
  heading: string;
  lead: string;
  search: { label: string; placeholder: string; clear: string };
  /** Unfolds the filters in a narrow column. */
  filters: string;
  filtersOn: (shown: { count: number }) => string;
  category: { label: string; all: string; names: Readonly<Record<FoodCategory, string>> };
  state: { label: string; all: string; names: Readonly<Record<FoodState, string>> };
  /** What the percentages are of. */
  basis: {
    label: string;
    day: string;
    dayOf: (shown: { lowMg: number; highMg: number }) => string;
    labelOf: (shown: { mg: number }) => string;
  };
  caption: string;
  /** Jumps over the table, for whoever goes by the Tab key. */
  skip: string;
  /** Names the region in which a long table scrolls. */
  region: string;
  columns: {
    food: string;
    /** In the place of that, where there is little room. */
    name: string;
    portion: string;
    perPortion: string;
    per100g: string;
    ofDay: string;
    ofLabel: string;
    add: string;
  };
  /** Read out after a sort. */
  sorted: Readonly<Record<SortColumn, Readonly<Record<'ascending' | 'descending', string>>>>;
  /* ---- a row; what is spoken is whole, for a figure alone says little */
  unmeasured: string;
  /** Visible, whole mg: "< 1 mg" where there is some. */
  mg: (shown: { mg: number }) => string;
  per100g: string;
  share: (shown: ShareShown) => string;
  ofDay: string;
  ofLabel: string;
  spoken: {
    perPortion: (shown: { mg: number }) => string;
    per100g: (shown: { mg: number }) => string;
    ofDay: (shown: ShareShown) => string;
    ofLabel: (shown: ShareShown) => string;
  };
  grams: (shown: { grams: number }) => string;
  /** Names the button that shows a portion and changes it: begins with what it shows. */
  changePortion: (shown: PortionShown & { food: string }) => string;
  /** Names the field. */
  portionOf: (shown: { food: string }) => string;
  portionError: (shown: { most: number }) => string;
  add: (shown: { food: string }) => string;
  /** It stands on the day already. */
  addAgain: (shown: { food: string; grams: number }) => string;
  /* ---- what unfolds below a row */
  detail: {
    label: (shown: { food: string }) => string;
    source: string;
    sourceNumber: (shown: { source: string; number: string }) => string;
    match: Readonly<Record<'exact' | 'close' | 'proxy', string>>;
    sources: Readonly<Record<KnownFood['source'], string>>;
    kind: string;
    perOunce: (shown: { mgPerOunce: number; mg: number }) => string;
    cookingLoss: string;
    soaking: string;
    /** Of nuts. */
    noSoaking: string;
    /** Of what is soaked and cooked already. */
    soakedAlready: string;
    tablesDiffer: (shown: { mg: number; otherMg: number }) => string;
    kindsDiffer: (shown: { mg: number; otherMg: number }) => string;
    selenium: string;
    brand: string;
    dryWeight: string;
    noSource: string;
    /** After the visitor changed it. */
    portionNote: (shown: { grams: number }) => string;
  };
  /* ---- below and around */
  count: (shown: { count: number; total: number }) => string;
  /** No food has all words of the search, so some were left out. */
  leftOut: (shown: { left: readonly string[]; kept: readonly string[] }) => string;
  more: (shown: { count: number }) => string;
  none: {
    title: (shown: { search: string }) => string;
    titleFilters: string;
    text: string;
    clearSearch: string;
    clearFilters: string;
  };
  empty: string;
  loading: { title: string; text: string; preparing: string };
  failed: { title: string; retry: string };
  download: { button: string; fileName: string };
  csv: Readonly<
    Record<
      | 'food'
      | 'category'
      | 'state'
      | 'portion'
      | 'grams'
      | 'perPortion'
      | 'per100g'
      | 'lowPercent'
      | 'highPercent'
      | 'source',
      string
    >
  >;
  print: {
    button: string;
    title: string;
    searched: (shown: { search: string }) => string;
    cut: (shown: { count: number; total: number }) => string;
  };
  notes: {
    heading: string;
    cooking: string;
    soaking: string;
    ounce: string;
    unmeasured: string;
    tables: string;
    /** What the value is that labels count by. */
    label: (shown: { mg: number }) => string;
  };
  ownSource: string;
}
