import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foodOf } from '../../src/engine/foods.js';
import { menu } from '../../src/engine/menu.js';
import type { Avoid, Dish, MenuDay, MenuMeal } from '../../src/engine/types.js';
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
  const ids = foodsOfDay(day);
  assert.equal(new Set(ids).size, ids.length, `${what}: no food twice a day`);
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

  it('is a light day for a target of nothing', () => {
    for (const targetMg of [0, -5, NaN])
      assert.ok(only(menu(knowledge, { targetMg })[0], 'a day').totalMg < 180);
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
    assert.ok(light < 180, `${light} mg`);
  });

  it('leaves out what cannot be: unknown foods and absurd amounts', () => {
    const odd = [
      { id: 'eenhoorn', grams: 100 },
      { id: 'banaan', grams: -1 },
      { id: 'banaan', grams: 1e9 },
    ];
    assert.deepEqual(menu(knowledge, { targetMg: 300, eaten: odd }), menu(knowledge, { targetMg: 300 }));
  });

  it('keeps every food that was eaten, whatever it was, and reaches the target', () => {
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
          const kept = meals.flatMap(({ foods }) => foods.map(({ id, grams }) => `${id} ${grams}`));
          for (const { id, grams } of had) assert.ok(kept.includes(`${id} ${grams}`), id);
          assert.ok(totalMg >= targetMg, `${totalMg} mg`);
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

  it('are ordinary: up to four foods, in half to three portions, four of what is eaten by the piece', () => {
    for (const [id, { foods }] of dishes) {
      assert.ok(foods.length >= 1 && foods.length <= 4, id);
      for (const [food, portions] of foods) {
        const { portionGrams } = foodNamed(food);
        const most = portionGrams <= 10 ? 4 : portionGrams <= 35 ? 3 : 2;
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

  it('have no food for which two tables differ by a factor of two, no alcohol, and nothing uncooked but flour and oats', () => {
    const used = new Set(dishes.flatMap(([, { foods }]) => foods.map(([food]) => food)));
    for (const id of used) {
      const notes = knowledge.foodNotes[id] ?? [];
      assert.ok(!notes.some(({ note }) => note === 'tables-differ'), id);
      assert.ok(!['bier', 'wijn-rood', 'wijn-wit'].includes(id), id);
      if (foodNamed(id).state === 'dry') assert.ok(['havermout-droog', 'boekweitmeel'].includes(id), id);
    }
    const raw = [...used].filter((id) => foodNamed(id).state === 'raw');
    for (const id of raw) assert.ok(!['fish-seafood', 'meat-poultry'].includes(foodNamed(id).category), id);
  });
});
