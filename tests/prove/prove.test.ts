import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knowledgeStamp } from '../../src/engine/stamp.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { prove, type Proof } from './prove.js';
import { engine, SMALL } from './subject.js';
import { PROMISES } from './tally.js';

const stored = JSON.parse(readFileSync('proof/proof.json', 'utf8')) as Proof;

describe('the stored proof', () => {
  it('is of the knowledge that is shipped', () => {
    assert.equal(stored.knowledgeHash, knowledgeStamp(magnesium).hash, 'npm run prove mends this');
  });

  it('speaks of every promise, and none is broken', () => {
    assert.deepEqual(
      stored.promises.map(({ id }) => id),
      [...PROMISES],
    );
    for (const { id, checked, violated } of stored.promises) {
      assert.ok(checked > 0, `${id} was never looked at`);
      assert.equal(violated, 0, id);
    }
  });

  it('looked at ten million classes or more', () => {
    assert.ok(stored.classes >= 10_000_000, `${stored.classes} classes`);
  });
});

describe('a smaller proof, done now', () => {
  it('holds for every promise', (t) => {
    const { proof, tally, complaints } = prove({ knowledge: magnesium, engine, scope: SMALL });
    t.diagnostic(`${proof.classes} classes, ${proof.decisions} decisions, ${proof.sampled} drawn`);
    assert.deepEqual(complaints, []);
    for (const id of PROMISES) {
      assert.ok(tally[id].checked > 0, `${id} was never looked at`);
      assert.equal(tally[id].violated, 0, `${id}: ${tally[id].first}`);
    }
  });
});
