import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Product } from '../../src/engine/types.js';
import { foodsOf } from '../../src/engine/foods.js';
import { checkText } from '../../src/engine.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { languages } from '../../src/locales/index.js';
import { nl } from '../../src/locales/nl.js';
import type { Problem } from '../../src/ui/config.js';
import { LawfulProducts, plainName } from '../../src/ui/lawful-products.js';
import { lawfulOffer } from '../../src/ui/lawful-offer.js';

const beside = { words: nl, knowledge: magnesium };
const product: Product = {
  id: 'c-120',
  name: 'Magnesiumcitraat 120 capsules',
  form: 'citrate',
  elementalMgPerUnit: 100,
  unit: 'capsule',
  unitsPerPack: 120,
};

function shown(change: Partial<Product>): { product: Product; problems: readonly Problem[] } {
  let problems: readonly Problem[] = [];
  const products = new LawfulProducts((told) => {
    problems = told;
  });
  const changed = { ...product, ...change };
  products.follow({ products: [changed] }, beside);
  return { product: products.shown(changed), problems };
}

describe('a product beside an advice', () => {
  it('keeps a name that promises nothing', () => {
    const { product: kept, problems } = shown({});
    assert.equal(kept.name, product.name);
    assert.deepEqual(problems, []);
  });

  for (const name of [
    'Slaapmagnesium 120 capsules',
    'Magnesium Stress Control',
    'Ѕlеер Well magnesium',
    'Sl\u200beep\u00ad Well magnesium',
    'Magnesium 😴',
    'KrampVrij citraat',
  ]) {
    it(`is called by form, strength and pack instead of ${JSON.stringify(name)}`, () => {
      const { product: replaced, problems } = shown({ name });
      assert.equal(replaced.name, 'Magnesiumcitraat, 100\u00a0mg, 120\u00a0capsules');
      assert.equal(replaced.id, product.id);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.attribute, 'catalog.products["c-120"].name');
      assert.notEqual(problems[0]?.value, '');
    });
  }

  it('tells the host the phrase, and the authorised wording that may be said', () => {
    const [problem] = shown({ name: 'Slaapmagnesium' }).problems;
    assert.equal(problem?.value, 'Slaapmagnesium');
    assert.ok(problem?.expected.includes(nl.claims['nervous-system']));
  });

  it('has a name where neither form nor strength is known', () => {
    const { form: _form, elementalMgPerUnit: _mg, unitsPerPack: _pack, ...bare } = product;
    assert.equal(plainName(nl, bare as Product), 'Magnesium');
  });

  it('names no other active by what it would do', () => {
    const { product: kept, problems } = shown({ otherActives: ['valeriaan', 'hop voor diepe slaap'] });
    assert.deepEqual(kept.otherActives, ['valeriaan']);
    assert.equal(problems[0]?.attribute, 'catalog.products["c-120"].otherActives[1]');
  });

  it('hides no first problem behind those of a whole shop', () => {
    let problems: readonly Problem[] = [];
    const products = new LawfulProducts((told) => {
      problems = told;
    });
    const many = Array.from({ length: 500 }, (_, i) => ({
      ...product,
      id: `s-${i}`,
      name: 'Slaapmagnesium',
    }));
    products.follow({ products: many }, beside);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.expected ?? '', /^500 values/);
  });

  it('lawful names of forms, strengths and packs pass the checker themselves', () => {
    for (const words of [languages.nl, languages.en]) {
      for (const form of Object.keys(magnesium.forms)) {
        const name = plainName(words, { ...product, form });
        assert.deepEqual(checkText(name, words.lang).hits, [], name);
      }
    }
  });
});

describe('an offer beside an advice', () => {
  const offer = (consultLabel: string | null, consultHref = 'mailto:a@example.nl') =>
    lawfulOffer({ consultHref, consultLabel }, 'eu', beside);

  it('keeps a label that promises nothing', () => {
    assert.deepEqual(offer('Plan een gesprek'), {
      consultHref: 'mailto:a@example.nl',
      consultLabel: 'Plan een gesprek',
      problems: [],
    });
  });

  it('has our own label in the place of a promise', () => {
    const { consultLabel, problems } = offer('Verlost je van stress');
    assert.equal(consultLabel, null);
    assert.equal(problems[0]?.attribute, 'consult-label');
  });

  it('keeps its address, and loses a promise in the mail', () => {
    const { consultHref, problems } = offer(
      null,
      'mailto:a@example.nl?cc=b@example.nl&subject=Beter%20slapen',
    );
    assert.equal(consultHref, 'mailto:a@example.nl?cc=b@example.nl');
    assert.equal(problems[0]?.attribute, 'consult-href');
  });

  it('is not checked where nothing is for sale', () => {
    const label = 'Beter slapen? Bel ons';
    assert.equal(
      lawfulOffer({ consultHref: null, consultLabel: label }, 'education', beside).consultLabel,
      label,
    );
  });
});

describe('the food table', () => {
  it('has no food whose name promises anything, in any language', () => {
    for (const food of foodsOf(magnesium).values()) {
      for (const lang of ['nl', 'en', 'de', 'fr'] as const) {
        const name = food.names[lang];
        if (name !== undefined) assert.deepEqual(checkText(name, lang).hits, [], name);
      }
    }
  });
});
