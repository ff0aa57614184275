import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

type Json = Record<string, unknown>;
const good = JSON.parse(readFileSync('demo/praktijk-kennis.json', 'utf8')) as {
  questions: Json[];
  findings: Record<string, Json>;
  examples: Record<string, { fires: Json[]; silent: Json[] }>;
} & Json;
const never = {
  all: [
    { fact: 'ageYears', below: 10 },
    { fact: 'ageYears', atLeast: 20 },
  ],
};
const older = good.findings['oudere-bezoeker'] as Json;

/** What is wrong, the file, and what is said of it. */
const broken: [string, string, RegExp][] = [
  ['no JSON', '{ "id": ', /knowledge: .*\n {4}expected: JSON/],
  ['no id', JSON.stringify({ ...good, id: '' }), /knowledge\.id: \n {4}expected: an id of small letters/],
  [
    'a fact that is not known',
    JSON.stringify({
      ...good,
      findings: { ...good.findings, 'oudere-bezoeker': { ...older, when: { fact: 'age', atLeast: 70 } } },
    }),
    /knowledge\.findings\.oudere-bezoeker\.when\.fact: age\n/,
  ],
  [
    'an emergency of a host',
    JSON.stringify({
      ...good,
      findings: { ...good.findings, 'oudere-bezoeker': { ...older, severity: 'emergency' } },
    }),
    /findings\.oudere-bezoeker\.severity: emergency\n {4}expected: one of "info"/,
  ],
  [
    'a weight without a limit',
    JSON.stringify({ ...good, weights: [{ form: 'citrate', weight: 99 }] }),
    /weights\[0\]\.weight: 99\n {4}expected: a number from -5 to 5/,
  ],
  [
    'a promise',
    JSON.stringify({
      ...good,
      findings: {
        ...good.findings,
        'oudere-bezoeker': { ...older, words: { nl: { title: 'Geneest migraine', text: 'Zo.' } } },
      },
    }),
    /Promises too much[^]*findings\.oudere-bezoeker\.words\.nl\.title/,
  ],
  [
    'a finding that is true of nobody',
    JSON.stringify({ ...good, findings: { ...good.findings, 'oudere-bezoeker': { ...older, when: never } } }),
    /findings\.oudere-bezoeker\n {4}The rule "oudere-bezoeker" can never fire/,
  ],
  [
    'an example that fails',
    JSON.stringify({
      ...good,
      examples: {
        ...good.examples,
        'oudere-bezoeker': { fires: [{ ageYears: 20 }], silent: [{ ageYears: 80 }] },
      },
    }),
    /examples\.oudere-bezoeker\.fires\[0\]\n[^]*should be silent here, and speaks/,
  ],
  [
    'a finding without examples',
    JSON.stringify({ ...good, examples: {} }),
    /The finding "huid-eerst" needs an example/,
  ],
  [
    'a question that no rule looks at',
    JSON.stringify({
      ...good,
      questions: [
        ...good.questions,
        {
          id: 'koffie',
          kind: 'number',
          words: { nl: { title: 'Hoeveel koffie?' }, en: { title: 'How much coffee?' } },
        },
      ],
    }),
    /questions\.koffie\n[^]*which no rule looks at/,
  ],
  [
    'a weight on what is always rejected',
    JSON.stringify({ ...good, weights: [{ form: 'orotate', weight: 5 }] }),
    /weights\[0\]\n {4}The form "orotate" is always rejected/,
  ],
];

describe("npm run verify: a practitioner's own knowledge", () => {
  let directory: string;

  before(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'mg-verify-'));
  });

  after(() => {
    rmSync(directory, { recursive: true });
  });

  const verify = (...files: string[]): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.js', ...files], {
      encoding: 'utf8',
      env: { ...process.env, MG_COMPILED: '1' },
    });
    return { status, said: stdout + stderr };
  };

  test('says that a good file is good', () => {
    const { status, said } = verify('demo/praktijk-kennis.json');
    assert.equal(said, 'demo/praktijk-kennis.json: good.\n');
    assert.equal(status, 0);
  });

  for (const [name, text, expected] of broken) {
    test(`fails on ${name}, and says where and what`, () => {
      const file = path.join(directory, 'kennis.json');
      writeFileSync(file, text);
      const { status, said } = verify(file);
      assert.match(said, expected);
      assert.equal(status, 1);
    });
  }

  test('fails on a file that is not there, and without a file', () => {
    assert.match(verify('nergens.json').said, /nergens\.json: cannot be read/);
    assert.equal(verify('nergens.json').status, 1);
    assert.equal(verify().status, 2);
  });
});
