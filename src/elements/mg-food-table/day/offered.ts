import { foodOf } from '../../../engine/foods.js';
import type { Food, Knowledge } from '../../../engine/types.js';

interface Foods {
  get(id: string): Food | undefined;
}

interface Shown {
  knowledge: Knowledge;
  /** What the table shows. */
  foods: Foods;
}

const offerable = ({ suggestedFoods, dishes }: Knowledge): ReadonlySet<string> =>
  new Set([...suggestedFoods, ...Object.values(dishes).flatMap(({ foods }) => foods.map(([id]) => id))]);

/** Ids of ours that the host gave to a food of its own, with another figure. */
export function takenIds({ knowledge, foods }: Shown, onDay: Foods): ReadonlySet<string> {
  const isTaken = (id: string): boolean => {
    const figure = foodOf(knowledge, id)?.mgPer100g;
    return [foods.get(id), onDay.get(id)].some((food) => food !== undefined && food.mgPer100g !== figure);
  };
  return new Set([...offerable(knowledge)].filter(isTaken));
}

/** Only what cannot be mistaken for a food of the host's is proposed: a name never stands beside the other's figure. */
export function offeredOf(knowledge: Knowledge, taken: ReadonlySet<string>): Knowledge {
  if (taken.size === 0) return knowledge;
  const dishes = Object.entries(knowledge.dishes).filter(
    ([, { foods }]) => !foods.some(([id]) => taken.has(id)),
  );
  return {
    ...knowledge,
    suggestedFoods: knowledge.suggestedFoods.filter((id) => !taken.has(id)),
    dishes: Object.fromEntries(dishes),
  };
}

/** Whether a figure is of our tables, on the day or proposed for it. */
export function isOurs({ knowledge }: Pick<Shown, 'knowledge'>, food: Food | undefined): boolean {
  return food !== undefined && food === foodOf(knowledge, food.id);
}
