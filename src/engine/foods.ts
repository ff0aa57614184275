import type { Food, FoodCategory, FoodRow, KnownFood, Knowledge } from './types.js';

const tables = new WeakMap<Knowledge, ReadonlyMap<string, KnownFood>>();

function namedFields(id: string, category: FoodCategory, row: FoodRow): KnownFood {
  const [mgPer100g, portionGrams, portionCount, measure, state, contains, source, sourceId, match] = row;
  const [nl, en, de, fr] = row.slice(-4) as [string, string, string, string];
  return {
    id,
    names: { nl, en, de, fr },
    mgPer100g,
    portionGrams,
    portionCount,
    measure,
    category,
    state,
    contains,
    source,
    sourceId,
    match,
  };
}

function* rowsOf({ foods }: Knowledge): Generator<[id: string, food: KnownFood]> {
  for (const [category, rows] of Object.entries(foods)) {
    for (const [id, row] of Object.entries(rows)) yield [id, namedFields(id, category as FoodCategory, row)];
  }
}

/** Every food of the knowledge, in the order of its table. */
export function foodsOf(knowledge: Knowledge): ReadonlyMap<string, KnownFood> {
  let table = tables.get(knowledge);
  if (table === undefined) tables.set(knowledge, (table = new Map(rowsOf(knowledge))));
  return table;
}

export function foodOf(knowledge: Knowledge, id: string): KnownFood | undefined {
  return foodsOf(knowledge).get(id);
}

/** Of a food that has no name in the language, what most readers here can read. */
export function nameIn({ id, names }: Pick<Food, 'id' | 'names'>, lang: string): string {
  if (typeof names === 'string') return names;
  const own = Object.hasOwn(names, lang) ? names[lang as keyof typeof names] : undefined;
  return own ?? names.en ?? names.nl ?? Object.values(names)[0] ?? id;
}

/** What an ordinary portion holds; null where that is not known, which is not 0. */
export function portionMg(food: Pick<KnownFood, 'mgPer100g' | 'portionGrams'>): number;
export function portionMg(food: Pick<Food, 'mgPer100g' | 'portionGrams'>): number | null;
export function portionMg({
  mgPer100g,
  portionGrams,
}: Pick<Food, 'mgPer100g' | 'portionGrams'>): number | null {
  if (mgPer100g === null || portionGrams === undefined) return null;
  return (mgPer100g * portionGrams) / 100;
}
