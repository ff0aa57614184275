import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDose } from '../../src/engine/check-dose.js';
import { recommend } from '../../src/engine/recommend.js';
import type {
  DoseOutcome,
  DoseRecommendation,
  Facts,
  FoodsRecommendation,
  FormsOutcome,
  FormsRecommendation,
} from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { pushFinished } from '../../src/ui/data-layer.js';
import { forEvent } from '../../src/ui/event-detail.js';
import type { FormsEventDetail } from '../../src/ui/event-detail.js';

const reason = { rule: 'uptake-good', weight: 30, sources: ['a'], shown: { formUptake: 'good' } };

/** Every field filled, whatever the outcome, so that what is left in is seen. */
const full = (outcome: FormsOutcome): FormsRecommendation => ({
  version: 1,
  kind: 'forms',
  outcome,
  forms: [
    {
      id: 'citrate',
      rank: 1,
      reasons: [reason],
      products: [{ id: 'b-120', unitsPerDay: 2, daysInPack: 60 }],
    },
  ],
  rejected: [{ id: 'oxide', reasons: [reason] }],
  plan: {
    elementalMgPerDay: 120,
    startMgPerDay: 60,
    startDays: 7,
    reviewAfterDays: 28,
    stopWhen: ['flag-hypermagnesaemia'],
    moments: [{ at: '18:00', moment: 'dinner', mg: 120 }],
    gaps: [{ medicine: 'levothyroxine', hoursAfterMedicine: 4, hoursBeforeMedicine: 4, kept: true }],
  },
  foods: [{ id: 'almonds', grams: 25, mg: 68 }],
  findings: [
    { rule: 'medicine-levothyroxine', severity: 'info', sources: ['a'], shown: { hoursAfterMedicine: 4 } },
  ],
  missing: ['diet'],
  standard: 'nl',
  claims: 'eu',
  knowledge: { id: 'magnesium', version: '1.0.0', hash: 'abc' },
});

const fullDose = (outcome: DoseOutcome): DoseRecommendation => ({
  version: 1,
  kind: 'dose',
  outcome,
  foodMg: { low: 180, high: 260 },
  supplementMg: 121,
  supplementMgHigh: 144,
  referenceMg: 280,
  upperLevelMg: 250,
  plan: full('form').plan,
  findings: [
    { rule: 'medicine-levothyroxine', severity: 'info', sources: ['a'], shown: { hoursAfterMedicine: 4 } },
  ],
  missing: ['diet'],
  standard: 'nl',
  claims: 'eu',
  knowledge: { id: 'magnesium', version: '1.0.0', hash: 'abc' },
});

const facts: Facts = { ageYears: 40, medicines: ['levothyroxine', '?'], supplements: [] };
const outcomes: FormsOutcome[] = [
  'form',
  'food-first',
  'nothing-needed',
  'ask-professional',
  'emergency',
  'incomplete',
];

for (const outcome of outcomes) {
  test(`by default the page hears nothing of health: ${outcome}`, () => {
    const detail = forEvent(full(outcome), 'result', true, facts);
    assert.deepEqual(detail.forms[0]?.reasons, []);
    for (const list of [detail.rejected, detail.findings, detail.missing, detail.foods])
      assert.deepEqual(list, []);
    assert.deepEqual(detail.plan, { ...full(outcome).plan, moments: [], gaps: [] });
    const text = JSON.stringify(detail);
    assert.ok(!/levothyroxine|diet|almonds|oxide|ask-professional|emergency|incomplete/.test(text), text);
    assert.ok(!('facts' in detail));
  });
}

test('the shape is the same at every level', () => {
  const keys = (level: 'result' | 'reasons'): string[] =>
    Object.keys(forEvent(full('form'), level, false, facts)).sort();
  assert.deepEqual(keys('result'), keys('reasons'));
});

test('what blocks, an emergency and what is missing are all called withheld', () => {
  const told = outcomes.map((outcome) => forEvent(full(outcome), 'result', false, facts).outcome);
  assert.deepEqual(told, ['form', 'food-first', 'nothing-needed', 'withheld', 'withheld', 'withheld']);
});

test('with reasons the page hears all but the answers', () => {
  const detail = forEvent(full('ask-professional'), 'reasons', true, facts);
  assert.deepEqual(detail, full('ask-professional'));
});

test('the answers leave only after a yes', () => {
  assert.ok(!('facts' in forEvent(full('form'), 'answers', false, facts)));
  const detail = forEvent(full('form'), 'answers', true, facts);
  assert.deepEqual(detail.facts, { ageYears: 40, medicines: ['levothyroxine'], supplements: [] });
});

/* ------------------------------------------ what would tell by being absent */

const asked: Facts = {
  redFlags: [],
  ageYears: 40,
  sex: 'female',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: ['muscles'],
  stomach: 'robust',
  avoid: [],
  foodMg: 150,
};
const catalog = {
  products: [
    { id: 'plain', name: 'Magnesiumcitraat', form: 'citrate', elementalMgPerUnit: 50, unitsPerPack: 60 },
    {
      id: 'mixed',
      name: 'Magnesiumcitraat met zink',
      form: 'citrate',
      elementalMgPerUnit: 50,
      unitsPerPack: 60,
      otherActives: ['zinc'],
    },
    { id: 'blend', name: 'Magnesium duo', form: ['citrate', 'threonate'], elementalMgPerUnit: 50 },
  ],
};

function heardOf(facts: Facts): unknown {
  const recommendation = recommend(magnesium, facts, { catalog });
  assert.equal(recommendation.outcome, 'form');
  return forEvent(recommendation, 'result', false, facts, magnesium, catalog);
}

for (const [who, more] of Object.entries({
  'is pregnant': { lifeStage: 'pregnant' },
  'gives milk': { lifeStage: 'breastfeeding' },
  'takes a medicine': { medicines: ['iron'] },
  'has diabetes': { conditions: ['diabetes'] },
  'eats and sleeps at other times': { meals: ['07:11', '12:22', '18:33'], bed: '22:44' },
} as const satisfies Record<string, Partial<Facts>>)) {
  test(`by default the page does not hear who ${who}: not by a form, a product or a plan either`, () => {
    assert.deepEqual(heardOf({ ...asked, ...more }), heardOf(asked));
  });
}

/** Medicines whose hours a plan keeps; beside others there is none. */
const separating = Object.entries(magnesium.medicines)
  .filter(([, { separation }]) => separation !== null)
  .map(([id]) => id)
  .filter((id) => recommend(magnesium, { ...asked, medicines: [id] }).plan !== null);

/** What the page hears beside medicines and without any, of who eats little or much magnesium. */
function heardBeside(
  medicines: readonly string[],
  foodMg: number,
): [beside: FormsEventDetail, without: FormsEventDetail] {
  const heard = (facts: Facts): FormsEventDetail =>
    forEvent(recommend(magnesium, facts, { catalog }), 'result', false, facts, magnesium, catalog);
  const eats = { ...asked, foodMg };
  return [heard({ ...eats, medicines: [...medicines] }), heard(eats)];
}

const amountOf = ({ plan }: FormsEventDetail): number | undefined => plan?.elementalMgPerDay;

for (const medicine of separating) {
  test(`by default the plan does not tell who keeps hours from ${medicine}`, () => {
    // Its hours leave one moment a day, so that a larger amount becomes a smaller one.
    const isAmountTelling = medicine === 'other-binders';
    for (const foodMg of isAmountTelling ? [100, 150, 200] : [10, 100, 150, 200]) {
      const [beside, without] = heardBeside([medicine], foodMg);
      assert.equal(without.outcome, 'form');
      assert.deepEqual(beside, without);
    }
  });
}

test('by default an amount or a withheld outcome is all that tells of the hours of two medicines', () => {
  const pairs = separating.flatMap((one, i) => separating.slice(i + 1).map((other) => [one, other]));
  const told = [10, 150].flatMap((foodMg) => pairs.map((pair) => heardBeside(pair, foodMg)));
  const alike = told.filter(([beside, without]) => amountOf(beside) === amountOf(without));
  assert.ok(pairs.length > 20);
  assert.ok(alike.length > pairs.length / 2);
  for (const [beside, without] of alike) assert.deepEqual(beside, without);
});

test('by default the page hears of the forms and products that are for all, and of the amount without its moments', () => {
  const { forms, plan } = heardOf(asked) as FormsRecommendation;
  const { forms: ranked, plan: planned } = recommend(magnesium, asked, { catalog });
  assert.deepEqual(
    forms.map(({ id }) => id),
    ranked.map(({ id }) => id).filter((id) => id !== 'threonate'),
  );
  assert.deepEqual(
    forms.flatMap(({ products }) => products.map(({ id }) => id)),
    ['plain'],
  );
  assert.equal(planned?.moments.length, 1);
  assert.deepEqual(plan, { ...planned, moments: [] });
});

test('by default the page hears of no upper level where a standard has one for children', () => {
  const levels = (['nl', 'eu', 'us'] as const).map(
    (standard) => forEvent({ ...fullDose('within'), standard }, 'result', false, facts).upperLevelMg,
  );
  assert.deepEqual(levels, [250, 250, null]);
});

const doseOutcomes: DoseOutcome[] = [
  'below',
  'within',
  'above',
  'ask-professional',
  'emergency',
  'incomplete',
];

for (const outcome of doseOutcomes) {
  test(`by default the page hears of the dose check nothing of health, and no amount that was entered: ${outcome}`, () => {
    const detail = forEvent(fullDose(outcome), 'result', true, facts);
    const { standard, claims, knowledge } = fullDose(outcome);
    const isTold = ['below', 'within', 'above'].includes(outcome);
    assert.deepEqual(detail, {
      version: 1,
      kind: 'dose',
      outcome: isTold ? outcome : 'withheld',
      foodMg: null,
      supplementMg: null,
      supplementMgHigh: null,
      referenceMg: null,
      upperLevelMg: isTold ? 250 : null,
      plan: null,
      findings: [],
      missing: [],
      standard,
      claims,
      knowledge,
    });
  });
}

test('with reasons the page hears all of the dose check but the answers, and those only after a yes', () => {
  const recommendation = fullDose('ask-professional');
  assert.deepEqual(forEvent(recommendation, 'reasons', true, facts), recommendation);
  assert.deepEqual(forEvent(recommendation, 'answers', false, facts), recommendation);
  const { facts: told, ...rest } = forEvent(recommendation, 'answers', true, facts);
  assert.deepEqual(told, { ageYears: 40, medicines: ['levothyroxine'], supplements: [] });
  assert.deepEqual(rest, recommendation);
});

const fullFoods: FoodsRecommendation = {
  version: 1,
  kind: 'foods',
  foods: [
    { id: 'walnoot', grams: 25, mg: 40 },
    { id: 'eigen-koek', grams: 30, mg: null },
  ],
  totalMg: 40,
  referenceMg: { low: 300, high: 350 },
  share: { low: 40 / 350, high: 40 / 300 },
  standard: 'nl',
  knowledge: { id: 'magnesium', version: '1.0.0', hash: 'abc' },
};

test('by default the page hears of a day that it changed, and nothing of what somebody eats or of whom', () => {
  const { standard, knowledge } = fullFoods;
  assert.deepEqual(forEvent(fullFoods, 'result', true, facts), {
    version: 1,
    kind: 'foods',
    foods: [],
    totalMg: null,
    referenceMg: null,
    share: null,
    standard,
    knowledge,
  });
});

test('with reasons the page hears what stands on a day, also what was not measured, and the answers only after a yes', () => {
  assert.deepEqual(forEvent(fullFoods, 'reasons', true, facts), fullFoods);
  assert.deepEqual(forEvent(fullFoods, 'answers', false, facts), fullFoods);
  const { facts: told, ...rest } = forEvent(fullFoods, 'answers', true, facts);
  assert.deepEqual(told, { ageYears: 40, medicines: ['levothyroxine'], supplements: [] });
  assert.deepEqual(rest, fullFoods);
});

test('the detail of a day is frozen and JSON-safe, and the day itself is left alone', () => {
  for (const level of ['result', 'reasons', 'answers'] as const) {
    const detail = forEvent(fullFoods, level, true, facts);
    assert.ok(isDeepFrozen(detail));
    assert.deepEqual(JSON.parse(JSON.stringify(detail)), detail);
  }
  assert.ok(!Object.isFrozen(fullFoods.foods));
});

test('the detail of a real dose check is frozen, JSON-safe and without a trace', () => {
  const taken: Facts = {
    redFlags: [],
    ageYears: 40,
    sex: 'male',
    conditions: [],
    medicines: ['levothyroxine'],
    supplements: [{ amountMg: 250, basis: 'elemental', perDay: 1 }],
    foodMg: 200,
  };
  const detail = forEvent(checkDose(magnesium, taken), 'reasons', false, taken);
  assert.equal(detail.outcome, 'within');
  assert.equal(detail.plan?.elementalMgPerDay, 250);
  assert.ok(isDeepFrozen(detail));
  assert.deepEqual(JSON.parse(JSON.stringify(detail)), detail);
  assert.ok(detail.findings.length > 1 && detail.findings.every((finding) => !('trace' in finding)));
});

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

test('the detail of a real recommendation is frozen, JSON-safe and without a trace', () => {
  const recommendation = recommend(magnesium, { redFlags: [], ageYears: 40, conditions: ['renal-severe'] });
  assert.ok(recommendation.findings.length > 0);
  const detail = forEvent(recommendation, 'answers', true, facts);
  assert.ok(isDeepFrozen(detail));
  assert.deepEqual(JSON.parse(JSON.stringify(detail)), detail);
  assert.ok(detail.findings.every((finding) => !('trace' in finding)));
  assert.ok(!Object.isFrozen(recommendation.findings), 'the original is left alone');
});

test('the data layer hears that a quiz was finished, and nothing else', () => {
  const page: { dataLayer?: unknown[] } = {};
  pushFinished('forms', page);
  assert.deepEqual(page.dataLayer, [{ event: 'mg_finished', kind: 'forms' }]);
  pushFinished('forms', page);
  assert.equal(page.dataLayer?.length, 2);
});

test('the data layer hears that a day was declared, and nothing else', () => {
  const page: { dataLayer?: unknown[] } = {};
  pushFinished('foods', page);
  assert.deepEqual(page.dataLayer, [{ event: 'mg_finished', kind: 'foods' }]);
});

test('a page with something else under that name is not harmed', () => {
  const page = { dataLayer: 'mine' };
  pushFinished('forms', page);
  assert.equal(page.dataLayer, 'mine');
});
