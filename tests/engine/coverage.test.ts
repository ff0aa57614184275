import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../../src/engine.js';
import { conflicts, type Conflict } from '../../src/knowledge/conflicts.js';
import { coverage, type Coverage } from '../../src/knowledge/coverage.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { coverageSources } from '../../src/knowledge/sources-coverage.js';
import type { AnswerWords } from '../../src/locales/answer-words.js';
import { en } from '../../src/locales/en.js';
import { answerWords as english } from '../../src/locales/en/answers.js';
import { handbook as englishHandbook } from '../../src/locales/en/handbook.js';
import { nl } from '../../src/locales/nl.js';
import { answerWords as dutch } from '../../src/locales/nl/answers.js';
import { handbook as dutchHandbook } from '../../src/locales/nl/handbook.js';
import { readJson, withFacts } from './support/fact-files.js';

const rows: readonly [string, Coverage][] = Object.entries(coverage);
const CLAIMS_BY_ARTICLE = [17, 21, 34, 56, 18];

/** From s0-01 on: the articles have so many claims. */
const claimIds = CLAIMS_BY_ARTICLE.flatMap((count, article) =>
  Array.from({ length: count }, (_, i) => `s${article}-${String(i + 1).padStart(2, '0')}`),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

/** Whether a path leads to something: rows of a list go by their id, foods by theirs whatever their kind. */
function leadsSomewhere(where: string): boolean {
  const [head = '', ...keys] = where.split('/');
  if (head === 'words') return [nl, en].every((words) => at(words, keys) !== undefined);
  if (head === 'foods') return Object.values(magnesium.foods).some((foods) => (keys[0] ?? '') in foods);
  const [last = ''] = keys.slice(-1);
  const found = at(magnesium, [head, ...keys]);
  if (found !== undefined) return true;
  const listed = at(magnesium, [head, ...keys.slice(0, -1)]);
  return Array.isArray(listed) && listed.some((row) => isRecord(row) && row['id'] === last);
}

const figuresIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.')).sort();

const isCited = (id: string): boolean => id in magnesium.sources || id in coverageSources;

describe('every claim of the articles is dealt with', () => {
  it('each exactly once', () => {
    assert.deepEqual(Object.keys(coverage).sort(), [...claimIds].sort());
  });

  it('and they are the claims of the fact files', withFacts, () => {
    const { claims } = readJson('seed-claims') as { claims: { id: string }[] };
    assert.deepEqual(
      claims.map(({ id }) => id),
      claimIds,
    );
  });

  for (const [id, row] of rows) {
    it(`${id}: what it points to is there`, () => {
      const ids = 'ids' in row ? (row.ids ?? []) : [];
      assert.deepEqual(
        ids.filter((where) => !leadsSomewhere(where)),
        [],
      );
      if (row.kind === 'encoded') assert.ok(ids.length > 0);
      if (row.kind === 'answered') {
        assert.deepEqual(
          row.sources.filter((source) => !isCited(source)),
          [],
        );
        assert.ok(row.sources.length > 0);
      }
    });
  }

  it('what says the same is answered or encoded itself', () => {
    for (const [id, row] of rows) {
      if (!('of' in row)) continue;
      assert.ok(row.of.length > 0, id);
      for (const other of row.of) {
        assert.ok(other in coverage, `${id}: ${other}`);
        assert.notEqual((coverage as Record<string, Coverage>)[other]?.kind, 'left-out', `${id}: ${other}`);
      }
    }
  });
});

const byLanguage: readonly [string, AnswerWords][] = [
  ['nl', dutch],
  ['en', english],
];
const answered = rows.flatMap(([id, row]) => (row.kind === 'answered' ? [{ id, row }] : []));

describe('the answers', () => {
  for (const [lang, { answers, omissions }] of byLanguage) {
    it(`${lang}: one for each claim that is answered, a reason for each that is not, and none besides`, () => {
      assert.deepEqual(Object.keys(answers).sort(), answered.map(({ id }) => id).sort());
      const omitted = rows.filter(([, row]) => row.kind === 'left-out' && !('of' in row)).map(([id]) => id);
      assert.deepEqual(Object.keys(omissions).sort(), omitted.sort());
    });

    it(`${lang}: a question of one sentence, an answer of at most two`, () => {
      for (const [id, { question, answer }] of Object.entries(answers)) {
        assert.match(question, /^[^?]+\?$/, id);
        assert.ok((answer.match(/[.!?](?:\s|$)/g) ?? []).length <= 2, `${id}: ${answer}`);
        assert.ok(answer.length <= 250, `${id}: ${answer.length} letters`);
      }
    });

    it(`${lang}: no two questions are the same`, () => {
      const questions = Object.values(answers).map(({ question }) => question);
      assert.equal(new Set(questions).size, questions.length);
    });

    it(`${lang}: what may stand in a shop promises nothing`, () => {
      for (const { id, row } of answered) {
        if (!row.modes.includes('eu')) continue;
        const { question, answer } = answers[id as keyof typeof answers];
        for (const text of [question, answer])
          assert.deepEqual(checkText(text, lang).hits, [], `${id}: ${text}`);
      }
    });
  }

  it('name the same figures in both languages', () => {
    for (const id of Object.keys(dutch.answers) as (keyof typeof dutch.answers)[]) {
      for (const part of ['question', 'answer'] as const) {
        assert.deepEqual(
          figuresIn(dutch.answers[id][part]),
          figuresIn(english.answers[id][part]),
          `${id} ${part}`,
        );
      }
    }
  });

  it('name the limit of vitamin B6 as that of adults, and so does the conflict about it', () => {
    const said = [
      dutch.answers['s3-28'].answer,
      dutchHandbook.conflicts['vitamin-b6'].differ,
      english.answers['s3-28'].answer,
      englishHandbook.conflicts['vitamin-b6'].differ,
    ];
    for (const text of said) assert.match(text, /volwassenen|adults/);
  });

  it('tell beside no product what studies used or how long they took, nor that a form is mild', () => {
    for (const id of ['s0-14', 's2-18', 's2-23', 's3-14'] as const)
      assert.deepEqual(coverage[id].modes, ['education'], id);
  });

  it('are told of in `education` wherever a shop may tell them', () => {
    for (const { id, row } of answered) assert.ok(row.modes.includes('education'), id);
  });
});

describe('conflicts between sources', () => {
  const own: readonly [string, Conflict][] = Object.entries(conflicts);

  for (const [id, { ids, sources }] of own) {
    it(`${id}: what it points to is there`, () => {
      assert.deepEqual(
        ids.filter((where) => !leadsSomewhere(where)),
        [],
      );
      assert.ok(sources.length > 0 && sources.every(isCited));
    });
  }

  it('name the same figures in both languages', () => {
    for (const id of Object.keys(conflicts) as (keyof typeof conflicts)[]) {
      for (const part of ['title', 'differ', 'ours'] as const) {
        const both = [dutchHandbook, englishHandbook].map((book) => figuresIn(book.conflicts[id][part]));
        assert.deepEqual(both[0], both[1], `${id} ${part}`);
      }
    }
  });

  it('hold every conflict that the fact files name', withFacts, () => {
    const told = new Set(Object.keys(conflicts));
    const listed = ['reference-intakes', 'upper-levels', 'interactions'].flatMap(
      (name) => (readJson(name) as { conflicts: { id: string }[] }).conflicts,
    );
    // Hours stand by medicine, so that each can be judged by itself.
    const open = listed.map(({ id }) => id).filter((id) => id !== 'hours' && !told.has(id));
    assert.deepEqual(open, []);
    const { seed_versus_seed: topics } = readJson('seed-claims') as { seed_versus_seed: unknown[] };
    assert.equal(own.filter(([, { about }]) => about === 'articles').length, topics.length);
  });
});

describe('sources that only the handbook cites', () => {
  it('stand in no other list', () => {
    assert.deepEqual(
      Object.keys(coverageSources).filter((id) => id in magnesium.sources),
      [],
    );
  });

  it('are each cited', () => {
    const cited = new Set<string>([
      ...answered.flatMap(({ row }) => row.sources),
      ...Object.values(conflicts).flatMap(({ sources }) => [...sources]),
    ]);
    assert.deepEqual(
      Object.keys(coverageSources).filter((id) => !cited.has(id)),
      [],
    );
  });

  it('are dated, or said to carry no date', () => {
    for (const [id, source] of Object.entries(coverageSources)) {
      assert.equal(source.year === null, 'undated' in source, id);
    }
  });

  it('carry the addresses of the fact files', withFacts, () => {
    const lists = ['seed-claims', 'forms', 'interactions', 'upper-levels', 'reference-intakes', 'red-flags'];
    const listed = Object.assign(
      {},
      ...lists.map((name) => (readJson(name) as { source_list: object }).source_list),
    ) as Record<string, { url: string; year: number | null }>;
    for (const [id, { url, year }] of Object.entries(coverageSources)) {
      assert.equal(listed[id]?.url, url, id);
      assert.equal(listed[id]?.year, year, id);
    }
  });
});
