import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { payloads } from '../hostile/support/payloads.js';

const readme = readFileSync('README.md', 'utf8');

describe('what is said to have been tried', () => {
  for (const [file, text] of [
    ['README.md', readme],
    ['scripts/tried.js', readFileSync('scripts/tried.js', 'utf8')],
  ] as const) {
    it(`is as many payloads as there are, in ${file}`, () => {
      const counts = [...text.matchAll(/([\d,.]+) payloads/g)].map(([, count]) => count);
      assert.deepEqual([...new Set(counts)], [`${payloads.length}`]);
    });
  }

  it('is all filled in: no word in capitals holds a place in the README', () => {
    const places = readme.match(/\b(?:[A-Z]{6,}|[A-Z]{3,}(?:-[A-Z]{3,})+)\b(?!\.md)/g);
    assert.equal(places, null);
  });
});
