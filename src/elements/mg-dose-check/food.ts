import { DIET_GROUPS, MOST } from '../../engine/read-facts.js';
import type { Facts } from '../../engine/types.js';
import { readDraft, type Draft } from '../../ui/answering/draft.js';
import { readNumber } from '../../ui/number-field.js';

/**
 * How a visitor tells what food gives: not at all, by portions a week, by a figure that is known already, or by what was
 * declared in a food table on the page.
 */
export type FoodWay = 'unsure' | 'portions' | 'number' | 'table';

export interface FoodDraft {
  way: FoodWay | null;
  /** mg a day, as it is typed. */
  text: string;
  /** The mistake in it is shown. */
  wrong: boolean;
}

export function readFoodMg(text: string): number | undefined {
  const mg = readNumber(text);
  return mg === undefined || mg > MOST.foodMg ? undefined : mg;
}

/** What stands there before the visitor touches it. */
export function foodOf({ foodMg, diet }: Facts): FoodDraft {
  const way = foodMg === undefined ? (diet ? 'portions' : null) : 'number';
  return { way, text: foodMg === undefined ? '' : String(foodMg), wrong: false };
}

/** What a food draft leaves to others. */
export interface ToldElsewhere {
  /** The portions, where the question applies. */
  portions: Draft | undefined;
  /** mg a day that was declared in a food table. */
  tableMg: number | undefined;
}

function said({ way, text }: FoodDraft, { portions, tableMg }: ToldElsewhere): Facts | null {
  if (way === 'unsure') return { unsure: ['diet'] };
  if (way === 'table') return tableMg === undefined ? null : { foodMg: tableMg };
  if (way === 'number') {
    const foodMg = readFoodMg(text);
    return foodMg === undefined ? null : { foodMg };
  }
  const read = portions && readDraft({ kind: 'portions' }, portions, DIET_GROUPS);
  return read && 'answer' in read && !read.answer.unsure
    ? { diet: read.answer.value as NonNullable<Facts['diet']> }
    : null;
}

const isFood = (key: string): boolean => key === 'diet' || key === 'foodMg';

/**
 * The facts with what the visitor says of food. Whoever begins to say it has taken back what the host gave: half an
 * answer is no answer.
 */
export function withFood(facts: Facts, food: FoodDraft, elsewhere: ToldElsewhere): Facts {
  const { diet: _diet, foodMg: _foodMg, unsure: before = [], ...others } = facts;
  const answer = said(food, elsewhere) ?? {};
  const unsure = [...before.filter((key) => !isFood(key)), ...(answer.unsure ?? [])];
  return { ...others, ...answer, unsure };
}
