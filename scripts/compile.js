// tsc: src, tests and bench to .build, one JavaScript file for each TypeScript file.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './packages.js';

const tsc = 'typescript/bin/tsc';
const compiledEnding = /\.(js|d\.ts)$/;

export function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

/** tsc never deletes, so the output of a removed test would go on being run. */
function removeOrphans() {
  for (const part of ['src', 'tests', 'bench']) {
    for (const file of filesUnder(path.join(root, '.build', part))) {
      const source = path.join(root, path.relative(path.join(root, '.build'), file));
      if (!existsSync(source.replace(compiledEnding, '.ts'))) rmSync(file);
    }
  }
}

export function compile() {
  removeOrphans();
  return runTool(tsc, ['-p', 'tsconfig.json']);
}

export function writeDeclarations(directory) {
  return runTool(tsc, ['-p', 'tsconfig.src.json', '--outDir', directory]);
}

/** src without Node's and the tests' types, which tsconfig.json has in sight too. */
export function checkShippedTypes() {
  return runTool(tsc, ['-p', 'tsconfig.src.json', '--noEmit', '--emitDeclarationOnly', 'false']);
}
