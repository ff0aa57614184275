import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextQuestion } from '../../src/engine/questions.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Facts, Options, Question } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { questions as rows, type QuestionId } from '../../src/knowledge/questions.js';
import {
  converse,
  eatsLittle,
  eatsPlenty,
  UNSURE,
  type Answers,
  type Conversation,
} from './support/converse.js';
import { conditionIds, medicineIds, options, profile, redFlagIds, supplement } from './support/profiles.js';

const education: Options = { claims: 'education' };
const woman = { sex: 'female', age: 30 } as const;

const put = ({ questions }: Conversation, id: QuestionId): Question | undefined =>
  questions.find((one) => one.id === id);
const choicesOf = (conversation: Conversation, id: QuestionId): string[] =>
  put(conversation, id)?.choices ?? [];
const isAsked = (answers: Answers, id: QuestionId, asked?: Options): boolean =>
  converse(answers, asked).ids.includes(id);

describe('the order of the quiz', () => {
  it('signs first, then age, then the rest of safety, then need and choice', () => {
    assert.deepEqual(converse({}).ids, [
      'signs-now',
      'age',
      'sex',
      'conditions',
      'medicines',
      'supplements',
      'goals',
      'stomach',
      'diet',
      'avoid',
      'prefer',
    ]);
  });

  it('a woman is asked about pregnancy right after her sex', () => {
    assert.deepEqual(converse(woman).ids.slice(0, 4), ['signs-now', 'age', 'sex', 'life-stage']);
  });

  it('signs that belong to a topic come right after the topics', () => {
    const { ids } = converse({ goals: ['fatigue'] });
    assert.equal(ids[ids.indexOf('goals') + 1], 'signs-topic');
  });

  it('a healthy adult reaches advice', () => {
    assert.equal(converse({}).result.outcome, 'form');
    assert.equal(converse({ diet: eatsPlenty }).result.outcome, 'nothing-needed');
  });
});

describe('who is asked about pregnancy', () => {
  const table: [who: string, answers: Answers, asked: boolean][] = [
    ['a woman of 30', woman, true],
    ['a girl of 12', { sex: 'female', age: 12 }, true],
    ['a girl just under 12', { sex: 'female', age: 11.99 }, false],
    ['a woman just under 60', { sex: 'female', age: 59.99 }, true],
    ['a woman of 60', { sex: 'female', age: 60 }, false],
    ['a woman of 70', { sex: 'female', age: 70 }, false],
    ['a man of 30', { sex: 'male', age: 30 }, false],
    ['who does not tell the sex, at 30', { sex: UNSURE, age: 30 }, true],
    ['who does not tell the sex, at 70', { sex: UNSURE, age: 70 }, false],
  ];
  for (const [who, answers, asked] of table) {
    it(`${who}: ${asked ? 'asked' : 'not asked, and nothing waits for it'}`, () => {
      const { ids, result } = converse(answers);
      assert.equal(ids.includes('life-stage'), asked);
      assert.notEqual(result.outcome, 'incomplete');
    });
  }
});

describe('a minor', () => {
  for (const age of [4, 12, 13.99, 14, 17.99]) {
    it(`of ${age} is asked about safety, never about goals, stomach or preference`, () => {
      const { ids, result } = converse({ age });
      for (const id of ['goals', 'stomach', 'prefer']) assert.ok(!ids.includes(id), id);
      for (const id of ['conditions', 'medicines', 'supplements']) assert.ok(ids.includes(id), id);
      assert.ok(['food-first', 'nothing-needed'].includes(result.outcome), result.outcome);
    });
  }

  it('under 14 is not asked what a week of food looks like: the estimate is a grown person’s', () => {
    assert.ok(!converse({ age: 13.99 }).ids.includes('diet'));
    assert.ok(converse({ age: 14 }).ids.includes('diet'));
    assert.equal(converse({ age: 13.99 }).result.outcome, 'food-first');
  });

  it('of 18 is none', () => {
    const { ids } = converse({ age: 18 });
    for (const id of ['goals', 'stomach', 'prefer']) assert.ok(ids.includes(id), id);
  });

  it('under four ends at the age', () => {
    const { ids, result } = converse({ age: 3.99 });
    assert.deepEqual(ids, ['signs-now', 'age']);
    assert.equal(result.outcome, 'ask-professional');
  });

  it('who is pregnant ends there', () => {
    const { ids, result } = converse({ sex: 'female', age: 17, 'life-stage': 'pregnant' });
    assert.equal(ids.at(-1), 'life-stage');
    assert.equal(result.outcome, 'ask-professional');
  });
});

describe('what ends the questions at once', () => {
  const emergencies = choicesOf(converse({}), 'signs-now');

  it('there are signs of an emergency to ask for', () => {
    assert.deepEqual([...emergencies].sort(), [
      'headache-alarm',
      'hypermagnesaemia',
      'palpitations-alarm',
      'seizure-tetany',
      'stroke-signs',
    ]);
  });
  for (const sign of emergencies) {
    it(`${sign}: nothing is asked after it`, () => {
      const { ids, result } = converse({ 'signs-now': [sign] });
      assert.deepEqual(ids, ['signs-now']);
      assert.equal(result.outcome, 'emergency');
    });
  }

  const blocks: [what: string, answers: Answers, last: QuestionId][] = [
    ['a doubt about a sign', { 'signs-now': UNSURE }, 'signs-now'],
    ['a pregnancy that is not sure', { ...woman, 'life-stage': UNSURE }, 'life-stage'],
    ['kidney disease', { conditions: ['renal-mild'] }, 'conditions'],
    ['an illness that is not listed', { conditions: ['other'] }, 'conditions'],
    ['illnesses that are not known', { conditions: UNSURE }, 'conditions'],
    ['digoxin', { medicines: ['digoxin'] }, 'medicines'],
    ['an antibiotic for which no hour is left', { medicines: ['quinolones'] }, 'medicines'],
    ['medicines that are not known', { medicines: UNSURE }, 'medicines'],
    ['supplements that are not known', { supplements: UNSURE }, 'supplements'],
    ['tired for long', { goals: ['fatigue'], 'signs-topic': ['fatigue-long'] }, 'signs-topic'],
    ['a doubt about a sign of the topic', { goals: ['fatigue'], 'signs-topic': UNSURE }, 'signs-topic'],
  ];
  for (const [what, answers, last] of blocks) {
    it(`${what}: the last question was ${last}`, () => {
      const { ids, result } = converse(answers);
      assert.equal(ids.at(-1), last);
      assert.equal(result.outcome, 'ask-professional');
    });
  }

  it('what only warns ends nothing', () => {
    const { ids, result } = converse({ conditions: ['diabetes'], medicines: ['ppi', 'levothyroxine'] });
    assert.equal(ids.at(-1), 'prefer');
    assert.equal(result.outcome, 'form');
  });
});

describe('signs are asked where they matter', () => {
  const table: [when: string, answers: Answers, asked: Options, offered: string[]][] = [
    ['no topic and no magnesium', {}, {}, []],
    ['strong bones', { goals: ['bones', 'teeth'] }, {}, []],
    [
      'fatigue',
      { goals: ['fatigue'] },
      {},
      ['sleep-apnoea', 'weight-loss', 'fatigue-long', 'deficiency-not-by-symptoms'],
    ],
    ['nerves', { goals: ['nerves'] }, {}, ['palpitations', 'deficiency-not-by-symptoms']],
    [
      'muscles',
      { goals: ['muscles'] },
      {},
      ['calf-clot', 'leg-cramps-new', 'rls', 'deficiency-not-by-symptoms'],
    ],
    ['mind, in a shop', { goals: ['mind'] }, {}, ['depression', 'burnout', 'deficiency-not-by-symptoms']],
    [
      'something else, in a shop',
      { goals: ['other'] },
      {},
      ['insomnia', 'sleep-apnoea', 'deficiency-not-by-symptoms'],
    ],
    [
      'takes magnesium already',
      { supplements: [{ amountMg: 60, basis: 'elemental', perDay: 1 }] },
      {},
      ['hypermagnesaemia-early', 'diarrhoea-persists', 'blood-in-stool'],
    ],
    [
      'takes an antacid with magnesium',
      { medicines: ['mg-antacids-laxatives'] },
      {},
      ['hypermagnesaemia-early', 'diarrhoea-persists', 'blood-in-stool'],
    ],
    [
      'rubs magnesium on the skin',
      { supplements: [{ form: 'chloride-topical', amountMg: 60, basis: 'elemental', perDay: 1 }] },
      {},
      [],
    ],
    ['takes a stomach acid blocker', { medicines: ['ppi'] }, {}, ['ppi-symptoms']],
    ['is pregnant', { ...woman, 'life-stage': 'pregnant' }, {}, ['pre-eclampsia']],
    [
      'sleep, in education',
      { goals: ['sleep'] },
      education,
      ['insomnia', 'sleep-apnoea', 'deficiency-not-by-symptoms'],
    ],
    [
      'stress, in education',
      { goals: ['stress'] },
      education,
      ['palpitations', 'depression', 'suicidal-thoughts', 'burnout', 'deficiency-not-by-symptoms'],
    ],
    [
      'nerves and much stress, in education',
      { goals: ['nerves'], stress: 'high' },
      education,
      ['palpitations', 'depression', 'suicidal-thoughts', 'burnout', 'deficiency-not-by-symptoms'],
    ],
    [
      'digestion, in education',
      { goals: ['digestion'] },
      education,
      ['blood-in-stool', 'deficiency-not-by-symptoms'],
    ],
    ['sport, in education', { goals: ['sport'] }, education, ['palpitations', 'deficiency-not-by-symptoms']],
    ['cycle, in education', { goals: ['cycle'] }, education, ['deficiency-not-by-symptoms']],
    [
      'headache, in education',
      { goals: ['headache'] },
      education,
      ['headache-chronic', 'deficiency-not-by-symptoms'],
    ],
  ];
  for (const [when, answers, asked, offered] of table) {
    it(`${when}: ${offered.join(', ') || 'none'}`, () => {
      assert.deepEqual(choicesOf(converse(answers, asked), 'signs-topic'), offered);
    });
  }

  it('of minors too, though they are asked no topics', () => {
    const { ids } = converse({ age: 15, medicines: ['ppi'] });
    assert.ok(ids.includes('signs-topic'));
    assert.ok(!ids.includes('goals'));
  });

  it('suicidal thoughts are never in the quiz of a shop, whatever the goals', () => {
    const goals = Object.keys(magnesium.goals);
    fc.assert(
      fc.property(fc.subarray(goals), (chosen) => {
        const { questions } = converse({}, { claims: 'eu' }, { goals: chosen });
        assert.ok(!questions.some(({ choices }) => choices?.includes('suicidal-thoughts')));
      }),
    );
  });

  it('suicidal thoughts are asked of who chose stress in education, and are an emergency', () => {
    const { ids, result } = converse({ goals: ['stress'], 'signs-topic': ['suicidal-thoughts'] }, education);
    assert.equal(ids.at(-1), 'signs-topic');
    assert.equal(result.outcome, 'emergency');
  });
});

describe('stress and sport', () => {
  const asked = (goals: string[], options: Options): string[] =>
    converse({ goals }, options).ids.filter((id) => id === 'stress' || id === 'sport');

  it('are asked in education, of whom the topic makes it matter', () => {
    assert.deepEqual(asked(['stress'], education), ['stress']);
    assert.deepEqual(asked(['sport'], education), ['sport']);
    assert.deepEqual(asked(['bones'], education), []);
  });

  it('are never asked in a shop', () => {
    assert.deepEqual(asked(['nerves', 'mind', 'muscles', 'energy'], {}), []);
  });
});

describe('the choices of a question', () => {
  it('in a shop, goals are the topics of the authorised claims and "something else"', () => {
    const topics = ['fatigue', 'energy', 'nerves', 'mind', 'muscles', 'bones', 'teeth', 'other'];
    assert.deepEqual(choicesOf(converse({}), 'goals'), topics);
    assert.deepEqual(choicesOf(converse({}, education), 'goals').slice(0, topics.length), topics);
  });

  it('education adds the topics that no claim speaks of', () => {
    const goals = choicesOf(converse({}, education), 'goals');
    for (const goal of [
      'sleep',
      'stress',
      'cramps',
      'restless-legs',
      'headache',
      'cycle',
      'heart',
      'digestion',
      'sport',
    ]) {
      assert.ok(goals.includes(goal), goal);
    }
  });

  it('a slow stomach is offered in education alone', () => {
    assert.deepEqual(choicesOf(converse({}), 'stomach'), ['robust', 'sensitive']);
    assert.deepEqual(choicesOf(converse({}, education), 'stomach'), ['robust', 'sensitive', 'slow']);
  });

  it('every illness and every medicine that a rule knows can be ticked, and "other"', () => {
    assert.deepEqual([...choicesOf(converse({}), 'conditions')].sort(), [...conditionIds].sort());
    assert.deepEqual([...choicesOf(converse({}), 'medicines')].sort(), [...medicineIds].sort());
  });

  it('"I do not know" stands where it is honest: not at age, goals, what is avoided and what is preferred', () => {
    const asked = [...converse(woman).questions, ...converse({ goals: ['fatigue'] }).questions];
    const sure = asked.filter(({ unsure }) => !unsure).map(({ id }) => id);
    assert.deepEqual([...new Set(sure)], ['age', 'goals', 'avoid', 'prefer']);
  });

  it('a follow-up carries its parent, and nothing else does', () => {
    const { questions } = converse({ ...woman, goals: ['fatigue'] });
    const parents = questions
      .filter(({ parent }) => parent !== undefined)
      .map(({ id, parent }) => [id, parent]);
    assert.deepEqual(parents, [
      ['life-stage', 'sex'],
      ['signs-topic', 'goals'],
    ]);
  });
});

describe('what is not asked because nothing hangs on it', () => {
  it('enough from food: neither what is avoided nor how it is taken', () => {
    const { ids } = converse({ diet: eatsPlenty });
    assert.equal(ids.at(-1), 'diet');
  });

  it('a small gap: which foods to avoid, but not how a supplement is taken', () => {
    const diet = { ...eatsLittle, nutsSeeds: 6, wholegrains: 14 };
    const { ids, result } = converse({ diet });
    assert.ok(ids.includes('avoid'));
    assert.ok(!ids.includes('prefer'));
    assert.equal(result.outcome, 'food-first');
  });

  it('food not known: which foods to avoid, but not how a supplement is taken', () => {
    const { ids, result } = converse({ diet: UNSURE });
    assert.equal(ids.at(-1), 'avoid');
    assert.equal(result.outcome, 'food-first');
  });

  it('a wide gap: both', () => {
    assert.ok(isAsked({}, 'avoid'));
    assert.ok(isAsked({}, 'prefer'));
  });
});

describe('what a host gave', () => {
  const everything: Facts = {
    redFlags: [],
    ageYears: 30,
    sex: 'female',
    lifeStage: 'none',
    conditions: [],
    medicines: [],
    supplements: [],
    goals: ['fatigue'],
    stomach: 'robust',
    diet: eatsLittle,
    avoid: [],
    prefer: 'any',
  };

  it('is confirmed where safety hangs on it, and not asked again elsewhere', () => {
    const confirmed = ['signs-now', 'age', 'life-stage', 'conditions', 'medicines', 'supplements'];
    // The signs of a topic are a question of their own, which no host can answer.
    assert.deepEqual(converse(woman, {}, everything).ids, [...confirmed, 'signs-topic']);
  });

  it('a counted day takes the place of the portions', () => {
    const { ids, result } = converse({}, {}, { foodMg: 200 });
    assert.ok(!ids.includes('diet'));
    assert.equal(result.outcome, 'form');
  });

  it('what the visitor says takes the place of it', () => {
    const { facts } = converse({ age: 16, medicines: ['ppi'] }, {}, { ageYears: 40, medicines: [] });
    assert.equal(facts.ageYears, 16);
    assert.deepEqual(facts.medicines, ['ppi']);
  });

  const blocks: [what: string, host: Facts][] = [
    ['a condition', { conditions: ['renal-severe'] }],
    ['a medicine', { medicines: ['digoxin'] }],
    ['a sign', { redFlags: ['palpitations'] }],
    ['an age under four', { ageYears: 2 }],
    ['an answer that is not known', { unsure: ['medicines'] }],
  ];
  for (const [what, host] of blocks) {
    it(`${what} that blocks: the emergency signs are still asked, and nothing else`, () => {
      const { ids, result } = converse({}, {}, host);
      assert.deepEqual(ids, ['signs-now']);
      assert.equal(result.outcome, 'ask-professional');
    });

    it(`${what} that blocks, and a sign of an emergency: the emergency`, () => {
      assert.equal(converse({ 'signs-now': ['stroke-signs'] }, {}, host).result.outcome, 'emergency');
    });
  }

  it('an emergency sign leaves nothing to ask', () => {
    const { ids, result } = converse({}, {}, { redFlags: ['stroke-signs'] });
    assert.deepEqual(ids, []);
    assert.equal(result.outcome, 'emergency');
  });
});

describe('an antacid or laxative without an amount', () => {
  const facts: Facts = { ...converse({}).facts, medicines: ['mg-antacids-laxatives'], supplements: [] };

  it('leaves supplements open: the question comes back until the amount is told or not known', () => {
    const result = recommend(magnesium, facts);
    assert.equal(result.outcome, 'incomplete');
    assert.deepEqual(result.missing, ['supplements']);
    assert.equal(nextQuestion(magnesium, facts)?.id, 'supplements');
  });

  it('whose amount the visitor does not know is for the pharmacist', () => {
    const { ids, result } = converse({ medicines: ['mg-antacids-laxatives'], supplements: UNSURE });
    assert.equal(ids.at(-1), 'supplements');
    assert.equal(result.outcome, 'ask-professional');
  });
});

describe('every conversation', () => {
  const often = <T>(usual: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 4, arbitrary });
  const some = (ids: readonly string[], maxLength = 2): fc.Arbitrary<string[]> =>
    often<string[]>([], fc.subarray([...ids], { maxLength }));
  const portions = fc.integer({ min: 0, max: 28 });

  const sure: fc.Arbitrary<Answers> = fc.record({
    'signs-now': often<string[]>([], some(redFlagIds)),
    age: fc.oneof(
      fc.integer({ min: 18, max: 95 }),
      fc.double({ min: 0, max: 120, noNaN: true }),
      fc.constantFrom(3.99, 4, 11.99, 12, 17.99, 18, 59.99, 60),
    ),
    sex: fc.constantFrom('female', 'male'),
    'life-stage': often('none', fc.constantFrom('pregnant', 'breastfeeding')),
    conditions: some(['diabetes', 'diabetes', ...conditionIds]),
    medicines: some(medicineIds, 3),
    supplements: fc.array(supplement, { maxLength: 2 }),
    goals: fc.subarray(Object.keys(magnesium.goals)),
    'signs-topic': some(redFlagIds),
    stomach: fc.constantFrom('robust', 'sensitive'),
    diet: fc.record({
      leafyGreens: portions,
      nutsSeeds: portions,
      legumes: portions,
      wholegrains: portions,
      fish: portions,
      darkChocolate: portions,
    }),
    avoid: fc.subarray(['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal']),
    prefer: fc.constantFrom('few-units', 'powder', 'liquid', 'skin', 'any'),
  });
  const ids = rows.map(({ id }) => id);
  const answers = fc
    .tuple(sure, often<QuestionId[]>([], fc.subarray(ids, { maxLength: 3 })))
    .map(([said, unsure]): Answers => ({ ...said, ...Object.fromEntries(unsure.map((id) => [id, UNSURE])) }));
  const host = fc.oneof(fc.constant<Facts>({}), profile);

  const everyConversation = (check: (conversation: Conversation, asked: Options) => void): void =>
    fc.assert(
      fc.property(answers, options, host, (said, asked, given) => check(converse(said, asked, given), asked)),
      { numRuns: 1000 },
    );

  it('ends within 14 questions, and asks nothing twice', () => {
    everyConversation(({ ids: asked }) => {
      assert.ok(asked.length <= 14, `${asked.length} questions`);
      assert.equal(new Set(asked).size, asked.length);
    });
  });

  it('ends with advice, never with something left open', () => {
    everyConversation(({ result }) => {
      assert.notEqual(result.outcome, 'incomplete', result.missing.join());
    });
  });

  it('asks nothing after an answer that blocks', () => {
    everyConversation(({ questions, before }, asked) => {
      for (const [i, { id }] of questions.entries()) {
        const { outcome } = recommend(magnesium, before[i], asked);
        assert.notEqual(outcome, 'emergency', `${id} after an emergency`);
        if (id !== 'signs-now') assert.notEqual(outcome, 'ask-professional', `${id} after a block`);
      }
    });
  });

  it('asks the signs of an emergency before anything else', () => {
    everyConversation(({ ids: asked }) => {
      assert.ok(asked.length === 0 || asked[0] === 'signs-now', asked.join());
    });
  });
});
