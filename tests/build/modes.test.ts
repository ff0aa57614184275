import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) =>
    path
      .join(entry.parentPath ?? entry.path, entry.name)
      .split(path.sep)
      .join('/'),
  )
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const naming = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

/** Files in which a function is named, by import, re-export or otherwise. */
const user = (name: string): RegExp => new RegExp(`\\b${name}\\b(?!['-])`);

describe('what may be said where', () => {
  test('only the claims of a language are made into authorised wordings', () => {
    const makers = naming(/\bauthorised\s*\(|import\s*\{[^}]*\bauthorised\b/);
    assert.ok(makers.length >= 2);
    for (const file of makers) assert.match(file, /^src\/locales\/(?:[a-z]{2}\/claims)\.ts$/);
  });

  test('only the evidence of a language is made into graded sentences, and one file draws them', () => {
    const makers = naming(/\bgraded\s*[<(]/).filter((file) => file !== 'src/locales/graded.ts');
    assert.ok(makers.length >= 2);
    for (const file of makers) assert.match(file, /^src\/locales\/[a-z]{2}\/evidence\.ts$/);
    assert.deepEqual(naming(user('readGraded')).sort(), ['src/locales/graded.ts', 'src/ui/use-card.ts']);
  });

  test('leave to speak of evidence is given in one place, which asks for the mode', () => {
    assert.deepEqual(naming(user('educationOnly')).sort(), [
      'src/engine/education.ts',
      'src/engine/uses.ts',
      'src/locales/graded.ts',
    ]);
  });

  test('nobody takes leave by a cast', () => {
    const casts = naming(
      /\bas (?:unknown as )?(?:readonly )?(AuthorisedWordings?|EducationOnly|UsesTold|Graded)\b/,
    );
    assert.deepEqual(casts.sort(), [
      'src/engine/education.ts',
      'src/locales/authorised.ts',
      'src/locales/graded.ts',
    ]);
  });
});
