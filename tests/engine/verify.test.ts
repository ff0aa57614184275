import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyKnowledge } from '../../src/engine.js';
import type { Problem, ProblemCode } from '../../src/engine/problem.js';
import type {
  ChoiceRule,
  Condition,
  Knowledge,
  NeedRule,
  QuestionRow,
  SafetyRule,
} from '../../src/engine/types.js';
import { verifyContradictions } from '../../src/engine/verify-contradictions.js';
import { verifyExamples } from '../../src/engine/verify-examples.js';
import { verifyQuestions } from '../../src/engine/verify-questions.js';
import { verifyRules } from '../../src/engine/verify-rules.js';
import { verifySources } from '../../src/engine/verify-sources.js';
import { verifyWords } from '../../src/engine/verify-words.js';
import type { Verified } from '../../src/engine/verify.js';
import { languages } from '../../src/locales/index.js';
import { examples } from './examples/index.js';
import { accepted } from './support/accepted-problems.js';
import { knowledge } from './support/listed.js';

const told = ({ code, where }: Problem): string => `${code} ${where}`;
const known = new Set(accepted.flatMap(({ code, where }) => where.map((one) => `${code} ${one}`)));

describe('our own knowledge', () => {
  const problems = verifyKnowledge(knowledge, { words: languages, examples });

  it('has no problem but those that are accepted, each with its reason', () => {
    const others = problems.filter((one) => !known.has(told(one)));
    assert.deepEqual(others, []);
  });

  it('has every problem that is accepted: none is on the list for nothing', () => {
    const found = new Set(problems.map(told));
    assert.deepEqual(
      [...known].filter((one) => !found.has(one)),
      [],
    );
  });

  it('is told of in whole sentences', () => {
    for (const { message } of problems) assert.match(message, /^[A-Z].+\.$/);
  });
});

/* ------------------------------------------------------------ one of each kind */

const quiet = { severity: 'info', ifUnknown: 'ignore', shows: [], sources: ['editorial'] } as const;
const safety = (when: Condition, more: Partial<SafetyRule> = {}): SafetyRule => ({ ...quiet, when, ...more });

const withSafety = (rules: Record<string, SafetyRule>): Knowledge => ({
  ...knowledge,
  rules: { ...knowledge.rules, safety: { ...knowledge.rules.safety, ...rules } },
});
const withNeed = (need: Record<string, NeedRule>): Knowledge => ({
  ...knowledge,
  rules: { ...knowledge.rules, need },
});
const withChoice = (rules: Record<string, ChoiceRule>): Knowledge => ({
  ...knowledge,
  rules: { ...knowledge.rules, choice: { ...knowledge.rules.choice, ...rules } },
});
const withQuestions = (questions: readonly QuestionRow[]): Knowledge => ({ ...knowledge, questions });

const { need } = knowledge.rules;
const gap = (when: Condition, outcome: NeedRule['outcome']): NeedRule => ({ ...quiet, when, outcome });

const medicineIds = Object.keys(knowledge.medicines).slice(0, 10);

const nl = languages.nl;
const silentNl = { ...nl, findings: { ...nl.findings, pregnant: { ...nl.findings.pregnant, title: '' } } };
const { energy: _energy, ...otherGoals } = nl.goals;

interface Fixture {
  what: string;
  code: ProblemCode;
  where: string;
  knowledge?: Knowledge;
  given?: Verified;
}

const fixtures: Fixture[] = [
  {
    what: 'an age that nobody can have',
    code: 'rule-never-fires',
    where: 'rules.safety.new',
    knowledge: withSafety({
      new: safety({
        all: [
          { fact: 'ageYears', below: 18 },
          { fact: 'ageYears', atLeast: 20 },
        ],
      }),
    }),
  },
  {
    what: 'an id that is in no list',
    code: 'rule-never-fires',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ fact: 'conditions', has: 'no-such-condition' }) }),
  },
  {
    what: 'a room that no ceiling leaves',
    code: 'rule-never-fires',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ fact: 'roomMg', atLeast: 400 }) }),
  },
  {
    what: 'a form that does not exist',
    code: 'rule-never-fires',
    where: 'rules.choice.new',
    knowledge: withChoice({ new: { ...quiet, when: { fact: 'form', is: 'kryptonate' }, weight: 1 } }),
  },
  {
    what: 'a rule of need behind one that decides of all the same visitors',
    code: 'rule-never-fires',
    where: 'rules.need.late',
    knowledge: withNeed({ ...need, late: gap({ fact: 'gapMg', atLeast: 100 }, 'food-first') }),
  },
  {
    what: 'something and its opposite',
    code: 'rule-always-fires',
    where: 'rules.safety.new',
    knowledge: withSafety({
      new: safety({
        any: [
          { fact: 'ageYears', below: 18 },
          { fact: 'ageYears', atLeast: 18 },
        ],
      }),
    }),
  },
  {
    what: 'the same condition, once to stop and once to tell',
    code: 'rules-contradict',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ any: [{ fact: 'conditions', has: 'alcohol' }] }) }),
  },
  {
    what: 'the same gap, with two outcomes',
    code: 'rules-contradict',
    where: 'rules.need.again',
    knowledge: withNeed({ ...need, again: gap({ not: { fact: 'gapMg', below: 60 } }, 'food-first') }),
  },
  {
    what: 'a form recommended that another rule rejects',
    code: 'rules-contradict',
    where: 'rules.choice.new',
    knowledge: withChoice({
      new: {
        ...quiet,
        when: {
          all: [
            { fact: 'form', is: 'orotate' },
            { fact: 'goals', has: 'energy' },
          ],
        },
        weight: 5,
      },
    }),
  },
  {
    what: 'a question that no rule looks at',
    code: 'question-not-needed',
    where: 'questions.mood',
    knowledge: withQuestions([
      ...knowledge.questions,
      { id: 'mood', fact: 'own.mood', kind: 'one', choices: ['low', 'high'], unsure: true },
    ]),
  },
  {
    what: 'a fact that no question asks',
    code: 'fact-not-asked',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ fact: 'own.hours', atLeast: 10 }) }),
  },
  {
    what: 'a figure that hangs on what no question asks',
    code: 'fact-not-asked',
    where: 'rules.need.small-gap',
    knowledge: withQuestions(knowledge.questions.filter(({ id }) => id !== 'diet')),
  },
  {
    what: 'an answer that no question offers',
    code: 'fact-not-asked',
    where: 'rules.safety.flag-insomnia',
    knowledge: withQuestions(
      knowledge.questions.map((row) => (row.id === 'signs-topic' ? { ...row, choices: ['rls'] } : row)),
    ),
  },
  {
    what: 'an outcome that nobody comes to',
    code: 'outcome-not-reached',
    where: 'outcomes.forms.form',
    knowledge: withNeed({
      ...need,
      'gap-needs-supplement': gap({ fact: 'gapMg', atLeast: 60 }, 'food-first'),
    }),
  },
  {
    what: 'an empty word',
    code: 'words-missing',
    where: 'words.nl.findings.pregnant.title',
    given: { words: { nl: silentNl } },
  },
  {
    what: 'a choice without a word',
    code: 'words-missing',
    where: 'words.nl.goals.energy',
    given: { words: { nl: { ...nl, goals: otherGoals } } },
  },
  {
    what: 'a source that stands in no list',
    code: 'source-missing',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ fact: 'ageYears', below: 10 }, { sources: ['hearsay'] }) }),
  },
  {
    what: 'a rule that rests on nothing',
    code: 'source-missing',
    where: 'rules.safety.new',
    knowledge: withSafety({ new: safety({ fact: 'ageYears', below: 10 }, { sources: [] }) }),
  },
  {
    what: 'a source without a year',
    code: 'source-undated',
    where: 'sources.new',
    knowledge: {
      ...knowledge,
      sources: {
        ...knowledge.sources,
        new: { title: 'Somewhere', year: null, url: null, kind: 'secondary', checked: false },
      },
    },
  },
  {
    what: 'a source with a year that is called undated',
    code: 'source-undated',
    where: 'sources.new',
    knowledge: {
      ...knowledge,
      sources: {
        ...knowledge.sources,
        new: {
          title: 'Somewhere',
          year: 2020,
          undated: 'page',
          url: null,
          kind: 'secondary',
          checked: false,
        },
      },
    },
  },
  {
    what: 'a source of a year that is still to come',
    code: 'source-undated',
    where: 'sources.new',
    knowledge: {
      ...knowledge,
      sources: {
        ...knowledge.sources,
        new: { title: 'Somewhere', year: 2999, url: null, kind: 'secondary', checked: false },
      },
    },
  },
  {
    what: 'a source of half a year',
    code: 'source-undated',
    where: 'sources.new',
    knowledge: {
      ...knowledge,
      sources: {
        ...knowledge.sources,
        new: { title: 'Somewhere', year: 2020.5, url: null, kind: 'secondary', checked: false },
      },
    },
  },
  {
    what: 'two questions of one id',
    code: 'question-twice',
    where: 'questions.age',
    knowledge: withQuestions([
      ...knowledge.questions,
      ...knowledge.questions.filter(({ id }) => id === 'age'),
    ]),
  },
  {
    what: 'more long lists than can be compared',
    code: 'rules-not-compared',
    where: 'rules.need',
    knowledge: withNeed(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `long-${i}`,
          gap({ any: medicineIds.map((has) => ({ fact: 'medicines', has })) }, 'food-first'),
        ]),
      ),
    ),
  },
  {
    what: 'nothing at all',
    code: 'not-readable',
    where: 'knowledge',
    knowledge: null as unknown as Knowledge,
  },
  {
    what: 'an empty object',
    code: 'not-readable',
    where: 'rules',
    knowledge: {} as unknown as Knowledge,
  },
  {
    what: 'rules without groups',
    code: 'not-readable',
    where: 'rules.safety',
    knowledge: { rules: {} } as unknown as Knowledge,
  },
  {
    what: 'a rule that is none',
    code: 'not-readable',
    where: 'knowledge',
    knowledge: withSafety({ new: null as unknown as SafetyRule }),
  },
  {
    what: 'an example for which the rule is silent',
    code: 'example-fails',
    where: 'examples.safety.age-under-4',
    given: {
      examples: {
        safety: { 'age-under-4': { fires: [{ says: 'four', facts: { ageYears: 4 } }], silent: [] } },
      },
    },
  },
  {
    what: 'an example of silence for which the rule speaks',
    code: 'example-fails',
    where: 'examples.choice.orotate-never',
    given: {
      examples: {
        choice: { 'orotate-never': { fires: [], silent: [{ says: 'anybody', facts: {}, form: 'orotate' }] } },
      },
    },
  },
  {
    what: 'an example of a rule that is gone',
    code: 'example-fails',
    where: 'examples.need.gone',
    given: { examples: { need: { gone: { fires: [{ says: 'anybody', facts: {} }], silent: [] } } } },
  },
];

/** The part of `verifyKnowledge` that looks for each kind; all of it at once would try every rule again for each case. */
const finders: Readonly<Record<ProblemCode, (from: Knowledge, given: Verified) => Problem[]>> = {
  'rule-never-fires': verifyRules,
  'rule-always-fires': verifyRules,
  'rules-contradict': verifyContradictions,
  'rules-not-compared': verifyContradictions,
  'question-twice': verifyQuestions,
  'not-readable': (from, given) => verifyKnowledge(from, given),
  'question-not-needed': verifyQuestions,
  'fact-not-asked': verifyQuestions,
  'outcome-not-reached': verifyRules,
  'words-missing': (from, { words = {} }) => verifyWords(from, words),
  'source-missing': verifySources,
  'source-undated': verifySources,
  'example-fails': (from, given) => verifyExamples(from, given.examples ?? {}),
};

describe('what a host adds', () => {
  const asking: QuestionRow = {
    id: 'own-mood',
    fact: 'own.mood',
    kind: 'one',
    choices: ['low'],
    unsure: true,
  };
  const host: NonNullable<Knowledge['host']> = {
    id: 'practice',
    version: '1',
    findings: { 'own-low': { ...quiet, when: { fact: 'own.mood', is: 'low' } } },
    outcomes: [],
    weights: {},
  };
  const asked = withQuestions([...knowledge.questions, asking]);

  it('is a question that a rule of its own looks at', () => {
    assert.deepEqual(
      verifyQuestions({ ...asked, host }).filter(({ where }) => where.includes('own')),
      [],
    );
    assert.ok(verifyQuestions(asked).some(({ code }) => code === 'question-not-needed'));
  });

  it('is no rule on what nobody asks', () => {
    const found = verifyQuestions({ ...knowledge, host });
    assert.ok(found.some(({ code, where }) => code === 'fact-not-asked' && where === 'host.own-low'));
  });
});

describe('what cannot be meant so is found', () => {
  for (const { what, code, where, knowledge: own = knowledge, given = {} } of fixtures) {
    it(`${code}: ${what}`, () => {
      const found = finders[code](own, given);
      const isThis = (one: Problem): boolean => one.code === code && one.where === where;
      assert.ok(found.some(isThis), found.map(told).join('\n'));
    });
  }

  it('of what cannot be read in one problem, in whole sentences', () => {
    for (const given of [null, undefined, 7, [], {}, { rules: {} }, { rules: [] }]) {
      const found = verifyKnowledge(given as unknown as Knowledge);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['not-readable'],
      );
      for (const { message } of found) assert.match(message, /^[A-Z].+\.$/);
    }
  });

  it('also where two long lists differ in their last ids', () => {
    const ids = Object.keys(knowledge.medicines);
    const of = (some: readonly string[]): Condition => ({
      any: some.map((has) => ({ fact: 'medicines', has })),
    });
    assert.ok(ids.length > 11);
    const differing = withNeed({
      all: gap(of(ids), 'food-first'),
      most: gap(of(ids.slice(0, -1)), 'nothing-needed'),
    });
    const alike = withNeed({
      all: gap(of(ids), 'food-first'),
      again: gap(of([...ids].reverse()), 'nothing-needed'),
    });
    assert.deepEqual(
      verifyContradictions(differing)
        .map(told)
        .filter((one) => one.includes('rules.need')),
      [],
    );
    assert.deepEqual(
      verifyContradictions(alike)
        .map(told)
        .filter((one) => one.includes('rules.need')),
      ['rules-contradict rules.need.again'],
    );
  });

  it('and by all of it together', () => {
    const worst = withSafety({
      new: safety({ fact: 'own.hours', atLeast: 1000 }, { sources: ['hearsay'] }),
    });
    const found = verifyKnowledge(worst, { words: languages, examples }).filter(
      (one) => !known.has(told(one)),
    );
    assert.deepEqual([...new Set(found.map(({ code }) => code))].sort(), [
      'fact-not-asked',
      'rule-never-fires',
      'source-missing',
      'words-missing',
    ]);
  });

  it('every kind of problem has such a case', () => {
    assert.deepEqual([...new Set(fixtures.map(({ code }) => code))].sort(), Object.keys(finders).sort());
  });
});
