import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDose } from '../../src/engine/check-dose.js';
import { rankForms } from '../../src/engine/forms.js';
import { recommend } from '../../src/engine/recommend.js';
import { seeSituation } from '../../src/engine/situation.js';
import type { DoseRecommendation, Finding, FormsRecommendation, Knowledge } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { examples, type Example, type Examples, type FormExample } from './examples/index.js';

const knowledge: Knowledge = magnesium;

function eachExample<T extends Example>(
  group: Readonly<Record<string, Examples<T>>>,
  fires: (rule: string, example: T) => void,
  silent: (rule: string, example: T) => void,
): void {
  for (const [rule, table] of Object.entries(group)) {
    describe(rule, () => {
      for (const example of table.fires) it(`speaks: ${example.says}`, () => fires(rule, example));
      for (const example of table.silent) it(`is silent: ${example.says}`, () => silent(rule, example));
    });
  }
}

const advise = ({ facts, options }: Example): FormsRecommendation => recommend(knowledge, facts, options);
const check = ({ facts, options }: Example): DoseRecommendation => checkDose(knowledge, facts, options);
const found = ({ findings }: { findings: readonly Finding[] }): string[] => findings.map(({ rule }) => rule);

describe('safety rules, by example', () => {
  const heldBack = { emergency: ['emergency'], stop: ['emergency', 'ask-professional'] };

  eachExample(
    examples.safety,
    (rule, example) => {
      const result = advise(example);
      const finding = result.findings.find((one) => one.rule === rule);
      assert.ok(finding, found(result).join());
      const severity = knowledge.rules.safety[rule]?.severity;
      assert.equal(finding.severity, severity);
      if (severity !== 'emergency' && severity !== 'stop') return;
      assert.ok(heldBack[severity].includes(result.outcome), result.outcome);
      assert.equal(result.plan, null);
    },
    (rule, example) => {
      assert.ok(!found(advise(example)).includes(rule));
    },
  );
});

describe('safety rules in the dose check, by the same examples', () => {
  eachExample(
    examples.safety,
    (rule, example) => {
      const result = check(example);
      assert.ok(found(result).includes(rule), found(result).join());
      const severity = knowledge.rules.safety[rule]?.severity;
      if (severity === 'emergency') assert.equal(result.outcome, 'emergency');
      if (severity === 'stop') assert.ok(['emergency', 'ask-professional'].includes(result.outcome));
      if (severity === 'emergency' || severity === 'stop') assert.equal(result.plan, null);
    },
    (rule, example) => assert.ok(!found(check(example)).includes(rule)),
  );
});

describe('rules that hold a proposal back, by example', () => {
  eachExample(
    examples.proposal,
    (rule, example) => {
      const result = advise(example);
      const finding = result.findings.find((one) => one.rule === rule);
      assert.ok(finding, found(result).join());
      assert.equal(finding.severity, knowledge.rules.proposal[rule]?.severity);
      assert.equal(result.plan, null);
      assert.ok(!found(check(example)).includes(rule), 'a check of what is taken proposes nothing');
    },
    (rule, example) => assert.ok(!found(advise(example)).includes(rule)),
  );
});

describe('rules of the dose check, by example', () => {
  eachExample(
    examples.dose,
    (rule, example) => {
      const result = check(example);
      const finding = result.findings.find((one) => one.rule === rule);
      assert.ok(finding, found(result).join());
      assert.equal(finding.severity, knowledge.rules.dose[rule]?.severity);
      const { outcome } = knowledge.rules.dose[rule] ?? {};
      if (outcome) assert.equal(result.outcome, outcome);
      const deciding = found(result).filter((id) => knowledge.rules.dose[id]?.outcome !== undefined);
      assert.equal(deciding.length, 1, deciding.join());
      assert.ok(!found(advise(example)).includes(rule), 'it says nothing in the quiz');
    },
    (rule, example) => assert.ok(!found(check(example)).includes(rule)),
  );
});

describe('notes, by example', () => {
  const withoutNotes: Knowledge = { ...knowledge, rules: { ...knowledge.rules, notes: {} } };
  const plain = ({ findings: _findings, knowledge: _knowledge, ...decided }: FormsRecommendation): unknown =>
    decided;

  eachExample(
    examples.notes,
    (rule, example) => {
      const results = [advise(example), check(example)].filter(({ outcome }) =>
        (knowledge.rules.notes[rule]?.beside ?? []).some((one) => one === outcome),
      );
      assert.ok(results.length > 0, 'it may stand beside this outcome');
      for (const result of results) assert.ok(found(result).includes(rule), found(result).join());
      const without = recommend(withoutNotes, example.facts, example.options);
      assert.deepEqual(plain(advise(example)), plain(without), 'it decides nothing');
    },
    (rule, example) => {
      assert.ok(!found(advise(example)).includes(rule));
      assert.ok(!found(check(example)).includes(rule));
    },
  );

  it('are told after everything else', () => {
    const { findings } = recommend(knowledge, {
      ...examples.notes['note-65-plus'].fires[0].facts,
      medicines: ['ppi', 'calcium'],
    });
    assert.equal(findings.at(-1)?.rule, 'note-65-plus');
  });
});

describe('rules of need, by example', () => {
  const needs = (result: FormsRecommendation): string[] =>
    found(result).filter((rule) => Object.hasOwn(knowledge.rules.need, rule));

  eachExample(
    examples.need,
    (rule, example) => {
      const result = advise(example);
      assert.deepEqual(needs(result), [rule]);
      assert.equal(result.outcome, knowledge.rules.need[rule]?.outcome);
    },
    (rule, example) => {
      const deciding = needs(advise(example));
      assert.equal(deciding.length, 1, 'another rule decides');
      assert.notEqual(deciding[0], rule);
    },
  );
});

describe('rules of choice, by example', () => {
  function reasons(from: Knowledge, { form, facts, options }: FormExample): string[] {
    const { forms, rejected } = rankForms(from, seeSituation(from, facts, options).situation);
    const judged = [...forms, ...rejected].find(({ id }) => id === form);
    assert.ok(judged, `${form} is judged`);
    return judged.reasons.map(({ rule }) => rule);
  }

  /** A rejected form tells only what speaks against it; without a threshold or rejections each reason is told. */
  const allReasons: Knowledge = {
    ...knowledge,
    keepFormsFromScore: -Infinity,
    rules: {
      ...knowledge.rules,
      choice: Object.fromEntries(
        Object.entries(knowledge.rules.choice).map(([id, rule]) => [id, { ...rule, rejects: false }]),
      ),
    },
  };

  eachExample(
    examples.choice,
    (rule, example) => {
      assert.ok(reasons(knowledge, example).includes(rule));
      assert.ok(reasons(allReasons, example).includes(rule));
    },
    (rule, example) => {
      assert.ok(!reasons(knowledge, example).includes(rule));
      assert.ok(!reasons(allReasons, example).includes(rule));
    },
  );

  it('a form that a rule rejects is not among the forms', () => {
    const rejecting = Object.entries(examples.choice).filter(
      ([rule]) => knowledge.rules.choice[rule]?.rejects === true,
    );
    assert.ok(rejecting.length > 0);
    for (const { form, facts, options } of rejecting.flatMap(([, { fires }]) => fires)) {
      const { forms } = rankForms(knowledge, seeSituation(knowledge, facts, options).situation);
      assert.ok(!forms.some(({ id }) => id === form), form);
    }
  });
});
