import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkText } from '../../src/engine.js';

interface Labelled {
  text: string;
  lang: string;
  lawful: boolean;
  /** Lawyers would differ: not measured. */
  doubt?: boolean;
}

interface Floor {
  precision: number;
  recall: number;
}

/**
 * What each set of labelled texts may not fall below. The tuning half was seen while the phrases were written, the
 * held-out half was set aside before that and is not to be looked at by who writes phrases: it tells how good they are. The
 * regression set was written by the same hand as the phrases, and only shows what a change of them breaks.
 */
const floors: Readonly<Record<string, Floor>> = {
  'texts-tuning.json': { precision: 0.97, recall: 0.95 },
  'texts-held-out.json': { precision: 0.9, recall: 0.9 },
  'texts-regression.json': { precision: 0.97, recall: 0.97 },
};

const plain = (text: string): string => text.trim().toLowerCase();

const folder = path.join('tests', 'engine', 'texts');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Who writes phrases is not to see which of these it misses. */
const HELD_OUT = 'texts-held-out.json';

const textsOf = (file: string): Labelled[] =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Labelled[];

describe('the text checker on labelled texts', () => {
  it('is measured on every set', () => {
    assert.deepEqual([...files].sort(), Object.keys(floors).sort());
  });

  it('is measured on texts that no phrase was written for', () => {
    const seen = new Set(
      files
        .filter((file) => file !== HELD_OUT)
        .flatMap((file) => textsOf(file).map(({ text }) => plain(text))),
    );
    assert.equal(textsOf(HELD_OUT).filter(({ text }) => seen.has(plain(text))).length, 0);
  });

  for (const file of files) {
    it(`finds what promises too much, and little else: ${file}`, (context) => {
      const floor = floors[file];
      assert.ok(floor, `state what ${file} may not fall below`);
      const measured = textsOf(file).filter(({ doubt }) => doubt !== true);
      const flagged = measured.filter(({ text, lang }) => !checkText(text, lang).ok);
      const wrongly = flagged.filter(({ lawful }) => lawful);
      const missed = measured.filter((row) => !row.lawful && !flagged.includes(row));
      const found = flagged.length - wrongly.length;
      const precision = found / flagged.length;
      const recall = found / (found + missed.length);
      context.diagnostic(
        `${file}: ${measured.length} texts, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      );
      const named = [...wrongly, ...missed].map(({ lawful, lang, text }) => ({ lawful, lang, text }));
      assert.ok(
        precision >= floor.precision && recall >= floor.recall,
        `precision ${precision}, recall ${recall}${file === HELD_OUT ? '' : `: ${JSON.stringify(named, null, 1)}`}`,
      );
    });
  }
});
