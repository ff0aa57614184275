import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOT_ALL } from '../../src/engine/read-facts.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { parseAnswers, readAnswers } from '../../src/ui/host-answers.js';

const read = (given: unknown) => readAnswers(given, magnesium);

test('answers that were not given are nothing to tell', () => {
  for (const nothing of [null, undefined, '', '  '])
    assert.deepEqual(read(nothing), { facts: {}, problems: [], isRiskUnread: false });
});

test('a risk that the host names counts, and leaves open whether there are others', () => {
  const { facts, problems } = read('{"conditions": ["diabetes"], "medicines": []}');
  assert.deepEqual(facts, { conditions: ['diabetes', NOT_ALL], medicines: [NOT_ALL] });
  assert.deepEqual(problems, []);
});

test('one bad answer is told by its name, and the others stay', () => {
  const { facts, problems } = read({ ageYears: 40, sex: 'x', goals: ['muscles'], foodMg: -3 });
  assert.deepEqual(facts, { ageYears: 40, goals: ['muscles'] });
  assert.deepEqual(
    problems.map(({ attribute, value }) => [attribute, value]),
    [
      ['answers.sex', 'x'],
      ['answers.foodMg', '-3'],
    ],
  );
});

test('an unrecognised condition is told, and the recognised one still counts', () => {
  const { facts, problems } = read({ conditions: ['renal-severe', 'sniffles'] });
  assert.deepEqual(facts.conditions, ['renal-severe', NOT_ALL]);
  assert.deepEqual(
    problems.map(({ attribute }) => attribute),
    ['answers.conditions'],
  );
});

test('names that are no fact are told in one go, however many', () => {
  const { facts, problems } = read(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i])));
  assert.deepEqual(facts, {});
  assert.equal(problems.length, 1);
});

test('a prototype cannot be reached, and is not mentioned', () => {
  const { facts, problems } = read('{"__proto__": {"ageYears": 3, "polluted": 1}, "ageYears": 40}');
  assert.deepEqual(facts, { ageYears: 40 });
  assert.deepEqual(problems, []);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

for (const [what, given] of [
  ['no JSON', '{ageYears: 40}'],
  ['a list', '[]'],
  ['a number', 7],
  ['null in JSON', 'null'],
  ['too long a text', `{"goals": ["${'a'.repeat(300_000)}"]}`],
  [
    'an object whose members throw',
    {
      get ageYears() {
        throw new Error('mine');
      },
    },
  ],
] as const) {
  test(`${what} gives one problem and no facts`, () => {
    const { facts, problems } = read(given);
    assert.deepEqual(facts, {});
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.attribute, 'answers');
    assert.ok((problems[0]?.value.length ?? 0) <= 200);
  });
}

test('what the host gave can be read back, and nothing else', () => {
  const given = { ageYears: 40 };
  assert.equal(parseAnswers(given), given);
  assert.deepEqual(parseAnswers('{"ageYears": 40}'), { ageYears: 40 });
  for (const none of [null, undefined, '', '{', '[]', 4]) assert.equal(parseAnswers(none), null);
});

const unread: [what: string, given: unknown, isRiskUnread: boolean][] = [
  ['a condition that is not known', { conditions: ['kidney'] }, true],
  ['a medicine beside one that is not known', { medicines: ['levothyroxine', 'zzz'] }, true],
  ['a sign that is no list', { redFlags: 'stroke-signs' }, true],
  ['answers that are no JSON', '{"conditions": ["renal-severe"]', true],
  ['a condition that is known', { conditions: ['renal-severe'] }, false],
  ['none of these', { conditions: [], medicines: null }, false],
  ['an age that cannot be', { ageYears: 400, goals: ['zzz'] }, false],
];
for (const [what, given, isRiskUnread] of unread) {
  test(`${isRiskUnread ? 'may be any risk' : 'is no risk that nobody can read'}: ${what}`, () => {
    assert.equal(read(given).isRiskUnread, isRiskUnread);
  });
}
