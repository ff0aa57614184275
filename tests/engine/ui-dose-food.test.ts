import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIET_GROUPS } from '../../src/engine/read-facts.js';
import type { Facts } from '../../src/engine/types.js';
import { received } from '../../src/elements/mg-dose-check/brought.js';
import { changeFood } from '../../src/elements/mg-dose-check/changes.js';
import { look, type Check } from '../../src/elements/mg-dose-check/check.js';
import { handedOver, withDeclared } from '../../src/elements/mg-dose-check/elsewhere.js';
import { START, type DoseState } from '../../src/elements/mg-dose-check/state.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import type { Ground } from '../../src/ui/answering/answers.js';

const groundOf = (hostFacts: Facts = {}): Ground => ({
  knowledge: magnesium,
  hostFacts,
  options: { standard: 'nl', claims: 'eu' },
});
const ground = groundOf();
const at: DoseState = { ...START, screen: 'check' };
const seen = (state: DoseState, on = ground): Check => look(on, state);

const typed = (state: DoseState, text: string, on = ground): DoseState =>
  changeFood(state, on.hostFacts, { way: 'number', text });
const declared = (state: DoseState, foodMg: number | null, on = ground): DoseState =>
  withDeclared(state, on.hostFacts, foodMg === null ? null : { foodMg });

describe('a day that was declared in a food table, in the dose check', () => {
  it('is what food gives', () => {
    const check = seen(declared(at, 310));
    assert.equal(check.facts.foodMg, 310);
    assert.equal(check.food.way, 'table');
    assert.ok(!check.recommendation.missing.includes('diet'));
  });

  it('is asked of nobody, also of a child', () => {
    const child = groundOf({ ageYears: 9 });
    assert.ok(!seen(declared(at, 150, child), child).recommendation.missing.includes('foodMg'));
  });

  it('takes the place of what was said here before, and of what the host gave', () => {
    assert.equal(seen(declared(typed(at, '250'), 310)).facts.foodMg, 310);
    const host = groundOf({ foodMg: 200 });
    assert.equal(seen(declared(at, 310, host), host).facts.foodMg, 310);
    const fed = groundOf({
      diet: Object.fromEntries(DIET_GROUPS.map((group) => [group, 7])) as NonNullable<Facts['diet']>,
    });
    const { facts } = seen(declared(at, 310, fed), fed);
    assert.deepEqual([facts.foodMg, facts.diet], [310, undefined]);
  });

  it('gives way to what is said here afterwards, and can be chosen again', () => {
    const other = typed(declared(at, 310), '250');
    assert.equal(seen(other).facts.foodMg, 250);
    assert.equal(seen(changeFood(other, {}, { way: 'unsure' })).facts.foodMg, undefined);
    assert.equal(seen(changeFood(other, {}, { way: 'table' })).facts.foodMg, 310);
  });

  it('follows the table, and has the last word again once the table says something else', () => {
    assert.equal(seen(declared(declared(at, 310), 330)).facts.foodMg, 330);
    assert.equal(seen(declared(typed(declared(at, 310), '250'), 330)).facts.foodMg, 330);
  });

  it('says nothing new while the table does not', () => {
    const day = { foodMg: 310 };
    const state = typed(withDeclared(at, {}, day), '250');
    assert.equal(withDeclared(state, {}, day), state);
    assert.equal(withDeclared(at, {}, null), at);
  });

  it('that is taken back leaves what was said here before it', () => {
    assert.equal(seen(declared(declared(typed(at, '250'), 310), null)).facts.foodMg, 250);
    assert.equal(seen(declared(declared(declared(typed(at, '250'), 310), 330), null)).facts.foodMg, 250);
    assert.deepEqual(declared(declared(at, 310), null), at);
    const host = groundOf({ foodMg: 200 });
    assert.equal(seen(declared(declared(at, 310, host), null, host), host).facts.foodMg, 200);
  });

  it('that is taken back leaves what was said here after it', () => {
    assert.equal(seen(declared(typed(declared(at, 310), '250'), null)).facts.foodMg, 250);
  });

  it('is not handed over: the quiz knows it by itself', () => {
    const handed = handedOver(ground, declared(at, 310));
    assert.equal(handed.more.foodMg, undefined);
    assert.ok(!handed.given.path.includes('diet'));
    assert.equal(handedOver(ground, typed(declared(at, 310), '250')).more.foodMg, 250);
  });

  it('stays where another element brings something else', () => {
    const handed = { given: { path: [], answers: new Map(), offered: new Map() }, more: {} };
    const state = declared(at, 310);
    assert.equal(seen(received(magnesium, handed, state, seen(state))).facts.foodMg, 310);
  });
});
