import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { nl } from '../../src/locales/nl.js';
import { readCatalog } from '../../src/ui/catalog.js';
import { readAnswers } from '../../src/ui/host-answers.js';
import { answersSchema, catalogSchema, foodsSchema, textsSchema } from '../../src/ui/json-schemas.js';
import { readFood } from '../../src/ui/own-foods/read-food.js';
import { Texts } from '../../src/ui/own-foods/text.js';
import { withTexts } from '../../src/ui/texts.js';
import { fits, type Schema } from './support/json-schema.js';

/** What the reader takes without a word. */
type Accepts = (given: unknown) => boolean;

/** Objects that are good but for a value or two out of a hat of good, bad and odd ones. */
function variants(good: object, hat: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<object> {
  const change = fc.oneof(
    ...Object.entries(hat).map(([key, values]) =>
      fc.constantFrom(...values).map((value): object => ({ [key]: value })),
    ),
  );
  return fc.array(change, { maxLength: 3 }).map((changes) => Object.assign({}, good, ...changes) as object);
}

function agree(schema: Schema, accepts: Accepts, samples: fc.Arbitrary<unknown>, runs = 600): void {
  fc.assert(
    fc.property(samples, (given) => {
      assert.equal(fits(schema, given), accepts(given), JSON.stringify(given));
    }),
    { numRuns: runs },
  );
}

const odd = [null, true, {}, []] as const;
const texts = (most: number) => ['a', 'é'.repeat(most), '😀'.repeat(most), 'a'.repeat(most + 1), '  ', 5];
const addresses = [
  '/p/1',
  'p?a=b:c',
  'https://example.nl/',
  'HTTPS://example.nl',
  'javascript:alert(1)',
  'data:,x',
  'ftp://a',
  'a\nb',
  '   ',
  5,
];

describe('the schema of a catalogue allows what is read without a word', () => {
  const schema = catalogSchema(magnesium);
  const accepts: Accepts = (given) => readCatalog(given, magnesium).problems.length === 0;
  const good = { id: 'c', name: 'Magnesiumcitraat', form: 'citrate', elementalMgPerUnit: 100 };

  it('product by product', () => {
    const hat = {
      id: [...texts(200), 1.5, {}, []],
      name: [...texts(500), {}, []],
      url: [...addresses, 'mailto:a@example.nl', 'tel:112', null, {}],
      image: [...addresses, 'mailto:a@example.nl', null],
      cartUrl: [...addresses, 'tel:112', null],
      price: [0, 19.95, 1_000_000, 1_000_001, -1, '19,95', ...odd],
      form: ['citrate', 'oxide', ['citrate', 'malate'], ['citrate', 'x'], 'x', 5, {}],
      elementalMgPerUnit: [100, 0, 5000, 5001, '100', {}],
      unit: ['capsule', 'sachet', 'bottle', null, 5],
      unitsPerPack: [1, 100_000, 100_001, 0, null, '60'],
      labelUnitsPerDay: [1, 1000, 1001, 0, null],
      vitaminB6MgPerUnit: [0, 1.4, 5001, -1, null],
      otherActives: [[], ['zink'], [''], [5], 'zink', null],
      inStock: [true, false, 'ja', null],
      affiliate: [true, false, 1, null],
      colour: ['red'],
    };
    agree(
      schema,
      accepts,
      variants(good, hat).map((product) => ({ products: [product] })),
    );
  });

  it('and as a whole', () => {
    const hat = {
      currency: ['EUR', 'usd', 'euro', null, 5],
      products: [[good], [], {}, [5], Array.from({ length: 2000 }, (_, i) => ({ ...good, id: i }))],
    };
    agree(
      schema,
      accepts,
      fc.oneof(variants({ products: [good] }, hat), fc.constantFrom(...odd, 'text')),
      100,
    );
  });

  it('also where a skin product has no strength', () => {
    const forms: Readonly<Record<string, { route: string }>> = magnesium.forms;
    const skin = Object.keys(forms).filter((id) => forms[id]?.route !== 'oral');
    for (const form of Object.keys(forms)) {
      const given = { products: [{ id: 'a', name: 'x', form }] };
      assert.equal(fits(schema, given), skin.includes(form), form);
      assert.equal(accepts(given), skin.includes(form), form);
    }
  });

  it('also of the demonstration: a product that is refused has something wrong, or its form in its name alone', () => {
    const html = readFileSync('demo/index.html', 'utf8');
    const shops = [...html.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g)]
      .map(([, json = '']) => JSON.parse(json) as { products?: object[] })
      .flatMap(({ products = [] }) => products);
    assert.ok(shops.length > 20);
    const refused = shops.filter((product) => !fits(schema, { products: [product] }));
    assert.deepEqual(
      refused.filter(
        (product) =>
          accepts({ products: [product] }) && ('form' in product || 'elementalMgPerUnit' in product),
      ),
      [],
    );
    assert.ok(refused.length < 5);
  });
});

describe('the schema of own foods allows what is read without a word', () => {
  const schema = foodsSchema();
  const accepts: Accepts = (given) => {
    const { food, faults } = readFood(given, new Texts(false));
    return food !== null && faults.length === 0;
  };
  const good = { id: 'a', names: 'Amandelen', mgPer100g: 270 };

  it('food by food, as a list and in an object', () => {
    const names = {
      names: [...texts(200), { nl: 'Noot' }, { nl: 'Noot', en: 'Nut' }, {}, { nl: 5 }, { it: 'x' }, []],
    };
    const hat = {
      ...names,
      id: ['b', 7, 'a'.repeat(201), {}, null],
      mgPer100g: [0, 12.5, 100_000, 100_001, -1, null, true, {}],
      portionGrams: [0.01, 30, 5000, 5001, 0, null, true],
      portionLabel: ['een hand', 'a'.repeat(201), 5, null],
      category: ['noten', 5, null],
      state: ['raw', {}, null],
      source: ['NEVO', [], null],
    };
    const food = (list: unknown): boolean => fits(schema, list);
    fc.assert(
      fc.property(variants(good, hat), (given) => {
        assert.equal(food([given]), accepts(given), JSON.stringify(given));
        assert.equal(food({ foods: [given] }), food([given]));
      }),
      { numRuns: 600 },
    );
  });

  it('with the name of a food under "name" too', () => {
    assert.ok(fits(schema, [{ name: 'Noot', mgPer100g: null }]));
    assert.ok(!fits(schema, [{ id: 'a', mgPer100g: 5 }]));
  });
});

describe('the schema of answers allows what is read without a word', () => {
  const schema = answersSchema(magnesium);
  const accepts: Accepts = (given) => readAnswers(given, magnesium).problems.length === 0;
  const diet = { leafyGreens: 3, nutsSeeds: 3, legumes: 3, wholegrains: 3, fish: 1, darkChocolate: 0 };
  const supplement = { form: 'citrate', amountMg: 100, basis: 'elemental', perDay: 2 };

  it('fact by fact', () => {
    const hat = {
      ageYears: [0, 40.5, 120, 121, -1, '40', null],
      sex: ['female', 'x', 5, null],
      lifeStage: ['none', 'pregnant', 'no'],
      goals: [['fatigue'], [], ['fatigue', 'x'], 'fatigue'],
      stomach: ['slow', 'sensitive', 'bad'],
      prefer: ['any', 'skin', 'none'],
      avoid: [['nuts'], ['eggs'], []],
      stress: ['low', 'none'],
      sportHours: [0, 100, 101],
      diet: [diet, { ...diet, fish: 71 }, { fish: 1 }, 5],
      foodMg: [0, 3000, 3001],
      conditions: [['diabetes'], ['other'], ['kidneys'], []],
      medicines: [['ppi'], ['other'], ['x']],
      redFlags: [['palpitations'], ['x'], []],
      supplements: [
        [],
        [supplement],
        [{ ...supplement, perDay: 61 }],
        [{ amountMg: 100, basis: 'compound', perDay: 1 }],
        [{ amountMg: 100, basis: 'elemental', perDay: 1 }],
        {},
      ],
      medicineTimes: [{ levothyroxine: ['07:00'] }, { levothyroxine: [] }, { levothyroxine: ['7:00'] }, []],
      wake: ['07:00', '24:00', '7:00'],
      bed: ['23:30', 23],
      meals: [['08:00', '12:30', '18:00'], ['08:00'], 'x'],
      unsure: [['sex'], ['x'], []],
      gender: ['x'],
    };
    agree(schema, accepts, variants({ ageYears: 40 }, hat), 1000);
  });
});

describe('the schema of texts allows what is read without a word', () => {
  const beside = { words: nl, knowledge: magnesium };
  const schema = textsSchema(beside);
  // Figures and promises are for the widget to find: a schema knows neither.
  const accepts: Accepts = (given) =>
    withTexts(given, { ...beside, claims: 'education', attribute: 'texts' }).problems.length === 0;

  it('key by key', () => {
    const values = ['Een tekst', '', '  ', 'Neem 5', '5', 5, null, 'x'.repeat(2000), 'x'.repeat(2001)];
    const keys = [
      'quiz.title',
      'quiz.purpose',
      'quiz',
      'no.such.key',
      'result.foods.heading',
      'result.plan.total',
      'questions.sex.choices.female',
      '__proto__',
      'lang',
    ];
    agree(schema, accepts, variants({}, Object.fromEntries(keys.map((key) => [key, values]))), 300);
  });
});
