import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hashOf } from '../../src/engine/hash.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { caughtEarly, makesNoDifference, NO_DIFFERENCE, type Score } from './catch.js';
import { mutantsOf } from './mutants.js';

const mutants = mutantsOf(magnesium);
const stored = JSON.parse(readFileSync('proof/mutants.json', 'utf8')) as {
  knowledgeHash: string;
  scores: Score[];
};

describe('a slip of the pen in a rule', () => {
  it('in a safety rule is always noticed', () => {
    const safety = mutants.filter(({ group }) => group === 'safety' || group === 'proposal');
    assert.ok(safety.length > 400, `${safety.length} slips`);
    const escaped = safety.filter((mutant) => caughtEarly(mutant) === 'nothing');
    assert.deepEqual(
      escaped.map(({ id, slip }) => `${id}: ${slip}`),
      [],
    );
  });

  it('is a slip: what makes no difference is named with its reason, and is there', () => {
    assert.equal(mutants.filter(makesNoDifference).length, NO_DIFFERENCE.length);
  });
});

describe('the stored score', () => {
  it('is of the knowledge that is shipped', () => {
    assert.equal(stored.knowledgeHash, hashOf(magnesium), 'npm run mutate mends this');
  });

  it('is all of the safety rules, and nine tenths of the others', () => {
    for (const { group, mutants: made, caught } of stored.scores) {
      const least = group === 'safety' || group === 'proposal' ? 1 : 0.9;
      assert.ok(caught >= least * made, `${group}: ${caught} of ${made}`);
    }
  });
});
