import { portionOf } from './food.js';
import { foodOf } from './foods.js';
import type { BasketKind, EatenPortion, Food, Knowledge } from './types.js';

const DAYS_A_WEEK = 7;

type Named = Pick<Food, 'id' | 'category'>;

/** A kind that names the food comes before one that names its whole category. */
function kindOf({ basketKinds }: Knowledge, { id, category }: Named): BasketKind | undefined {
  return (
    basketKinds.find(({ foods }) => foods?.includes(id)) ??
    basketKinds.find(({ categories }) => categories?.some((one) => one === category))
  );
}

const added = <Key>(sums: Map<Key, number>, key: Key, mg: number): Map<Key, number> =>
  sums.set(key, (sums.get(key) ?? 0) + mg);

/** What the basket gives a day, by kind. */
function basketMg(knowledge: Knowledge): Map<BasketKind | undefined, number> {
  return knowledge.backgroundBasket.reduce(
    (sums, { food: id, portionsPerWeek }) =>
      added(
        sums,
        kindOf(knowledge, foodOf(knowledge, id) ?? { id }),
        (portionOf(knowledge, id) * portionsPerWeek) / DAYS_A_WEEK,
      ),
    new Map<BasketKind | undefined, number>(),
  );
}

/**
 * What the rest of an ordinary day gives beside what was eaten, mg: of each kind of the background basket no more than
 * the day does not hold already, so that nothing counts twice.
 * @param own the host's foods, which are looked up before those of the knowledge
 */
export function restMg(
  knowledge: Knowledge,
  eaten: readonly Pick<EatenPortion, 'id' | 'mg'>[],
  own: ReadonlyMap<string, Food> = new Map(),
): number {
  const left = basketMg(knowledge);
  for (const { id, mg } of eaten) {
    const food = own.get(id) ?? foodOf(knowledge, id);
    const kind = food && kindOf(knowledge, food);
    if (kind) added(left, kind, -(mg ?? 0));
  }
  return [...left.values()].reduce((sum, mg) => sum + Math.max(0, mg), 0);
}
