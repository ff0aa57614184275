import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodOf, foodsOf, nameIn, portionMg } from '../../src/engine/foods.js';
import { languages } from '../../src/locales/index.js';
import { portionText } from '../../src/locales/portion-text.js';
import { knowledge, only, sorted } from './support/listed.js';

const foods = [...foodsOf(knowledge).values()];
const isWhole = (value: number): boolean => Number.isInteger(value) && value > 0;

describe('the food table', () => {
  it('holds 450 foods, each in one category alone', () => {
    const ids = Object.values(knowledge.foods).flatMap((rows) => Object.keys(rows));
    assert.equal(ids.length, 450);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      foods.map(({ id }) => id),
      ids,
      'in the order of the table',
    );
  });

  it('gives every food a figure and an ordinary portion in whole grams', () => {
    for (const { id, mgPer100g, portionGrams, portionCount } of foods) {
      assert.ok(mgPer100g >= 0 && mgPer100g < 1200, id);
      assert.ok(isWhole(portionGrams) && portionGrams <= 400, id);
      assert.ok(isWhole(portionCount) || portionCount === 0.5 || portionCount === 0.25, id);
    }
  });

  it('names every food in four languages, and no two alike', () => {
    for (const lang of ['nl', 'en', 'de', 'fr'] as const) {
      const names = foods.map((food) => food.names[lang].toLowerCase());
      assert.ok(names.every((name) => name !== '' && name === name.trim()));
      assert.equal(new Set(names).size, names.length, lang);
    }
  });

  it('names the source of every figure with its number', () => {
    for (const { id, source, sourceId } of foods) {
      assert.ok(Object.hasOwn(knowledge.sources, source), id);
      assert.match(sourceId, source === 'usda-sr28' ? /^\d{5}$/ : /^\d{4,5}$/, id);
    }
  });
});

describe('the notes beside foods', () => {
  it('cite sources that are listed', () => {
    for (const [id, notes] of Object.entries(knowledge.foodNotes)) {
      for (const { sources } of notes) {
        assert.ok(sources.length > 0, id);
        for (const source of sources) assert.ok(Object.hasOwn(knowledge.sources, source), `${id}: ${source}`);
      }
    }
  });

  it('say each thing once', () => {
    for (const [id, notes] of Object.entries(knowledge.foodNotes)) {
      assert.equal(new Set(notes.map(({ note }) => note)).size, notes.length, id);
    }
  });

  it('speak of soaking and cooking where there is a soak or a pan', () => {
    for (const [id, notes] of Object.entries(knowledge.foodNotes)) {
      const { category, state } = only(foodOf(knowledge, id), id);
      for (const { note } of notes) {
        if (note === 'cooking-loss') assert.equal(state, 'cooked', id);
        if (note === 'dry-weight') assert.equal(state, 'dry', id);
        if (note === 'soaking') assert.ok(['legumes', 'nuts-seeds'].includes(category), id);
      }
    }
  });
});

describe('a food', () => {
  it('is found by its id, and by nothing that every object has', () => {
    assert.equal(foodOf(knowledge, 'banaan')?.names.en, 'Banana');
    assert.equal(foodOf(knowledge, 'constructor'), undefined);
    assert.equal(foodOf(knowledge, ''), undefined);
  });

  it('is called by its own language, else by English, else by Dutch, else by what there is', () => {
    const id = 'brood';
    const names = { nl: 'Brood', en: 'Bread', de: 'Brot', fr: 'Pain' };
    assert.equal(nameIn({ id, names }, 'fr'), 'Pain');
    assert.equal(nameIn({ id, names }, 'it'), 'Bread');
    assert.equal(nameIn({ id, names: { nl: 'Brood', fr: 'Pain' } }, 'de'), 'Brood');
    assert.equal(nameIn({ id, names: { fr: 'Pain' } }, 'de'), 'Pain');
    assert.equal(nameIn({ id, names: 'Brood van de bakker' }, 'fr'), 'Brood van de bakker');
    assert.equal(nameIn({ id, names: {} }, 'nl'), id);
    assert.equal(nameIn({ id, names }, 'constructor'), 'Bread');
  });

  it('that is not measured holds an unknown amount, which is not 0', () => {
    assert.equal(portionMg({ mgPer100g: null, portionGrams: 100 }), null);
    assert.equal(portionMg({ mgPer100g: 20 }), null);
    assert.equal(portionMg({ mgPer100g: 0, portionGrams: 100 }), 0);
    assert.equal(portionMg({ mgPer100g: 270, portionGrams: 25 }), 67.5);
  });
});

for (const words of Object.values(languages)) {
  describe(`household measures in ${words.lang}`, () => {
    const used = new Set(foods.map(({ measure }) => measure));

    it('are exactly those that the table uses', () => {
      assert.deepEqual(sorted(Object.keys(words.measures)), sorted(used));
    });

    it('have a word for every half and quarter of the table', () => {
      for (const { id, portionCount, measure } of foods) {
        if (portionCount < 1) assert.doesNotMatch(portionText(words, portionCount, measure), /×/, id);
      }
    });
  });
}

describe('a portion in words', () => {
  const { nl, en } = languages;

  it('counts as people count', () => {
    assert.equal(portionText(nl, 1, 'serving-spoon'), '1 opscheplepel');
    assert.equal(portionText(nl, 3, 'serving-spoon'), '3 opscheplepels');
    assert.equal(portionText(nl, 0.5, 'avocado'), 'een halve avocado');
    assert.equal(portionText(nl, 1, 'avocado'), '1 avocado');
    assert.equal(portionText(nl, 2, 'spread-on-bread'), '2 besmeerde boterhammen');
    assert.equal(portionText(en, 0.25, 'large-can'), 'a quarter of a can');
    assert.equal(portionText(en, 6, 'serving-spoon'), '6 serving spoons');
  });

  it('falls back on a figure where there is no word', () => {
    assert.equal(portionText(nl, 1.5, 'glass'), '1,5 glazen');
    assert.equal(portionText(en, 0.5, 'egg'), '0.5 × 1 egg');
    assert.equal(portionText(en, 2, 'ladle'), '2 ladle');
  });
});
