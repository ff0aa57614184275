import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkText } from '../../src/engine.js';
import type { DosePlan, Moment } from '../../src/engine/types.js';
import { goals } from '../../src/knowledge/goals.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { languages } from '../../src/locales/index.js';
import { amountsOn, diaryPage, type Diary } from '../../src/ui/diary.js';
import { notEnough, notEnoughSources } from '../../src/ui/not-enough.js';
import { planSection, planSources } from '../../src/ui/plan-section.js';
import { isToldOfVitaminB6 } from '../../src/ui/vitamin-b6.js';

const { nl, en } = languages;

const moments: DosePlan['moments'] = [
  { at: '12:30', moment: 'lunch', mg: 105 },
  { at: '18:00', moment: 'dinner', mg: 115 },
];

const plan: DosePlan = {
  elementalMgPerDay: 220,
  startMgPerDay: 110,
  startDays: 7,
  reviewAfterDays: 28,
  stopWhen: [...magnesium.plan.stopWhen],
  moments,
  gaps: [],
};

const diary: Diary = {
  words: nl,
  plan,
  claims: 'eu',
  knowledge: { version: '1.2.3', hash: 'a1b2c3d4' },
  help: { emergency: '999' },
};

/** All that stands in what is drawn, and some markup. */
const drawn = (template: unknown): string => JSON.stringify(template);
const page = (change: Partial<Diary> = {}): string => drawn(diaryPage({ ...diary, ...change }));
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

describe('the page on which to keep up what was taken', () => {
  it('has a row to tick for each day until the review, with the amount of each moment', () => {
    const text = page();
    for (let day = 1; day <= plan.reviewAfterDays; day += 1)
      assert.ok(text.includes(`"${nl.number(day)}"`), `${day}`);
    const [box] = text.match(/class="box|class=\\"box/) ?? [];
    assert.ok(box);
    const boxes = text.split(box).length - 1;
    assert.equal(boxes, plan.reviewAfterDays * (moments.length + 1), 'each moment, and food');
  });

  it('begins with what the plan begins with, and goes on with the whole', () => {
    assert.deepEqual(amountsOn(plan, 1), [50, 60]);
    assert.deepEqual(amountsOn(plan, 7), [50, 60]);
    assert.deepEqual(amountsOn(plan, 8), [105, 115]);
    assert.deepEqual(amountsOn({ ...plan, startDays: 0 }, 1), [105, 115]);
  });

  it('never adds up to anything but what the plan says', () => {
    const amount = fc.integer({ min: 2, max: 50 }).map((steps) => steps * 5);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 28 }),
        (mgs, day) => {
          const whole = mgs.reduce((sum, mg) => sum + mg, 0);
          const startMgPerDay = Math.floor(whole / 10) * 5;
          const some: DosePlan = {
            ...plan,
            elementalMgPerDay: whole,
            startMgPerDay,
            moments: mgs.map((mg) => ({ at: '18:00', moment: 'dinner', mg })),
          };
          const amounts = amountsOn(some, day);
          assert.equal(
            amounts.reduce((sum, mg) => sum + mg, 0),
            day <= 7 ? startMgPerDay : whole,
          );
          assert.ok(amounts.every((mg, index) => mg >= 0 && mg <= (mgs[index] ?? 0)));
        },
      ),
    );
  });

  for (const words of [nl, en]) {
    it(`says in ${words.lang} what it is not, when to stop, whom to call and when to look again`, () => {
      const text = page({ words });
      const { stopWhen, stopSigns, keeping } = words.result.plan;
      for (const part of [
        words.result.purpose,
        stopWhen,
        ...Object.values(stopSigns).map((sign) => sign({ emergency: '999' })),
        words.calendar.review({ days: 28 }),
        keeping.missed.text,
        words.sheet.knowledge(diary.knowledge),
      ])
        assert.ok(text.includes(quoted(part)), part);
    });
  }

  it('has a column for a topic of the visitor where nothing is for sale, and for no complaint in a shop', () => {
    const { topic, topicMark } = nl.diary;
    for (const part of [topic, topicMark]) {
      assert.ok(page({ claims: 'education' }).includes(`"${part}"`));
      assert.ok(!page().includes(part));
    }
  });

  it('asks nothing of food where all is taken at bedtime', () => {
    const at = (...list: Moment[]): string =>
      page({
        plan: { ...plan, moments: list.map((moment) => ({ at: '23:00', moment, mg: 110 })), startDays: 0 },
      });
    assert.ok(!at('bedtime').includes(`"${nl.diary.withFood}"`));
    assert.ok(at('dinner', 'bedtime').includes(`"${nl.diary.withFood}"`));
  });

  it('names what is taken at each moment, where that is known', () => {
    assert.ok(page({ takes: ['1 × citraat', '2 × citraat'] }).includes('avondeten: 2 × citraat'));
  });
});

describe('what is said beside a plan', () => {
  const shown = {
    knowledge: magnesium,
    facts: {},
    help: { emergency: '112' },
    plan,
  } as const;

  for (const words of [nl, en]) {
    const { keeping, trials, alcohol } = words.result.plan;

    it(`is the same time, a missed dose, no promise and what goes with it, in ${words.lang}`, () => {
      for (const claims of ['eu', 'education'] as const) {
        const text = drawn(planSection({ ...shown, words, claims }));
        for (const { title, text: said } of Object.values(keeping))
          assert.ok(text.includes(quoted(title)) && text.includes(quoted(said).slice(0, -1)), title);
      }
    });

    it(`tells how long trials lasted only where nothing is for sale, in ${words.lang}`, () => {
      const said = trials(magnesium.besideAdvice.trials);
      assert.match(said, /8\D+24/);
      const told = (claims: 'eu' | 'education'): boolean =>
        drawn(planSection({ ...shown, words, claims })).includes(said);
      assert.deepEqual([told('eu'), told('education')], [false, true]);
    });

    it(`speaks of too little with alcohol only where nothing is for sale, in ${words.lang}`, () => {
      const told = (claims: 'eu' | 'education'): boolean =>
        drawn(planSection({ ...shown, words, claims })).includes(alcohol);
      assert.deepEqual([told('eu'), told('education')], [false, true]);
    });

    it(`names no food that somebody may avoid, in ${words.lang}`, () => {
      const said = Object.values(keeping).map(({ text }) => text);
      assert.doesNotMatch(
        said.join(' '),
        /noten|volkoren|peulvrucht|nuts|wholegrain|pulses|vis\b|fish|zuivel|dairy/i,
      );
    });

    it(`sends who sees blood to the doctor the same day, as the rule does, in ${words.lang}`, () => {
      const sign = words.result.plan.stopSigns['flag-diarrhoea-persists']({ emergency: '112' });
      const [, afterBlood = ''] = sign.split(/bloed|blood/);
      assert.match(afterBlood, /vandaag je huisarts|GP today/);
      assert.equal(magnesium.rules.safety['flag-blood-in-stool'].refer, 'gp-today');
    });

    it(`passes for what a shop may say, in ${words.lang}`, () => {
      const { title, text } = words.result.notEnough;
      const said = [
        ...Object.values(keeping).flatMap((one) => [one.title, one.text]),
        title,
        text,
        words.result.vitaminB6({ mg: magnesium.limits.vitaminB6MgPerDay }),
        drawn(Object.values(words.diary).filter((one) => typeof one === 'string')),
      ];
      for (const one of said) assert.deepEqual(checkText(one, words.lang as 'nl').hits, [], one);
    });
  }

  it('rests on sources that are named, those of trials only where nothing is for sale', () => {
    const { trials } = magnesium.besideAdvice;
    const { alcohol } = magnesium.besideAdvice;
    for (const claims of ['eu', 'education'] as const) {
      const cited = planSources(magnesium, claims);
      for (const id of ['emc2678', 'fine1991', 'editorial', 'none']) assert.ok(cited.includes(id), id);
      for (const id of [...trials.sources, ...alcohol.sources])
        assert.equal(cited.includes(id), claims === 'education', id);
    }
  });
});

describe('the limit of vitamin B6', () => {
  it('is told to adults alone, for it is theirs: not to a child, nor to who tells no age', () => {
    const ages = [undefined, 0, 4, 12, 17, 17.9, 18, 40, 90];
    assert.deepEqual(
      ages.filter((ageYears) => isToldOfVitaminB6(magnesium, ageYears === undefined ? {} : { ageYears })),
      [18, 40, 90],
    );
  });

  it('is said to be for adults', () => {
    const { limits } = magnesium;
    for (const [words, adults] of [
      [nl, 'volwassenen'],
      [en, 'adults'],
    ] as const)
      assert.ok(words.result.vitaminB6({ mg: limits.vitaminB6MgPerDay }).includes(adults));
  });
});

describe('when a symptom stays', () => {
  const base = { knowledge: magnesium, goals: ['sleep', 'bones', 'headache'] };

  it('sends to the doctor in every mode, and says what helps first only where nothing is for sale', () => {
    for (const words of [nl, en]) {
      const { text, firstHelp } = words.result.notEnough;
      const told = (claims: 'eu' | 'education', said: string): boolean =>
        drawn(notEnough({ ...base, words, claims })).includes(quoted(said));
      for (const claims of ['eu', 'education'] as const) assert.ok(told(claims, text));
      assert.deepEqual([told('education', firstHelp.sleep), told('eu', firstHelp.sleep)], [true, false]);
      assert.deepEqual(
        [told('education', firstHelp.headache), told('eu', firstHelp.headache)],
        [true, false],
      );
      assert.equal(told('education', firstHelp.stress), false, 'no goal of this visitor');
    }
  });

  it('names the sources of what it says and of nothing else', () => {
    const { notEnough: always, firstHelp } = magnesium.besideAdvice;
    assert.deepEqual(notEnoughSources({ ...base, claims: 'eu' }), always.sources);
    assert.deepEqual(notEnoughSources({ ...base, claims: 'education' }), [
      ...always.sources,
      ...firstHelp.sleep.sources,
      ...firstHelp.headache.sources,
    ]);
  });

  it('knows what helps first for goals that a visitor can have, and asks about beside no product', () => {
    for (const id of Object.keys(magnesium.besideAdvice.firstHelp)) {
      const goal = (goals as Readonly<Record<string, { modes: readonly string[] }>>)[id];
      assert.deepEqual(goal?.modes, ['education'], id);
    }
  });
});
