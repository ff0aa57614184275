import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { nl } from '../../src/locales/nl.js';
import { languages } from '../../src/locales/index.js';
import type { Words } from '../../src/locales/words.js';
import { HostKnowledgeController } from '../../src/ui/host-knowledge-controller.js';
import { isOpen, openTexts } from '../../src/ui/texts-open.js';
import { textKeys, withTexts, type TextsReading } from '../../src/ui/texts.js';

const read = (given: unknown, claims: 'eu' | 'education' = 'eu', words: Words = nl): TextsReading =>
  withTexts(given, { words, knowledge: magnesium, claims, attribute: 'texts' });

describe("a host's own wording", () => {
  it('takes the place of ours, and of nothing else', () => {
    const { words, problems } = read({
      'quiz.title': 'Welk magnesium?',
      'foodTable.search.placeholder': 'Bijvoorbeeld amandelen',
    });
    assert.deepEqual(problems, []);
    assert.equal(words.quiz.title, 'Welk magnesium?');
    assert.equal(words.quiz.lead, nl.quiz.lead);
    assert.deepEqual(words.foodTable.search, {
      ...nl.foodTable.search,
      placeholder: 'Bijvoorbeeld amandelen',
    });
  });

  it('leaves our own words as they were for everybody else', () => {
    const before = nl.quiz.title;
    read({ 'quiz.title': 'Anders', 'quiz.progress': 'Stap {index}, samen {total}' });
    assert.equal(nl.quiz.title, before);
    assert.equal(nl.quiz.progress({ index: 1, total: 12 }), 'Vraag 1 van 12');
  });

  it('shows figures the way our own sentence does', () => {
    const { words, problems } = read({
      'quiz.progress': 'Stap {index}, samen {total}',
      'foodTable.none.title': 'Van “{search}” weten we niets',
      'foodTable.more': 'Nog { count } erbij',
    });
    assert.deepEqual(problems, []);
    assert.equal(words.quiz.progress({ index: 3, total: 1200 }), 'Stap 3, samen 1.200');
    assert.equal(words.foodTable.none.title({ search: 'noten' }), 'Van “noten” weten we niets');
    assert.equal(words.foodTable.more({ count: 50 }), 'Nog 50 erbij');
  });

  it('gives way to our own sentence where a figure is not known', () => {
    const { words } = read({ 'foodTable.more': 'Nog {count} erbij' });
    const unknown = {} as { count: number };
    assert.equal(words.foodTable.more(unknown), nl.foodTable.more(unknown));
  });

  it('has the figures of our sentence: not another, not one less', () => {
    const { words, problems } = read({
      'quiz.progress': 'Vraag {index} voor {price}',
      'quiz.title': '{mg}',
      'foodTable.more': 'Toon er nog meer',
    });
    assert.equal(words, nl);
    assert.deepEqual(
      problems.map(({ attribute, value }) => [attribute, value]),
      [
        ['texts["quiz.progress"]', '{price}'],
        ['texts["quiz.title"]', '{mg}'],
        ['texts["foodTable.more"]', 'Toon er nog meer'],
      ],
    );
    assert.match(problems[0]?.expected ?? '', /\{index\} \{total\}/);
    assert.match(problems[2]?.expected ?? '', /\{count\}/);
  });

  for (const [what, text] of [
    ['a figure', 'Neem 900 mg'],
    ['a figure in other signs', 'Neem ９００ mg, of ½'],
    ['nothing that is seen', '\u200b'],
    ['a letter that is not seen', '\u3164\u115f'],
    ['no letter', '...'],
    ['letters in another order than they are read', '\u202epaals'],
  ] as const) {
    it(`cannot be ${what}`, () => {
      for (const claims of ['eu', 'education'] as const) {
        const { words, problems } = read({ 'quiz.title': text }, claims);
        assert.equal(words, nl);
        assert.equal(problems.length, 1);
      }
    });
  }

  it('cannot hide our sentence behind its figures', () => {
    assert.equal(read({ 'foodTable.more': '{count}' }).words, nl);
    assert.equal(read({ 'foodTable.more': '{count} van de 900' }).words, nl);
  });

  it('leaves to us what keeps a promise, and says so', () => {
    const given = {
      'quiz.purpose': 'Wij genezen je.',
      'help.call': 'Bel later.',
      'redFlags.chest-pain.choice': 'Niets',
      'claims.muscle': 'Nooit meer pijn',
      'units.capsule': 'pil',
      'result.products.advertisement': '',
      'quiz.prefilled': 'Vooraf ingevuld en nagekeken',
    };
    const { words, problems } = read(given);
    assert.equal(words, nl);
    assert.equal(problems.length, Object.keys(given).length);
    assert.match(problems[0]?.expected ?? '', /stays ours/);
  });

  it('swaps no answers', () => {
    const given = {
      'questions.sex.choices.female': 'Man',
      'questions.sex.choices.male': 'Vrouw',
      'questions.sex.title': 'Ben je een man?',
      'questions.age.title': 'Hoe oud is je moeder?',
      'questions.stomach.choices.sensitive': 'Sterke maag',
      'supplements.none': 'Ja',
      'supplements.bases.compound': 'Van het magnesium zelf',
      'diet.perWeek': 'porties per dag',
      'doseCheck.food.ways.unsure': 'Ik weet het getal',
      'doseCheck.take': 'niets',
      'facts.sex': 'je naam',
      'quiz.cancel': 'Opslaan',
    };
    const { words, problems } = read(given, 'education');
    assert.equal(words, nl);
    assert.equal(problems.length, Object.keys(given).length);
  });

  it('falsifies no figure, and hides no advice', () => {
    const given = {
      'result.plan.total': 'Op een dag: 900 mg ({mg})',
      'result.intake.upperLevel': 'Bovengrens 2500 mg',
      'result.products.perDay': '{units} {mg}: tien per dag',
      'result.products.moreThanPlan': 'Precies {mg}',
      'result.products.daysInPack': '{days}',
      'result.plan.start': '\u200b',
      'result.plan.lower': '\u200b',
      'result.plan.moments.breakfast': 'zeven keer per dag',
      'outcomes.form.title': 'Neem dit, je arts vragen hoeft niet',
      'outcomes.nothing-needed.text': 'Koop toch iets',
      'doseCheck.verdict.title': 'Prima',
      'foodDay.sum.total': 'Genoeg: {mg}',
      'foodTable.columns.perPortion': 'Per kilo',
      'calendar.event': 'Neem dubbel: {mg}',
      'sheet.hoursApart': 'Neem alles tegelijk: {hours}',
      'reasons.laxative.against': 'Prima voor elke dag',
    };
    const { words, problems } = read(given, 'education');
    assert.equal(words, nl);
    assert.equal(problems.length, Object.keys(given).length);
  });

  it('rewords no finding', () => {
    const given = Object.keys(nl.findings).map((id) => [`findings.${id}.title`, 'Prima']);
    assert.ok(given.length > 50);
    assert.equal(read(Object.fromEntries(given), 'education').words, nl);
  });

  it("passes the same gate where it comes along with a host's own knowledge", () => {
    const element = { getAttribute: () => null } as unknown as HTMLElement;
    const host = new HostKnowledgeController(element, { knowledge: magnesium, arrived: () => undefined });
    host.given = {
      id: 'praktijk',
      version: '1',
      texts: {
        nl: {
          'quiz.title': 'Onze titel',
          'questions.sex.choices.female': 'Man',
          'result.plan.start': '\u200b',
          'quiz.lead': 'Eindelijk weer goed slapen',
        },
      },
    };
    host.follow();
    assert.deepEqual(host.problems, []);
    const { words, problems } = host.worded(nl, 'eu');
    assert.equal(words.quiz.title, 'Onze titel');
    assert.equal(words.quiz.lead, nl.quiz.lead);
    assert.deepEqual(words.questions, nl.questions);
    assert.deepEqual(words.result, nl.result);
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      ['questions.sex.choices.female', 'result.plan.start', 'quiz.lead'].map(
        (key) => `knowledge.texts.nl["${key}"]`,
      ),
    );
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

  for (const hidden of [
    'Sl{count}aap beter met {count}',
    'Ѕlаар beter',
    'Sl\u200baap beter',
    's l a a p beter',
  ]) {
    it(`hides no promise: ${JSON.stringify(hidden)}`, () => {
      const key = hidden.includes('{count}') ? 'foodTable.more' : 'quiz.title';
      const { words, problems } = read({ [key]: hidden });
      assert.equal(words, nl);
      assert.match(problems[0]?.expected ?? '', /no promise/);
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
  const keys = textKeys(nl);

  it('hold the same figures in every language', () => {
    for (const words of [languages.nl, languages.en]) {
      assert.deepEqual(Object.fromEntries(textKeys(words)), Object.fromEntries(keys), words.lang);
    }
  });

  it('can each be reworded, with every figure that they have', () => {
    for (const [key, names] of keys) {
      const text = `Kijk: ${names.map((name) => `{${name}}`).join(' ')}`;
      assert.deepEqual(read({ [key]: text }).problems, [], key);
    }
  });

  it('are those of the one list, each there once', () => {
    const listed = openTexts.flatMap((row) => row.keys);
    assert.deepEqual([...keys.keys()], listed);
    assert.equal(new Set(listed).size, listed.length);
  });

  it('are no answer, figure, finding or word of safety', () => {
    const ours = new Set<string>(
      `redFlags help professionals conditions medicines findings reasons facts outcomes supplements diet claims
       claimCompanions goals goalOther evidence forms units measures host debug`.split(/\s+/),
    );
    for (const key of keys.keys()) {
      const [group = '', id = '', part] = key.split('.');
      assert.ok(!ours.has(group), key);
      if (group === 'questions')
        assert.deepEqual([['goals', 'prefer'].includes(id), part], [true, 'title'], key);
    }
    assert.ok(!isOpen('questions'));
  });

  it('hold no figure but what is counted or named on the screen already', () => {
    const figures = [...keys].filter(([, names]) => names.length > 0).map(([key]) => key);
    assert.deepEqual(figures, [
      'quiz.progress',
      'result.products.addToCartOf',
      'foodTable.none.title',
      'foodTable.more',
    ]);
  });
});
