import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluate, NOT_ALL, traceOf, truthOf } from '../../src/engine/evaluate.js';
import type { Condition, Rule, Situation, Truth } from '../../src/engine/types.js';

const rule = (when: Condition, more: Partial<Rule> = {}): Rule => ({
  when,
  ifUnknown: 'ignore',
  severity: 'info',
  shows: [],
  sources: [],
  ...more,
});

const kidneys: Condition = { fact: 'conditions', has: 'renal-severe' };
const adult: Condition = { fact: 'ageYears', atLeast: 18 };

describe('a condition knows three truths', () => {
  const table: [name: string, condition: Condition, situation: Situation, truth: Truth][] = [
    ['what nobody said is unknown, not no', kidneys, {}, 'unknown'],
    ['none of those asked is no', kidneys, { conditions: [] }, 'no'],
    ['what is in the list is yes', kidneys, { conditions: ['renal-severe'] }, 'yes'],
    ['"at least these" leaves the others unknown', kidneys, { conditions: ['diabetes', NOT_ALL] }, 'unknown'],
    ['"at least these" still knows its own', kidneys, { conditions: ['renal-severe', NOT_ALL] }, 'yes'],
    ['a list fact that is no list is unknown', kidneys, { conditions: 'renal-severe' }, 'unknown'],
    ['the lower edge belongs to "at least"', adult, { ageYears: 18 }, 'yes'],
    ['just under the edge does not', adult, { ageYears: 17.99 }, 'no'],
    ['"below" leaves its edge out', { fact: 'ageYears', below: 4 }, { ageYears: 4 }, 'no'],
    ['"below" takes what is under it', { fact: 'ageYears', below: 4 }, { ageYears: 3.9 }, 'yes'],
    ['a text is no age', adult, { ageYears: '18' }, 'unknown'],
    ['"is" compares without conversion', { fact: 'takesMagnesium', is: true }, { takesMagnesium: 1 }, 'no'],
    ['"in" knows its members', { fact: 'lifeStage', in: ['pregnant'] }, { lifeStage: 'pregnant' }, 'yes'],
    ['"in" refuses the others', { fact: 'lifeStage', in: ['pregnant'] }, { lifeStage: 'none' }, 'no'],
    ['"not" of unknown stays unknown', { not: kidneys }, {}, 'unknown'],
    ['"not" turns yes into no', { not: kidneys }, { conditions: ['renal-severe'] }, 'no'],
    ['"all" is no as soon as one part is no', { all: [kidneys, adult] }, { ageYears: 3 }, 'no'],
    ['"all" waits for what is unknown', { all: [kidneys, adult] }, { ageYears: 30 }, 'unknown'],
    ['"any" is yes as soon as one part is yes', { any: [kidneys, adult] }, { ageYears: 30 }, 'yes'],
    ['"any" waits for what is unknown', { any: [kidneys, adult] }, { ageYears: 3 }, 'unknown'],
    ['"all" of nothing is yes', { all: [] }, {}, 'yes'],
    ['"any" of nothing is no', { any: [] }, {}, 'no'],
  ];
  for (const [name, condition, situation, truth] of table) {
    it(name, () => assert.equal(truthOf(condition, situation), truth));
  }
});

describe('a finding', () => {
  const rules = {
    kidneys: rule(kidneys, { severity: 'stop', ifUnknown: 'block', sources: ['a-source'] }),
    age: rule(adult, { severity: 'caution', shows: ['ageYears'], figures: { ageFromYears: 18 } }),
    mentioned: rule({ fact: 'stomach', is: 'sensitive' }, { severity: 'caution', ifUnknown: 'mention' }),
  };

  it('tells the rule, its severity, its sources and the figures its sentence shows', () => {
    const [finding] = evaluate(rules, { conditions: [], ageYears: 40, stomach: 'robust' });
    assert.deepEqual(JSON.parse(JSON.stringify(finding)), {
      rule: 'age',
      severity: 'caution',
      sources: [],
      shown: { ageFromYears: 18, ageYears: 40 },
    });
  });

  it('is not made of what is only unknown, unless the rule asks for a mention', () => {
    const findings = evaluate(rules, {});
    assert.deepEqual(
      findings.map(({ rule: id, severity }) => [id, severity]),
      [['mentioned', 'info']],
    );
  });

  it('carries its explanation on demand, and never inside its JSON', () => {
    const [finding] = evaluate({ kidneys: rules.kidneys }, { conditions: ['renal-severe'] });
    assert.deepEqual(finding?.trace, { condition: kidneys, truth: 'yes', saw: ['renal-severe'] });
    assert.equal(JSON.stringify(finding).includes('trace'), false);
    assert.equal(JSON.stringify(finding).includes('saw'), false);
  });
});

/* Random conditions over a few facts: what holds for them holds for every rule. */
const leaf = fc.oneof(
  fc.record({ fact: fc.constant('ageYears' as const), atLeast: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ fact: fc.constant('ageYears' as const), below: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ fact: fc.constant('conditions' as const), has: fc.constantFrom('a', 'b') }),
  fc.record({ fact: fc.constant('sex' as const), is: fc.constantFrom('female', 'male') }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const situation = fc.record(
  {
    ageYears: fc.integer({ min: 0, max: 100 }),
    conditions: fc.subarray(['a', 'b', NOT_ALL]),
    sex: fc.constantFrom('female', 'male'),
  },
  { requiredKeys: [] },
);

/** A second opinion, written for clearness: the strong three-valued logic of Kleene. */
function secondOpinion(when: Condition, known: Situation): Truth {
  if ('not' in when)
    return ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[secondOpinion(when.not, known)];
  if ('all' in when || 'any' in when) {
    const [parts, decides, otherwise] =
      'all' in when ? ([when.all, 'no', 'yes'] as const) : ([when.any, 'yes', 'no'] as const);
    const truths = parts.map((part) => secondOpinion(part, known));
    if (truths.includes(decides)) return decides;
    return truths.includes('unknown') ? 'unknown' : otherwise;
  }
  const value = known[when.fact] as never;
  if (value === undefined) return 'unknown';
  if ('atLeast' in when) return value >= when.atLeast ? 'yes' : 'no';
  if ('below' in when) return value < when.below ? 'yes' : 'no';
  if ('is' in when) return value === when.is ? 'yes' : 'no';
  if ('in' in when) return when.in.includes(value) ? 'yes' : 'no';
  const list = value as readonly unknown[];
  if (list.includes(when.has)) return 'yes';
  return list.includes(NOT_ALL) ? 'unknown' : 'no';
}

describe('for every condition', () => {
  it('the truth is the one a second, slower reading comes to', () => {
    fc.assert(
      fc.property(condition, situation, (when, known) => {
        assert.equal(truthOf(when, known), secondOpinion(when, known));
      }),
    );
  });

  it('the explanation says what was decided, at every node', () => {
    fc.assert(
      fc.property(condition, situation, (when, known) => {
        const trace = traceOf(when, known);
        assert.equal(trace.truth, truthOf(when, known));
        for (const part of trace.parts ?? []) assert.equal(part.truth, truthOf(part.condition, known));
      }),
    );
  });

  it('learning more never turns a yes or no around', () => {
    fc.assert(
      fc.property(
        condition,
        situation,
        fc.constantFrom('ageYears', 'conditions', 'sex'),
        (when, known, forgotten) => {
          const less: Record<string, unknown> = { ...known };
          delete less[forgotten];
          const before = truthOf(when, less);
          if (before !== 'unknown') assert.equal(truthOf(when, known), before);
        },
      ),
    );
  });
});
