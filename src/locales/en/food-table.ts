import type { FoodTableWords, ShareShown } from '../food-table-words.js';
import type { Formats } from '../words.js';

type Figures = Pick<Formats, 'number' | 'mg' | 'mgRange'>;

const categories: FoodTableWords['category']['names'] = {
  vegetables: 'Vegetables',
  fruit: 'Fruit',
  legumes: 'Pulses',
  'nuts-seeds': 'Nuts and seeds',
  'grains-bread': 'Grains and bread',
  'dairy-eggs': 'Dairy and eggs',
  'fish-seafood': 'Fish',
  'meat-poultry': 'Meat and poultry',
  'meat-alternatives': 'Meat alternatives',
  'chocolate-sweets': 'Chocolate and sweets',
  drinks: 'Drinks',
  'herbs-spices-other': 'Herbs and other',
};

const states: FoodTableWords['state']['names'] = {
  raw: 'Raw',
  cooked: 'Cooked',
  baked: 'From the oven',
  fried: 'Fried',
  roasted: 'Roasted',
  dried: 'Dried',
  dry: 'Dry, not cooked yet',
  canned: 'Tinned or from a jar',
  smoked: 'Smoked',
  pickled: 'Pickled',
  processed: 'Processed',
  'as-sold': 'As you buy it',
  drink: 'To drink',
};

function spoken({ number }: Figures): FoodTableWords['spoken'] {
  const amount = (mg: number): string => {
    if (mg > 0 && mg < 0.5) return 'less than 1 milligram';
    const whole = Math.round(mg);
    return `${number(whole)} ${whole === 1 ? 'milligram' : 'milligrams'}`;
  };
  const share = ({ lowPercent, highPercent }: ShareShown): string =>
    lowPercent === highPercent
      ? `${number(lowPercent)} percent`
      : `${number(lowPercent)} to ${number(highPercent)} percent`;
  return {
    perPortion: ({ mg }) => `${amount(mg)} per portion`,
    per100g: ({ mg }) => `${amount(mg)} per 100 grams`,
    ofDay: (shown) => `${share(shown)} of the day`,
    ofLabel: (shown) => `${share(shown)} of the label value`,
  };
}

const sorted: FoodTableWords['sorted'] = {
  name: { ascending: 'Sorted by name, A to Z.', descending: 'Sorted by name, Z to A.' },
  'mg-per-portion': {
    ascending: 'Sorted by magnesium per portion, lowest first.',
    descending: 'Sorted by magnesium per portion, highest first.',
  },
  'mg-per-100g': {
    ascending: 'Sorted by magnesium per 100 grams, lowest first.',
    descending: 'Sorted by magnesium per 100 grams, highest first.',
  },
};

function detail({ number, mg }: Figures): FoodTableWords['detail'] {
  return {
    label: ({ food }) => `More about ${food}`,
    source: 'Source',
    sourceNumber: ({ source, number: id }) => `${source}, number ${id}`,
    sources: { 'usda-sr28': 'USDA SR28 (2015)', 'ciqual-2025': 'Anses, Ciqual 2025' },
    match: {
      exact: 'Measured in this very food.',
      close: 'Measured in nearly the same food: another variety, cut or recipe.',
      proxy: 'Measured in something like it. Take it as an estimate.',
    },
    kind: 'Kind',
    perOunce: ({ mgPerOunce, mg: own }) =>
      `Seen ${mg(mgPerOunce)} elsewhere? That is per ounce, which is 28 grams. 100 grams hold ${mg(Math.round(own))}.`,
    cookingLoss: 'With cooking, part of the magnesium goes into the water. This figure is after that loss.',
    soaking: 'Do you soak this first? Then part of the magnesium may stay in the soaking water.',
    noSoaking: 'No need to soak these: part of the magnesium may stay in the soaking water.',
    soakedAlready: 'What stays behind in the soaking water is already off this figure.',
    tablesDiffer: ({ mg: own, otherMg }) =>
      `Another food table gives ${mg(otherMg)} per 100 grams, here it is ${mg(Math.round(own))}. So do not take it too exactly.`,
    kindsDiffer: ({ mg: own, otherMg }) =>
      `Here it is ${mg(Math.round(own))} per 100 grams. For another kind or preparation the same table gives ${mg(Math.round(otherMg))}.`,
    selenium: 'Brazil nuts are rich in selenium. Take turns with other nuts.',
    brand: 'This differs a lot by brand: look at the label.',
    dryWeight: 'This portion is weighed before cooking. Cooked, it weighs two to three times as much.',
    noSource: 'No source comes with this figure.',
    portionNote: ({ grams }) =>
      `The ordinary portion is ${number(grams, 2)} ${grams === 1 ? 'gram' : 'grams'}. The order per portion goes by that.`,
  };
}

const csv: FoodTableWords['csv'] = {
  food: 'Food',
  category: 'Kind',
  state: 'Preparation',
  portion: 'Portion',
  grams: 'Grams per portion',
  perPortion: 'Magnesium per portion (mg)',
  per100g: 'Magnesium per 100 g (mg)',
  lowPercent: 'Share of the day, low (%)',
  highPercent: 'Share of the day, high (%)',
  source: 'Source',
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const notes = ({ mg }: Figures): FoodTableWords['notes'] => ({
  heading: 'Good to know',
  cooking:
    'Cooking: part of the magnesium goes into the water. Little water, or steam, makes a difference. If you eat the liquid too, as in soup, you still get it.',
  soaking:
    'Soaking: some magnesium may stay in the soaking water as well. The figures for cooked beans are for beans that were soaked and cooked.',
  ounce:
    'Ounce or “ons”: American lists count per ounce, which is 28 grams. The Dutch “ons” is 100 grams. That is why a figure “per ons” is sometimes too low.',
  unmeasured: 'Not measured is not the same as 0. There may well be magnesium in it.',
  tables: 'Tables differ: variety, soil, brand and cooking all matter. Take each figure as a good estimate.',
  label: ({ mg: value }) =>
    `Label value: labels give the percentage of ${mg(value)} a day, the same for everyone.`,
});

export function foodTable(figures: Figures): FoodTableWords {
  const { number, mg, mgRange } = figures;
  const say = spoken(figures);
  const grams = (weight: number): string => `${number(weight, 2)} ${weight === 1 ? 'gram' : 'grams'}`;
  return {
    heading: 'How much magnesium is in it?',
    lead: 'Look up what you eat. You see how much magnesium it holds, per portion and per 100 grams.',
    search: { label: 'Search for a food', placeholder: 'Spinach, for example', clear: 'Clear the search' },
    filters: 'Filters',
    filtersOn: ({ count }) => `Filters (${number(count)})`,
    category: { label: 'Kind', all: 'All', names: categories },
    state: { label: 'Preparation', all: 'Any preparation', names: states },
    basis: {
      label: 'Percentage of',
      day: 'Your day',
      dayOf: ({ lowMg, highMg }) => `Your day (${mgRange(lowMg, highMg)})`,
      labelOf: ({ mg: value }) => `Label value (${mg(value)})`,
    },
    caption: 'Magnesium in foods, per portion and per 100 grams. The buttons in the top row sort the table.',
    skip: 'Skip the table',
    region: 'Table of foods',
    columns: {
      food: 'Food',
      name: 'Name',
      portion: 'Portion',
      perPortion: 'Per portion',
      per100g: 'Per 100 g',
      ofDay: 'Of your day',
      ofLabel: 'Of label',
      add: 'Add to your day',
    },
    sorted,
    unmeasured: 'not measured',
    mg: ({ mg: value }) => (value > 0 && value < 0.5 ? `< ${mg(1)}` : mg(Math.round(value))),
    per100g: 'per 100 g',
    share: ({ lowPercent, highPercent }) =>
      lowPercent === highPercent ? `${number(lowPercent)}%` : `${number(lowPercent)}–${number(highPercent)}%`,
    ofDay: 'of your day',
    ofLabel: 'of the label value',
    spoken: say,
    grams: ({ grams: weight }) => grams(weight),
    changePortion: ({ food, portion, grams: weight }) =>
      `${portion} ${grams(weight)}, change: ${food}`.trimStart(),
    portionOf: ({ food }) => `Portion of ${food}, in grams`,
    portionError: ({ most }) => `Enter a number above 0 and no higher than ${number(most)}.`,
    add: ({ food }) => `Add to your day: ${food}`,
    addAgain: ({ food, grams: weight }) =>
      `Add another portion to your day: ${food}. It holds ${grams(weight)} now`,
    detail: detail(figures),
    count: ({ count, total }) =>
      count === total
        ? `${number(total)} ${total === 1 ? 'food' : 'foods'}`
        : `${number(count)} of ${number(total)} foods`,
    leftOut: ({ left, kept }) =>
      `Nothing found with ${quoted(left)} as well. This is what there is for “${kept.join(' ')}”.`,
    more: ({ count }) => `Show ${number(count)} more`,
    none: {
      title: ({ search }) => `Nothing found for “${search}”`,
      titleFilters: 'Nothing found with these filters',
      text: 'Try another word, or search in all foods.',
      clearSearch: 'Clear the search',
      clearFilters: 'Show every kind',
    },
    empty: 'This list is empty.',
    loading: {
      title: 'The list is being loaded',
      text: 'This usually takes a moment.',
      preparing: 'The list is being prepared',
    },
    failed: {
      title: 'The list could not be loaded',
      retry: 'Try again',
    },
    download: { button: 'Save as CSV', fileName: 'magnesium-in-food' },
    csv,
    print: {
      button: 'Print',
      title: 'Magnesium in foods',
      searched: ({ search }) => `Searched for: ${search}`,
      cut: ({ count, total }) =>
        `These are the first ${number(count)} of ${number(total)} foods. Search or filter first to print the rest.`,
    },
    notes: notes(figures),
    ownSource: 'The figures in this table come from the maker of this site.',
  };
}
