import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { claimsBeside } from '../../src/engine/claims.js';
import { recommend } from '../../src/engine/recommend.js';
import type { ClaimsMode, Facts, FormsRecommendation, Options } from '../../src/engine/types.js';
import { usesBeside, usesBesideFoods, usesOfForm, type UsesTold } from '../../src/engine/uses.js';
import { formsSection } from '../../src/elements/mg-quiz/screens/forms-section.js';
import type { Shown } from '../../src/elements/mg-quiz/screens/outcome.js';
import { sourcesSection } from '../../src/elements/mg-quiz/screens/sources-section.js';
import { topicSection } from '../../src/elements/mg-quiz/screens/topic-section.js';
import { goals } from '../../src/knowledge/goals.js';
import type { AuthorisedWording } from '../../src/locales/authorised.js';
import { languages } from '../../src/locales/index.js';
import type { Words } from '../../src/locales/words.js';
import { benefits } from '../../src/ui/benefits.js';
import { useCards } from '../../src/ui/use-card.js';
import { gradedSentences } from './support/graded.js';
import { knowledge, sorted } from './support/listed.js';
import { answered, catalog } from './support/profiles.js';
import { markupOf, textOf } from './support/rendered.js';

const { nl } = languages;
const goalIds = Object.keys(goals);

/** She needs 300 mg and eats too little: with a plan of well over 56.25 mg. */
const woman: Facts = {
  ageYears: 41,
  sex: 'female',
  lifeStage: 'none',
  stomach: 'robust',
  prefer: 'any',
  avoid: [],
  conditions: [],
  medicines: [],
  redFlags: [],
  supplements: [],
  foodMg: 120,
};

function shownTo(facts: Facts, claims: ClaimsMode, words: Words = nl): Shown {
  const all = { ...woman, ...facts };
  const settings = { debug: false, claims, standard: 'nl' };
  return {
    recommendation: recommend(knowledge, all, { claims }),
    view: { words, settings, state: { facts: all }, ground: { knowledge } },
  } as unknown as Shown;
}

const told = (claims: ClaimsMode): UsesTold | null =>
  usesBeside(knowledge, { goals: goalIds }, { claims, outcome: 'form' });

const wordingsOf = (words: Words): string[] => Object.values(words.claims);
/** As `textOf` writes it. */
const drawn = (text: string): string => text.replaceAll(/\s+/g, ' ');
const sentencesOf = (words: Words): Map<string, string> =>
  new Map([...gradedSentences(words)].map(([path, text]) => [path, drawn(text)]));
const gradedOf = (words: Words): string[] =>
  [...sentencesOf(words)].filter(([path]) => !path.endsWith('.title')).map(([, text]) => text);

describe('what the law lets a shop say and what studies say', () => {
  it('a plain sentence cannot be shown as a benefit: it does not compile', () => {
    const ours = 'Magnesium is heerlijk';
    // @ts-expect-error a sentence of ours is no authorised wording
    const refused = (): unknown => benefits(nl, [ours], knowledge);
    const passed = (): unknown => benefits(nl, [nl.claims.muscle], knowledge);
    // @ts-expect-error nor is one that was put together from one
    const longer: AuthorisedWording = `${nl.claims.muscle}, en van je slaap`;
    for (const written of [refused, passed]) assert.equal(typeof written, 'function');
    assert.ok(longer.length > nl.claims.muscle.length);
  });

  it('evidence cannot be shown without leave of the mode: it does not compile', () => {
    // @ts-expect-error a list of uses, and not what `educationOnly` made of it
    const refused = (): unknown => useCards({ words: nl, knowledge, told: ['sleep'], besideForms: [] });
    // @ts-expect-error in `eu` there is none, and whether there is one has to be looked at first
    const unasked = (): unknown => useCards({ words: nl, knowledge, told: told('eu'), besideForms: [] });
    // @ts-expect-error nor can its words be read past it
    const past = (): unknown => nl.evidence.sleep;
    for (const written of [refused, unasked, past]) assert.equal(typeof written, 'function');
  });

  it('no evidence comes out in a shop, no claim in education, and nothing to buy beside evidence', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(answered, catalog, fc.constantFrom('eu', 'education'), (facts, shelf, mode) => {
        const claims: ClaimsMode = mode === 'eu' ? 'eu' : 'education';
        const options: Options = { claims, catalog: shelf };
        const wishes = { ...facts, goals: goalIds, prefer: 'skin' as const };
        const advice = recommend(knowledge, wishes, options);
        outcomes.add(advice.outcome);
        if (claims === 'eu') {
          assert.equal(usesBeside(knowledge, wishes, advice), null);
          assert.equal(usesBesideFoods(knowledge, advice), null);
        } else {
          assert.deepEqual(claimsBeside(knowledge, wishes, advice), []);
          assert.deepEqual(
            advice.forms.flatMap(({ products }) => products),
            [],
          );
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(outcomes.size > 2, [...outcomes].join());
  });

  for (const [lang, words] of Object.entries(languages)) {
    for (const goal of goalIds) {
      it(`keeps to its mode on the screen at the goal ${goal} in ${lang}`, () => {
        const eu = shownTo({ goals: [goal] }, 'eu', words);
        const education = shownTo({ goals: [goal] }, 'education', words);
        const draw = (shown: Shown): string => textOf([formsSection(shown), topicSection(shown)]);
        const inShop = draw(eu);
        const inEducation = draw(education);
        assert.ok(inShop.includes(words.result.forms.heading));
        for (const sentence of gradedOf(words)) assert.ok(!inShop.includes(sentence), sentence);
        for (const wording of wordingsOf(words)) assert.ok(!inEducation.includes(wording), wording);
        const expected = (knowledge.goals[goal]?.claims ?? []).map((id) => words.claims[id as never]);
        for (const wording of wordingsOf(words))
          assert.equal(inShop.includes(wording), expected.includes(wording as never), wording);
      });
    }
  }
});

describe('benefits in a shop', () => {
  const advice = (mg: number): Pick<FormsRecommendation, 'claims' | 'outcome' | 'plan'> => ({
    claims: 'eu',
    outcome: 'form',
    plan: { elementalMgPerDay: mg } as FormsRecommendation['plan'],
  });

  it('need 56.25 mg in the daily portion', () => {
    const facts: Facts = { goals: ['muscles'] };
    assert.deepEqual(claimsBeside(knowledge, facts, advice(56.25)), ['muscle']);
    assert.deepEqual(claimsBeside(knowledge, facts, advice(56)), []);
  });

  it('have beside them what the law wants: diet, amount, who should ask first, and too much', () => {
    for (const words of Object.values(languages)) {
      const text = textOf(topicSection(shownTo({ goals: ['muscles'] }, 'eu', words)));
      const { variedDiet, amount, avoid, tooMuch } = words.claimCompanions;
      for (const part of [variedDiet, amount({ mg: 56.25 }), avoid, tooMuch({ upperLevelMg: 250 })])
        assert.ok(text.includes(drawn(part)), part);
    }
  });

  it('show in the list of sources that the Dutch wordings were not yet laid beside the law', () => {
    for (const { wording } of Object.values(knowledge.claims)) {
      assert.deepEqual(wording.nl, { sources: ['none'], checked: false });
    }
    const text = textOf(sourcesSection(shownTo({ goals: ['muscles'] }, 'eu')));
    const { standing, titles, uncheckedNote } = nl.result.sources;
    for (const part of [titles['none'] ?? '-', standing.unchecked, uncheckedNote])
      assert.ok(text.includes(part));
  });

  it('are all ten in the knowledge: those that no goal speaks of are for the handbook', () => {
    const led = Object.values(knowledge.goals).flatMap(({ claims }) => claims);
    for (const [id, { shownAt }] of Object.entries(knowledge.claims))
      assert.equal(shownAt, led.includes(id) ? 'goal' : 'handbook', id);
    assert.equal(Object.keys(knowledge.claims).length, 10);
  });
});

describe('evidence in education', () => {
  const draw = (shown: Shown): string => textOf([formsSection(shown), topicSection(shown)]);

  it('has grade, for, against and limits of each use of the goal', () => {
    for (const [goal, { uses }] of Object.entries(knowledge.goals)) {
      const shown = shownTo({ goals: [goal] }, 'education');
      const text = draw(shown);
      const sentences = sentencesOf(nl);
      for (const use of uses) {
        for (const part of ['title', 'for', 'against', 'limits'])
          assert.ok(text.includes(sentences.get(`evidence.${use}.${part}`) ?? '-'), `${use} ${part}`);
        const grade = knowledge.evidence[use]?.grade ?? 'A';
        assert.ok(text.includes(nl.result.forms.grade[grade]), use);
      }
    }
  });

  it('tells of each form once: on its own card, or else beside the use', () => {
    for (const [goal, { uses }] of Object.entries(knowledge.goals)) {
      const shown = shownTo({ goals: [goal] }, 'education');
      const markup = markupOf([formsSection(shown), topicSection(shown)]);
      const expected = Object.values(knowledge.formUses).flatMap((ofForm) =>
        uses.filter((use) => ofForm[use] !== undefined),
      );
      const rows = markup.match(/part="form-use"/g) ?? [];
      assert.equal(rows.length, expected.length, goal);
    }
    const sleep = textOf(formsSection(shownTo({ goals: ['sleep'] }, 'education')));
    const bisglycinate = sentencesOf(nl).get('formUses.bisglycinate.sleep') ?? '-';
    const hasCard = shownTo({ goals: ['sleep'] }, 'education').recommendation.forms.some(
      ({ id, rank }) => id === 'bisglycinate' && rank === 1,
    );
    assert.equal(sleep.includes(bisglycinate), hasCard);
  });

  it('speaks of the skin to whoever would rather not swallow it, and of poor soil beside the foods', () => {
    const skin = shownTo({ goals: ['other'], prefer: 'skin' }, 'education');
    const sentences = sentencesOf(nl);
    assert.ok(draw(skin).includes(sentences.get('evidence.transdermal.against') ?? '-'));
    assert.ok(draw(skin).includes(sentences.get('formUses.sulfate.transdermal') ?? '-'));
    assert.ok(
      !draw(shownTo({ goals: ['other'] }, 'education')).includes(
        sentences.get('evidence.transdermal.title') ?? '-',
      ),
    );
    assert.deepEqual(usesBesideFoods(knowledge, { claims: 'education' }), ['soil-depletion']);
  });

  it('comes with no advice that is not decided', () => {
    for (const outcome of ['ask-professional', 'emergency', 'incomplete'] as const)
      assert.equal(usesBeside(knowledge, { goals: ['sleep'] }, { claims: 'education', outcome }), null);
  });

  it('marks every sentence that nobody compared with a page', () => {
    const { unchecked } = nl.result.sources.standing;
    const cramps = textOf(topicSection(shownTo({ goals: ['cramps'] }, 'education')));
    assert.match(cramps, new RegExp(`niet onderzocht\\.\\s+\\(${unchecked}\\)`));
    const checked = textOf(topicSection(shownTo({ goals: ['sleep'] }, 'education')));
    assert.ok(!checked.includes(`(${unchecked})`));
  });

  it('finds the uses of a form among those that are told', () => {
    const all = told('education');
    assert.ok(all);
    assert.deepEqual(sorted(usesOfForm(knowledge, 'oxide', all)), ['constipation', 'sleep']);
    assert.deepEqual(usesOfForm(knowledge, 'ascorbate', all), []);
  });
});
