import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Condition,
  Facts,
  Knowledge,
  NeedRule,
  QuestionRow,
  SafetyRule,
} from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { proofBreaks } from './catch.js';
import { cellsOf } from './cells.js';
import { wishesDecideNothing } from './choice.js';
import { complaintsOf } from './prove.js';
import { whyPairsSuffice } from './safety-sets.js';
import { engine, TINY, type Engine, type Scope, type Subject } from './subject.js';
import { PROMISES, type PromiseId } from './tally.js';

/** Knowledge, or an engine, that breaks one promise: the proof has to see it. */

const sound: Knowledge = magnesium;

const withoutRefer = (id: string): Knowledge => {
  const { refer: _nobody, ...rule } = sound.rules.safety[id] as SafetyRule;
  return { ...sound, rules: { ...sound.rules, safety: { ...sound.rules.safety, [id]: rule } } };
};

const withSafety = (id: string, rule: Partial<SafetyRule> | null): Knowledge => {
  const { [id]: own, ...others } = sound.rules.safety;
  const safety = rule && own ? { ...sound.rules.safety, [id]: { ...own, ...rule } } : others;
  return { ...sound, rules: { ...sound.rules, safety } };
};

/** The first rule that is true decides, so a new one goes before the others. */
const withNeedFirst = (when: Condition, outcome: NeedRule['outcome']): Knowledge => {
  const rule: NeedRule = { when, outcome, ifUnknown: 'ignore', severity: 'info', shows: [], sources: [] };
  return { ...sound, rules: { ...sound.rules, need: { first: rule, ...sound.rules.need } } };
};

const withoutNeed = (id: string): Knowledge => {
  const { [id]: _gone, ...need } = sound.rules.need;
  return { ...sound, rules: { ...sound.rules, need } };
};

const withQuestions = (change: (rows: readonly QuestionRow[]) => QuestionRow[]): Knowledge => ({
  ...sound,
  questions: change(sound.questions),
});

/** An engine that ranks first what the shop has. */
const bought: Engine = {
  ...engine,
  recommend(knowledge, facts, options = {}) {
    const result = engine.recommend(knowledge, facts, options);
    const stocked = (id: string): number =>
      options.catalog?.products.some((product) => [product.form].flat().includes(id)) === true ? 0 : 1;
    return { ...result, forms: [...result.forms].sort((a, b) => stocked(a.id) - stocked(b.id)) };
  },
};

/** An engine that gives more to whoever has stress. */
const stressed: Engine = {
  ...engine,
  recommend(knowledge, facts, options = {}) {
    const result = engine.recommend(knowledge, facts, options);
    const isStressed = (facts as { stress?: string }).stress === 'high';
    const { plan } = result;
    if (!plan || !isStressed) return result;
    return { ...result, plan: { ...plan, elementalMgPerDay: plan.elementalMgPerDay + 10 } };
  },
};

/** An engine that leaves who is expecting the room that others have. */
const generous: Engine = {
  ...engine,
  recommend(knowledge, facts, options = {}) {
    const { lifeStage } = facts as Facts;
    const asked = lifeStage === 'pregnant' ? { ...(facts as Facts), lifeStage: 'none' as const } : facts;
    return engine.recommend(knowledge, asked, options);
  },
};

/** Where the law on claims and the European level hold nothing back. */
const ABROAD: Scope = { ...TINY, standards: ['us'], claims: ['education'] };

const levels = (mgPerDay: number): Knowledge => ({
  ...sound,
  limits: { ...sound.limits, euCeilingMg: mgPerDay },
  upperLevels: {
    ...sound.upperLevels,
    nl: sound.upperLevels.nl.map((row) => (row.mgPerDay ? { ...row, mgPerDay } : row)),
  },
});

const gapBelow = (below: number): Condition => ({ fact: 'gapMg', below });

const broken: [PromiseId, what: string, Partial<Subject>][] = [
  [
    'L1',
    'who is sixteen counts as grown',
    { knowledge: { ...withoutNeed('minor-food-first'), adultFromYears: 16 } },
  ],
  [
    'S1',
    'weak kidneys only warn',
    { knowledge: withSafety('condition-renal-mild', { severity: 'caution' }) },
  ],
  ['S1', 'nobody is named for heart block', { knowledge: withoutRefer('condition-heart-block') }],
  ['S2', 'under four without a rule', { knowledge: withSafety('age-under-4', null) }],
  ['S2', 'a supplement for a minor', { knowledge: withoutNeed('minor-food-first') }],
  ['S3', 'signs of a stroke wait', { knowledge: withSafety('flag-stroke-signs', { severity: 'stop' }) }],
  ['S4', 'a ceiling over the one of the law', { knowledge: levels(300) }],
  ['S4', 'more for who is expecting', { engine: generous, scope: ABROAD }],
  [
    'S4',
    'a day plan over the European level',
    {
      knowledge: {
        ...sound,
        rules: {
          ...sound.rules,
          dose: {
            ...sound.rules.dose,
            'dose-over-eu-level': { ...dose('dose-over-eu-level'), withholdsPlan: false },
          },
        },
      },
      scope: ABROAD,
    },
  ],
  [
    'S5',
    'unknown medicines count as none',
    { knowledge: withSafety('medicine-digoxin', { ifUnknown: 'ignore' }) },
  ],
  ['S6', 'pregnant, and nobody is named', { knowledge: withSafety('pregnant', { severity: 'info' }) }],
  ['S6', 'orotate taken, and nothing is said', { knowledge: withSafety('takes-orotate', null) }],
  ['S6', 'orotate taken only warns', { knowledge: withSafety('takes-orotate', { severity: 'caution' }) }],
  [
    'S6',
    'L-threonate for who is expecting only warns',
    { knowledge: withSafety('takes-threonate-expecting', { severity: 'caution' }) },
  ],
  [
    'S6',
    'L-threonate for a minor only warns',
    { knowledge: withSafety('takes-threonate-minor', { severity: 'caution' }) },
  ],
  [
    'S6',
    'a day plan of a laxative',
    { knowledge: withSafety('takes-laxative-form', { withholdsPlan: false }) },
  ],
  ['S7', 'hours that cannot be kept are passed over', { knowledge: withSafety('hours-not-kept', null) }],
  [
    'S8',
    'expecting a child brings a supplement nearer',
    { knowledge: withNeedFirst({ fact: 'lifeStage', is: 'pregnant' }, 'form') },
  ],
  ['S9', 'enough from food is not enough', { knowledge: withNeedFirst(gapBelow(1), 'food-first') }],
  ['C1', 'what is in stock comes first', { engine: bought }],
  [
    'C2',
    'a topic of the shop without an authorised claim',
    {
      knowledge: {
        ...sound,
        goals: { ...sound.goals, sleep: { modes: ['eu', 'education'], claims: [], uses: ['sleep'] } },
      },
    },
  ],
  ['need', 'a supplement for a small gap', { knowledge: withoutNeed('small-gap') }],
  ['need', 'stress raises a dose', { engine: stressed }],
  [
    'dose',
    'too much is called enough',
    {
      knowledge: {
        ...sound,
        rules: {
          ...sound.rules,
          dose: { ...sound.rules.dose, 'dose-above': { ...dose('dose-above'), outcome: 'within' } },
        },
      },
    },
  ],
  ['choice', 'another form for energy', { knowledge: withoutCustom('custom-energy') }],
  [
    'quiz',
    'a question that is needed is not asked',
    { knowledge: withQuestions((rows) => rows.filter(({ id }) => id !== 'supplements')) },
  ],
  [
    'quiz',
    'an answer that cannot be read is asked for again',
    {
      knowledge: withQuestions((rows) => [
        { id: 'mood', fact: 'stress', kind: 'one', choices: ['green'], unsure: false, always: true },
        ...rows,
      ]),
    },
  ],
];

function dose(id: string) {
  const rule = sound.rules.dose[id];
  assert.ok(rule);
  return rule;
}

function withoutCustom(id: string): Knowledge {
  const { [id]: _gone, ...choice } = sound.rules.choice;
  return { ...sound, rules: { ...sound.rules, choice } };
}

describe('the proof sees', () => {
  it('every promise broken: each has a case of its own', () => {
    const seen = broken.map(([promise]) => promise);
    assert.deepEqual(
      PROMISES.filter((id) => !seen.includes(id)),
      [],
    );
  });

  for (const [promise, what, subject] of broken) {
    it(`${promise}: ${what}`, () => {
      const whole: Subject = { knowledge: sound, engine, scope: TINY, ...subject };
      assert.ok(proofBreaks(whole, promise));
    });
  }
});

const rule = (when: Condition): SafetyRule => ({
  when,
  ifUnknown: 'block',
  severity: 'caution',
  refer: 'doctor',
  shows: [],
  sources: [],
});

describe('the proof is refused', () => {
  const withRule = (when: Condition): Knowledge => ({
    ...sound,
    rules: { ...sound.rules, safety: { ...sound.rules.safety, new: rule(when) } },
  });
  const refused: [string, Condition, RegExp][] = [
    [
      'for a rule that reads three safety facts',
      {
        all: [
          { fact: 'ageYears', below: 30 },
          { fact: 'lifeStage', is: 'pregnant' },
          { fact: 'supplementMgHigh', atLeast: 100 },
        ],
      },
      /more than two safety facts/,
    ],
    [
      'for a rule that reads a list together with something else',
      {
        all: [
          { fact: 'medicines', has: 'ppi' },
          { fact: 'ageYears', atLeast: 65 },
        ],
      },
      /together with something else/,
    ],
    [
      'for a rule on a form that is taken, its age and its life stage at once',
      {
        all: [
          { fact: 'takenForms', has: 'threonate' },
          {
            any: [
              { fact: 'ageYears', below: 18 },
              { fact: 'lifeStage', is: 'pregnant' },
            ],
          },
        ],
      },
      /more than two safety facts/,
    ],
    [
      'for a rule that speaks where a form is not taken',
      { not: { fact: 'takenForms', has: 'citrate' } },
      /not in it/,
    ],
    [
      'for a rule that speaks where something is absent',
      { not: { fact: 'conditions', has: 'diabetes' } },
      /not in it/,
    ],
  ];
  for (const [why, when, complaint] of refused) {
    it(why, () => assert.match(whyPairsSuffice(withRule(when)).join('\n'), complaint));
  }

  it('for a rule of need that looks at what somebody wishes for', () => {
    const knowledge = withNeedFirst({ fact: 'goals', has: 'energy' }, 'form');
    assert.match(wishesDecideNothing(knowledge).join('\n'), /first reads goals/);
  });

  it('where a class is not one: a threshold between two completed months', () => {
    const knowledge = withRule({ fact: 'ageYears', below: 30.04 });
    const subject: Subject = { knowledge, engine, scope: TINY };
    assert.match(complaintsOf(subject, cellsOf(subject)).join('\n'), /not everybody is alike/);
  });
});
