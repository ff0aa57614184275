import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOT_ALL } from '../../src/engine/read-facts.js';
import { readPrefill, withPrefill } from '../../src/elements/mg-dose-check/prefill.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

const nothing = {
  age: null,
  sex: null,
  lifeStage: null,
  foodMg: null,
  supplements: null,
  medicines: null,
  conditions: null,
};
const read = (given: Partial<Record<keyof typeof nothing, unknown>>) =>
  readPrefill({ ...nothing, ...given }, magnesium);

const citrate = { form: 'citrate', amountMg: 400, basis: 'compound', perDay: 2 };

test('attributes that were not given are nothing to tell', () => {
  assert.deepEqual(read({}), { facts: {}, problems: [] });
  assert.deepEqual(read({ age: '', medicines: '  ' }), { facts: {}, problems: [] });
});

test('attributes are read as text, and properties as what they are', () => {
  assert.deepEqual(read({ age: '41.5', sex: 'Female', lifeStage: 'pregnant', foodMg: '250' }).facts, {
    ageYears: 41.5,
    sex: 'female',
    lifeStage: 'pregnant',
    foodMg: 250,
  });
  assert.deepEqual(read({ age: 41, foodMg: 250 }).facts, { ageYears: 41, foodMg: 250 });
  assert.deepEqual(read({ supplements: JSON.stringify([citrate]) }).facts.supplements, [citrate]);
  assert.deepEqual(read({ supplements: [citrate] }).facts.supplements, [citrate]);
});

const bad: [keyof typeof nothing, string, unknown][] = [
  ['age', 'age', '-1'],
  ['age', 'age', '121'],
  ['age', 'age', '1e2'],
  ['age', 'age', 'forty'],
  ['sex', 'sex', 'x'],
  ['lifeStage', 'life-stage', 'menopause'],
  ['foodMg', 'food-mg', '1e9'],
  ['foodMg', 'food-mg', '1.000,5'],
  ['supplements', 'supplements', '[{"amountMg": 100}]'],
  ['supplements', 'supplements', '[{"amountMg": '],
  ['supplements', 'supplements', JSON.stringify(Array.from({ length: 200 }, () => citrate))],
  ['medicines', 'medicines', 'aspirin'],
  ['conditions', 'conditions', 7],
];

for (const [key, attribute, value] of bad) {
  test(`${attribute}=${JSON.stringify(value).slice(0, 40)} is dropped, and named with what was expected`, () => {
    const { facts, problems } = read({ [key]: value, sex: key === 'sex' ? value : 'male' });
    assert.deepEqual(
      problems.map((problem) => problem.attribute),
      [attribute],
    );
    assert.notEqual(problems[0]?.expected, '');
    assert.equal(Object.keys(facts).length <= 2, true);
    assert.equal(facts.sex, key === 'sex' ? undefined : 'male');
  });
}

test('of a list the good ids stay, and the bad ones are told', () => {
  const { facts, problems } = read({ medicines: 'levothyroxine sniffles  iron' });
  assert.deepEqual(facts.medicines, ['levothyroxine', 'iron', NOT_ALL]);
  assert.deepEqual(
    problems.map(({ attribute, value }) => [attribute, value]),
    [['medicines', 'sniffles']],
  );
});

test('of the supplements the row that cannot be used is named, and how many there may be', () => {
  const told = (supplements: unknown): [string, string][] =>
    read({ supplements }).problems.map(({ value, expected }) => [value, expected]);
  const [[value, expected] = []] = told(JSON.stringify([citrate, { amountMg: 100 }]));
  assert.equal(value, '{"amountMg":100}');
  assert.match(expected ?? '', /^row 2: .*amountMg.*perDay/);
  assert.match(told([{}, citrate, 7])[0]?.[1] ?? '', /^rows 1, 3: /);
  assert.deepEqual(told(Array.from({ length: 200 }, () => citrate)), [['200 rows', 'at most 50']]);
  assert.equal(read({ supplements: [citrate, {}] }).facts.supplements, undefined);
});

test('"none" is never an answer: whether there are any is for the visitor to say', () => {
  const { facts, problems } = read({ medicines: 'none', conditions: 'none' });
  assert.deepEqual(facts, { medicines: [NOT_ALL], conditions: [NOT_ALL] });
  assert.deepEqual(problems, []);
});

test('an object whose members throw is a bad value like any other', () => {
  const trap = new Proxy([], {
    get() {
      throw new Error('no');
    },
  });
  assert.deepEqual(
    read({ medicines: trap, supplements: trap }).problems.map(({ attribute }) => attribute),
    ['supplements', 'medicines'],
  );
});

test('a single attribute wins over the answers, and a figure for food over portions', () => {
  const diet = { leafyGreens: 1, nutsSeeds: 1, legumes: 1, wholegrains: 1, fish: 1, darkChocolate: 1 };
  const answers = { ageYears: 30, sex: 'male', diet } as const;
  assert.deepEqual(withPrefill(answers, read({ age: 40, foodMg: 200 })), {
    ageYears: 40,
    sex: 'male',
    foodMg: 200,
  });
});
