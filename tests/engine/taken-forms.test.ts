import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDose } from '../../src/engine/check-dose.js';
import { recommend } from '../../src/engine/recommend.js';
import { seeSituation } from '../../src/engine/situation.js';
import type { Facts, Knowledge, Supplement } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

const knowledge: Knowledge = magnesium;

const woman: Facts = {
  redFlags: [],
  ageYears: 30,
  sex: 'female',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  foodMg: 250,
  goals: [],
  stomach: 'robust',
  avoid: [],
  prefer: 'any',
};
const tablet = (form?: string): Supplement => ({
  amountMg: 60,
  basis: 'elemental',
  perDay: 1,
  ...(form !== undefined && { form }),
});
const formsOf = (facts: unknown): unknown => seeSituation(knowledge, facts).figures.takenForms;

describe('which forms are taken', () => {
  const rows: [string, unknown, unknown][] = [
    ['nothing was asked', {}, undefined],
    ['nothing is taken', { supplements: [] }, []],
    ['two of one form', { supplements: [tablet('citrate'), tablet('citrate')] }, ['citrate']],
    ['a label without a form', { supplements: [tablet(), tablet('malate')] }, ['malate']],
    ['a spray for the skin', { supplements: [tablet('chloride-topical')] }, []],
    ['one of which none is taken', { supplements: [{ ...tablet('orotate'), perDay: 0 }] }, []],
    ['one with nothing in it', { supplements: [{ ...tablet('orotate'), amountMg: 0 }] }, []],
    ['one that cannot be read', { supplements: [tablet('orotate'), null] }, ['orotate', '?']],
    ['only what cannot be read', { supplements: [null] }, undefined],
    [
      'an antacid without amount',
      { medicines: ['mg-antacids-laxatives'], supplements: [tablet('oxide')] },
      ['oxide', '?'],
    ],
  ];
  for (const [who, facts, forms] of rows) it(who, () => assert.deepEqual(formsOf(facts), forms));

  it('an antacid is no supplement', () => {
    const supplements = [{ ...tablet('hydroxide'), use: 'antacid-laxative' }, tablet('citrate')];
    const { figures } = seeSituation(knowledge, { supplements });
    assert.deepEqual(figures.takenForms, ['hydroxide', 'citrate']);
    assert.deepEqual(figures.supplementForms, ['citrate']);
  });
});

describe('a form that should not be taken', () => {
  const check = (facts: Facts) => checkDose(knowledge, { ...woman, ...facts });
  const told = ({ findings }: { findings: readonly { rule: string }[] }): string[] =>
    findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('takes-'));

  /** Sent to a professional, with nothing to act on. */
  function assertSent(facts: Facts, rule: string): void {
    const quiz = recommend(knowledge, facts);
    const dose = checkDose(knowledge, facts);
    for (const { outcome, plan, findings } of [quiz, dose]) {
      assert.equal(outcome, 'ask-professional');
      assert.equal(plan, null);
      assert.deepEqual(told({ findings }), [rule]);
      assert.equal(findings[0]?.rule, rule);
    }
    assert.deepEqual([quiz.forms, quiz.foods], [[], []]);
    const needs = quiz.findings.filter((one) => Object.hasOwn(knowledge.rules.need, one.rule));
    assert.deepEqual(needs, [], 'what it holds closes no gap');
  }

  it('is sent to a professional by the check and by the quiz, although the amount is fine', () => {
    assertSent({ ...woman, supplements: [tablet('orotate')] }, 'takes-orotate');
  });

  it('is so as one of two, on prescription, and beside what cannot be read', () => {
    const orotate = tablet('orotate');
    assertSent({ ...woman, supplements: [tablet('citrate'), orotate] }, 'takes-orotate');
    assertSent({ ...woman, supplements: [{ ...orotate, prescribed: true }] }, 'takes-orotate');
    assertSent({ ...woman, supplements: [orotate, null as never] }, 'takes-orotate');
  });

  it('is nothing to whoever takes none a day', () => {
    const dose = check({ supplements: [{ ...tablet('orotate'), perDay: 0 }] });
    assert.equal(dose.outcome, 'below');
    assert.deepEqual(told(dose), []);
  });

  it('is L-threonate for who is expecting or nursing, and for nobody else who is grown', () => {
    const supplements = [tablet('threonate')];
    for (const lifeStage of ['pregnant', 'breastfeeding'] as const)
      assertSent({ ...woman, supplements, lifeStage }, 'takes-threonate-expecting');
    assertSent({ ...woman, supplements, ageYears: 17 }, 'takes-threonate-minor');
    assert.notEqual(check({ supplements }).plan, null);
    assert.deepEqual(told(check({ supplements })), []);
  });

  it('is a laxative as a supplement: it is told, and no day is planned around it', () => {
    for (const form of ['sulfate', 'hydroxide']) {
      const facts: Facts = { ...woman, supplements: [tablet(form)] };
      const dose = checkDose(knowledge, facts);
      assert.deepEqual([dose.outcome, dose.plan], ['within', null]);
      assert.deepEqual(told(dose), ['takes-laxative-form']);
      assert.deepEqual(told(recommend(knowledge, facts)), ['takes-laxative-form']);
    }
  });

  it('is asked for: as long as the supplements are not known, nothing is planned', () => {
    const { outcome, missing } = checkDose(knowledge, woman);
    assert.equal(outcome, 'incomplete');
    assert.ok(missing.includes('supplements'));
  });
});
