import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { readCatalog } from '../../src/ui/catalog.js';
import { parseJson } from '../../src/ui/json.js';

const good = {
  id: 'b-120',
  name: 'Magnesium Bisglycinaat 120 capsules',
  url: '/p/b-120',
  image: '/i/b-120.jpg',
  price: 19.95,
  form: 'bisglycinate',
  elementalMgPerUnit: 100,
  unit: 'capsule',
  unitsPerPack: 120,
  labelUnitsPerDay: 2,
  vitaminB6MgPerUnit: 0,
  otherActives: [],
  inStock: true,
  affiliate: false,
  cartUrl: '/cart/add?id=b-120',
};

const read = (...products: unknown[]) => readCatalog({ products }, magnesium);
const first = (change: object) => read({ ...good, ...change });

test('a good catalogue is taken as it is', () => {
  const reading = readCatalog({ currency: 'EUR', products: [good] }, magnesium);
  assert.deepEqual(reading, { catalog: { currency: 'EUR', products: [good] }, problems: [], recognised: [] });
});

test('keys that are not ours are ignored without a word', () => {
  const reading = first({ colour: 'red', nested: { a: 1 } });
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(reading.catalog?.products, [good]);
});

/** The field goes, the product stays. */
const leftOut: [string, object, string][] = [
  ['a javascript: address', { url: 'javascript:alert(1)' }, 'url'],
  ['an obfuscated javascript: address', { url: 'java\nscript:alert(1)' }, 'url'],
  ['an address that is no text', { url: 5 }, 'url'],
  ['an image in the text', { image: 'data:image/png;base64,AAAA' }, 'image'],
  ['a cart that is a mail address', { cartUrl: 'mailto:a@example.nl' }, 'cartUrl'],
  ['a negative price', { price: -1 }, 'price'],
  ['a price in words', { price: '19,95' }, 'price'],
  ['a price without end', { price: Number.POSITIVE_INFINITY }, 'price'],
  ['an unknown unit', { unit: 'bottle' }, 'unit'],
  ['an empty pack', { unitsPerPack: 0 }, 'unitsPerPack'],
  ['stock in words', { inStock: 'ja' }, 'inStock'],
];

for (const [what, change, key] of leftOut) {
  test(`${what} is left out, not the product`, () => {
    const { catalog, problems } = first(change);
    const { [key as keyof typeof good]: _, ...rest } = good;
    assert.deepEqual(catalog?.products, [rest]);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.attribute, `catalog.products[0].${key}`);
  });
}

/** Without the field the product could be shown where it may not be. */
const dropped: [string, object, string][] = [
  ['without an id', { id: undefined }, 'id'],
  ['with an id that is an object', { id: {} }, 'id'],
  ['without a name', { name: '' }, 'name'],
  ['with a name of 10,000 characters', { name: 'a'.repeat(10_000) }, 'name'],
  ['without a strength', { elementalMgPerUnit: undefined }, 'elementalMgPerUnit'],
  ['with a strength in words', { elementalMgPerUnit: '100 mg' }, 'elementalMgPerUnit'],
  ['with a negative strength', { elementalMgPerUnit: -5 }, 'elementalMgPerUnit'],
  ['with an absurd strength', { elementalMgPerUnit: 1e9 }, 'elementalMgPerUnit'],
  ['whose label day cannot be read', { labelUnitsPerDay: 'twee' }, 'labelUnitsPerDay'],
  ['whose vitamin B6 cannot be read', { vitaminB6MgPerUnit: '1.4' }, 'vitaminB6MgPerUnit'],
  ['whose other actives cannot be read', { otherActives: 'zink' }, 'otherActives'],
];

for (const [what, change, key] of dropped) {
  test(`a product ${what} is left out, the rest stays`, () => {
    const { catalog, problems } = read({ ...good, ...change }, { ...good, id: 'other' });
    assert.deepEqual(
      catalog?.products.map(({ id }) => id),
      ['other'],
    );
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.attribute, `catalog.products[0].${key}`);
  });
}

test('a number serves as an id', () => {
  assert.equal(first({ id: 120 }).catalog?.products[0]?.id, '120');
});

test('of two products with one id the first stays', () => {
  const { catalog, problems } = read(good, { ...good, name: 'Another' });
  assert.deepEqual(catalog?.products, [good]);
  assert.deepEqual(
    problems.map(({ attribute, value }) => [attribute, value]),
    [['catalog.products[1].id', 'b-120']],
  );
});

test('an advertisement that cannot be told from others counts as one', () => {
  const { catalog, problems } = first({ affiliate: 'no' });
  assert.equal(catalog?.products[0]?.affiliate, true);
  assert.equal(problems.length, 1);
});

test('markup in a name is text', () => {
  const name = '<img src=x onerror=alert(1)> Magnesium';
  assert.equal(first({ name }).catalog?.products[0]?.name, name);
});

test('a skin product may be without a strength', () => {
  const { catalog, problems } = first({ form: 'chloride-topical', elementalMgPerUnit: undefined });
  assert.equal(catalog?.products.length, 1);
  assert.deepEqual(problems, []);
});

test('a missing form is read from the name, and it is said that it was', () => {
  const { catalog, recognised } = first({ form: undefined });
  assert.equal(catalog?.products[0]?.form, 'bisglycinate');
  assert.deepEqual(recognised, [{ product: 'b-120', form: 'bisglycinate' }]);
});

test('a name that does not tell the form leaves it open', () => {
  const { catalog, recognised } = first({ form: undefined, name: 'Magnesium forte' });
  assert.ok(catalog?.products[0] && !('form' in catalog.products[0]));
  assert.deepEqual(recognised, [{ product: 'b-120', form: null }]);
});

test('an unknown form is told and counts as missing', () => {
  const { catalog, problems } = first({ form: 'unobtainium' });
  assert.equal(catalog?.products[0]?.form, 'bisglycinate');
  assert.equal(problems[0]?.attribute, 'catalog.products[0].form');
  assert.equal(problems[0]?.value, 'unobtainium');
});

test('a blend with an unknown part is not guessed from its name', () => {
  const { catalog, problems } = first({ form: ['bisglycinate', 'unobtainium'] });
  assert.ok(catalog?.products[0] && !('form' in catalog.products[0]));
  assert.equal(problems.length, 1);
});

test('ids of forms may be in capitals', () => {
  assert.deepEqual(first({ form: ['Citrate', 'citrate', 'malate'] }).catalog?.products[0]?.form, [
    'citrate',
    'malate',
  ]);
});

test('more than five problems are told in one', () => {
  const { catalog, problems } = read(
    ...Array.from({ length: 40 }, (_, i) => ({ ...good, id: `p${i}`, price: -1 })),
  );
  assert.equal(catalog?.products.length, 40);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.expected ?? '', /^40 values to be otherwise/);
  assert.match(problems[0]?.expected ?? '', /products\[4\]\.price/);
  assert.doesNotMatch(problems[0]?.expected ?? '', /products\[5\]/);
});

test('five hundred products are fine, two thousand and one are too many', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...good, id: `p${i}` }));
  assert.equal(read(...many(500)).catalog?.products.length, 500);
  assert.equal(read(...many(2000)).catalog?.products.length, 2000);
  const tooMany = read(...many(2001));
  assert.equal(tooMany.catalog, null);
  assert.equal(tooMany.problems.length, 1);
});

for (const [what, value] of [
  ['null', null],
  ['a text', 'products'],
  ['a list', [good]],
  ['an object without products', {}],
  ['products that are no list', { products: good }],
  ['no products', { products: [] }],
  [
    'an object whose members throw',
    {
      get products() {
        throw new Error('mine');
      },
    },
  ],
] as const) {
  test(`${what} is no catalogue, and that is one problem`, () => {
    const { catalog, problems } = readCatalog(value, magnesium);
    assert.equal(catalog, null);
    assert.equal(problems.length, 1);
  });
}

test('a bad currency is told and left out', () => {
  const { catalog, problems } = readCatalog({ currency: '€', products: [good] }, magnesium);
  assert.deepEqual(catalog, { products: [good] });
  assert.equal(problems[0]?.attribute, 'catalog.currency');
});

test('JSON cannot reach a prototype', () => {
  const json = parseJson(
    `{"__proto__": {"polluted": 1}, "products": [{"__proto__": {"polluted": 1, "price": 1}, "constructor": {"prototype": {"polluted": 1}},
      "id": "__proto__", "name": "Magnesium citraat", "elementalMgPerUnit": 100, "form": "constructor"}]}`,
    10_000,
  );
  assert.ok(json.ok);
  const { catalog, problems } = readCatalog(json.value, magnesium);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.deepEqual(catalog?.products, [
    { id: '__proto__', name: 'Magnesium citraat', elementalMgPerUnit: 100, form: 'citrate' },
  ]);
  assert.equal(problems.length, 1, 'only that "constructor" is no form');
});

test('a million brackets end in a problem or in nothing, never in an error', () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  const json = parseJson(`{"products": [{"id": ${deep}}]}`, 5_000_000);
  const { problems } = json.ok ? readCatalog(json.value, magnesium) : { problems: [json.reason] };
  assert.equal(problems.length, 1);
});

test('paragraphs that an editor put into the JSON are looked through', () => {
  assert.deepEqual(parseJson('{"products":</p>\n<p>[]<br />}', 1000), { ok: true, value: { products: [] } });
});

test('whatever is given, nothing is thrown and what is kept is sound', () => {
  const values = fc.oneof(fc.jsonValue(), fc.anything());
  const product = fc.oneof(
    values,
    fc.dictionary(fc.constantFrom(...Object.keys(good)), values),
    fc.constant(good),
  );
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), (products) => {
      const { catalog } = readCatalog({ products }, magnesium);
      const kept = catalog?.products ?? [];
      assert.equal(new Set(kept.map(({ id }) => id)).size, kept.length);
      for (const { id, name, price } of kept) {
        assert.ok(typeof id === 'string' && typeof name === 'string');
        assert.ok(price === undefined || price >= 0);
      }
    }),
  );
});
