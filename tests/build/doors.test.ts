import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';

// Whoever renders on a server, tests in Node or asks the engine in a worker imports the doors where no page is.

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
/** The modules: all but the one file, the proof and the schemas. */
const doors = Object.keys(exports)
  .filter((name) => !/\.js(on)?$|\*/.test(name))
  .map((name) => `mg-widgets${name.slice(1)}`);

/** Lit's own build for Node, and zod, say there that they are in use. */
const LEFT_BY_PACKAGES = /^(lit|reactiveElement|__zod_|customElements$)/;

const node = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });

const IMPORTED = `
  const before = new Set(Reflect.ownKeys(globalThis));
  const one = await import(door);
  const other = await import(door + '?again').catch(() => one);
  const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
  const told = JSON.stringify({ names: Object.keys(one), again: Object.keys(other), left, dom: typeof document });
`;

interface Imported {
  readonly names: string[];
  readonly again: string[];
  readonly left: string[];
  readonly dom: string;
}

function holds(told: string, door: string): void {
  const { names, again, left, dom } = JSON.parse(told) as Imported;
  assert.equal(dom, 'undefined');
  assert.ok(names.length > 0, 'something is exported');
  assert.deepEqual(again, names);
  assert.deepEqual(
    left.filter((key) => !LEFT_BY_PACKAGES.test(key)),
    [],
  );
  if (door.endsWith('/engine')) assert.deepEqual(left, []);
}

describe('each door, where there is no page', () => {
  test('is one of those that are listed', () => {
    const known = ['', '/engine', '/host-knowledge', '/mg-dose-check', '/mg-food-table', '/mg-quiz'];
    for (const name of known) assert.ok(doors.includes(`mg-widgets${name}`), name);
  });

  for (const door of doors) {
    test(`${door} is imported in plain Node, and a second time, and leaves nothing`, () => {
      holds(node(`const door = ${JSON.stringify(door)};${IMPORTED}console.log(told);`), door);
    });

    test(`${door} is imported in a worker`, async () => {
      const script = `(async () => {
        const { parentPort } = require('node:worker_threads');
        const door = ${JSON.stringify(door)};${IMPORTED}
        parentPort.postMessage(told);
      })()`;
      const worker = new Worker(script, { eval: true });
      const told = await new Promise<string>((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
      });
      await worker.terminate();
      holds(told, door);
    });
  }

  test('the engine advises there', () => {
    const told = node(`
      import { magnesium, recommend } from 'mg-widgets/engine';
      console.log(recommend(magnesium, { ageYears: 2 }).outcome);
    `);
    assert.equal(told.trim(), 'ask-professional');
  });

  test('an element tells its version there, and makes no element of the page', () => {
    const told = node(`
      import { MgQuiz } from 'mg-widgets';
      console.log(MgQuiz.version);
    `);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(told.trim(), version);
  });

  test('the one file throws nothing into whatever loads it', () => {
    const asModule = "await import('mg-widgets/mg-widgets.js')";
    const asScript = `
      const { readFileSync } = await import('node:fs');
      (await import('node:vm')).runInThisContext(readFileSync('dist/mg-widgets.js', 'utf8'));
    `;
    for (const script of [asModule, asScript]) {
      const run = ['--input-type=module', '--eval', script];
      const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
      assert.equal(status, 0, stderr.slice(-500));
    }
  });
});

describe('the types of each door', () => {
  const directory = path.resolve('.build', 'doors');

  before(() => {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  const program = `
import { MgDoseCheck, MgFoodTable, MgQuiz, type QuizEventDetails, type Recommendation } from 'mg-widgets';
import { MgDoseCheck as Dose } from 'mg-widgets/mg-dose-check';
import { MgFoodTable as Foods } from 'mg-widgets/mg-food-table';
import { MgQuiz as Quiz } from 'mg-widgets/mg-quiz';
import { checkDose, magnesium, readLabel, recommend } from 'mg-widgets/engine';
import { checkHostKnowledge } from 'mg-widgets/host-knowledge';

const quiz: MgQuiz = new Quiz();
quiz.catalog = { products: [] };
quiz.standard = 'nl';
export const same: readonly [MgDoseCheck, MgFoodTable] = [new Dose(), new Foods()];
export const told: QuizEventDetails['mg-consult'] = {};
export const advice: Recommendation = recommend(magnesium, { ageYears: 45 }, { standard: 'eu' });
export const dose = checkDose(magnesium, {}).kind;
export const strength: number | undefined = readLabel('100 mg').elementalMgPerUnit;
export const problems: number = checkHostKnowledge({}).doubts.length;
// @ts-expect-error: there is no such standard
quiz.standard = 'xx';
`;

  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    test(`are found and hold with moduleResolution ${moduleResolution}`, () => {
      const file = path.join(directory, `${moduleResolution}.mts`);
      writeFileSync(file, program);
      const options = `--ignoreConfig --noEmit --strict --target ES2022 --lib ES2022,DOM,DOM.Iterable --module ${module} --moduleResolution ${moduleResolution}`;
      const { status, stdout } = spawnSync(
        process.execPath,
        ['node_modules/typescript/bin/tsc', ...options.split(' '), '--types', '', file],
        { encoding: 'utf8' },
      );
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
  }
});
