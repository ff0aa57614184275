import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

const orderly: Record<string, string> = {
  'engine/types.ts': 'export interface Knowledge { readonly id: string }',
  'engine/recommend.ts':
    "import type { Knowledge } from './types.js';\nexport const recommend = (it: Knowledge): string => it.id;",
  'knowledge/magnesium.ts':
    "import type { Knowledge } from '../engine/types.js';\nexport const magnesium: Knowledge = { id: 'magnesium' };",
  'locales/nl.ts':
    "export const nl = { title: 'Magnesium', days: (count: number): string => `${count} dagen` };",
  'ui/styles.ts': "import { css } from 'lit';\nexport const base = css``;",
  'elements/quiz/quiz.ts':
    "import { LitElement } from 'lit';\nimport * as z from 'zod/mini';\nimport { recommend } from '../../engine/recommend.js';\nexport { LitElement, z, recommend };",
  'mg-quiz.ts': "export * from './elements/quiz/quiz.js';",
};

describe('the layers check', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'mg-layers-'));
    for (const name of ['package.json', 'tsconfig.json', 'tsconfig.engine.json'])
      copyFileSync(name, path.join(root, name));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function check(files: Record<string, string>): { passed: boolean; said: string } {
    for (const [name, text] of Object.entries({ ...orderly, ...files })) {
      mkdirSync(path.dirname(path.join(root, 'src', name)), { recursive: true });
      writeFileSync(path.join(root, 'src', name), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/layers.js', root], {
      encoding: 'utf8',
    });
    return { passed: status === 0, said: stdout + stderr };
  }

  test('passes what is in order', () => {
    assert.deepEqual(check({}), { passed: true, said: '' });
  });

  test('passes the packages that stand beside a layer: one for typing errors, one for long tables', () => {
    const files = {
      'engine/search.ts': "import uFuzzy from '@leeoniya/ufuzzy';\nexport const matcher = new uFuzzy();",
      'elements/quiz/rows.ts': "export { Virtualizer } from '@tanstack/virtual-core';",
    };
    const { said } = check(files);
    assert.doesNotMatch(said, /may not import/);
  });

  const offences: [string, Record<string, string>, RegExp][] = [
    [
      'an upward import',
      { 'ui/bar.ts': "import { recommend } from '../elements/quiz/quiz.js';\nexport { recommend };" },
      /src\/ui\/bar\.ts: ui may not import elements\/quiz\/quiz\.ts/,
    ],
    [
      'an upward import of a type alone',
      { 'engine/plan.ts': "export type { Nothing } from '../knowledge/magnesium.js';" },
      /src\/engine\/plan\.ts: engine may not import knowledge\/magnesium\.ts/,
    ],
    [
      'an upward import inside a type',
      { 'engine/plan.ts': "export type Words = typeof import('../locales/nl.js').nl;" },
      /src\/engine\/plan\.ts: engine may not import locales\/nl\.ts/,
    ],
    [
      'an upward import() while running',
      { 'locales/lazy.ts': "export const lazy = (): unknown => import('../mg-quiz.js');" },
      /src\/locales\/lazy\.ts: locales may not import mg-quiz\.ts/,
    ],
    [
      'a package in the engine',
      { 'engine/plan.ts': "import 'lit';" },
      /src\/engine\/plan\.ts: engine may not import the package lit/,
    ],
    [
      "Node's modules in the engine",
      { 'engine/plan.ts': "import 'node:fs';" },
      /src\/engine\/plan\.ts: engine may not import the package node:fs/,
    ],
    [
      'a package in the knowledge',
      { 'knowledge/foods.ts': "import type { z } from 'zod/mini';\nexport type Z = typeof z;" },
      /src\/knowledge\/foods\.ts: knowledge may not import the package zod\/mini/,
    ],
    [
      'a package in the locales',
      { 'locales/en.ts': "import { html } from 'lit';\nexport { html };" },
      /src\/locales\/en\.ts: locales may not import the package lit/,
    ],
    [
      'the whole of zod',
      { 'elements/quiz/config.ts': "import { z } from 'zod';\nexport { z };" },
      /src\/elements\/quiz\/config\.ts: elements may not import the package zod$/m,
    ],
    [
      'a type of the DOM in the engine',
      { 'engine/plan.ts': 'export type Shown = HTMLElement;' },
      /HTMLElement/,
    ],
    [
      'the DOM itself in the engine',
      { 'engine/plan.ts': 'export const title = document.title;' },
      /document/,
    ],
    [
      'a circle',
      {
        'ui/one.ts': "export { two } from './two.js';\nexport const one = 1;",
        'ui/two.ts': "export { one } from './one.js';\nexport const two = 2;",
      },
      /a circle of imports: ui\/one\.ts -> ui\/two\.ts -> ui\/one\.ts/,
    ],
    [
      'a circle of types alone',
      {
        'engine/one.ts': "import type { Two } from './two.js';\nexport interface One { two?: Two }",
        'engine/two.ts': "import type { One } from './one.js';\nexport interface Two { one?: One }",
      },
      /a circle of imports: engine\/one\.ts -> engine\/two\.ts -> engine\/one\.ts/,
    ],
    [
      'an arrow function in the knowledge',
      { 'knowledge/foods.ts': 'export const foods = [1];\nexport const first = () => foods[0];' },
      /src\/knowledge\/foods\.ts:2: knowledge holds no functions/,
    ],
    [
      'a function in the knowledge',
      { 'knowledge/foods.ts': 'export function first(): number {\n  return 1;\n}' },
      /src\/knowledge\/foods\.ts:1: knowledge holds no functions/,
    ],
    [
      'a method in the knowledge',
      { 'knowledge/foods.ts': 'export const foods = {\n  first() {\n    return 1;\n  },\n};' },
      /src\/knowledge\/foods\.ts:2: knowledge holds no functions/,
    ],
    [
      'a folder that is no layer',
      { 'shared/text.ts': 'export const text = 1;' },
      /src\/shared\/text\.ts: shared is no known layer/,
    ],
    ['an import from outside src', { 'ui/out.ts': "export * from '../../package.js';" }, /lies outside src/],
  ];

  for (const [name, files, complaint] of offences) {
    test(`fails on ${name}`, () => {
      const { passed, said } = check(files);
      assert.equal(passed, false);
      assert.match(said, complaint);
    });
  }
});
