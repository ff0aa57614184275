import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const ceilings = JSON.parse(readFileSync('tests/build/sizes.json', 'utf8')) as Record<string, number>;

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.replaceAll(path.sep, '/'))
  .sort();

test('every shipped script has a ceiling, and every ceiling a script', () => {
  assert.deepEqual(Object.keys(ceilings).sort(), scripts);
});

for (const name of scripts) {
  test(`${name} stays under its ceiling`, () => {
    const weight = brotliCompressSync(readFileSync(path.join('dist', name))).length;
    const ceiling = ceilings[name] ?? 0;
    assert.ok(weight <= ceiling, `${weight} bytes of brotli, ${ceiling} allowed`);
  });
}
