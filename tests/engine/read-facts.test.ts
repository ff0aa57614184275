import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextQuestion } from '../../src/engine/questions.js';
import { readFacts } from '../../src/engine/read-facts.js';
import { recommend } from '../../src/engine/recommend.js';
import { readOptions, seeSituation } from '../../src/engine/situation.js';
import type { Facts, Options, Product, Supplement } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { answered } from './support/profiles.js';

const refusal = (): never => {
  throw new Error('not to be looked at');
};

const withGetter = (key: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, key, { get: refusal, enumerable: true });

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const taken = (...supplements: Supplement[]): Supplement[] | undefined =>
  readFacts(magnesium, { supplements }).supplements;

const ANTACID: Supplement = { amountMg: 100, basis: 'elemental', perDay: 2, use: 'antacid-laxative' };
const PLAIN: Supplement = { amountMg: 100, basis: 'elemental', perDay: 1 };

describe('an antacid or laxative', () => {
  it('is known once its amount is', () => {
    assert.deepEqual(taken(ANTACID), [ANTACID]);
    assert.deepEqual(taken({ ...ANTACID, basis: 'compound', form: 'hydroxide' })?.length, 1);
  });

  const withoutAmount: Record<string, Partial<Supplement>> = {
    'no milligrams': { amountMg: 0 },
    'no units a day': { perDay: 0 },
    'a form for the skin': { form: 'chloride-topical' },
  };
  for (const [name, part] of Object.entries(withoutAmount)) {
    it(`with ${name} leaves the sum unknown`, () => {
      assert.equal(taken({ ...ANTACID, ...part }), undefined);
      assert.equal(taken(PLAIN, ANTACID, { ...ANTACID, ...part }), undefined);
    });
  }

  it('that is told as a medicine leaves the sum unknown until its amount is told', () => {
    const medicines = ['mg-antacids-laxatives'];
    assert.equal(readFacts(magnesium, { medicines, supplements: [PLAIN] }).supplements, undefined);
    assert.equal(readFacts(magnesium, { medicines, supplements: [PLAIN, ANTACID] }).supplements?.length, 2);
  });

  it('is no regular supplement: one of those without magnesium counts for nothing', () => {
    assert.deepEqual(taken({ ...PLAIN, amountMg: 0 }), [{ ...PLAIN, amountMg: 0 }]);
    assert.equal(
      seeSituation(magnesium, { supplements: [{ ...PLAIN, perDay: 0 }] }).figures.supplementMgHigh,
      0,
    );
  });
});

describe('facts that refuse to be read', () => {
  it('are unknown one by one', () => {
    const facts = readFacts(magnesium, withGetter('ageYears', { sex: 'female' }));
    assert.deepEqual(facts, { sex: 'female' });
  });

  const spoilt: Record<string, unknown> = {
    supplements: [withGetter('amountMg', { basis: 'elemental', perDay: 1 })],
    diet: withGetter('fish'),
    medicineTimes: withGetter('levothyroxine'),
    goals: revoked(),
  };
  for (const [key, value] of Object.entries(spoilt)) {
    it(`${key} is unknown`, () => assert.deepEqual(readFacts(magnesium, { [key]: value }), {}));
  }

  it('lead to no advice and no failure', () => {
    for (const facts of [
      revoked(),
      withGetter('redFlags'),
      new Proxy({}, { getOwnPropertyDescriptor: refusal }),
    ]) {
      assert.equal(recommend(magnesium, facts).outcome, 'incomplete');
      assert.notEqual(nextQuestion(magnesium, facts), null);
    }
  });
});

const DEFAULTS = { standard: 'nl', claims: 'eu', catalog: undefined, asked: undefined };

const product = (part: object = {}): Product => ({
  id: 'a',
  name: 'A',
  form: 'citrate',
  elementalMgPerUnit: 50,
  ...part,
});

const idsRead = (...products: unknown[]): string[] | undefined =>
  readOptions({ catalog: { products } }).catalog?.products.map(({ id }) => id);

describe('options that cannot be read', () => {
  const rubbish: Record<string, unknown> = {
    nothing: null,
    text: 'nl',
    'unknown names': { standard: 'uk', claims: 'x', catalog: null, asked: 'age' },
    'wrong types': { standard: {}, claims: [], catalog: [], asked: {} },
    'a catalogue without products': { catalog: { products: 'many' } },
    'getters that throw': ['standard', 'claims', 'catalog', 'asked'].reduce<object>(
      (options, key) => Object.defineProperty(options, key, { get: refusal }),
      {},
    ),
    'a revoked proxy': revoked(),
  };
  for (const [name, options] of Object.entries(rubbish)) {
    it(`(${name}) fall back to the defaults`, () => assert.deepEqual(readOptions(options), DEFAULTS));

    it(`(${name}) change nothing of the answer`, () => {
      assert.deepEqual(recommend(magnesium, {}, options as Options), recommend(magnesium, {}));
      assert.deepEqual(nextQuestion(magnesium, {}, options as Options), nextQuestion(magnesium, {}));
    });
  }

  it('leave the options that can be read', () => {
    const options = { standard: 'us', claims: 'x', asked: ['age', 7] };
    assert.deepEqual(readOptions(options), { ...DEFAULTS, standard: 'us', asked: ['age'] });
  });

  it('leave the products that can be read', () => {
    assert.deepEqual(idsRead(null, 'b', 7, [], revoked(), withGetter('form', { id: 'c' }), product()), ['a']);
    const products = Object.defineProperty([0, product()], 0, { get: refusal }) as unknown[];
    assert.equal(readOptions({ catalog: { products } }).catalog?.products.length, 1);
  });

  it('never make a product look free of what it holds', () => {
    for (const part of [
      { vitaminB6MgPerUnit: '50' },
      { otherActives: 'melatonin' },
      { elementalMgPerUnit: 10n },
      { labelUnitsPerDay: NaN },
      { form: [null] },
    ]) {
      assert.deepEqual(idsRead(product(part)), []);
    }
    assert.deepEqual(idsRead(product({ vitaminB6MgPerUnit: null, unit: undefined })), ['a']);
  });

  it('never make the engine throw, whatever the facts', () => {
    const products = fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string(), form: fc.anything() })));
    const options = fc.oneof(
      fc.anything(),
      fc.record({
        standard: fc.anything(),
        claims: fc.anything(),
        asked: fc.anything(),
        catalog: fc.record({ products }),
      }),
    );
    fc.assert(
      fc.property(answered, options, (facts: Facts, given) => {
        const { standard, claims } = recommend(magnesium, facts, given as Options);
        assert.ok(['nl', 'eu', 'us'].includes(standard) && ['eu', 'education'].includes(claims));
        nextQuestion(magnesium, facts, given as Options);
      }),
      { numRuns: 300 },
    );
  });
});
