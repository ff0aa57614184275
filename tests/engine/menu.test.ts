import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foodOf, portionMg } from '../../src/engine/foods.js';
import { menu } from '../../src/engine/menu.js';
import type { Avoid, Dish, MenuDay, MenuMeal } from '../../src/engine/types.js';
import { foodSheet, withFacts } from './support/fact-files.js';
import { knowledge, only } from './support/listed.js';

const AVOIDABLE: readonly Avoid[] = ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];
/** All 64 things that somebody may leave out. */
const AVOID_SETS = Array.from({ length: 2 ** AVOIDABLE.length }, (_, bits) =>
  AVOIDABLE.filter((_one, place) => (bits >> place) % 2 === 1),
);
/** The reference intakes from 14 years up, of all three standards. */
const TARGETS = [280, 290, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390, 400, 410, 420];

const foodNamed = (id: string) => only(foodOf(knowledge, id), id);
const foodsOfDay = ({ meals }: MenuDay): string[] => meals.flatMap(({ foods }) => foods.map(({ id }) => id));
const mealsAt = ({ meals }: MenuDay, at: MenuMeal) => meals.filter(({ meal }) => meal === at);
const dishKey = ({ meal, foods }: MenuDay['meals'][number]): string =>
  [meal, ...foods.map(({ id }) => id)].join(' ');
const mainsOf = ({ meals }: MenuDay): string[] =>
  meals.filter(({ meal }) => meal !== 'snack').map(({ foods }) => only(foods[0], 'a main food').id);
const named = (avoid: readonly Avoid[]): string => (avoid.length === 0 ? 'nothing' : avoid.join(', '));

const weeks = new Map<string, MenuDay[]>();

/** Each week is composed once and looked at from all sides. */
function weekOf(targetMg: number, avoid: readonly Avoid[]): MenuDay[] {
  const key = `${targetMg} ${avoid.join()}`;
  const made = weeks.get(key) ?? menu(knowledge, { days: 7, targetMg, avoid });
  weeks.set(key, made);
  return made;
}

function assertWholeDay(day: MenuDay, targetMg: number, what: string): void {
  assert.ok(day.totalMg >= targetMg, `${what}: ${day.totalMg} mg`);
  assert.ok(day.totalMg <= targetMg * 1.25, `${what}: ${day.totalMg} mg is far above`);
  for (const meal of ['breakfast', 'lunch', 'dinner'] as const)
    assert.equal(mealsAt(day, meal).length, 1, what);
  const snacks = mealsAt(day, 'snack').length;
  assert.ok(snacks >= 1 && snacks <= 3, `${what}: ${snacks} snacks`);
  const ids = foodsOfDay(day).filter((id) => portionMg(foodNamed(id)) >= 5);
  assert.equal(new Set(ids).size, ids.length, `${what}: no food twice a day but drinks, oil and spread`);
}

describe('a menu for a day and for a week', () => {
  for (const avoid of AVOID_SETS) {
    it(`without ${named(avoid)} reaches every reference intake from 14 years up and stays near it`, () => {
      for (const targetMg of TARGETS) {
        const week = weekOf(targetMg, avoid);
        assert.equal(week.length, 7);
        for (const [number, day] of week.entries()) {
          assertWholeDay(day, targetMg, `${targetMg} mg, day ${number + 1}`);
          for (const id of foodsOfDay(day))
            assert.ok(!foodNamed(id).contains.some((one) => avoid.includes(one)), id);
        }
        assert.deepEqual(menu(knowledge, { days: 1, targetMg, avoid }), week.slice(0, 1), 'one day alike');
      }
    });

    it(`without ${named(avoid)} has no main food three days running`, () => {
      for (const targetMg of TARGETS) {
        const mains = weekOf(targetMg, avoid).map(mainsOf);
        for (const [number, today] of mains.entries()) {
          const running = today.filter(
            (main) => mains[number - 1]?.includes(main) && mains[number - 2]?.includes(main),
          );
          assert.deepEqual(running, [], `${targetMg} mg, day ${number + 1}`);
        }
      }
    });
  }

  it('has no dish twice in a week for who leaves out at most two things', () => {
    for (const avoid of AVOID_SETS.filter(({ length }) => length <= 2)) {
      for (const targetMg of TARGETS) {
        const dishes = weekOf(targetMg, avoid).flatMap(({ meals }) => meals.map(dishKey));
        assert.equal(new Set(dishes).size, dishes.length, `${named(avoid)}, ${targetMg} mg`);
      }
    }
  });

  it('has at most two dishes a second time for who leaves out more, and never two days running', () => {
    for (const avoid of AVOID_SETS) {
      for (const targetMg of TARGETS) {
        const week = weekOf(targetMg, avoid).map(({ meals }) => meals.map(dishKey));
        const dishes = week.flat();
        const what = `${named(avoid)}, ${targetMg} mg`;
        assert.ok(dishes.length - new Set(dishes).size <= 2, what);
        for (const [number, today] of week.entries())
          assert.ok(!today.some((dish) => week[number + 1]?.includes(dish)), what);
      }
    }
  });

  it('holds what the total says, in amounts of its dishes', () => {
    const dishes = Object.values<Dish>(knowledge.dishes);
    for (const { meals, totalMg } of menu(knowledge, { days: 7, targetMg: 350 })) {
      assert.equal(
        meals.reduce((sum, { mg }) => sum + mg, 0),
        totalMg,
      );
      for (const { meal, foods, mg } of meals) {
        assert.equal(
          foods.reduce((sum, one) => sum + one.mg, 0),
          mg,
        );
        const listed = foods.map(({ id, grams }) => [id, grams / foodNamed(id).portionGrams]);
        assert.ok(
          dishes.some((dish) => dish.meal === meal && JSON.stringify(dish.foods) === JSON.stringify(listed)),
          JSON.stringify(listed),
        );
      }
    }
  });

  it('is the same for the same question', () => {
    const options = { days: 7, targetMg: 320, avoid: ['soy'] } as const;
    assert.deepEqual(menu(knowledge, options), menu(knowledge, options));
  });

  it('gives one to seven days, whatever is asked', () => {
    const count = (days: number): number => menu(knowledge, { days, targetMg: 300 }).length;
    assert.deepEqual([-1, 0, 1, 2.4, 7, 100, NaN, Infinity].map(count), [1, 1, 1, 2, 7, 7, 1, 7]);
    assert.equal(menu(knowledge, { targetMg: 300 }).length, 1);
  });

  it('is the richest there is for a target that no day can reach, and its total tells', () => {
    for (const targetMg of [900, 5000, Infinity]) {
      const [day] = menu(knowledge, { targetMg });
      assert.ok(only(day, 'a day').totalMg < 900);
      assert.ok(only(day, 'a day').totalMg > 500);
    }
  });

  it('is a whole day of what holds little for a target of nothing', () => {
    for (const targetMg of [0, -5, NaN]) {
      const day = only(menu(knowledge, { targetMg })[0], 'a day');
      assert.ok(day.totalMg < 220, `${day.totalMg} mg`);
      assert.equal(day.meals.filter(({ meal }) => meal !== 'snack').length, 3);
    }
  });
});

describe('the rest of a day of which some was eaten', () => {
  const eaten = [
    { id: 'volkorenbrood', grams: 70 },
    { id: 'goudse-kaas', grams: 20 },
    { id: 'banaan', grams: 120 },
    { id: 'koffie-zwart', grams: 250 },
  ];
  const [first, second] = menu(knowledge, { days: 2, targetMg: 300, eaten });
  const day = only(first, 'a day');

  it('keeps what was eaten as it is, at its usual meal', () => {
    const [breakfast] = mealsAt(day, 'breakfast');
    assert.deepEqual(
      only(breakfast, 'breakfast').foods.map(({ id, grams }) => [id, grams]),
      [
        ['volkorenbrood', 70],
        ['goudse-kaas', 20],
        ['koffie-zwart', 250],
      ],
    );
    assert.deepEqual(mealsAt(day, 'snack')[0]?.foods, [{ id: 'banaan', grams: 120, mg: 32 }]);
  });

  it('completes it to the target with the meals that are still to come', () => {
    assert.equal(mealsAt(day, 'lunch').length, 1);
    assert.equal(mealsAt(day, 'dinner').length, 1);
    assert.ok(day.totalMg >= 300 && day.totalMg <= 375, `${day.totalMg} mg`);
  });

  it('leaves the next day free', () => {
    assertWholeDay(only(second, 'a second day'), 300, 'day 2');
  });

  it('still offers a breakfast to who only had a glass of milk', () => {
    const [with1] = menu(knowledge, { targetMg: 300, eaten: [{ id: 'halfvolle-melk', grams: 150 }] });
    const foods = only(with1, 'a day').meals.find(({ meal }) => meal === 'breakfast')?.foods ?? [];
    assert.ok(foods.length > 1);
    assert.equal(foods[0]?.id, 'halfvolle-melk');
  });

  it('offers light meals and no snack where the target was reached already', () => {
    const [full] = menu(knowledge, { targetMg: 300, eaten: [{ id: 'amandel-rauw', grams: 200 }] });
    const { meals } = only(full, 'a day');
    assert.equal(meals.filter(({ meal }) => meal === 'snack').length, 1);
    const light = meals.filter(({ meal }) => meal !== 'snack').reduce((sum, { mg }) => sum + mg, 0);
    assert.ok(light < 220, `${light} mg`);
  });

  it('leaves out what cannot be: unknown foods and absurd amounts', () => {
    const odd = [
      { id: 'eenhoorn', grams: 100 },
      { id: 'banaan', grams: -1 },
      { id: 'banaan', grams: 1e9 },
    ];
    assert.deepEqual(menu(knowledge, { targetMg: 300, eaten: odd }), menu(knowledge, { targetMg: 300 }));
  });

  it('keeps every food that was eaten, whatever it was, and reaches the target while a meal is still to come', () => {
    const ids = Object.values(knowledge.foods).flatMap((rows) => Object.keys(rows));
    const amounts = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...ids), grams: fc.integer({ min: 1, max: 400 }) }),
      { maxLength: 8, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...TARGETS),
        fc.subarray([...AVOIDABLE]),
        (had, targetMg, avoid) => {
          const [one] = menu(knowledge, { targetMg, avoid, eaten: had });
          const { meals, totalMg } = only(one, 'a day');
          const kept = new Map<string, number>();
          for (const { id, grams } of meals.flatMap(({ foods }) => foods))
            kept.set(id, (kept.get(id) ?? 0) + grams);
          for (const { id, grams } of had) assert.ok((kept.get(id) ?? 0) >= grams, id);
          const eatenIds = had.map(({ id }) => id);
          const isDishAdded = meals.some(
            ({ meal, foods }) => meal !== 'snack' && foods.some(({ id }) => !eatenIds.includes(id)),
          );
          const snacks = mealsAt(only(one, 'a day'), 'snack').length;
          // Nothing is added to three meals that are over but snacks, and of those three at most.
          assert.ok(totalMg >= targetMg || (!isDishAdded && snacks >= 3), `${totalMg} mg`);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the dishes', () => {
  const dishes = Object.entries<Dish>(knowledge.dishes);
  const at = (meal: MenuMeal) => dishes.filter(([, dish]) => dish.meal === meal);

  it('are enough for weeks: 14 breakfasts, 14 lunches, 16 dinners and 16 snacks at least', () => {
    const least = { breakfast: 14, lunch: 14, dinner: 16, snack: 16 };
    for (const [meal, count] of Object.entries(least)) assert.ok(at(meal as MenuMeal).length >= count, meal);
  });

  it('are ordinary: up to seven foods, in half to three portions, four of what is eaten by the piece', () => {
    for (const [id, { meal, foods }] of dishes) {
      assert.ok(foods.length >= 1 && foods.length <= (meal === 'snack' ? 2 : 7), id);
      for (const [food, portions] of foods) {
        const { portionGrams } = foodNamed(food);
        const most = portionGrams <= 30 ? 4 : portionGrams <= 35 ? 3 : 2;
        assert.ok(
          [0.5, 1, 1.5, 2, 3, 4].includes(portions) && portions <= most,
          `${id}: ${portions} ${food}`,
        );
      }
    }
  });

  it('differ, and name no food twice', () => {
    const keys = dishes.map(([, { meal, foods }]) => `${meal} ${JSON.stringify(foods)}`);
    assert.equal(new Set(keys).size, keys.length);
    for (const [id, { foods }] of dishes)
      assert.equal(new Set(foods.map(([food]) => food)).size, foods.length, id);
  });

  it('have no food for which two tables differ by a factor of two and 10 mg, and nothing uncooked but flour and oats', () => {
    const used = new Set(dishes.flatMap(([, { foods }]) => foods.map(([food]) => food)));
    for (const id of used) {
      const { mgPer100g, portionGrams, state, category } = foodNamed(id);
      for (const note of knowledge.foodNotes[id] ?? []) {
        if (note.note !== 'tables-differ') continue;
        const [low, high] = [mgPer100g, note.otherMgPer100g].sort((a, b) => a - b) as [number, number];
        assert.ok(high < low * 2 || ((high - low) * portionGrams) / 100 < 10, id);
      }
      if (state === 'dry') assert.ok(['havermout-droog', 'boekweitmeel'].includes(id), id);
      if (state === 'raw') assert.ok(!['fish-seafood', 'meat-poultry'].includes(category), id);
    }
  });

  it('are plates: with every dinner 150 g of potatoes, grains or pulses at least, and 100 g of vegetables, fruit or pulses', () => {
    for (const [id, { foods }] of at('dinner')) {
      const grams = (fits: (food: string) => boolean): number =>
        foods
          .filter(([food]) => fits(food))
          .reduce((sum, [food, portions]) => sum + foodNamed(food).portionGrams * portions, 0);
      const isStarch = (food: string): boolean =>
        /aardappel|friet/.test(food) || ['grains-bread', 'legumes'].includes(foodNamed(food).category);
      const isGreen = (food: string): boolean =>
        !/aardappel|friet/.test(food) &&
        ['vegetables', 'legumes', 'fruit'].includes(foodNamed(food).category);
      assert.ok(grams(isStarch) >= 150, `${id}: ${grams(isStarch)} g`);
      assert.ok(grams(isGreen) >= 100, `${id}: ${grams(isGreen)} g`);
    }
  });

  it('have something to drink at breakfast, lunch and dinner', () => {
    const drinks = ['halfvolle-melk', 'karnemelk', 'yoghurt-vol'];
    for (const [id, { meal, foods }] of dishes.filter(([, dish]) => dish.meal !== 'snack')) {
      const isDrink = ([food]: readonly [string, number]): boolean =>
        foodNamed(food).category === 'drinks' || drinks.includes(food);
      assert.ok(foods.some(isDrink), `${meal} ${id}`);
    }
  });
});

describe('what a menu gives to eat', () => {
  const sheets = { 'usda-sr28': 'usda-abbrev', 'ciqual-2025': 'ciqual2025-mg' } as const;

  /** kcal of 100 g of each food of the dishes, by the tables from which its magnesium is. */
  function kcalOfFoods(): Map<string, number> {
    const kcal = new Map<string, number>();
    const used = new Set(
      Object.values<Dish>(knowledge.dishes).flatMap(({ foods }) => foods.map(([id]) => id)),
    );
    for (const [source, sheet] of Object.entries(sheets)) {
      const rows = foodSheet(sheet, source === 'usda-sr28' ? 'ndb_no' : 'alim_code');
      for (const id of used) {
        const food = foodNamed(id);
        if (food.source !== source) continue;
        const figure = only(only(rows.get(food.sourceId), id)['kcal_per_100g'], id);
        assert.notEqual(figure, '', `${id}: no kcal`);
        kcal.set(id, Number(figure));
      }
    }
    return kcal;
  }

  it('is a whole day: 1,400 to 2,600 kcal by the food tables, whatever is avoided', withFacts, (t) => {
    const kcal = kcalOfFoods();
    const kcalOf = (day: MenuDay): number =>
      day.meals
        .flatMap(({ foods }) => foods)
        .reduce((sum, { id, grams }) => sum + (only(kcal.get(id), id) * grams) / 100, 0);
    const told = (avoided: readonly (readonly Avoid[])[]): { low: number; high: number } => {
      const days = avoided.flatMap((avoid) => TARGETS.flatMap((targetMg) => weekOf(targetMg, avoid)));
      const figures = days.map(kcalOf).map(Math.round);
      return { low: Math.min(...figures), high: Math.max(...figures) };
    };
    const [nothing, any] = [told([[]]), told(AVOID_SETS)];
    t.diagnostic(`nothing avoided: ${nothing.low} to ${nothing.high} kcal; all: ${any.low} to ${any.high}`);
    for (const { low, high } of [nothing, any]) assert.ok(low >= 1400 && high <= 2600, `${low} to ${high}`);
  });

  it('is ordinary where nothing is avoided: four dinners a week with meat, fish or egg at least, one with fish', () => {
    for (const targetMg of TARGETS) {
      const dinners = weekOf(targetMg, []).map((day) =>
        mealsAt(day, 'dinner').flatMap(({ foods }) => foods.map(({ id }) => foodNamed(id))),
      );
      const withFish = dinners.filter((foods) => foods.some(({ category }) => category === 'fish-seafood'));
      const withAnimal = dinners.filter((foods) =>
        foods.some(
          ({ id, category }) => ['fish-seafood', 'meat-poultry'].includes(category) || id.startsWith('ei-'),
        ),
      );
      assert.ok(withFish.length >= 1, `${targetMg} mg: no fish`);
      assert.ok(withAnimal.length >= 4, `${targetMg} mg: ${withAnimal.length} dinners`);
    }
  });

  it('has nothing of animals for who leaves it out', () => {
    for (const targetMg of TARGETS) {
      for (const day of weekOf(targetMg, ['animal']))
        for (const id of foodsOfDay(day)) assert.ok(!foodNamed(id).contains.includes('animal'), id);
    }
  });
});

describe('where foods that were eaten are put', () => {
  const dayWith = (...eaten: readonly (readonly [id: string, grams: number])[]): MenuDay =>
    only(menu(knowledge, { targetMg: 350, eaten: eaten.map(([id, grams]) => ({ id, grams })) })[0], 'a day');
  const idsAt = (day: MenuDay, meal: MenuMeal): string[] =>
    mealsAt(day, meal).flatMap(({ foods }) => foods.map(({ id }) => id));

  for (const [id, grams, meal] of [
    ['bier', 250, 'snack'],
    ['wijn-rood', 100, 'snack'],
    ['cola', 250, 'snack'],
    ['koffie-zwart', 125, 'breakfast'],
    ['vla-vanille', 150, 'snack'],
    ['chips', 25, 'snack'],
    ['winegums', 25, 'snack'],
    ['chocolade-puur-70-85', 20, 'snack'],
    ['amandel-rauw', 25, 'snack'],
    ['banaan', 120, 'snack'],
    ['spinazie-rauw', 75, 'dinner'],
    ['erwtensoep', 250, 'lunch'],
    ['kipfilet-bereid', 100, 'dinner'],
    ['zalm-gerookt', 30, 'dinner'],
    ['havermout-droog', 40, 'breakfast'],
    ['halvarine', 6, 'breakfast'],
    ['volkorenbrood', 35, 'breakfast'],
  ] as const) {
    it(`${id} is had at ${meal}`, () => {
      assert.ok(idsAt(dayWith([id, grams]), meal).includes(id));
    });
  }

  it('no alcohol, soft drink, sweet or vegetable stands at breakfast', () => {
    const beside = ['bier', 'wijn-rood', 'wijn-wit', 'cola', 'winegums', 'chips', 'stroopwafel'];
    const green = Object.keys(knowledge.foods.vegetables);
    for (const id of [...beside, ...green])
      assert.ok(!idsAt(dayWith([id, 50]), 'breakfast').includes(id), id);
  });

  it('soup, and mussels with chips, are two meals, and nothing is added to them', () => {
    const day = dayWith(['erwtensoep', 250], ['friet-oven', 150], ['mosselen-gekookt', 150]);
    assert.deepEqual(idsAt(day, 'lunch'), ['erwtensoep']);
    assert.deepEqual(idsAt(day, 'dinner'), ['friet-oven', 'mosselen-gekookt']);
    assert.ok(day.totalMg >= 350);
  });

  it('kale with chicken and sausage is a dinner: no second sausage comes', () => {
    const day = dayWith(['boerenkool-gekookt', 150], ['kipfilet-bereid', 100], ['rookworst', 75]);
    assert.deepEqual(idsAt(day, 'dinner'), ['boerenkool-gekookt', 'kipfilet-bereid', 'rookworst']);
    assert.equal(foodsOfDay(day).filter((id) => id === 'rookworst').length, 1);
  });

  it('six slices of bread are three at breakfast and three at lunch, and no other lunch', () => {
    const day = dayWith(['volkorenbrood', 210], ['goudse-kaas', 40]);
    const slices = (meal: MenuMeal) => mealsAt(day, meal)[0]?.foods.find(({ id }) => id === 'volkorenbrood');
    assert.equal(slices('breakfast')?.grams, 105);
    assert.equal(slices('lunch')?.grams, 105);
    assert.deepEqual(idsAt(day, 'lunch'), ['volkorenbrood']);
  });

  it('no dish holds a food that was eaten already, but for drinks, oil and spread', () => {
    const had = [
      ['aardappel-gekookt', 50],
      ['tomaat', 80],
      ['goudse-kaas', 20],
      ['kipfilet-bereid', 30],
    ] as const;
    const day = dayWith(...had);
    for (const [id] of had) assert.equal(foodsOfDay(day).filter((one) => one === id).length, 1, id);
    assert.equal(mealsAt(day, 'dinner').length, 1);
  });
});
