import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { forgetVisitor, shareDay, sharedDay, sharedPerson, sharePerson } from '../../src/ui/page.js';

afterEach(forgetVisitor);

describe('what the elements of a page know of a day', () => {
  it('is nothing until one is declared', () => {
    assert.equal(sharedDay(), null);
    assert.equal(shareDay(null), null);
  });

  it('is a new word each time that it is another figure', () => {
    const first = shareDay(310);
    assert.deepEqual(first, { foodMg: 310 });
    assert.equal(sharedDay(), first);
    assert.notEqual(shareDay(310), first, 'whoever says the same figure said it last');
    const second = shareDay(320);
    assert.notEqual(second, first);
    assert.equal(sharedDay(), second);
  });

  it('says whether a part of it is an estimate, which is another word', () => {
    const told = shareDay(310);
    const estimated = shareDay(310, true);
    assert.deepEqual(estimated, { foodMg: 310, isEstimated: true });
    assert.notEqual(estimated, told);
    assert.deepEqual(shareDay(310), { foodMg: 310 });
  });

  it('may be nothing at all to eat, which is not the same as not known', () => {
    assert.deepEqual(shareDay(0), { foodMg: 0 });
  });

  it('is taken back, and declared anew as another word', () => {
    const first = shareDay(310);
    shareDay(null);
    assert.equal(sharedDay(), null);
    assert.notEqual(shareDay(310), first);
  });

  it('can be changed by whoever shared it alone', () => {
    assert.ok(Object.isFrozen(shareDay(310)));
  });

  it('is forgotten with the person: somebody else may be next', () => {
    shareDay(310);
    sharePerson({ path: ['age'], answers: new Map([['age', { unsure: false, value: 41 }]]) });
    assert.equal(sharedPerson().size, 1);
    forgetVisitor();
    assert.equal(sharedDay(), null);
    assert.equal(sharedPerson().size, 0);
  });
});
