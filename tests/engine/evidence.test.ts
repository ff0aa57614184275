import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { SourcedSentence } from '../../src/engine/types.js';
import { evidence } from '../../src/knowledge/evidence.js';
import { formNotes, formUses } from '../../src/knowledge/form-uses.js';
import { languages } from '../../src/locales/index.js';
import { isVerified, readJson, withFacts } from './support/fact-files.js';
import type { Valued } from './support/fact-files.js';
import { gradedSentences } from './support/graded.js';
import { knowledge, only, sorted } from './support/listed.js';

interface UseFact {
  use_id: string;
  grade: string;
}
interface Facts {
  evidence_by_use: Valued<UseFact>[];
  forms: { id: string; uses: Valued<UseFact>[] }[];
}
const facts = (): Facts => readJson('forms') as Facts;

const rowOf = (fact: Valued<UseFact>): unknown[] => [fact.grade, fact.source, isVerified(fact)];

test('each use of the facts is there, with grade, sources and whether it was checked', withFacts, () => {
  const rows = facts().evidence_by_use;
  assert.deepEqual(sorted(Object.keys(knowledge.evidence)), sorted(rows.map(({ use_id: id }) => id)));
  for (const fact of rows) {
    const { grade, sources, checked } = only(knowledge.evidence[fact.use_id], fact.use_id);
    assert.deepEqual([grade, sources, checked], rowOf(fact), fact.use_id);
  }
});

test('each use of each form in the facts is there, and no other', withFacts, () => {
  const expected = facts().forms.flatMap(({ id, uses }) =>
    uses.map((fact) => [`${id} ${fact.use_id}`, rowOf(fact)] as const),
  );
  const ours = Object.entries(knowledge.formUses).flatMap(([form, uses]) =>
    Object.entries(uses).map(
      ([use, { grade, sources, checked }]) => [`${form} ${use}`, [grade, sources, checked]] as const,
    ),
  );
  assert.equal(expected.length, 26);
  assert.deepEqual(new Map(ours), new Map(expected));
});

const parts: [string, SourcedSentence][] = [
  ...Object.entries(evidence).flatMap(([id, row]): [string, SourcedSentence][] => [
    [id, row],
    [`${id} for`, row.for],
    [`${id} against`, row.against],
    [`${id} limits`, row.limits],
  ]),
  ...Object.entries(formUses).flatMap(([form, uses]) =>
    Object.entries(uses).map(([use, row]): [string, SourcedSentence] => [`${form} ${use}`, row]),
  ),
  ...Object.entries(formNotes),
];

test('every sentence on evidence rests on something, and one that was only recalled says so', () => {
  assert.equal(parts.length, 26 * 4 + 26 + 1);
  for (const [what, { sources, checked }] of parts) {
    assert.ok(sources.length > 0, what);
    const isRecalled = sources.includes('none');
    assert.equal(checked, isRecalled && sources.length > 1 ? 'partly' : !isRecalled, what);
  }
});

test('every use has its place: at a goal, beside the wish for a skin product, beside the foods, or in the handbook', () => {
  const led = new Set(Object.values(knowledge.goals).flatMap(({ uses }) => uses));
  for (const [id, { shownAt }] of Object.entries(knowledge.evidence))
    assert.equal(shownAt === 'goal', led.has(id), id);
  for (const uses of Object.values(knowledge.formUses))
    for (const id of Object.keys(uses)) assert.ok(Object.hasOwn(knowledge.evidence, id), id);
});

/** Words that would turn a study into a promise. */
const promise = {
  nl: /\bhelpt\b|genees|genezing|wonder|voorkom|verlicht|verhelp|kalmer|rustgevend|ontspan|onmisbaar|\bbeste\b|superieur|je (zult|zal|gaat|krijgt)|gegarandeerd|draagt bij/i,
  en: /\bhelps\b|\bcures?\b|\bheals?\b|miracle|prevents?\b|relie[fv]es?|sooth|calms?\b|relax|essential|\bbest\b|superior|you will|guarantee|contributes/i,
};

/** What keeps a finding with one form in its place. */
const bound = {
  nl: /niet|geen|zonder|maar|medicijn|twee keer de EU-bovengrens/,
  en: /\bnot\b|\bno\b|without|\bbut\b|\bNor\b|twice the EU upper level/,
};

for (const lang of ['nl', 'en'] as const) {
  const sentences = gradedSentences(languages[lang]);

  describe(`evidence in ${lang}`, () => {
    it('has words for every use: what speaks for it, what against, and what to mind', () => {
      const paths = [
        ...Object.keys(evidence).flatMap((id) =>
          ['title', 'for', 'against', 'limits'].map((part) => `evidence.${id}.${part}`),
        ),
        ...Object.entries(formUses).flatMap(([form, uses]) =>
          Object.keys(uses).map((use) => `formUses.${form}.${use}`),
        ),
        ...Object.keys(formNotes).map((form) => `formNotes.${form}`),
      ];
      assert.deepEqual(sorted(sentences.keys()), sorted(paths));
      for (const [path, text] of sentences) assert.ok(text.trim().length > 2, path);
    });

    it('promises nothing', () => {
      const promising = [...sentences].filter(
        // A study may be the best known; a form is never the best.
        ([, text]) => promise[lang].test(text.replaceAll('best-known', '')),
      );
      assert.deepEqual(promising, []);
    });

    it('says with every finding on one form what holds it back', () => {
      const unbound = [...sentences].filter(
        ([path, text]) => path.startsWith('formUses.') && !bound[lang].test(text),
      );
      assert.deepEqual(unbound, []);
    });

    it('says beside every dose above the EU upper level that it is', () => {
      const level = lang === 'nl' ? /bovengrens/ : /upper level/;
      for (const [path, text] of sentences) {
        const doses = [...text.matchAll(/(\d+)[\s\u00a0]mg/g)].map(([, mg]) => Number(mg));
        if (doses.some((mg) => mg > knowledge.limits.euCeilingMg)) assert.match(text, level, path);
      }
    });

    it('sends nobody away from a doctor and tells nobody to change a medicine', () => {
      const change =
        lang === 'nl' ? /stop met|verlaag|minder (pillen|medicijn)/i : /stop taking|lower your|fewer pills/i;
      assert.deepEqual(
        [...sentences].filter(([, text]) => change.test(text)),
        [],
      );
    });
  });
}
