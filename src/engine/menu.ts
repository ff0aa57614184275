import { numbered } from './counting.js';
import type { Amount } from './day-total.js';
import { foodOf, portionMg } from './foods.js';
import { isOver, NOTHING_EATEN, placeEaten, type Eaten } from './menu-eaten.js';
import { sumMg, type MainMeal } from './menu-meals.js';
import { MOST } from './read-facts.js';
import type {
  Avoid,
  Dish,
  FoodCategory,
  FoodPortion,
  KnownFood,
  Knowledge,
  MenuDay,
  MenuMeal,
} from './types.js';

export interface MenuOptions {
  /** 1 to 7. */
  days?: number;
  /** What each day has to reach. */
  targetMg: number;
  avoid?: readonly Avoid[];
  /** Of the first day: kept as it is, at its usual meal. */
  eaten?: readonly Amount[];
}

const MAIN_MEALS: readonly MainMeal[] = ['breakfast', 'lunch', 'dinner'];

const MOST_DAYS = 7;
const MOST_SNACKS = 3;
/** What the meals leave to the snacks: the first of these with which a day fits. */
const SNACKS_MG = [45, 90, 10] as const;
/** A day may pass its target by so much before a dish comes a second time. */
const SHARE_BEYOND = 0.25;
/** One more snack, and a dish that was had before, have to bring a day so much nearer to its target. */
const SNACK_IS_WORTH_MG = 15;
const NEW_DISH_IS_WORTH_MG = 30;
/** A food of which a portion holds less may come twice a day: tea, water, oil, what goes on bread. */
const TWICE_BELOW_MG = 5;
/** What is for dinner day by day, where somebody eats it: meat four times and fish once a week, else whatever fits. */
const DINNERS: readonly (FoodCategory | undefined)[] = [
  'meat-poultry',
  undefined,
  'fish-seafood',
  'meat-poultry',
  undefined,
  'meat-poultry',
  'meat-poultry',
];

interface Option {
  meal: MenuMeal;
  main: string;
  kind: FoodCategory;
  /** The foods that come once a day. */
  onceADay: readonly string[];
  foods: readonly FoodPortion[];
  mg: number;
}

function portionsOf(food: KnownFood, portions: number): FoodPortion {
  return { id: food.id, grams: food.portionGrams * portions, mg: Math.round(portionMg(food) * portions) };
}

/** The dishes without anything that is avoided. */
function optionsFor(knowledge: Knowledge, avoid: readonly Avoid[]): Option[] {
  return Object.values<Dish>(knowledge.dishes).flatMap(({ meal, foods }) => {
    const known = foods.map(([food]) => foodOf(knowledge, food)).filter((food) => food !== undefined);
    const [main] = known;
    const isAvoided = known.some(({ contains }) => contains.some((one) => avoid.includes(one)));
    if (!main || known.length < foods.length || isAvoided) return [];
    const portions = known.map((food, place) => portionsOf(food, foods[place]?.[1] ?? 1));
    const onceADay = known.filter((food) => portionMg(food) >= TWICE_BELOW_MG).map(({ id }) => id);
    return [{ meal, main: main.id, kind: main.category, onceADay, foods: portions, mg: sumMg(portions) }];
  });
}

/* ----------------------------------------------------------------- day */

/** What a day is chosen from, and what it has to come to. */
interface Choice {
  /** For each meal that is still to come, the dishes that may be had. */
  meals: readonly (readonly Option[])[];
  snacks: readonly Option[];
  /** What was had on earlier days. */
  had: ReadonlySet<Option>;
  /** What dishes and snacks have to come to. */
  missingMg: number;
  mostMg: number;
  leastSnacks: number;
  isLastResort: boolean;
}

const sharesFood = (one: Option, other: Option): boolean =>
  one.onceADay.some((id) => other.onceADay.includes(id));

/** One dish for each meal, no food twice, together nearest to a sum; of equals the first of the list. */
function nearestDishes({ meals, had }: Choice, aimMg: number): Option[] {
  let best: Option[] = [];
  let least = Infinity;
  const choose = (chosen: readonly Option[], mg: number, repeated: number): void => {
    const isLast = chosen.length === meals.length - 1;
    for (const option of meals[chosen.length] ?? []) {
      const sum = mg + option.mg;
      const again = repeated + Number(had.has(option));
      const cost = Math.abs(sum - aimMg) + again * NEW_DISH_IS_WORTH_MG;
      // What costs more is seen sooner than what shares a food.
      if (isLast && cost >= least) continue;
      if (chosen.some((dish) => sharesFood(dish, option))) continue;
      if (isLast) [best, least] = [[...chosen, option], cost];
      else choose([...chosen, option], sum, again);
    }
  };
  choose([], 0, 0);
  return best;
}

/** The snacks that bring a day to its target and least beyond it; the most where none reach it. */
function fittingSnacks({ snacks, had, leastSnacks }: Choice, missingMg: number): Option[] {
  let best: Option[] = [];
  let least = Infinity;
  const costOf = (chosen: readonly Option[], mg: number): number => {
    const repeated = chosen.filter((snack) => had.has(snack)).length;
    const effort = chosen.length * SNACK_IS_WORTH_MG + repeated * NEW_DISH_IS_WORTH_MG;
    return mg < missingMg ? Number.MAX_SAFE_INTEGER - mg : mg - missingMg + effort;
  };
  const choose = (chosen: readonly Option[], from: number, mg: number): void => {
    const cost = costOf(chosen, mg);
    if (chosen.length >= leastSnacks && cost < least) [best, least] = [[...chosen], cost];
    if (chosen.length === MOST_SNACKS) return;
    for (const [place, snack] of numbered(snacks)) {
      const isOther = place >= from && !chosen.some((one) => sharesFood(one, snack));
      if (isOther) choose([...chosen, snack], place + 1, mg + snack.mg);
    }
  };
  choose([], 0, 0);
  return best;
}

function* daysFrom(choice: Choice): Generator<Option[]> {
  for (const snacksMg of SNACKS_MG) {
    const dishes = nearestDishes(choice, choice.missingMg - snacksMg);
    if (dishes.length < choice.meals.length) return;
    const snacks = choice.snacks.filter((snack) => !dishes.some((dish) => sharesFood(dish, snack)));
    yield [...dishes, ...fittingSnacks({ ...choice, snacks }, choice.missingMg - sumMg(dishes))];
  }
}

/** Falling short of the target is worse than passing it. */
const farFrom = (day: readonly Option[], { missingMg }: Choice): number => {
  const beyond = sumMg(day) - missingMg;
  return beyond < 0 ? Number.MAX_SAFE_INTEGER + beyond : beyond;
};

/** The first day that fits; where none does, the nearest. */
function firstFitting(choices: Iterable<Choice>): Option[] {
  let nearest: Option[] = [];
  let distance = Infinity;
  for (const choice of choices) {
    // With foods that were eaten already, only where the day falls short without.
    if (choice.isLastResort && sumMg(nearest) >= choice.missingMg && nearest.length > 0) return nearest;
    for (const day of daysFrom(choice)) {
      const mg = sumMg(day);
      if (mg >= choice.missingMg && mg <= choice.mostMg) return day;
      const far = farFrom(day, choice);
      if (far < distance) [nearest, distance] = [day, far];
    }
  }
  return nearest;
}

/* ---------------------------------------------------------------- week */

interface PlannedDay {
  eaten: Eaten;
  chosen: readonly Option[];
}

const mainsOf = (day: PlannedDay | undefined): string[] => {
  if (!day) return [];
  const { eaten, chosen } = day;
  const dishes = chosen.filter(({ meal }) => meal !== 'snack').map(({ main }) => main);
  return [...dishes, ...MAIN_MEALS.flatMap((meal) => eaten[meal].map(({ id }) => id))];
};

type Ground = Pick<Choice, 'missingMg' | 'mostMg' | 'leastSnacks'> & {
  open: readonly MainMeal[];
  eaten: Eaten;
};

/** Dishes that were not had yet, then those that were not had just before, and at last whatever there is. */
function* poolsOf(options: readonly Option[], before: readonly PlannedDay[]): Generator<readonly Option[]> {
  const had = new Set(before.flatMap(({ chosen }) => chosen));
  const recent = new Set(before.slice(-2).flatMap(({ chosen }) => chosen));
  const twice = mainsOf(before.at(-1)).filter((main) => mainsOf(before.at(-2)).includes(main));
  const varied = options.filter(({ main, meal }) => meal === 'snack' || !twice.includes(main));
  yield varied.filter((option) => !had.has(option));
  yield varied.filter((option) => !recent.has(option));
  yield varied;
}

/** With the dinner of the day where there is one, then with any; at last with what holds foods that were eaten already. */
function* choicesFor(
  options: readonly Option[],
  before: readonly PlannedDay[],
  { open, eaten, ...aim }: Ground,
): Generator<Choice> {
  const had = new Set(before.flatMap(({ chosen }) => chosen));
  const today = Object.values(eaten).flatMap((portions) => portions.map(({ id }) => id));
  const others = options.filter(({ onceADay }) => !onceADay.some((id) => today.includes(id)));
  const ofTheDay = others.filter(({ meal, kind }) => meal !== 'dinner' || kind === DINNERS[before.length]);
  const choice = (pool: readonly Option[], isLastResort: boolean): Choice => {
    const at = (meal: MenuMeal): Option[] => pool.filter((option) => option.meal === meal);
    return { ...aim, had, meals: open.map(at), snacks: at('snack'), isLastResort };
  };
  for (const pool of poolsOf(ofTheDay, before)) yield choice(pool, false);
  for (const pool of poolsOf(others, before)) yield choice(pool, false);
  if (others.length < options.length) {
    for (const pool of poolsOf(options, before)) yield choice(pool, true);
  }
}

function toMenuDay({ eaten, chosen }: PlannedDay): MenuDay {
  const dishesAt = (meal: MenuMeal) =>
    chosen.filter((option) => option.meal === meal).map(({ foods }) => foods);
  const mains = MAIN_MEALS.map((meal) => ({ meal, foods: [...eaten[meal], ...dishesAt(meal).flat()] }));
  // Each snack is a moment of its own.
  const snacks = [eaten.snack, ...dishesAt('snack')].map((foods) => ({ meal: 'snack' as const, foods }));
  const meals = [...mains, ...snacks]
    .filter(({ foods }) => foods.length > 0)
    .map(({ meal, foods }) => ({ meal, foods: foods.map((one) => ({ ...one })), mg: sumMg(foods) }));
  return { meals, totalMg: sumMg(meals) };
}

/**
 * Days of breakfast, lunch, dinner and snacks, of ordinary dishes in ordinary portions, that reach `targetMg` and pass it
 * by a quarter at most where the dishes allow: `menu(magnesium, { days: 7, targetMg: 350, avoid: ['dairy'] })`. The same
 * question gets the same answer. No dish comes twice while others fit, and no main food three days running; a week has meat
 * four times and fish once for dinner where they are eaten. A meal that was eaten already gets nothing added to it. A target that
 * no day can reach gets the richest day there is: its total tells. It is made for grown people.
 * @returns for each day its meals with grams and whole mg; each snack is a meal of its own.
 */
export function menu(knowledge: Knowledge, options: MenuOptions): MenuDay[] {
  const { days = 1, targetMg, avoid = [], eaten = [] } = options;
  const count = Math.min(MOST_DAYS, Math.max(1, Math.round(days) || 1));
  const target = targetMg > 0 ? Math.min(targetMg, MOST.foodMg) : 0;
  const dishes = optionsFor(knowledge, avoid);
  const planned: PlannedDay[] = [];
  for (let day = 0; day < count; day++) {
    const of = day === 0 ? placeEaten(knowledge, eaten) : NOTHING_EATEN;
    const eatenMg = sumMg(Object.values(of).flat());
    const choices = choicesFor(dishes, planned, {
      open: MAIN_MEALS.filter((meal) => !isOver(knowledge, of, meal)),
      eaten: of,
      missingMg: target - eatenMg,
      mostMg: target * (1 + SHARE_BEYOND) - eatenMg,
      leastSnacks: of.snack.length > 0 || eatenMg >= target ? 0 : 1,
    });
    planned.push({ eaten: of, chosen: firstFitting(choices) });
  }
  return planned.map(toMenuDay);
}
