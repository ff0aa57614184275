import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDose } from '../../src/engine/check-dose.js';
import { withHostKnowledge, type HostKnowledge } from '../../src/engine/host-knowledge.js';
import { HELD, stricter } from '../../src/engine/host-rules.js';
import { nextQuestion, questionById } from '../../src/engine/questions.js';
import { readFacts } from '../../src/engine/read-facts.js';
import { recommend } from '../../src/engine/recommend.js';
import type {
  DoseRecommendation,
  Facts,
  Finding,
  FormsOutcome,
  FormsRecommendation,
  Knowledge,
  Options,
} from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { anyHost, ownAnswers } from './support/host-knowledge.js';
import {
  answered,
  catalog,
  conditionIds,
  medicineIds,
  options,
  profile,
  supplement,
} from './support/profiles.js';

const RUNS = { numRuns: 3000 };
const ORDER: readonly FormsOutcome[] = [
  'form',
  'food-first',
  'nothing-needed',
  'ask-professional',
  'emergency',
];
const rules = ({ findings }: { findings: readonly Finding[] }): string[] => findings.map(({ rule }) => rule);
const visitor = fc.tuple(profile, ownAnswers).map(([facts, own]): Facts => ({ ...facts, ...own }));

/** Every visitor, with a host's knowledge and without. */
const everybody = (
  check: (both: {
    base: FormsRecommendation;
    own: FormsRecommendation;
    facts: Facts;
    knowledge: Knowledge;
  }) => void,
): void =>
  fc.assert(
    fc.property(visitor, options, catalog, anyHost, (facts, asked, shelf, host) => {
      const knowledge = withHostKnowledge(magnesium, host);
      const given: Options = { ...asked, catalog: shelf };
      check({
        base: recommend(magnesium, facts, given),
        own: recommend(knowledge, facts, given),
        facts,
        knowledge,
      });
    }),
    RUNS,
  );

describe("whatever a host's knowledge says", () => {
  it('the outcome is never milder than without it', () => {
    everybody(({ base, own }) => {
      if (base.outcome === 'incomplete' || base.outcome === 'emergency')
        return assert.equal(own.outcome, base.outcome);
      assert.ok(
        ORDER.indexOf(own.outcome) >= ORDER.indexOf(base.outcome),
        `${base.outcome} became ${own.outcome}`,
      );
    });
  });

  it('no dose is higher, and a plan is ours or none', () => {
    everybody(({ base, own }) => {
      if (own.outcome === 'form') assert.deepEqual(own.plan, base.plan);
      else assert.equal(own.plan, null);
    });
  });

  it('all of our findings are still there, as severe as they were', () => {
    everybody(({ base, own, knowledge }) => {
      const held = own.outcome === 'ask-professional' && base.outcome !== 'ask-professional';
      const ours = base.findings.filter(({ rule }) => {
        const isNeed = Object.hasOwn(knowledge.rules.need, rule);
        // Notes go with an outcome; and where the host sends to a professional, what decided about need is not said.
        if (Object.hasOwn(knowledge.rules.notes, rule)) return own.outcome === base.outcome;
        return !(held && isNeed);
      });
      for (const { rule, severity } of ours)
        assert.ok(
          own.findings.some((one) => one.rule === rule && one.severity === severity),
          rule,
        );
    });
  });

  it('it finds no emergency, and on an emergency screen stands nothing of it', () => {
    everybody(({ base, own }) => {
      if (base.outcome === 'emergency') return assert.deepEqual(rules(own), rules(base));
      assert.ok(
        own.findings.every(({ rule, severity }) => !rule.startsWith('own-') || severity !== 'emergency'),
      );
    });
  });

  it('a stop of it leaves no form, no plan, no product and no food list, as ours does', () => {
    everybody(({ own }) => {
      if (own.outcome !== 'ask-professional') return;
      assert.deepEqual([own.forms, own.rejected, own.plan, own.foods], [[], [], null, []]);
    });
  });

  it('the same forms are ranked and rejected, and L-threonate is never first', () => {
    everybody(({ base, own }) => {
      if (own.forms.length === 0) return;
      const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
      if (base.outcome === own.outcome) assert.deepEqual(ids(own.forms), ids(base.forms));
      assert.deepEqual(ids(own.rejected), ids(base.rejected));
      assert.ok(own.forms.every(({ id, rank }) => id !== 'threonate' || rank > 1));
      assert.ok(own.forms.every(({ id }) => id !== 'orotate'));
      assert.equal(own.forms[0]?.rank, 1);
    });
  });

  it('children get no form, no dose and no product', () => {
    fc.assert(
      fc.property(
        answered,
        ownAnswers,
        anyHost,
        catalog,
        fc.double({ min: 0, max: 17.99, noNaN: true }),
        (facts, own, host, shelf, ageYears) => {
          const result = recommend(
            withHostKnowledge(magnesium, host),
            { ...facts, ...own, ageYears },
            { catalog: shelf },
          );
          assert.notEqual(result.outcome, 'form');
          assert.deepEqual([result.forms, result.plan], [[], null]);
          if (ageYears < 4 && result.outcome !== 'emergency')
            assert.equal(result.outcome, 'ask-professional');
        },
      ),
      RUNS,
    );
  });

  it('an unanswered safety question still counts as open', () => {
    fc.assert(
      fc.property(
        answered,
        ownAnswers,
        anyHost,
        fc.constantFrom('conditions', 'medicines', 'redFlags', 'supplements', 'lifeStage', 'ageYears'),
        (facts, own, host, key) => {
          const { [key as keyof Facts]: _gone, ...rest } = { ...facts, ...own };
          const result = recommend(withHostKnowledge(magnesium, host), rest);
          assert.ok(
            !['form', 'food-first', 'nothing-needed'].includes(result.outcome) || result.plan === null,
          );
          assert.equal(result.plan, null);
        },
      ),
      RUNS,
    );
  });

  it('the dose check is never milder, and plans what it planned or nothing', () => {
    const order: readonly DoseRecommendation['outcome'][] = [
      'within',
      'below',
      'above',
      'ask-professional',
      'emergency',
    ];
    fc.assert(
      fc.property(visitor, options, anyHost, (facts, asked, host) => {
        const base = checkDose(magnesium, facts, asked);
        const own = checkDose(withHostKnowledge(magnesium, host), facts, asked);
        if (base.outcome === 'incomplete' || base.outcome === 'emergency')
          assert.equal(own.outcome, base.outcome);
        else if (own.outcome !== base.outcome) assert.equal(own.outcome, 'ask-professional');
        assert.ok(order.indexOf(own.outcome) >= order.indexOf(base.outcome) || own.outcome === base.outcome);
        assert.deepEqual(own.plan, own.outcome === base.outcome ? base.plan : null);
        const safety = base.findings.filter(
          ({ rule }) => Object.hasOwn(magnesium.rules.safety, rule) || rule === 'above-upper-level',
        );
        for (const { rule } of safety) assert.ok(rules(own).includes(rule), rule);
        assert.deepEqual(
          [own.supplementMg, own.supplementMgHigh, own.upperLevelMg],
          [base.supplementMg, base.supplementMgHigh, base.upperLevelMg],
        );
      }),
      RUNS,
    );
  });

  it('it throws at no facts', () => {
    fc.assert(
      fc.property(fc.anything(), anyHost, (facts, host) => {
        const knowledge = withHostKnowledge(magnesium, host);
        recommend(knowledge, facts);
        checkDose(knowledge, facts);
        nextQuestion(knowledge, facts);
      }),
      { numRuns: 500 },
    );
  });
});

describe("S8 holds with a host's knowledge: a risk more is never milder", () => {
  const risks: fc.Arbitrary<(facts: Facts) => Facts> = fc.oneof(
    fc
      .constantFrom(...conditionIds)
      .map((id) => (facts: Facts) => ({ ...facts, conditions: [...(facts.conditions ?? []), id] })),
    fc
      .constantFrom(...medicineIds)
      .map((id) => (facts: Facts) => ({ ...facts, medicines: [...(facts.medicines ?? []), id] })),
    supplement.map((one) => (facts: Facts) => ({
      ...facts,
      supplements: [...(facts.supplements ?? []), one],
    })),
    fc
      .constantFrom('pregnant' as const, 'breastfeeding' as const)
      .map((lifeStage) => (facts: Facts) => ({ ...facts, lifeStage })),
    fc.integer({ min: 0, max: 17 }).map((ageYears) => (facts: Facts) => ({ ...facts, ageYears })),
  );
  const place = (outcome: FormsOutcome): number =>
    ORDER.indexOf(outcome === 'nothing-needed' ? 'food-first' : outcome);

  it('in the quiz', () => {
    fc.assert(
      fc.property(answered, ownAnswers, risks, anyHost, options, (facts, own, risk, host, asked) => {
        const before: Facts = { ...facts, redFlags: [], lifeStage: 'none', ...own };
        if (risk(before).ageYears !== before.ageYears && (before.ageYears ?? 0) < 18) return;
        const knowledge = withHostKnowledge(magnesium, host);
        const a = recommend(knowledge, before, asked);
        const b = recommend(knowledge, risk(before), asked);
        if (a.outcome === 'incomplete' || b.outcome === 'incomplete') return;
        assert.ok(place(b.outcome) >= place(a.outcome), `${a.outcome} became ${b.outcome}`);
        assert.ok(
          (b.plan?.elementalMgPerDay ?? 0) <= (a.plan?.elementalMgPerDay ?? Infinity) || b.plan === null,
        );
      }),
      { numRuns: 6000 },
    );
  });
});

/* --------------------------------------------------------------- examples */

const healthy: Facts = {
  ageYears: 40,
  sex: 'female',
  lifeStage: 'none',
  redFlags: [],
  conditions: [],
  medicines: [],
  supplements: [],
  goals: ['other'],
  stomach: 'robust',
  prefer: 'any',
  foodMg: 100,
};
const words = { nl: { title: 'Titel', text: 'Tekst' } };
const practice: HostKnowledge = {
  id: 'praktijk-de-linde',
  version: '3',
  sources: { book: { title: 'Eigen ervaring', year: 2024 } },
  questions: [{ id: 'contact', kind: 'one', choices: ['yes', 'no'], words: {} }],
  findings: {
    talk: {
      when: { fact: 'own.contact', is: 'yes' },
      severity: 'caution',
      refer: 'pharmacist',
      sources: ['book'],
      words,
    },
    older: { when: { fact: 'ageYears', atLeast: 70 }, severity: 'stop', words },
  },
  outcomes: [{ when: { fact: 'own.contact', is: 'yes' }, atLeast: 'food-first', finding: 'talk' }],
  weights: [{ form: 'glycerophosphate', weight: 5 }],
};
const combined = withHostKnowledge(magnesium, practice);

describe("a host's own knowledge", () => {
  it('leaves ours as it is, and is named with it in the result', () => {
    const before = JSON.stringify(magnesium);
    const { knowledge } = recommend(combined, healthy);
    assert.equal(JSON.stringify(magnesium), before);
    assert.equal(knowledge.id, 'magnesium+praktijk-de-linde');
    assert.equal(knowledge.version, `${magnesium.version}+3`);
    assert.notEqual(knowledge.hash, recommend(magnesium, healthy).knowledge.hash);
  });

  it('adds its findings beside ours, with its sources', () => {
    const { findings, outcome } = recommend(combined, { ...healthy, own: { contact: 'yes' } });
    const own = findings.find(({ rule }) => rule === 'own-talk');
    assert.deepEqual([own?.severity, own?.sources, outcome], ['caution', ['own-book'], 'food-first']);
  });

  it('is silent where its condition is not true, or not known', () => {
    for (const facts of [
      healthy,
      { ...healthy, own: { contact: 'no' } },
      { ...healthy, own: { contact: 'maybe' } },
    ])
      assert.equal(recommend(combined, facts).outcome, 'form');
  });

  it('sends to a professional by a stop, in the quiz and in the dose check', () => {
    const old = { ...healthy, ageYears: 75 };
    for (const result of [recommend(combined, old), checkDose(combined, old)]) {
      assert.equal(result.outcome, 'ask-professional');
      assert.ok(rules(result).includes('own-older'));
      assert.equal(result.plan, null);
    }
  });

  it('holds back the same visitor with a risk more, and says so in our words where its own are not true', () => {
    const careful = withHostKnowledge(magnesium, {
      ...practice,
      findings: { fit: { when: { not: { fact: 'medicines', has: 'ppi' } }, severity: 'stop', words } },
      outcomes: [],
    });
    assert.ok(rules(recommend(careful, healthy)).includes('own-fit'));
    const held = recommend(careful, { ...healthy, medicines: ['ppi'] });
    assert.equal(held.outcome, 'ask-professional');
    assert.ok(rules(held).includes(HELD) && !rules(held).includes('own-fit'));
  });

  it('does not hold back somebody for a risk that it does not look at', () => {
    const hungry = withHostKnowledge(magnesium, {
      ...practice,
      findings: { gap: { when: { fact: 'gapMg', atLeast: 300 }, severity: 'stop', words } },
      outcomes: [],
    });
    assert.equal(
      recommend(hungry, { ...healthy, medicines: ['ppi'] }).outcome,
      recommend(magnesium, { ...healthy, medicines: ['ppi'] }).outcome,
    );
  });

  it('orders what no rule rejects', () => {
    const [first] = recommend(combined, healthy).forms;
    assert.equal(first?.id, 'glycerophosphate');
    assert.ok(first.reasons.some(({ rule, weight }) => rule === 'own-weight-1' && weight === 5));
  });

  it('asks its questions after all of ours, and not where a professional comes first', () => {
    const { foodMg: _mg, ...rest } = healthy;
    const asked = magnesium.questions.map(({ id }) => id);
    const last = nextQuestion(
      combined,
      { ...rest, foodMg: 100, avoid: [], stress: 'low', sportHours: 0 },
      { asked },
    );
    assert.equal(last?.id, 'own-contact');
    assert.equal(last.fact, 'own.contact');
    const first = nextQuestion(combined, {}, { asked: [] });
    assert.equal(first?.id, magnesium.questions[0].id);
    assert.equal(
      nextQuestion(combined, { ...healthy, avoid: [], conditions: ['renal-severe'] }, { asked }),
      null,
    );
    assert.equal(questionById(combined, healthy, {}, 'own-contact')?.kind, 'one');
  });

  it('folds a question that not everybody gets into one that everybody does', () => {
    const more = withHostKnowledge(magnesium, {
      ...practice,
      questions: [
        { id: 'first', kind: 'number', words: {} },
        { id: 'second', kind: 'number', when: { fact: 'lifeStage', is: 'pregnant' }, words: {} },
      ],
    });
    assert.equal(more.questions.find(({ id }) => id === 'own-second')?.parent, 'own-first');
  });

  it('reads answers to its own questions and no others', () => {
    assert.deepEqual(readFacts(combined, { own: { contact: 'yes', other: 'x' } }), { 'own.contact': 'yes' });
    assert.deepEqual(readFacts(combined, { 'own.contact': 'yes', 'own.other': 'x' }), {
      'own.contact': 'yes',
    });
    assert.deepEqual(readFacts(magnesium, { own: { contact: 'yes' } }), {});
    assert.deepEqual(readFacts(combined, JSON.parse('{"own":{"__proto__":{"contact":"yes"}}}')), {});
  });
});

describe('the stricter of two outcomes', () => {
  const table: [FormsOutcome, Parameters<typeof stricter>[1], FormsOutcome][] = [
    ['form', null, 'form'],
    ['form', 'food-first', 'food-first'],
    ['food-first', 'nothing-needed', 'nothing-needed'],
    ['nothing-needed', 'food-first', 'nothing-needed'],
    ['nothing-needed', 'ask-professional', 'ask-professional'],
    ['ask-professional', 'food-first', 'ask-professional'],
    ['incomplete', 'ask-professional', 'incomplete'],
    ['emergency', 'ask-professional', 'emergency'],
  ];
  for (const [ours, own, result] of table)
    it(`${ours} and at least ${own ?? 'nothing'}: ${result}`, () =>
      assert.equal(stricter(ours, own), result));
});
