import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { figuresOf } from '../../src/engine/figures.js';
import { keepsHours, separationsOf } from '../../src/engine/hours.js';
import { nightOf } from '../../src/engine/plan.js';
import { nextQuestion } from '../../src/engine/questions.js';
import { readFacts } from '../../src/engine/read-facts.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Catalog, Facts, FormsRecommendation, Options } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import {
  answered,
  catalog,
  conditionIds,
  medicineIds,
  options,
  profile,
  redFlagIds,
  supplement,
} from './support/profiles.js';

const RUNS = { numRuns: 4000 };

const advise = (facts: Facts, asked: Options = {}): FormsRecommendation => recommend(magnesium, facts, asked);

const emptyHanded = (result: FormsRecommendation): void => {
  assert.deepEqual(result.forms, [], 'no form');
  assert.equal(result.plan, null, 'no dose');
  assert.deepEqual(result.foods, [], 'no food list');
};

const everyProfile = (check: (facts: Facts, asked: Options, shelf: Catalog) => void): void =>
  fc.assert(
    fc.property(profile, options, catalog, (facts, asked, shelf) =>
      check(facts, { ...asked, catalog: shelf }, shelf),
    ),
    RUNS,
  );

const BLOCKING_MEDICINES = [
  'potassium-sparing-diuretics',
  'aminoglycosides',
  'muscle-relaxants',
  'digoxin',
  'hiv-integrase',
  'other-losers',
];
const EMERGENCIES = redFlagIds.filter((id) =>
  ['112', 'crisis'].includes(magnesium.redFlags[id as keyof typeof magnesium.redFlags].urgency),
);
const STOPPING_FLAGS = redFlagIds.filter(
  (id) => !EMERGENCIES.includes(id) && id !== 'deficiency-not-by-symptoms',
);

describe('S1: what blocks leaves no form, no dose, no product and no food list', () => {
  const blocks: [string, Partial<Facts>][] = [
    ...conditionIds
      .filter((id) => id !== 'diabetes')
      .map((id): [string, Partial<Facts>] => [`condition ${id}`, { conditions: [id] }]),
    ...BLOCKING_MEDICINES.map((id): [string, Partial<Facts>] => [`medicine ${id}`, { medicines: [id] }]),
    ...STOPPING_FLAGS.map((id): [string, Partial<Facts>] => [`sign ${id}`, { redFlags: [id] }]),
  ];
  for (const [name, block] of blocks) {
    it(`${name}: a professional first`, () => {
      fc.assert(
        fc.property(answered, options, catalog, (facts, asked, shelf) => {
          const result = advise({ ...facts, redFlags: [], ...block }, { ...asked, catalog: shelf });
          assert.equal(result.outcome, 'ask-professional');
          emptyHanded(result);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('S2: children', () => {
  it('under 4: always a professional, never a supplement', () => {
    fc.assert(
      fc.property(
        answered,
        options,
        fc.double({ min: 0, max: 3.99, noNaN: true }),
        (facts, asked, ageYears) => {
          const result = advise({ ...facts, redFlags: [], ageYears }, asked);
          assert.equal(result.outcome, 'ask-professional');
          emptyHanded(result);
        },
      ),
      RUNS,
    );
  });

  it('4 to 17: never a form, a dose or a product', () => {
    fc.assert(
      fc.property(
        profile,
        options,
        catalog,
        fc.double({ min: 4, max: 17.99, noNaN: true }),
        (facts, asked, shelf, ageYears) => {
          const result = advise({ ...facts, ageYears }, { ...asked, catalog: shelf });
          assert.notEqual(result.outcome, 'form');
          assert.deepEqual(result.forms, []);
          assert.equal(result.plan, null);
        },
      ),
      RUNS,
    );
  });
});

describe('S3: an emergency sign', () => {
  for (const id of EMERGENCIES) {
    it(`${id} ends everything at once, whatever else is known or unknown`, () => {
      fc.assert(
        fc.property(profile, options, (facts, asked) => {
          const result = advise({ ...facts, redFlags: [...(facts.redFlags ?? []), id] }, asked);
          assert.equal(result.outcome, 'emergency');
          emptyHanded(result);
          assert.equal(nextQuestion(magnesium, { ...facts, redFlags: [id] }, asked), null);
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('S4: what is taken already plus what is proposed', () => {
  it('never passes the ceiling, in mg and in whole units of each product', () => {
    everyProfile((facts, asked, shelf) => {
      const result = advise(facts, asked);
      const figures = figuresOf(magnesium, readFacts(magnesium, facts), asked);
      const ceiling = figures.ceilingMg ?? 0;
      const taken = figures.supplementMgHigh ?? 0;
      if (result.plan) assert.ok(taken + result.plan.elementalMgPerDay <= ceiling);
      for (const { id, unitsPerDay } of result.forms.flatMap(({ products }) => products)) {
        const product = shelf.products.find((one) => one.id === id);
        assert.ok(taken + unitsPerDay * (product?.elementalMgPerUnit ?? Infinity) <= ceiling);
        assert.ok(unitsPerDay <= (product?.labelUnitsPerDay ?? Infinity));
        assert.ok(unitsPerDay * (product?.vitaminB6MgPerUnit ?? 0) <= 12);
      }
    });
  });

  it('with lawful claims the ceiling is never above 250 mg, whatever the standard', () => {
    everyProfile((facts, asked) => {
      const { plan, claims } = advise(facts, asked);
      if (plan && claims === 'eu') assert.ok(plan.elementalMgPerDay <= 250);
    });
  });
});

describe('S5: an unanswered safety question never counts as safe', () => {
  for (const key of [
    'redFlags',
    'ageYears',
    'lifeStage',
    'conditions',
    'medicines',
    'supplements',
  ] as const) {
    // A man or a child is not asked about pregnancy.
    const woman = { sex: 'female', ageYears: 30 } as const;
    it(`${key} left open: no form, dose or product, and it is named as missing`, () => {
      fc.assert(
        fc.property(answered, options, catalog, (facts, asked, shelf) => {
          const open: Facts = { ...facts, redFlags: [], conditions: [], medicines: [], ...woman };
          delete open[key];
          const result = advise(open, { ...asked, catalog: shelf });
          assert.ok(['incomplete', 'ask-professional'].includes(result.outcome), result.outcome);
          emptyHanded(result);
          assert.ok(result.missing.includes(key), `missing: ${result.missing.join()}`);
        }),
        { numRuns: 300 },
      );
    });

    it(`${key} not known to the visitor: a professional`, () => {
      fc.assert(
        fc.property(answered, options, (facts, asked) => {
          const unsure: Facts = {
            ...facts,
            redFlags: [],
            conditions: [],
            medicines: [],
            ...woman,
            unsure: [key],
          };
          delete unsure[key];
          const result = advise(unsure, asked);
          assert.equal(result.outcome, 'ask-professional');
          emptyHanded(result);
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('S6: forms that are not for everyone', () => {
  it('orotate is never proposed; L-threonate never first, never to minors, in pregnancy or while breastfeeding', () => {
    everyProfile((facts, asked) => {
      const { forms } = advise(facts, asked);
      assert.equal(
        forms.some(({ id }) => id === 'orotate'),
        false,
      );
      const threonate = forms.find(({ id }) => id === 'threonate');
      if (!threonate) return;
      assert.ok(threonate.rank > 1);
      assert.ok(
        (facts.ageYears ?? 0) >= 18 && facts.lifeStage !== 'pregnant' && facts.lifeStage !== 'breastfeeding',
      );
    });
  });

  it('who takes orotate, or L-threonate that is not permitted, is sent to a professional and gets nothing', () => {
    let sent = 0;
    everyProfile((facts, asked) => {
      const takes = (form: string): boolean =>
        (facts.supplements ?? []).some((one) => one.form === form && one.amountMg * one.perDay > 0);
      const isForGrownAlone =
        (facts.ageYears ?? Infinity) < 18 ||
        facts.lifeStage === 'pregnant' ||
        facts.lifeStage === 'breastfeeding';
      if (!takes('orotate') && !(takes('threonate') && isForGrownAlone)) return;
      const { outcome, forms, plan, foods } = advise(facts, asked);
      assert.ok(outcome === 'ask-professional' || outcome === 'emergency', outcome);
      assert.deepEqual([forms, plan, foods], [[], null, []]);
      sent += 1;
    });
    assert.ok(sent > 10, `${sent} take such a form`);
  });

  it('who is pregnant or breastfeeding is sent to the midwife or doctor', () => {
    fc.assert(
      fc.property(
        answered,
        options,
        fc.constantFrom('pregnant' as const, 'breastfeeding' as const),
        (facts, asked, lifeStage) => {
          const result = advise({ ...facts, redFlags: [], lifeStage }, asked);
          assert.ok(result.findings.some(({ rule }) => rule === lifeStage));
        },
      ),
      RUNS,
    );
  });
});

describe("S7: a plan keeps every medicine's hours or there is no plan", () => {
  it('holds for every set of medicines', () => {
    fc.assert(
      fc.property(answered, fc.subarray(medicineIds), (facts, medicines) => {
        const { plan } = advise({ ...facts, redFlags: [], conditions: [], medicines });
        if (!plan) return;
        const separations = separationsOf(magnesium, readFacts(magnesium, { medicines }));
        const night = nightOf(magnesium, facts);
        for (const { at } of plan.moments)
          assert.ok(keepsHours(at, separations, night), `${at} with ${medicines.join()}`);
        assert.equal(plan.gaps.length, separations.length);
        assert.ok(plan.gaps.every(({ kept }) => kept));
      }),
      RUNS,
    );
  });

  it('says so when the hours cannot be kept', () => {
    const hungry: Facts = {
      redFlags: [],
      ageYears: 40,
      sex: 'male',
      conditions: [],
      medicines: ['quinolones'],
      supplements: [],
      foodMg: 150,
      goals: [],
      stomach: 'robust',
      prefer: 'any',
      avoid: [],
    };
    const result = advise(hungry);
    assert.equal(result.outcome, 'ask-professional');
    assert.ok(result.findings.some(({ rule, severity }) => rule === 'hours-not-kept' && severity === 'stop'));
    emptyHanded(result);
    assert.equal(advise({ ...hungry, medicines: [] }).outcome, 'form');
  });
});

describe('S8: adding a risk never makes an outcome milder or a dose higher', () => {
  const strictness: Record<FormsRecommendation['outcome'], number> = {
    form: 0,
    'food-first': 1,
    'nothing-needed': 1,
    'ask-professional': 2,
    emergency: 3,
    incomplete: NaN,
  };
  const risk: fc.Arbitrary<(facts: Facts) => Facts> = fc.oneof(
    fc
      .constantFrom(...conditionIds)
      .map((id) => (facts: Facts) => ({ ...facts, conditions: [...(facts.conditions ?? []), id] })),
    fc
      .constantFrom(...medicineIds)
      .map((id) => (facts: Facts) => ({ ...facts, medicines: [...(facts.medicines ?? []), id] })),
    fc
      .constantFrom(...redFlagIds)
      .map((id) => (facts: Facts) => ({ ...facts, redFlags: [...(facts.redFlags ?? []), id] })),
    supplement.map((one) => (facts: Facts) => ({
      ...facts,
      supplements: [...(facts.supplements ?? []), one],
    })),
    fc
      .constantFrom('pregnant' as const, 'breastfeeding' as const)
      .map((lifeStage) => (facts: Facts) => ({ ...facts, lifeStage })),
    // Becoming a minor, or a younger one.
    fc
      .double({ min: 0, max: 17.99, noNaN: true })
      .map((age) => (facts: Facts) => ({ ...facts, ageYears: Math.min(age, facts.ageYears ?? age) })),
  );

  it('holds over whole profiles and every kind of risk', () => {
    fc.assert(
      fc.property(profile, options, risk, (facts, asked, add) => {
        const before = advise(facts, asked);
        const after = advise(add(facts), asked);
        // What is not known yet stands outside the order; it holds no dose either way.
        if (before.outcome === 'incomplete') return;
        if (after.outcome !== 'incomplete')
          assert.ok(
            strictness[after.outcome] >= strictness[before.outcome],
            `${before.outcome} became ${after.outcome}`,
          );
        assert.ok((after.plan?.elementalMgPerDay ?? 0) <= (before.plan?.elementalMgPerDay ?? 0));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('S9: enough from food', () => {
  it('nothing is needed, whatever the goals', () => {
    fc.assert(
      fc.property(answered, options, fc.integer({ min: 430, max: 700 }), (facts, asked, foodMg) => {
        const enough: Facts = {
          ...facts,
          redFlags: [],
          conditions: [],
          medicines: [],
          lifeStage: 'none',
          ageYears: 40,
          foodMg,
          supplements: (facts.supplements ?? []).filter(({ form }) => form !== 'orotate'),
        };
        const result = advise(enough, asked);
        assert.equal(result.outcome, 'nothing-needed');
        assert.equal(result.plan, null);
      }),
      RUNS,
    );
  });
});

describe('C1: what a shop sells never changes the advice', () => {
  const advice = ({ outcome, forms, rejected, plan, foods }: FormsRecommendation): unknown =>
    JSON.parse(
      JSON.stringify({
        outcome,
        plan,
        foods,
        rejected,
        forms: forms.map(({ id, rank, reasons }) => ({ id, rank, reasons })),
      }),
    );

  it('emptying, shuffling and re-pricing the catalogue leave outcome, forms, ranks and plan as they are', () => {
    everyProfile((facts, asked, shelf) => {
      const plain = advice(advise(facts, { ...asked, catalog: { products: [] } }));
      const shuffled = [...shelf.products].reverse().map((product, i) => ({ ...product, price: i }));
      assert.deepEqual(advice(advise(facts, asked)), plain);
      assert.deepEqual(advice(advise(facts, { ...asked, catalog: { products: shuffled } })), plain);
    });
  });

  it('money never orders products', () => {
    everyProfile((facts, asked, shelf) => {
      const priced = shelf.products.map((product, i) => ({
        ...product,
        price: 1000 - i,
        affiliate: i % 2 === 0,
      }));
      const order = (result: FormsRecommendation): unknown => result.forms.map(({ products }) => products);
      assert.deepEqual(
        order(advise(facts, { ...asked, catalog: { products: priced } })),
        order(advise(facts, asked)),
      );
    });
  });
});

describe('the same facts give the same answer', () => {
  it('twice in a row, and after a copy of the facts', () => {
    everyProfile((facts, asked) => {
      const once = JSON.stringify(advise(facts, asked));
      assert.equal(JSON.stringify(advise(structuredClone(facts), asked)), once);
    });
  });

  it('facts and catalogue are only read', () => {
    everyProfile((facts, asked, shelf) => {
      const before = JSON.stringify([facts, shelf]);
      advise(facts, asked);
      assert.equal(JSON.stringify([facts, shelf]), before);
    });
  });
});

describe('what cannot be read', () => {
  it('never throws and never leads to a dose', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (rubbish) => {
        const result = recommend(magnesium, rubbish);
        assert.equal(result.plan, null);
        assert.equal(result.outcome, 'incomplete');
      }),
      RUNS,
    );
  });

  it('a spoilt fact counts as unknown, never as harmless', () => {
    fc.assert(
      fc.property(
        answered,
        fc.constantFrom('redFlags', 'ageYears', 'conditions', 'medicines', 'supplements'),
        fc.oneof(
          fc.string(),
          fc.constant(null),
          fc.constant([null]),
          fc.constant(['nonsense']),
          fc.constant(-1),
          fc.constant(1e9),
          fc.constant({}),
        ),
        (facts, key, spoilt) => {
          const result = recommend(magnesium, { ...facts, redFlags: [], [key]: spoilt });
          assert.ok(['incomplete', 'ask-professional'].includes(result.outcome), result.outcome);
          assert.equal(result.plan, null);
        },
      ),
      RUNS,
    );
  });
});
