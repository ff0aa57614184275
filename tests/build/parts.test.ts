import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

// The class docstring is an element's contract: every part that a host may style stands in it, and no other.

const root = path.resolve(import.meta.dirname, '../../..');
const elements = ['mg-quiz', 'mg-food-table', 'mg-dose-check'];
/** They come along with what is shared, such as the names of forms, and are not drawn in this element. */
const cards: Record<string, readonly string[]> = {
  'mg-dose-check': ['evidence', 'form', 'form-row', 'form-use', 'form-uses'],
  'mg-food-table': [
    'food',
    'foods',
    'form',
    'form-row',
    'form-use',
    'form-uses',
    'keeping',
    'label-line',
    'plan',
    'portion',
    'portions',
    'supplement',
    'supplements',
    'timeline',
  ],
};

/** The file and all that it brings along of the elements and of what they share. */
function filesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/src\/(?:ui|elements)\//.test(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)\.js'/g)) {
    filesFrom(`${path.resolve(path.dirname(file), target)}.ts`, seen);
  }
  return seen;
}

/** A part whose name ends in a figure of speech, such as `finding-${severity}`, is named by what goes before. */
function renderedParts(files: Iterable<string>): Set<string> {
  const parts = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, names = ''] of text.matchAll(/\bpart=(?:"([^"]*)")/g)) {
      for (const name of names.replaceAll(/\S*\$\{[^}]*\}\S*/g, '').split(/\s+/)) if (name) parts.add(name);
    }
    for (const [, name = ''] of text.matchAll(/disclosure\([\s\S]*?'([a-z-]+)',?\s*(?:\)|\w+ !== null)/g))
      parts.add(name);
  }
  return parts;
}

const documentedParts = (text: string): Set<string> =>
  new Set([...text.matchAll(/@csspart ([a-z0-9-]+) -/g)].map(([, name = '']) => name));

describe('the parts that a host may style', () => {
  for (const tag of elements) {
    const file = path.join(root, 'src', 'elements', tag, `${tag}.ts`);
    const documented = documentedParts(readFileSync(file, 'utf8'));
    const rendered = renderedParts(filesFrom(file));
    for (const name of cards[tag] ?? []) rendered.delete(name);

    it(`${tag}: each is in its docstring`, () => {
      assert.deepEqual([...rendered].filter((name) => !documented.has(name)).sort(), []);
    });

    it(`${tag}: what its docstring names is there`, () => {
      assert.deepEqual([...documented].filter((name) => !rendered.has(name)).sort(), []);
    });
  }
});
