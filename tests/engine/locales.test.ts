import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChoiceRule, DoseRule, NeedRule, SafetyRule } from '../../src/engine/types.js';
import { choiceRules } from '../../src/knowledge/choice-rules.js';
import { doseRules } from '../../src/knowledge/dose-rules.js';
import { needRules } from '../../src/knowledge/need-rules.js';
import { proposalRules } from '../../src/knowledge/proposal-rules.js';
import { safetyRules } from '../../src/knowledge/safety-rules.js';
import { languages } from '../../src/locales/index.js';
import type { Shown, Words } from '../../src/locales/words.js';

type Sentences = Map<string, string>;

/** Written by hand here: figures, not sentences, so they are tried in tests of their own. */
const formatKeys = new Set([
  'lang',
  'name',
  'number',
  'mg',
  'mgRange',
  'mgFromTo',
  'percent',
  'price',
  'list',
  'either',
  'days',
  'hours',
  'clock',
]);

/** A value for everything that a sentence may show, each figure different, so that none can stand in for another. */
const figures: Shown = {
  ageYears: 41,
  referenceLowMg: 300,
  referenceHighMg: 351,
  upperLevelMg: 251,
  ceilingMg: 252,
  foodLowMg: 181,
  foodHighMg: 261,
  foodMg: 222,
  supplementMg: 53,
  supplementMgHigh: 260,
  roomMg: 44,
  shortMg: 128,
  levelRoomMg: 43,
  prescribedMg: 95,
  supplementMgAtLeast: 262,
  levelRoomAtMostMg: 45,
  unplannedMg: 96,
  usLevelMg: 112,
  euLevelMg: 253,
  overEuLevelMg: 254,
  impossibleLabels: 9,
  gapMg: 127,
  gapLowMg: 86,
  formElementalPercent: 8.92,
  form: 'citraat',
  formRoute: 'oral',
  formUptake: 'good',
  formSolubility: 'high',
  formGutEffect: 'low',
  mg: 120,
  thenMg: 240,
  lowMg: 71,
  highMg: 92,
  proposedMg: 124,
  index: 3,
  line: 12,
  firstLine: 7,
  status: 404,
  seconds: 21,
  mostMb: 19,
  total: 11,
  count: 5,
  years: 42,
  year: 2015,
  days: 28,
  weeks: 9,
  lowWeeks: 13,
  highWeeks: 26,
  hours: 4,
  hoursAfter: 3,
  hoursBefore: 8,
  times: 2,
  percent: 25,
  lowPercent: 13,
  highPercent: 17,
  otherMg: 31,
  mgPerOunce: 168,
  portions: 6,
  most: 50,
  compoundMg: 601,
  elementalMg: 201,
  mostMg: 86,
  mgPerDay: 242,
  grams: 35,
  at: '08:30',
  moment: 'dinner',
  emergency: '999',
  crisis: '116',
  crisisSite: 'example.org',
  number: '999',
};

const plainWords: Shown = {
  column: 'xx',
  found: 'xx',
  missing: 'xx',
  question: 'xx',
  group: 'xx',
  units: 'xx',
  product: 'xx',
  actives: 'xx',
  avoid: 'xx',
  medicine: 'xx',
  professional: 'xx',
  refer: 'xx',
  source: 'xx',
  version: 'xx',
  facts: 'xx',
  food: 'xx',
  foods: 'xx',
  search: 'xx',
  portion: 'xx',
  element: 'xx',
  title: 'xx',
  text: 'xx',
  attribute: 'xx',
  value: 'xx',
  expected: 'xx',
  write: 'xx',
  written: 'xx',
  date: 'xx',
  hash: 'xx',
  supplement: 'xx',
  isMinor: 'xx',
  isDoubted: 'xx',
  onSkin: 'xx',
  isEstimated: 'xx',
};

function sample(path: string): Shown {
  const known: Shown = { ...figures, ...plainWords };
  return new Proxy(known, {
    get(target, key) {
      // Times of day as a count for a split, as a list in the sentence on assumed times.
      if (key === 'times' && path.endsWith('assumedTimes')) return 'xx';
      if (key === 'left' || key === 'kept') return ['xx'];
      if (key === 'groups') return ['xx', 'xx'];
      if (key === 'others') return ['quiz', 'dose'];
      assert.ok(
        typeof key === 'string' && key in target,
        `${path} shows "${String(key)}", for which this test has no value`,
      );
      return target[key];
    },
  });
}

type AnyRule = SafetyRule | DoseRule | NeedRule | ChoiceRule;

/** What a finding or reason carries by its rule: exactly that, so that a sentence cannot show what the rule does not hand it. */
function shownBy(rule: AnyRule): Shown {
  const shown = Object.fromEntries(rule.shows.map((key) => [key, figures[key] ?? 'xx']));
  return { ...shown, ...rule.figures, emergency: '999', crisis: '116', crisisSite: 'example.org' };
}

const allRules: Readonly<Record<string, AnyRule>> = {
  ...safetyRules,
  ...proposalRules,
  ...doseRules,
  ...needRules,
  ...choiceRules,
};

function speak(path: string, sentence: (shown: Shown) => unknown): unknown {
  const [group, id] = path.split('.');
  if (group === 'units') return (sentence as unknown as (count: number) => unknown)(2);
  const rule = group === 'findings' || group === 'reasons' ? allRules[id ?? ''] : undefined;
  return sentence(rule ? shownBy(rule) : sample(path));
}

function collect(value: unknown, path: string, into: Sentences): Sentences {
  if (typeof value === 'function') {
    const spoken = speak(path, value as (shown: Shown) => unknown);
    assert.equal(typeof spoken, 'string', `${path} does not speak`);
    into.set(path, spoken as string);
  } else if (typeof value === 'string') {
    into.set(path, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(part, path ? `${path}.${key}` : key, into);
  }
  return into;
}

function sentencesOf(words: Words): Sentences {
  const groups = Object.fromEntries(Object.entries(words).filter(([key]) => !formatKeys.has(key)));
  return collect(groups, '', new Map());
}

/** Runs of digits as numbers, so that a decimal comma, a decimal point and a leading zero make no difference. */
const digits = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);

const { nl, en } = languages;
const spoken = { nl: sentencesOf(nl), en: sentencesOf(en) };

describe('the languages keep pace', () => {
  it('say the same things', () => {
    assert.deepEqual([...spoken.en.keys()].sort(), [...spoken.nl.keys()].sort());
  });

  it('name the same figures in every sentence', () => {
    // A household measure may say its one as a word: "een mespunt", "1 pinch".
    const figured = [...spoken.nl].filter(([path]) => !path.startsWith('measures.'));
    const differ = figured.filter(
      ([path, text]) => digits(text).join() !== digits(spoken.en.get(path) ?? '').join(),
    );
    assert.deepEqual(differ, []);
  });

  it('do not leave a sentence in the other language', () => {
    // Names, units and symbols are the same in both.
    const same = [...spoken.nl]
      .filter(([path, text]) => text.length > 30 && spoken.en.get(path) === text)
      .map(([path]) => path);
    assert.deepEqual(
      same.filter((path) => !path.startsWith('medicines.')),
      [],
    );
  });
});

for (const lang of ['nl', 'en'] as const) {
  const words = languages[lang];
  const sentences = spoken[lang];
  const wrong = (test: (text: string, path: string) => boolean): [string, string][] =>
    [...sentences].filter(([path, text]) => test(text, path));

  describe(`the sentences in ${lang}`, () => {
    it('are none of them empty or padded', () => {
      assert.deepEqual(
        wrong((text) => text.trim() === '' || text !== text.trim() || text.includes('  ')),
        [],
      );
    });

    it('show no gap where a figure should stand', () => {
      assert.deepEqual(
        wrong((text) => /NaN|undefined|null|\[object/.test(text)),
        [],
      );
    });

    it('hold no markup', () => {
      assert.deepEqual(
        wrong((text) => /[<>]|&\w+;/.test(text)),
        [],
      );
    });

    it('speak of the ten authorised effects in the official wording alone', () => {
      const benefit = lang === 'nl' ? /draagt bij|speelt een rol/i : /contributes|has a role/i;
      const official = [...sentences].filter(([path]) => path.startsWith('claims.'));
      assert.equal(official.length, 10);
      assert.ok(official.every(([, text]) => benefit.test(text) && text.startsWith('Magnesium ')));
      assert.deepEqual(
        wrong((text, path) => !path.startsWith('claims.') && benefit.test(text)),
        [],
      );
    });

    it('promise nothing more where something may be sold', () => {
      const forbidden = {
        nl: /\bbeste?\b(?!aa)|genees|genezing|wonder|helpt (bij|tegen)|voorkom|verlicht|verhelp|kalmer|rustgevend|ontspan|onmisbaar|essentieel|superieur|beter opgenomen|hoogwaardig|tekort|krachtig|milde?\b|zacht voor|\btegen (stress|kramp|slap|migraine|vermoeid|angst)/i,
        en: /\bbest\b|\bcure|heals?\b|miracle|helps? (with|against)|prevents?\b|relie[fv]|sooth|calm|relax(?!ants)|essential|superior|better absorbed|deficien|powerful|gentle|\bagainst (stress|cramp|insomnia|migraine|fatigue|anxiety)/i,
      }[lang];
      assert.deepEqual(
        wrong((text, path) => !/^(evidence|formUses|formNotes)\./.test(path) && forbidden.test(text)),
        [],
      );
    });

    it('never frighten and never hurry', () => {
      const loud =
        lang === 'nl'
          ? /!|gevaarlijk|levensgevaar|alleen vandaag|mis het niet/i
          : /!|dangerous|deadly|only today|don't miss/i;
      assert.deepEqual(
        wrong((text) => loud.test(text)),
        [],
      );
    });

    it('never tell anyone to stop a medicine', () => {
      const stop =
        lang === 'nl'
          ? /\bstop (met )?(je|dit|het|dat|deze|uw)\b/i
          : /\bstop (taking )?(your|this|the|that|these)\b/i;
      assert.deepEqual(
        wrong((text) => stop.test(text)),
        [],
      );
    });

    it('say before the quiz and with the result that it informs healthy adults and neither diagnoses nor treats', () => {
      const parts =
        lang === 'nl'
          ? [/gezonde volwassenen/, /geen diagnose/, /behandelen niets/]
          : [/healthy adults/, /diagnose nothing/, /treat nothing/];
      for (const text of [words.quiz.purpose, words.result.purpose])
        for (const part of parts) assert.match(text, part);
    });

    it('head a form with its amount and with the answers it fits', () => {
      const title = words.outcomes.form.title({ mg: 120, form: words.forms.citrate.name });
      assert.ok(title.includes(words.mg(120)) && title.includes(words.forms.citrate.name));
      assert.match(title, lang === 'nl' ? /past bij je antwoorden/ : /fits your answers/);
    });
  });

  describe(`findings in ${lang}`, () => {
    const professional =
      lang === 'nl'
        ? /arts|apotheker|verloskundige|neuroloog|cardioloog|ziekenhuis|999|116/
        : /doctor|GP|pharmacist|midwife|neurologist|cardiologist|hospital|999|116/;

    it('name a professional wherever they warn or stop', () => {
      const rules: Readonly<Record<string, SafetyRule>> = { ...safetyRules, ...proposalRules, ...doseRules };
      const silent = Object.entries(rules)
        .filter(([, rule]) => rule.severity !== 'info')
        // Figures alone, since it may stand beside what says to take none; the rules after it say what to do.
        .filter(([id]) => id !== 'dose-above')
        .filter(([id]) => !professional.test(sentences.get(`findings.${id}.text`) ?? ''));
      assert.deepEqual(
        silent.map(([id]) => id),
        [],
      );
    });

    it('give the hours to keep from a medicine that is not for the doctor to decide', () => {
      for (const [id, rule] of Object.entries(safetyRules as Readonly<Record<string, SafetyRule>>)) {
        if (!id.startsWith('medicine-') || rule.severity === 'stop') continue;
        const text = sentences.get(`findings.${id}.text`) ?? '';
        for (const hours of Object.values(rule.figures ?? {}))
          assert.ok(digits(text).includes(hours), `${id}: ${text}`);
      }
    });

    it('give the number of the country in every emergency, and nothing that is not a number to call', () => {
      for (const [id, rule] of Object.entries(safetyRules as Readonly<Record<string, SafetyRule>>)) {
        if (rule.severity !== 'emergency') continue;
        const finding = words.findings[id as keyof Words['findings']];
        assert.match(finding.text({ emergency: '999' }), /999/, id);
        assert.doesNotMatch(finding.text({ emergency: '999' }), /112|113/, id);
        assert.match(finding.text({}), /112/, id);
      }
    });

    it('fall back on the local crisis line where no number is known', () => {
      const { text } = words.findings['flag-suicidal-thoughts'];
      assert.match(
        text({ emergency: '999', crisis: '116', crisisSite: 'example.org' }),
        /116.*example\.org.*999/,
      );
      assert.ok(text({ emergency: '999' }).includes(words.help.localCrisisLine));
    });
  });

  describe(`figures in ${lang}`, () => {
    it('never part from their unit at a line end', () => {
      assert.equal(words.mg(120), '120\u00a0mg');
      assert.equal(words.mgRange(120.2, 119.8), words.mg(120));
      assert.ok(words.mgRange(180, 260).includes('180–260\u00a0mg'));
      assert.equal(words.mgFromTo(120.2, 119.8), words.mg(120));
      assert.equal(words.mgFromTo(180, 260), lang === 'nl' ? '180 tot 260\u00a0mg' : '180 to 260\u00a0mg');
    });

    it('are written as people write them', () => {
      assert.equal(words.mg(56.25, 2), lang === 'nl' ? '56,25\u00a0mg' : '56.25\u00a0mg');
      assert.match(words.price(19.95, 'EUR'), lang === 'nl' ? /^€\s19,95$/ : /^€19\.95$/);
      assert.equal(words.price(5, 'no currency'), '5\u00a0no currency');
      assert.equal(words.list(['a', 'b', 'c']), lang === 'nl' ? 'a, b en c' : 'a, b and c');
      assert.equal(words.either(['a', 'b']), lang === 'nl' ? 'a of b' : 'a or b');
      assert.equal(words.percent(0.25), '25%');
      assert.equal(words.clock('08:30'), lang === 'nl' ? '8:30 uur' : '08:30');
    });

    it('count one as one', () => {
      assert.equal(words.days(1), lang === 'nl' ? '1\u00a0dag' : '1\u00a0day');
      assert.equal(words.days(28), lang === 'nl' ? '28\u00a0dagen' : '28\u00a0days');
      assert.equal(words.hours(4), lang === 'nl' ? '4\u00a0uur' : '4\u00a0hours');
      assert.equal(words.units.capsule(1), '1\u00a0capsule');
      assert.equal(words.units.tablet(2), lang === 'nl' ? '2\u00a0tabletten' : '2\u00a0tablets');
    });
  });
}
