import { foodOf } from './foods.js';
import { MOST, numberBetween, readFacts } from './read-facts.js';
import { referenceFor } from './reference.js';
import { restMg } from './rest-of-day.js';
import { readOptions } from './situation.js';
import { knowledgeStamp } from './stamp.js';
import type { EatenPortion, Food, FoodsRecommendation, Knowledge, Range, Standard } from './types.js';

export interface DayOptions {
  /** Whose reference intake; grown people's while the age is not known. */
  facts?: unknown;
  standard?: Standard;
  /** Own foods, which are looked up before those of the knowledge. */
  foods?: readonly Food[];
  /** Adds what the background basket gives beside the list: of each kind no more than the list does not hold already. */
  rest?: boolean;
}

/** An amount as it is told: above nothing, and no more than anybody eats of one food in a day. */
export interface Amount {
  id: string;
  grams: number;
}

/** Of a list from outside, the amounts that can be; others are left out. */
export const readAmounts = (eaten: readonly Amount[]): Amount[] =>
  eaten.filter((one) => numberBetween(one?.grams, Number.MIN_VALUE, MOST.foodGrams) !== undefined);

function portionEaten({ id, grams }: Amount, { mgPer100g }: Pick<Food, 'mgPer100g'>): EatenPortion {
  const measured = numberBetween(mgPer100g, 0, Infinity);
  return { id, grams, mg: measured === undefined ? null : Math.round((measured * grams) / 100) };
}

/**
 * A sum of sevenths ends in noise, which at a half would turn the last whole milligram; two sums that really differ do so
 * long before this digit.
 */
const EXACT_DIGITS = 6;
const wholeMg = (mg: number): number => Math.round(Number(mg.toFixed(EXACT_DIGITS)));

const shareOf = (mg: number, reference: number | Range): number | Range =>
  typeof reference === 'number' ? mg / reference : { low: mg / reference.high, high: mg / reference.low };

/**
 * Adds up what was eaten in a day: `dayTotal(magnesium, [{ id: 'banaan', grams: 120 }], { facts: { ageYears: 40 } })`.
 * Foods that are not known and amounts that cannot be are left out; a food that is not measured is told with mg null.
 * @returns whole mg, and the share of the reference intake as a fraction: a range while sex or age is not known, of
 * grown people while the age is not, and null where the authority gives none.
 */
export function dayTotal(
  knowledge: Knowledge,
  eaten: readonly Amount[],
  { facts = {}, standard, foods = [], rest = false }: DayOptions = {},
): FoodsRecommendation {
  const own = new Map(foods.map((food) => [food.id, food]));
  const portions = readAmounts(eaten).flatMap((one) => {
    const food = own.get(one.id) ?? foodOf(knowledge, one.id);
    return food ? [portionEaten(one, food)] : [];
  });
  const listed = portions.reduce((sum, { mg }) => sum + (mg ?? 0), 0);
  const totalMg = listed + (rest ? wholeMg(restMg(knowledge, portions, own)) : 0);
  const { standard: by } = readOptions({ standard });
  const referenceMg = referenceFor(knowledge, by, readFacts(knowledge, facts));
  return {
    version: 1,
    kind: 'foods',
    foods: portions,
    totalMg,
    referenceMg,
    share: referenceMg === null ? null : shareOf(totalMg, referenceMg),
    standard: by,
    knowledge: knowledgeStamp(knowledge),
  };
}
