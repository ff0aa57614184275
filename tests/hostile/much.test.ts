import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonDoors } from './support/doors.js';
import { expectNothingPolluted, expectToldWell } from './support/hostile.js';

// More than anybody would write, at each door for JSON.

const keysOf = (count: number, value = '1'): string =>
  Array.from({ length: count }, (_, index) => `"sleutel-${index}":${value}`).join(',');
const deep = (open: string, close: string, count: number, inside = '1'): string =>
  open.repeat(count) + inside + close.repeat(count);

/** As text; what is told is one thing, for there is one thing wrong. */
const texts: Readonly<Record<string, () => string>> = {
  'a hundred thousand brackets': () => deep('[', ']', 100_000),
  'a million brackets': () => deep('[', ']', 1_000_000),
  'a million brackets that are not closed': () => '['.repeat(1_000_000),
  'a hundred thousand objects in each other': () => deep('{"a":', '}', 100_000),
  'an object of a hundred thousand members': () => `{${keysOf(100_000)}}`,
  'a text of 10 MB': () => `"${'x'.repeat(10_000_000)}"`,
  '10 MB of blanks': () => ' '.repeat(10_000_000),
  '10 MB that is no JSON': () => 'x'.repeat(10_000_000),
  'a list of a million numbers': () => `[${'1,'.repeat(999_999)}1]`,
  'a number of a million digits': () => '9'.repeat(1_000_000),
};

/** What the door itself asks for, with too much in it. */
const within: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'a hundred thousand rows': () => ({
    catalog: `{"products":[${'{"id":"a"},'.repeat(99_999)}{"id":"a"}]}`,
    foods: `[${'{"names":7},'.repeat(99_999)}{"names":7}]`,
    answers: `{"conditions":[${'"x",'.repeat(20_000)}"x"]}`,
    texts: `{${keysOf(10_000, '"x"')}}`,
    knowledge: `{"id":"a","version":"1",${keysOf(10_000)}}`,
    supplements: `[${'{},'.repeat(10_000)}{}]`,
  }),
  'a hundred thousand storeys': () => ({
    catalog: `{"products":[{"id":"a","name":"Magnesiumcitraat","elementalMgPerUnit":${deep('[', ']', 100_000)}}]}`,
    foods: `[{"names":${deep('[', ']', 100_000)},"mgPer100g":1}]`,
    answers: `{"conditions":${deep('[', ']', 90_000)}}`,
    texts: `{"quiz.title":${deep('[', ']', 90_000)}}`,
    knowledge: `{"id":"a","version":"1","findings":{"x":{"when":${deep('{"not":', '}', 20_000)}}}}`,
    supplements: `[{"amountMg":${deep('[', ']', 20_000)}}]`,
  }),
  'a text of megabytes': () => ({
    catalog: `{"products":[{"id":"a","name":"${'Magnesium '.repeat(400_000)}","elementalMgPerUnit":100}]}`,
    foods: `[{"names":"${'Noten '.repeat(1_000_000)}","mgPer100g":1}]`,
    answers: `{"sex":"${'x'.repeat(190_000)}"}`,
    texts: `{"quiz.title":"${'geneest '.repeat(20_000)}"}`,
    knowledge: `{"id":"${'a'.repeat(190_000)}","version":"1"}`,
    supplements: `[{"form":"${'x'.repeat(40_000)}"}]`,
  }),
};

/** Rows and unknown keys are told one by one, up to the number at which they are counted. */
const MOST_OF_ROWS = 26;

describe('too much', () => {
  for (const [what, make] of Object.entries(texts)) {
    for (const [door, read] of Object.entries(jsonDoors)) {
      it(`${what} as ${door} is told, and not thrown`, async () => {
        const problems = await read(make());
        const isBlank = what.includes('blanks');
        assert.ok(isBlank || problems.length > 0);
        expectToldWell(problems, /members|numbers/.test(what) ? MOST_OF_ROWS : 2);
      });
    }
  }

  for (const [what, make] of Object.entries(within)) {
    for (const [door, given] of Object.entries(make())) {
      it(`${what} in ${door} is told, and not thrown`, async () => {
        const problems = (await jsonDoors[door]?.(given)) ?? [];
        assert.ok(problems.length > 0);
        expectToldWell(problems, what.includes('rows') ? MOST_OF_ROWS : 2);
      });
    }
  }

  it('as objects of a script is told, and not thrown', async () => {
    let nested: unknown = 1;
    for (let storey = 0; storey < 200_000; storey += 1) nested = [nested];
    const wide = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`sleutel-${index}`, index]),
    );
    const given = {
      catalog: [
        { products: Array.from({ length: 100_000 }, () => ({})) },
        { products: [{ id: 'a', name: nested }] },
        wide,
      ],
      foods: [Array.from({ length: 100_000 }, () => ({})), [{ names: nested }], wide],
      answers: [
        { conditions: Array.from({ length: 100_000 }, (_, index) => `x${index}`) },
        { diet: nested },
        wide,
      ],
      texts: [{ 'quiz.title': nested }, wide],
      knowledge: [{ id: 'a', version: '1', findings: nested }, wide],
      supplements: [Array.from({ length: 100_000 }, () => ({})), [nested]],
    };
    for (const [door, list] of Object.entries(given)) {
      for (const one of list) {
        const problems = (await jsonDoors[door]?.(one)) ?? [];
        assert.ok(problems.length > 0, door);
        expectToldWell(problems, MOST_OF_ROWS);
      }
    }
    expectNothingPolluted();
  });
});
