import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hostKnowledgeJsonSchema } from '../../src/ui/host-knowledge-schema.js';
import { readHostKnowledge } from '../../src/ui/host-knowledge.js';
import { wordsWithHost } from '../../src/ui/host-words.js';
import { forEvent } from '../../src/ui/event-detail.js';
import { readAnswers } from '../../src/ui/host-answers.js';
import { checkDose } from '../../src/engine/check-dose.js';
import { withHostKnowledge } from '../../src/engine/host-knowledge.js';
import { checkHostKnowledge } from '../../src/host-knowledge.js';
import { namedSources } from '../../src/ui/sources-list.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Facts } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import { fits, type Schema } from './support/json-schema.js';

type Json = Record<string, unknown>;
const words = { nl: { title: 'Titel', text: 'Een zin.' } };
const good = {
  id: 'praktijk',
  version: '1',
  sources: { eigen: { title: 'Eigen werkwijze', year: 2026, url: 'https://example.nl/x' } },
  questions: [
    {
      id: 'kies',
      kind: 'one',
      choices: ['a', 'b'],
      unsure: true,
      words: { nl: { title: 'Wat kies je?', choices: { a: 'A', b: 'B' } } },
    },
    { id: 'koppen', kind: 'number', words: { nl: { title: 'Hoeveel koppen?' } } },
  ],
  findings: { let: { when: { fact: 'own.kies', is: 'a' }, severity: 'caution', sources: ['eigen'], words } },
  outcomes: [{ when: { fact: 'own.kies', is: 'a' }, atLeast: 'food-first', finding: 'let' }],
  weights: [{ form: 'malate', weight: 2, words: { nl: { for: 'Onze keuze.' } } }],
  texts: { nl: { 'quiz.title': 'Titel' } },
  examples: { let: { fires: [{ own: { kies: 'a' } }], silent: [{}] } },
};
const read = (given: unknown) => readHostKnowledge(given, magnesium);
const changed = (to: Json) => read({ ...good, ...to });
const finding = (to: Json): Json => ({ findings: { let: { ...good.findings.let, ...to } } });

/** A condition holds conditions: what is named elsewhere is put where it is named, by reference. */
function withoutRefs({ $defs = {}, ...schema }: Json): Json {
  const named = new Map<string, unknown>();
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const ref = (value as Json)['$ref'];
    if (typeof ref === 'string') return defined(ref.replace('#/$defs/', ''));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const defined = (name: string): unknown => {
    if (!named.has(name)) {
      const target: Json = {};
      named.set(name, target);
      Object.assign(target, walk(($defs as Json)[name]));
    }
    return named.get(name);
  };
  return walk(schema) as Json;
}

describe("reading a host's own knowledge", () => {
  it('takes what is good, from JSON and from an object alike', () => {
    for (const given of [good, JSON.stringify(good)]) {
      const { host, knowledge, problems } = read(given);
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(host?.findings ?? {}), ['let']);
      assert.equal(knowledge.id, 'magnesium+praktijk');
      assert.equal(knowledge.questions.length, magnesium.questions.length + 2);
    }
  });

  it('takes the knowledge of the demonstration', () => {
    assert.deepEqual(read(readFileSync('demo/praktijk-kennis.json', 'utf8')).problems, []);
  });

  const broken: [string, Json, string, RegExp][] = [
    [
      'a fact that is not known',
      finding({ when: { fact: 'shoeSize', is: 'a' } }),
      'knowledge.findings.let.when.fact',
      /a fact that is known/,
    ],
    [
      'a question of nobody',
      finding({ when: { fact: 'own.anders', is: 'a' } }),
      'knowledge.findings.let.when.fact',
      /own\.<id>/,
    ],
    [
      'a condition deep inside',
      finding({
        when: { all: [{ fact: 'own.kies', is: 'a' }, { not: { fact: 'medicines', has: 'aspirin' } }] },
      }),
      'knowledge.findings.let.when.all[1].not.has',
      /"ppi"/,
    ],
    [
      'a list that is compared as one value',
      finding({ when: { fact: 'medicines', is: 'ppi' } }),
      'knowledge.findings.let.when.is',
      /"has" with an id/,
    ],
    [
      'an empty list of conditions',
      finding({ when: { all: [] } }),
      'knowledge.findings.let.when.all',
      /one condition or more/,
    ],
    [
      'a threshold that is no number',
      finding({ when: { fact: 'ageYears', atLeast: '70' } }),
      'knowledge.findings.let.when.atLeast',
      /a number/,
    ],
    [
      'an emergency',
      finding({ severity: 'emergency' }),
      'knowledge.findings.let.severity',
      /"info", "caution", "stop"/,
    ],
    [
      'a referral to an emergency number',
      finding({ refer: 'emergency' }),
      'knowledge.findings.let.refer',
      /"gp"/,
    ],
    ['no words', finding({ words: {} }), 'knowledge.findings.let.words', /one language at least/],
    [
      'a finding without a title',
      finding({ words: { nl: { text: 'Een zin.' } } }),
      'knowledge.findings.let.words.nl.title',
      /1 to 120/,
    ],
    [
      'an outcome that is milder',
      { outcomes: [{ ...good.outcomes[0], atLeast: 'form' }] },
      'knowledge.outcomes[0].atLeast',
      /"food-first"/,
    ],
    [
      'an outcome that nobody explains',
      { outcomes: [{ ...good.outcomes[0], finding: 'niets' }] },
      'knowledge.outcomes[0].finding',
      /says why/,
    ],
    [
      'a weight that is too heavy',
      { weights: [{ form: 'malate', weight: 50 }] },
      'knowledge.weights[0].weight',
      /from -5 to 5/,
    ],
    [
      'a form that is not known',
      { weights: [{ form: 'gold', weight: 1 }] },
      'knowledge.weights[0].form',
      /"citrate"/,
    ],
    [
      'a choice without words',
      {
        questions: [{ ...good.questions[0], choices: ['a', 'c'] }, good.questions[1]],
        findings: {},
        outcomes: [],
        examples: {},
      },
      'knowledge.questions[0].words.nl.choices.c',
      /text of this choice/,
    ],
    [
      'a question with one answer',
      {
        questions: [{ ...good.questions[0], choices: ['a'] }, good.questions[1]],
        findings: {},
        outcomes: [],
        examples: {},
      },
      'knowledge.questions[0].choices',
      /two choices/,
    ],
    [
      'a choice that stands twice',
      {
        questions: [{ ...good.questions[0], choices: ['a', 'b', 'a'] }, good.questions[1]],
        findings: {},
        outcomes: [],
        examples: {},
      },
      'knowledge.questions[0].choices',
      /each choice once/,
    ],
    [
      'a source of a year that is still to come',
      { sources: { eigen: { title: 'T', year: 2999 } }, findings: {}, outcomes: [], examples: {} },
      'knowledge.sources.eigen.year',
      /from 1000 to 2100/,
    ],
    [
      'an address that runs',
      { sources: { eigen: { title: 'T', year: null, url: 'javascript:alert(1)' } } },
      'knowledge.sources.eigen.url',
      /https/,
    ],
    [
      'an id of ours',
      { findings: { ...good.findings, 'age-under-4': good.findings.let } },
      'knowledge.findings.age-under-4',
      /ours/,
    ],
    [
      'a question of ours',
      { questions: [...good.questions, { ...good.questions[1], id: 'age' }] },
      'knowledge.questions[2].id',
      /ours/,
    ],
    ['a key that is not known', { rules: {} }, 'knowledge.rules', /one of the keys/],
    [
      'an example of no finding',
      { examples: { niets: good.examples.let } },
      'knowledge.examples.niets',
      /a finding of yours/,
    ],
  ];
  for (const [name, to, attribute, expected] of broken) {
    it(`tells ${name} in one problem, and keeps the rest`, () => {
      const { host, problems } = changed(to);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0]?.attribute, attribute);
      assert.match(problems[0].expected, expected);
      assert.equal(host?.weights?.length === 1 || attribute.startsWith('knowledge.weights'), true);
    });
  }

  it('falls back to ours as a whole without an id, and where it is no object, no JSON, too long or too deep', () => {
    const deep = `{"id":"x","version":"1","findings":${'['.repeat(30)}${']'.repeat(30)}}`;
    const long = { ...good, texts: { nl: { 'quiz.title': 'x'.repeat(210_000) } } };
    for (const given of [
      { ...good, id: 7 },
      { ...good, version: undefined },
      { ...good, version: '1 Magnesium geneest slapeloosheid' },
      { ...good, version: '1'.repeat(21) },
      { ...good, id: 'p'.repeat(41) },
      [],
      7,
      '{',
      deep,
      '['.repeat(100_000),
      long,
    ]) {
      const { host, knowledge, problems } = read(given);
      assert.equal(host, null);
      assert.equal(knowledge, magnesium);
      assert.equal(problems.length, 1);
    }
  });

  it('touches no prototype and throws at nothing', () => {
    const hostile =
      '{"id":"x","version":"1","__proto__":{"polluted":1},"findings":{"__proto__":{"severity":"stop"},"constructor":{"when":{"fact":"ageYears","atLeast":1},"severity":"info","words":{"nl":{"title":"T","text":"t"}}}}}';
    const { host } = read(hostile);
    assert.equal(({} as Json)['polluted'], undefined);
    assert.deepEqual(Object.keys(host?.findings ?? {}), ['constructor']);
    const throwing = Object.defineProperty({}, 'id', { enumerable: true, get: () => assert.fail() });
    assert.equal(read(throwing).host, null);
    fc.assert(
      fc.property(fc.anything(), (given) => void read(given)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.object(), (to) => void changed(to)),
      { numRuns: 300 },
    );
  });

  it('uses the first of too many', () => {
    const findings = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`f${i}`, good.findings.let]));
    const { host, problems } = changed({ findings, outcomes: [], examples: {} });
    assert.equal(Object.keys(host?.findings ?? {}).length, 200);
    assert.equal(problems.length, 1);
  });

  it('has a JSON Schema of the same shapes', () => {
    const schema = hostKnowledgeJsonSchema(magnesium) as { properties: Json; additionalProperties: boolean };
    assert.deepEqual(
      Object.keys(schema.properties)
        .filter((key) => key !== '$schema')
        .sort(),
      Object.keys(good).sort(),
    );
    assert.equal(schema.additionalProperties, false);
    const demo: unknown = JSON.parse(readFileSync('demo/praktijk-kennis.json', 'utf8'));
    const whole = withoutRefs(schema) as Schema;
    for (const written of [good, demo]) assert.ok(fits(whole, written));
    for (const to of [
      { id: 'Met hoofdletter' },
      finding({ severity: 'emergency' }),
      finding({ when: { fact: 'age', atLeast: 1 } }),
      { rules: {} },
    ])
      assert.ok(!fits(whole, { ...good, ...to }), JSON.stringify(to));
  });
});

describe("a host's words", () => {
  const { host } = read(good);
  assert.ok(host);

  it('stand beside ours and say whose they are', () => {
    const { words: all, problems } = wordsWithHost(nl, host, magnesium, 'eu');
    const findings = all.findings as Readonly<Record<string, (typeof nl.findings)['age-under-4']>>;
    assert.deepEqual(problems, []);
    assert.equal(findings['own-let']?.title, 'Titel');
    assert.equal(findings['own-let'].by, nl.host.by);
    assert.equal(findings['age-under-4'], nl.findings['age-under-4']);
    assert.equal(
      (all.questions as Readonly<Record<string, { unsure?: string }>>)['own-kies']?.unsure,
      nl.host.unsure,
    );
  });

  it('are shown in another language where there is no other, and that is told once', () => {
    const { words: all, problems } = wordsWithHost(en, host, magnesium, 'eu');
    assert.equal((all.findings as Readonly<Record<string, { title: string }>>)['own-let']?.title, 'Titel');
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.expected ?? '', /"en"/);
  });

  it('promise nothing beside products: what does is left out, with the phrase and what may be said', () => {
    const { host: promising } = changed({
      findings: {
        let: {
          ...good.findings.let,
          words: { nl: { title: 'Magnesium geneest slapeloosheid', text: 'Een zin.' } },
        },
      },
      questions: [
        {
          ...good.questions[0],
          words: { nl: { title: 'Wil je van je migraine genezen?', choices: { a: 'A', b: 'B' } } },
        },
        good.questions[1],
      ],
    });
    assert.ok(promising);
    const { words: all, problems, unasked } = wordsWithHost(nl, promising, magnesium, 'eu');
    const findings = all.findings as Readonly<
      Record<string, { title: string; text: (shown: object) => string }>
    >;
    assert.deepEqual(
      [findings['own-let']?.title, findings['own-let']?.text({})],
      [nl.host.remark, 'Een zin.'],
    );
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      ['knowledge.findings.let.words.nl.title', 'knowledge.questions[0].words.nl.title'],
    );
    assert.deepEqual(unasked, ['kies']);
    assert.deepEqual(wordsWithHost(nl, promising, magnesium, 'education').problems, []);
  });
});

describe('what a host promises beside products in other places than sentences', () => {
  const inShop = (to: Json, claims: 'eu' | 'education' = 'eu') => {
    const { host } = changed(to);
    assert.ok(host);
    return wordsWithHost(nl, host, magnesium, claims);
  };
  const places = ({ problems }: { problems: readonly { attribute: string }[] }) =>
    problems.map(({ attribute }) => attribute);

  it('is not the title of a source: it is said whose it is', () => {
    const sources = { eigen: { title: 'Magnesium geneest slapeloosheid en migraine', year: 2026 } };
    const wording = inShop({ sources });
    assert.deepEqual(places(wording), ['knowledge.sources.eigen.title']);
    const { host } = changed({ sources });
    assert.ok(host);
    const [shown] = namedSources(wording.words, withHostKnowledge(magnesium, host).sources, ['own-eigen']);
    assert.equal(shown?.title, `${nl.host.source} (2026)`);
    assert.deepEqual(places(inShop({ sources }, 'education')), []);
  });

  it('is not the id or the version', () => {
    for (const [to, place] of [
      [{ id: 'geneest-migraine' }, 'knowledge.id'],
      [{ version: 'geneest-migraine' }, 'knowledge.version'],
      [{ version: 'GeneestMigraine' }, 'knowledge.version'],
      [{ version: 'geneest_migraine.1' }, 'knowledge.version'],
    ] as const) {
      const wording = inShop(to);
      assert.deepEqual(places(wording), [place]);
      assert.equal(wording.mayBeNamed, false);
      assert.equal(inShop(to, 'education').mayBeNamed, true);
    }
    assert.equal(inShop({}).mayBeNamed, true);
  });

  it('is not split over a title and a text', () => {
    const split = { title: 'Magnesium geeft je meer', text: 'energie' };
    const wording = inShop(finding({ words: { nl: split } }));
    assert.deepEqual(places(wording), ['knowledge.findings.let.words.nl.title']);
    const findings = wording.words.findings as Readonly<Record<string, { title: string }>>;
    assert.equal(findings['own-let']?.title, nl.host.remark);
  });

  it('is not split over a question and an answer', () => {
    const asked = { title: 'Magnesium geeft je meer', choices: { a: 'energie', b: 'B' } };
    const wording = inShop({
      questions: [{ ...good.questions[0], words: { nl: asked } }, good.questions[1]],
    });
    assert.deepEqual(places(wording), ['knowledge.questions[0].words.nl.choices.a']);
    assert.deepEqual(wording.unasked, ['kies']);
  });
});

describe('a file that is checked before it is published', () => {
  const check = (to: Json) => checkHostKnowledge({ ...good, ...to });
  const places = (problems: readonly { attribute: string }[]) => problems.map(({ attribute }) => attribute);

  it('is told of every promise that a page would leave out', () => {
    const promise = 'Magnesium geneest slapeloosheid';
    for (const [to, place] of [
      [{ sources: { eigen: { title: promise, year: null } } }, 'knowledge.sources.eigen.title'],
      [{ version: 'geneest-migraine' }, 'knowledge.version'],
      [{ texts: { nl: { 'quiz.title': promise } } }, 'knowledge.texts.nl["quiz.title"]'],
      [{ texts: { de: { 'quiz.title': 'Magnesium heilt Migräne' } } }, 'knowledge.texts.de["quiz.title"]'],
      [
        { weights: [{ form: 'malate', weight: 1, words: { nl: { for: promise } } }] },
        'knowledge.weights[0].words.nl.for',
      ],
      [
        finding({ words: { de: { title: 'Magnesium heilt Migräne', text: 'Ein Satz.' } } }),
        'knowledge.findings.let.words.de.title',
      ],
    ] as const)
      assert.deepEqual(places(check(to).promises), [place]);
  });

  it('is told of each text that a page would refuse', () => {
    const { unusable, promises } = check({
      texts: {
        nl: {
          'quiz.title': 'Titel',
          'geen.sleutel': 'X',
          'findings.age-under-4.text': 'X',
          'quiz.start': '',
        },
      },
    });
    assert.deepEqual(places(unusable).slice(0, 2), [
      'knowledge.texts.nl["geen.sleutel"]',
      'knowledge.texts.nl["findings.age-under-4.text"]',
    ]);
    assert.equal(unusable.length, 3);
    assert.deepEqual(promises, []);
  });

  it('is told of parts that are not in every language of the others', () => {
    const { doubts } = check({ texts: { en: { 'quiz.title': 'Title' } } });
    assert.ok(doubts.some(({ code, message }) => code === 'words-missing' && message.includes('"en"')));
    const { doubts: ofGood } = check({});
    assert.ok(!ofGood.some(({ code }) => code === 'words-missing'));
  });
});

describe("answers to a host's own questions", () => {
  const { knowledge } = read(good);
  const healthy: Facts = {
    ageYears: 40,
    sex: 'female',
    lifeStage: 'none',
    redFlags: [],
    conditions: [],
    medicines: [],
    supplements: [],
    goals: [],
    stomach: 'robust',
    foodMg: 100,
  };

  it('may be given beforehand, and what cannot be read is told', () => {
    assert.deepEqual(readAnswers({ own: { kies: 'a' } }, knowledge), {
      facts: { 'own.kies': 'a' },
      problems: [],
      isRiskUnread: false,
    });
    assert.deepEqual(
      readAnswers({ own: { kies: 'z' } }, knowledge).problems.map(({ attribute }) => attribute),
      ['answers.own'],
    );
  });

  it('are told to the page only after a yes', () => {
    const facts: Facts = { ...healthy, 'own.kies': 'a' };
    const result = recommend(knowledge, facts);
    for (const [level, consent] of [
      ['result', true],
      ['reasons', true],
      ['answers', false],
    ] as const)
      assert.ok(!Object.hasOwn(forEvent(result, level, consent, facts, knowledge), 'facts'), level);
    assert.deepEqual(forEvent(result, 'answers', true, facts, knowledge).facts?.own, { kies: 'a' });
  });

  it('cannot be read off an outcome that the host made stricter', () => {
    const facts: Facts = { ...healthy, 'own.kies': 'a' };
    const result = recommend(knowledge, facts);
    assert.equal(result.outcome, 'food-first');
    const detail = forEvent(result, 'result', false, facts, knowledge);
    assert.deepEqual([detail.outcome, detail.forms, detail.findings], ['withheld', [], []]);
  });

  it('cannot be read off whether an outcome was made stricter', () => {
    const stop = { when: { fact: 'medicines', has: 'levothyroxine' }, severity: 'stop', words };
    const { knowledge: spying } = changed({ findings: { let: stop }, outcomes: [], examples: {} });
    const heard = [[], ['levothyroxine']].map((medicines) => {
      const facts: Facts = { ...healthy, medicines };
      return [
        forEvent(recommend(spying, facts), 'result', false, facts, spying),
        forEvent(checkDose(spying, facts), 'result', false, facts, spying),
      ];
    });
    assert.deepEqual(heard[0], heard[1]);
    for (const { outcome, plan } of heard[0] as { outcome: string; plan: unknown }[])
      assert.deepEqual([outcome, plan], ['withheld', null]);
  });

  it('cannot be read off the order of forms either', () => {
    const { knowledge: telling } = changed({
      findings: {},
      outcomes: [],
      examples: {},
      weights: [{ form: 'malate', weight: 5, when: { fact: 'own.kies', is: 'b' } }],
    });
    for (const kies of ['a', 'b']) {
      const facts: Facts = { ...healthy, 'own.kies': kies };
      assert.deepEqual(forEvent(recommend(telling, facts), 'result', false, facts, telling).forms, []);
    }
    const { knowledge: plain } = changed({ outcomes: [] });
    const { forms } = forEvent(recommend(plain, healthy), 'result', false, healthy, plain);
    assert.ok(forms.length > 0);
  });
});
