import { nameIn } from '../../../engine/foods.js';
import type { Food, KnownFood, Range } from '../../../engine/types.js';
import type { ShareShown } from '../../../locales/food-table-words.js';
import { portionText } from '../../../locales/portion-text.js';
import type { Words } from '../../../locales/words.js';

/** Of a food of which no portion is known, a round weight to look at and to change. */
export const UNKNOWN_PORTION_GRAMS = 100;

/** What figures are compared with. */
export interface Measure {
  /** What percentages are of; null: nobody knows it for this person. */
  reference: Range | null;
  /** The portion whose bar is full. */
  fullMg: number;
}

/** A food as it stands in the table. */
export interface Row {
  id: string;
  name: string;
  /** The household measure; empty for a weight that was typed. */
  portion: string;
  grams: number;
  /** null: not measured. */
  mg: number | null;
  mgPer100g: number | null;
  share: ShareShown | null;
  /** Length of the bar, of 100. */
  bar: number;
}

export const isKnown = (food: Food): food is KnownFood => 'measure' in food && 'match' in food;

export const ordinaryGrams = ({ portionGrams }: Food): number => portionGrams ?? UNKNOWN_PORTION_GRAMS;

function householdPortion(words: Words, food: Food): string {
  return isKnown(food) ? portionText(words, food.portionCount, food.measure) : (food.portionLabel ?? '');
}

/** Whole percents: more would pretend that tables agree to the milligram. */
export function shareOf(mg: number | null, reference: Range | null): ShareShown | null {
  if (mg === null || reference === null) return null;
  return {
    lowPercent: Math.round((mg / reference.high) * 100),
    highPercent: Math.round((mg / reference.low) * 100),
  };
}

const amountIn = (grams: number, mgPer100g: number | null): number | null =>
  mgPer100g === null ? null : (mgPer100g * grams) / 100;

/** @param own what the visitor made of the portion, where it was changed. */
export function rowOf(words: Words, food: Food, own: number | undefined, measure: Measure): Row {
  const grams = own ?? ordinaryGrams(food);
  const mg = amountIn(grams, food.mgPer100g);
  return {
    id: food.id,
    name: nameIn(food, words.lang),
    portion: own === undefined ? householdPortion(words, food) : '',
    grams,
    mg,
    mgPer100g: food.mgPer100g,
    share: shareOf(mg, measure.reference),
    bar: measure.fullMg > 0 ? Math.min(100, ((mg ?? 0) / measure.fullMg) * 100) : 0,
  };
}
