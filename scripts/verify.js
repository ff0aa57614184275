#!/usr/bin/env node
// npm run verify -- FILE.json ...   in this repository
// npx mg-verify FILE.json ...       where the package is installed
// Says what in a practitioner's own knowledge cannot be used, promises too much or cannot be meant so.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Here the sources are compiled first; an installed package has no sources. */
async function door() {
  if (!existsSync(path.join(root, 'src'))) return path.join(root, 'dist', 'host-knowledge.js');
  const compiled = path.join(root, '.build', 'src', 'host-knowledge.js');
  if (process.env.MG_COMPILED !== '1') {
    const [{ compile }, { ensurePackages }] = await Promise.all([
      import('./compile.js'),
      import('./packages.js'),
    ]);
    ensurePackages();
    if (!compile()) process.exit(2);
  }
  return compiled;
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: cannot be read (${error.code ?? error.message}).`);
    return null;
  }
}

const lines = {
  unusable: ({ attribute, value, expected }) => `  ${attribute}: ${value}\n    expected: ${expected}`,
  promises: ({ attribute, value, expected }) => `  ${attribute}: ${value}\n    expected: ${expected}`,
  doubts: ({ where, message }) => `  ${where}\n    ${message}`,
};
const headings = {
  unusable: 'Cannot be used, and is left out:',
  promises: 'Promises too much beside products (claims="eu"), and is not shown there:',
  doubts: 'Cannot be meant so:',
};

/** @returns whether all of the file is good */
function report(file, checked) {
  const found = Object.keys(headings).filter((part) => checked[part].length > 0);
  if (found.length === 0) {
    console.log(`${file}: good.`);
    return true;
  }
  console.log(`${file}:`);
  for (const part of found) console.log([headings[part], ...checked[part].map(lines[part])].join('\n'));
  return false;
}

const files = process.argv.slice(2).filter((one) => !one.startsWith('-'));
if (files.length === 0) {
  console.error('Which file? npm run verify -- praktijk-kennis.json');
  process.exit(2);
}
const { checkHostKnowledge } = await import(pathToFileURL(await door()).href);
const results = files.map((file) => {
  const text = textOf(file);
  return text !== null && report(file, checkHostKnowledge(text));
});
process.exitCode = results.every(Boolean) ? 0 : 1;
