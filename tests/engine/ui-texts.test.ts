import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { nl } from '../../src/locales/nl.js';
import { languages } from '../../src/locales/index.js';
import type { Words } from '../../src/locales/words.js';
import { lockedTexts, whyLocked } from '../../src/ui/texts-locked.js';
import { textKeys, withTexts, type TextsReading } from '../../src/ui/texts.js';

const read = (given: unknown, claims: 'eu' | 'education' = 'eu', words: Words = nl): TextsReading =>
  withTexts(given, { words, knowledge: magnesium, claims, attribute: 'texts' });

describe("a host's own wording", () => {
  it('takes the place of ours, and of nothing else', () => {
    const { words, problems } = read({
      'quiz.title': 'Welk magnesium?',
      'doseCheck.day.meals.1': 'Middageten',
    });
    assert.deepEqual(problems, []);
    assert.equal(words.quiz.title, 'Welk magnesium?');
    assert.equal(words.quiz.lead, nl.quiz.lead);
    assert.deepEqual(words.doseCheck.day.meals, [
      nl.doseCheck.day.meals[0],
      'Middageten',
      nl.doseCheck.day.meals[2],
    ]);
    assert.ok(Array.isArray(words.doseCheck.day.meals));
  });

  it('leaves our own words as they were for everybody else', () => {
    const before = nl.quiz.title;
    read({ 'quiz.title': 'Anders', 'result.plan.total': 'Samen {mg}' });
    assert.equal(nl.quiz.title, before);
    assert.equal(nl.result.plan.total({ mg: 200 }), '200\u00a0mg puur magnesium per dag');
  });

  it('shows figures the way our own sentence does', () => {
    const { words } = read({
      'result.plan.total': 'Op een dag: {mg}',
      'result.plan.review': 'Kijk na {days} nog eens',
      'result.plan.moment': '{at} ({moment}) {mg}',
      'result.foods.respects': 'Zonder {avoid}',
      'diet.mend': 'Vul {groups} in, hoogstens {most}',
    });
    assert.equal(words.result.plan.total({ mg: 200 }), 'Op een dag: 200\u00a0mg');
    assert.equal(words.result.plan.review({ days: 28 }), 'Kijk na 28\u00a0dagen nog eens');
    assert.equal(
      words.result.plan.moment({ at: '08:00', moment: 'breakfast', mg: 100 }),
      '8:00 uur (bij het ontbijt) 100\u00a0mg',
    );
    assert.equal(words.result.foods.respects({ avoid: 'noten' }), 'Zonder noten');
    assert.equal(
      words.diet.mend({ groups: ['vis', 'noten'], most: 70 }),
      'Vul vis en noten in, hoogstens 70',
    );
  });

  it('gives way to our own sentence where a figure is not known', () => {
    const { words } = read({ 'result.intake.equivalent': 'Uit eten {foodLowMg}, erbij {proposedMg}.' });
    const shown = { foodLowMg: 200, foodHighMg: 250 };
    assert.equal(words.result.intake.equivalent(shown), nl.result.intake.equivalent(shown));
  });

  it('may not hold figures that the sentence does not have', () => {
    const { words, problems } = read({ 'result.plan.total': 'Voor {price}', 'quiz.title': '{mg}' });
    assert.equal(words.result.plan.total, nl.result.plan.total);
    assert.deepEqual(
      problems.map(({ attribute, value }) => [attribute, value]),
      [
        ['texts["result.plan.total"]', '{price}'],
        ['texts["quiz.title"]', '{mg}'],
      ],
    );
    assert.match(problems[0]?.expected ?? '', /\{mg\}/);
  });

  it('leaves what keeps a promise to us, and says why', () => {
    const given = {
      'quiz.purpose': 'Wij genezen je.',
      'help.call': 'Bel later.',
      'redFlags.chest-pain.choice': 'Niets',
      'findings.age-under-4.title': 'Prima',
      'claims.muscle': 'Nooit meer pijn',
      'units.capsule': 'pil',
      'result.products.advertisement': '',
    };
    const { words, problems } = read(given);
    assert.equal(words, nl);
    assert.equal(problems.length, Object.keys(given).length);
  });

  it('may not reword a finding that stops', () => {
    for (const id of Object.keys(magnesium.rules.safety))
      assert.ok(whyLocked(`findings.${id}.text`, magnesium), id);
    assert.equal(whyLocked('findings.small-gap.text', magnesium), null);
  });

  it('is told which keys there are not, and which texts are empty or too long', () => {
    const { words, problems } = read({
      'quiz.headline': 'Wat?',
      quiz: 'Wat?',
      'quiz.title': ' ',
      'quiz.lead': 5,
      'quiz.start': 'x'.repeat(2001),
      '': 'leeg',
    });
    assert.equal(words, nl);
    assert.equal(problems.length, 6);
  });

  it('promises no more in a shop than the law allows, and is told what it may say', () => {
    const { words, problems } = read({ 'quiz.title': 'Eindelijk weer goed slapen' });
    assert.equal(words.quiz.title, nl.quiz.title);
    const [problem] = problems;
    assert.equal(problem?.attribute, 'texts["quiz.title"]');
    assert.match(problem?.value ?? '', /slapen/);
    assert.ok(problem?.expected.includes(nl.claims['nervous-system']), problem?.expected);
    const cure = read({ 'quiz.title': 'Geneest alles' }).problems[0];
    assert.match(cure?.expected ?? '', /^no promise;/);
  });

  it('is not checked where nothing is for sale', () => {
    assert.equal(read({ 'quiz.title': 'Beter slapen?' }, 'education').words.quiz.title, 'Beter slapen?');
  });

  for (const hidden of ['Sl{mg}aap beter met {mg}', 'Ѕlаар beter', 'Sl\u200baap beter', 's l a a p beter']) {
    it(`hides no promise: ${JSON.stringify(hidden)}`, () => {
      const { words } = read({ 'result.plan.total': hidden });
      assert.equal(words.result.plan.total, nl.result.plan.total);
    });
  }

  it('touches nothing of the page through keys like __proto__', () => {
    const given: unknown = JSON.parse(
      '{"__proto__": "x", "__proto__.polluted": "x", "constructor.prototype.polluted": "x", "quiz.__proto__": "x", "quiz.constructor": "x"}',
    );
    const { words, problems } = read(given);
    assert.equal(words, nl);
    assert.equal(problems.length, 5);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('throws at nothing', () => {
    const throwing = Object.defineProperty({}, 'quiz.title', {
      enumerable: true,
      get: () => {
        throw new Error('not for you');
      },
    });
    for (const given of [throwing, null, undefined, 5, 'text', [], [['quiz.title', 'x']], () => 'x']) {
      assert.equal(read(given).words, nl);
      assert.equal(read(given).problems.length, 1);
    }
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => {
        assert.equal(typeof read(given).words.quiz.title, 'string');
      }),
      { numRuns: 200 },
    );
  });

  it('hides no first problem behind a thousand others', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`no.such.key${i}`, 'x']));
    const { problems } = read(many);
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1)?.value, '1000 problems');
  });
});

describe('the keys of texts', () => {
  const beside = (words: Words) => ({ words, knowledge: magnesium });
  const keys = textKeys(beside(nl));

  it('hold the same figures in every language', () => {
    for (const words of [languages.nl, languages.en]) {
      assert.deepEqual(Object.fromEntries(textKeys(beside(words))), Object.fromEntries(keys), words.lang);
    }
  });

  it('can each be reworded, with every figure that they have', () => {
    for (const [key, names] of keys) {
      const text = `Kijk: ${names.map((name) => `{${name}}`).join(' ')}`;
      assert.deepEqual(read({ [key]: text }).problems, [], key);
    }
  });

  it('leave out what is locked, of which everything is there', () => {
    for (const locked of lockedTexts.flatMap((row) => row.keys)) {
      assert.ok(![...keys.keys()].some((key) => key === locked || key.startsWith(`${locked}.`)), locked);
      const steps = locked.split('.');
      const there = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], nl);
      assert.notEqual(there, undefined, locked);
    }
  });
});
