import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seeSituation } from '../../src/engine/situation.js';
import { checkDose } from '../../src/engine/check-dose.js';
import type { DosePlan, Facts, Moment, Options, Supplement } from '../../src/engine/types.js';
import { doseSheet } from '../../src/elements/mg-dose-check/paper.js';
import { takesOf } from '../../src/elements/mg-dose-check/taken.js';
import { notedFindings, verdictOf } from '../../src/elements/mg-dose-check/verdict.js';
import type { DoseView } from '../../src/elements/mg-dose-check/view.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { sumOf } from '../../src/locales/formats.js';
import { languages } from '../../src/locales/index.js';
import type { Words } from '../../src/locales/words.js';
import { findingText } from '../../src/ui/findings.js';
import { planRules } from '../../src/ui/plan-section.js';
import { sheet, sheetFigures } from '../../src/ui/sheet.js';
import { entries } from '../../src/ui/timeline.js';

const { nl, en } = languages;
const help = { emergency: '112' };

const tablet = (amountMg: number): Supplement => ({ amountMg, basis: 'elemental', perDay: 1 });
/** 210 mg, or 254 mg where the compound holds no water. */
const unclear: Supplement = { form: 'bisglycinate', amountMg: 1800, basis: 'compound', perDay: 1 };
const oil: Supplement = { form: 'chloride-topical', amountMg: 400, basis: 'elemental', perDay: 1 };

/** She needs 300 mg and eats 250 mg. */
const woman: Facts = {
  ageYears: 41,
  sex: 'female',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  redFlags: [],
  foodMg: 250,
};

/** What a screen is drawn from, as far as verdict and paper read it. */
function viewOf(facts: Facts, words: Words = nl, options: Options = {}): DoseView {
  const seen = seeSituation(magnesium, { ...woman, ...facts }, options);
  const asked = magnesium.questions.find(({ id }) => id === 'signs-topic');
  const question = asked && { id: asked.id, fact: asked.fact, kind: asked.kind, choices: [], unsure: true };
  return {
    words,
    help,
    ground: { knowledge: magnesium, hostFacts: {}, options },
    check: {
      recommendation: checkDose(magnesium, { ...woman, ...facts }, options),
      figures: seen.figures,
      facts: seen.facts,
      questions: new Map(question && [[question.id, question]]),
      given: { path: ['signs-topic'], answers: new Map([['signs-topic', { unsure: false, value: [] }]]) },
      food: { way: 'number', text: '250', wrong: false },
    },
  } as unknown as DoseView;
}

const titleOf = (facts: Facts, words?: Words): string => verdictOf(viewOf(facts, words)).title;

describe('what is worth knowing and weighs nothing', () => {
  it('stands apart on paper, and not among what is to be minded', () => {
    for (const words of [nl, en]) {
      const { findings, goodToKnow = [] } = doseSheet(
        viewOf({ ageYears: 70, supplements: [tablet(100)] }, words),
      );
      const { title } = words.findings['note-65-plus'];
      assert.ok(goodToKnow.some((one) => one.title === title));
      assert.ok(!findings.some((one) => one.title === title));
      assert.ok(
        JSON.stringify(
          sheet(doseSheet(viewOf({ ageYears: 70, supplements: [tablet(100)] }, words))),
        ).includes(title),
      );
    }
  });

  it('has no heading where there is none', () => {
    const page = doseSheet(viewOf({ supplements: [tablet(100)] }));
    assert.deepEqual(page.goodToKnow, []);
    assert.ok(!JSON.stringify(sheet(page)).includes(nl.result.goodToKnow));
  });
});

describe('a sum that may lie on either side of the upper level', () => {
  it('is told with both ends in the sentence that is read out', () => {
    const { sum } = verdictOf(viewOf({ supplements: [unclear] }));
    assert.equal(sum, `Je neemt ${nl.mgFromTo(210, 254)}.`);
    assert.equal(nl.mgFromTo(210, 254), '210 tot 254\u00a0mg');
    assert.equal(en.mgFromTo(210, 254), '210 to 254\u00a0mg');
  });

  for (const words of [nl, en]) {
    it(`has one title in ${words.lang}, in the verdict, in the short list and on paper`, () => {
      const { above } = words.doseCheck.verdict.titles;
      const known = { professional: '', supplementMg: 210, supplementMgHigh: 254, upperLevelMg: 250 };
      const perhaps = above(known);
      const surely = above({ ...known, supplementMg: 300, supplementMgHigh: 300 });
      assert.notEqual(perhaps, surely);
      const cases = [
        { supplements: [unclear], title: perhaps },
        { supplements: [tablet(300)], title: surely },
      ];
      for (const { supplements, title } of cases) {
        assert.equal(titleOf({ supplements }, words), title);
        const onPaper = doseSheet(viewOf({ supplements }, words));
        assert.ok(onPaper.outcome.startsWith(title), onPaper.outcome);
        const toDoctor = viewOf({ supplements, conditions: ['renal-mild'] }, words);
        const listed = notedFindings(toDoctor).map((one) => findingText(words, one, help).title);
        assert.ok(listed.includes(title), listed.join());
      }
    });
  }

  it('tells both ends beside the bar, in words', () => {
    const { equivalent } = nl.result.intake;
    const shown = { supplementMg: 210, supplementMgHigh: 254, upperLevelMg: 250 };
    assert.ok(equivalent(shown).includes(nl.mgFromTo(210, 254)));
    assert.ok(equivalent({ ...shown, supplementMgHigh: 211 }).includes(`${nl.mg(210)}.`));
    assert.ok(equivalent({ foodLowMg: 225, foodHighMg: 375 }).includes(nl.mgFromTo(225, 375)));
  });

  it('is never written as one figure, however near the ends are', () => {
    const range = (low: number, high: number): string => nl.mgFromTo(low, high);
    const of = (lowMg: number, highMg: number): string => sumOf(range, { lowMg, highMg, upperLevelMg: 250 });
    assert.equal(of(250, 251), nl.mgFromTo(250, 251));
    assert.equal(of(249, 250), nl.mg(249));
    assert.equal(of(251, 252), nl.mg(251));
    assert.equal(of(200, 203), nl.mgFromTo(200, 203));
    const [onPaper] = sheetFigures(nl, { supplementMg: 250, supplementMgHigh: 251, limitMg: 250 });
    assert.equal(onPaper?.value, nl.mgRange(250, 251));
  });
});

describe('who has to go to a professional first', () => {
  it('reads what too much is, no less than a healthy person does', () => {
    const view = viewOf({ supplements: [tablet(400)], conditions: ['renal-mild'] });
    const healthy = viewOf({ supplements: [tablet(400)] });
    assert.equal(view.check.recommendation.outcome, 'ask-professional');
    const texts = notedFindings(view).map((finding) => findingText(nl, finding, help).text);
    const figures = texts.find((text) => text.includes(nl.mg(250)));
    assert.ok(figures !== undefined && verdictOf(healthy).text.startsWith(figures));
  });

  it('reads figures alone, and nothing of taking less beside taking none', () => {
    const view = viewOf({ supplements: [tablet(400)], conditions: ['renal-mild'] });
    const said = notedFindings(view).map((finding) => findingText(nl, finding, help).text);
    assert.ok(said.some((text) => text.includes('Neem tot die tijd geen magnesium dat je zelf kocht.')));
    assert.ok(said.every((text) => !text.includes('Neem minder')));
    assert.match(verdictOf(viewOf({ supplements: [tablet(400)] })).text, /Neem minder/);
  });

  it('does not read the same twice where too much is the verdict', () => {
    const rules = notedFindings(viewOf({ supplements: [tablet(400)] })).map(({ rule }) => rule);
    assert.ok(!rules.includes('dose-above') && !rules.includes('dose-above-bought'));
  });

  it('reads of a call today that it is a call, today', () => {
    const facts: Facts = { supplements: [tablet(100)], conditions: ['refeeding'] };
    for (const [words, title] of [
      [nl, 'Bel vandaag je huisarts'],
      [en, 'Call your GP today'],
    ] as const) {
      assert.equal(titleOf(facts, words), title);
    }
  });

  it('reads what to do meanwhile with magnesium that was bought or prescribed', () => {
    const illnesses = ['renal-severe', 'renal-mild', 'myasthenia', 'heart-block', 'dehydration'] as const;
    for (const id of illnesses) {
      const inDutch = nl.findings[`condition-${id}`].text({});
      assert.match(inDutch, /Neem tot die tijd geen magnesium dat je zelf kocht\./, id);
      assert.match(inDutch, /Op recept\? Bel de arts die het voorschreef\./, id);
      const inEnglish = en.findings[`condition-${id}`].text({});
      assert.match(inEnglish, /Until then, take no magnesium that you bought yourself\./, id);
      assert.match(inEnglish, /prescribed\? Call the doctor who prescribed it\./, id);
    }
  });
});

describe('enough', () => {
  it('is said for certain only where the low end reaches the high end of what is needed', () => {
    const diet = { leafyGreens: 3, nutsSeeds: 3, legumes: 1, wholegrains: 7, fish: 1, darkChocolate: 0 };
    const view = viewOf({ supplements: [tablet(60)], diet, foodMg: undefined } as unknown as Facts);
    const { foodMg = 0, foodLowMg = 0 } = view.check.figures;
    assert.ok(foodMg + 60 >= 300 && foodLowMg + 60 < 300, 'an estimate that reaches it by its middle alone');
    assert.equal(view.check.recommendation.outcome, 'within');
    const { title, text } = verdictOf(view);
    assert.equal(title, 'Waarschijnlijk genoeg, niet te veel');
    assert.match(text, /waarschijnlijk de aanbeveling/);
    assert.doesNotMatch(text, /Meer is niet nodig/);
    const onPaper = doseSheet(view);
    assert.equal(onPaper.text, text);
    assert.ok(onPaper.findings.every((finding) => finding.text !== text));
  });

  it('is probable where the sex is not known and only the lower figure is reached', () => {
    const sexUnknown = { sex: undefined, unsure: ['sex'], foodMg: 330, supplements: [] } as unknown as Facts;
    assert.equal(titleOf(sexUnknown), 'Waarschijnlijk genoeg uit je eten');
    assert.equal(titleOf(sexUnknown, en), 'Probably enough from your food');
    assert.equal(titleOf({ ...sexUnknown, foodMg: 350 }), 'Genoeg uit je eten');
  });

  it('is certain to the milligram where food was counted', () => {
    const { title, text } = verdictOf(viewOf({ supplements: [tablet(50)] }));
    assert.equal(title, 'Genoeg, niet te veel');
    assert.match(text, /Meer is niet nodig/);
  });
});

describe('the tone', () => {
  const toneOf = (facts: Facts): string => verdictOf(viewOf(facts)).tone;

  it('is never good for a minor who takes something', () => {
    for (const ageYears of [5, 9, 12, 17]) {
      const child = viewOf({ ageYears, foodMg: 400, supplements: [tablet(100)] });
      assert.equal(child.check.recommendation.outcome, 'within', `${ageYears} years`);
      assert.equal(verdictOf(child).tone, 'mild', `${ageYears} years`);
      assert.equal(verdictOf(child).title, 'Niet boven de bovengrens', `${ageYears} years`);
    }
  });

  it('is never good for a laxative that is taken as a supplement', () => {
    const view = viewOf({ supplements: [{ ...tablet(100), form: 'sulfate' }] });
    assert.equal(view.check.recommendation.outcome, 'within');
    assert.deepEqual([verdictOf(view).tone, verdictOf(view).title], ['mild', 'Niet boven de bovengrens']);
  });

  it('is that of a caution above the European level, with both levels, and nothing is called enough', () => {
    for (const [foodMg, words, title] of [
      [250, nl, 'Boven de Europese bovengrens'],
      [0, nl, 'Boven de Europese bovengrens'],
      [250, en, 'Above the European upper level'],
    ] as const) {
      const view = viewOf({ foodMg, supplements: [tablet(300)] }, words, { standard: 'us' });
      const verdict = verdictOf(view);
      assert.equal(view.check.recommendation.plan, null);
      assert.deepEqual([verdict.tone, verdict.title], ['caution', title]);
      assert.ok(verdict.limit.includes(words.mg(250)) && verdict.limit.includes(words.mg(350)));
      assert.ok(verdict.text.includes(words.mg(250)), verdict.text);
    }
  });

  it('is good for an adult who takes enough, and for a child who eats enough and takes nothing', () => {
    assert.equal(toneOf({ ageYears: 18, foodMg: 400, supplements: [tablet(100)] }), 'good');
    assert.equal(toneOf({ ageYears: 9, foodMg: 400, supplements: [] }), 'good');
  });
});

describe('what goes on the skin', () => {
  it('counts for nothing, and the sum says so', () => {
    const sum = (supplements: Supplement[], words: Words): string =>
      verdictOf(viewOf({ supplements }, words)).sum;
    assert.equal(sum([oil], nl), 'Wat je op de huid gebruikt, telt niet mee.');
    assert.equal(sum([oil], en), 'What you use on your skin does not count.');
    assert.equal(sum([], nl), 'Je neemt niets met magnesium.');
    assert.equal(sum([oil, tablet(100)], nl), `Je neemt ${nl.mg(100)}.`);
  });
});

const planAt = (...moments: Moment[]): DosePlan => ({
  elementalMgPerDay: 240,
  startMgPerDay: 240,
  startDays: 0,
  reviewAfterDays: 28,
  stopWhen: [],
  moments: moments.map((moment) => ({ at: '18:00', moment, mg: 120 })),
  gaps: [],
});

describe('a day of what is taken', () => {
  it('speaks of a meal only where every intake has one', () => {
    const { withMeal } = nl.result.plan;
    const { withWater } = nl.calendar;
    const told = (plan: DosePlan): boolean[] =>
      [withMeal, withWater].map((text) => planRules(nl, plan).includes(text));
    assert.deepEqual(told(planAt('breakfast', 'dinner')), [true, false]);
    assert.deepEqual(told(planAt('breakfast', 'bedtime')), [false, true]);
    assert.deepEqual(told(planAt('bedtime')), [false, true]);
    const paper = JSON.stringify(
      sheet({ ...doseSheet(viewOf({ supplements: [tablet(100)] })), plan: planAt('breakfast', 'bedtime') }),
    );
    assert.ok(paper.includes(withWater) && !paper.includes(withMeal));
  });

  it('adds up what comes from equal pots, and tells different ones of one name apart', () => {
    const citrate = (amountMg: number): Supplement => ({ ...tablet(amountMg), form: 'citrate' });
    const taken = (supplements: Supplement[]): string[] => takesOf(nl, magnesium, { ...woman, supplements });
    const { name } = nl.forms.citrate;
    assert.deepEqual(taken([citrate(60), citrate(60)]), [`2 × ${name}`]);
    assert.deepEqual(taken([citrate(60), citrate(80)]), [
      nl.list([`1 × middel 1 (${name})`, `1 × middel 2 (${name})`]),
    ]);
    assert.deepEqual(taken([tablet(60), citrate(80), tablet(60)]), [
      nl.list(['1 × Middel 1', `1 × ${name}`, '1 × Middel 3']),
    ]);
    const half = { ...citrate(80), perDay: 0.5 };
    assert.deepEqual(taken([half, half]), [`1 × ${name}`]);
    assert.deepEqual(taken([citrate(60), half]), [
      nl.list([`1 × middel 1 (${name})`, `0,5 × middel 2 (${name})`]),
    ]);
  });

  it('speaks of half a tablet in words', () => {
    assert.equal(nl.doseCheck.take({ count: 0.5, supplement: 'Middel 1' }), 'een halve Middel 1');
    assert.equal(en.doseCheck.take({ count: 0.5, supplement: 'Item 1' }), 'a half Item 1');
    assert.equal(nl.doseCheck.take({ count: 2, supplement: 'Middel 1' }), '2 × Middel 1');
    assert.equal(nl.doseCheck.take({ count: 1.5, supplement: 'Middel 1' }), '1,5 × Middel 1');
  });

  it("lists a night worker's day from rising on: dinner at three at night comes last", () => {
    const listed = entries({
      words: nl,
      plan: {
        moments: [
          { at: '16:30', moment: 'breakfast', mg: 100 },
          { at: '03:00', moment: 'dinner', mg: 100 },
        ],
      },
      separations: [{ medicine: 'iron', hoursAfterMedicine: 2, hoursBeforeMedicine: 2, times: ['22:00'] }],
      meals: ['16:30', '20:00', '03:00'],
      wake: '16:00',
      bed: '08:00',
    });
    assert.deepEqual(
      listed.map(({ time }) => time),
      ['16:30', '22:00', '03:00'],
    );
  });

  it('heads the signs on paper as on the screen: no topic was asked', () => {
    const labels = doseSheet(viewOf({ supplements: [tablet(100)] })).answers.map(({ label }) => label);
    assert.ok(labels.includes(nl.doseCheck.sections.signs), labels.join());
    assert.ok(!labels.includes(nl.questions['signs-topic'].label), labels.join());
  });
});
