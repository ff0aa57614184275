import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodOf } from '../../src/engine/foods.js';
import { recommend } from '../../src/engine/recommend.js';
import type { FormsRecommendation, Knowledge } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { personas, type Persona } from './personas.js';

const knowledge: Knowledge = magnesium;
const rulesOf = (reasons: readonly { rule: string }[]): string[] => reasons.map(({ rule }) => rule);

function checkForms({ forms, rejected }: FormsRecommendation, { holds }: Persona): void {
  const first = forms.filter(({ rank }) => rank === 1).map(({ id }) => id);
  assert.deepEqual(first.sort(), [...holds.first].sort());
  for (const [form, rule] of Object.entries(holds.rejected ?? {})) {
    const reasons = rejected.find(({ id }) => id === form)?.reasons ?? [];
    assert.ok(rulesOf(reasons).includes(rule), `${form} is out: ${rulesOf(reasons).join()}`);
  }
}

function checkPlan({ plan }: FormsRecommendation, { holds }: Persona): void {
  assert.equal(plan === null, holds.plan === undefined, 'whether there is a plan');
  if (!plan || !holds.plan) return;
  const [least, most] = holds.plan.mg;
  const mg = plan.elementalMgPerDay;
  assert.ok(mg >= least && mg <= most, `${mg} mg`);
  assert.deepEqual(
    plan.moments.map(({ moment }) => moment),
    holds.plan.moments,
  );
  assert.equal(
    plan.moments.reduce((sum, one) => sum + one.mg, 0),
    mg,
  );
  assert.ok(plan.startMgPerDay <= mg / 2, 'the first week at half');
}

function checkFindings({ findings }: FormsRecommendation, { holds }: Persona): void {
  const found = rulesOf(findings);
  for (const rule of holds.findings) assert.ok(found.includes(rule), `${rule} in ${found.join()}`);
  for (const rule of holds.not ?? []) assert.ok(!found.includes(rule), `${rule} not in ${found.join()}`);
}

function checkFoods({ foods }: FormsRecommendation, { facts, holds }: Persona): void {
  const avoid = facts.avoid ?? [];
  assert.equal(foods.length, holds.foods ? 5 : 0);
  for (const { id } of foods) {
    const contains = foodOf(knowledge, id)?.contains ?? [];
    assert.ok(!contains.some((one) => avoid.includes(one)), id);
  }
}

function checkProducts({ forms }: FormsRecommendation, { holds }: Persona): void {
  const shown = forms.flatMap(({ products }) =>
    products.map(({ id, unitsPerDay }) => `${id} ${unitsPerDay}`),
  );
  if (holds.products) assert.deepEqual(shown, holds.products);
  if (holds.first.length === 0) assert.deepEqual(shown, []);
}

function checkMissing({ outcome, missing }: FormsRecommendation, { holds }: Persona): void {
  // An emergency waits for no answer, so what was not asked yet says nothing.
  if (outcome !== 'emergency') assert.deepEqual(missing, holds.missing ?? []);
}

describe('personas', () => {
  for (const persona of personas) {
    it(`${persona.name}: ${persona.story}`, () => {
      const result = recommend(knowledge, persona.facts, persona.options);
      assert.equal(result.outcome, persona.holds.outcome);
      checkFindings(result, persona);
      checkForms(result, persona);
      checkPlan(result, persona);
      checkFoods(result, persona);
      checkProducts(result, persona);
      checkMissing(result, persona);
    });
  }

  it('each has a name of its own', () => {
    const names = personas.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });
});
