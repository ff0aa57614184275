import assert from 'node:assert/strict';
import type { Problem } from '../../../src/ui/config.js';

/* ------------------------------------------------------------ the page's own ground */

const prototypes = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  Map,
  Set,
  Promise,
  RegExp,
  Date,
].map(({ prototype }) => prototype as object);
const keysNow = (): PropertyKey[][] => prototypes.map((prototype) => Reflect.ownKeys(prototype));
const keysBefore = keysNow();

/** Whatever was read, no prototype has anything that it had not. */
export function expectNothingPolluted(): void {
  assert.deepEqual(keysNow(), keysBefore);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

/* --------------------------------------------------------------------- problems */

/** What ends a line in a console, or turns around what follows it there. */
const breaksLines = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** Each problem says where, what and what was expected, in one line and no more of it than can be read. */
export function expectToldWell(problems: readonly Problem[], most: number): void {
  assert.ok(problems.length <= most, `${problems.length} problems`);
  for (const problem of problems) {
    const { attribute, value, expected } = problem;
    assert.ok(Object.isFrozen(problem));
    assert.deepEqual(Object.keys(problem), ['attribute', 'value', 'expected']);
    assert.ok(attribute.length > 0 && attribute.length <= 200, attribute);
    assert.ok(typeof value === 'string' && value.length <= 200, value);
    assert.ok(expected.length > 0 && expected.length <= 2000, expected);
    assert.doesNotMatch(`${attribute}${expected}`, breaksLines);
  }
}

/* ---------------------------------------------------------------- objects of a script */

const fail = (): never => {
  throw new Error('no');
};
const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function circular(): object {
  const round: Record<string, unknown> = {};
  return Object.assign(round, { products: [round], foods: [round], own: round, id: round });
}

/** Few objects, which written out would be more than there is room for anywhere. */
function eachHeldManyTimes(): object {
  let held: unknown = 'x'.repeat(100);
  for (let storey = 0; storey < 40; storey += 1) held = [held, held, held, held];
  return { products: [held], foods: [held], id: held, own: held, findings: held, 'quiz.title': held };
}

/** By name: what a page's script could hand over that JSON could not. */
export const hostileObjects: Readonly<Record<string, () => unknown>> = {
  'a proxy of which all throws': () => new Proxy({}, traps),
  'a list of which all throws': () => new Proxy([], traps),
  'a proxy that was revoked': () => revoked({}),
  'a list that was revoked': () => revoked([]),
  'an object without a prototype': () => Object.create(null) as object,
  'an object that cannot be written as text': () => ({ toString: fail, valueOf: fail, toJSON: fail }),
  'an object whose members throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['products', 'foods', 'ageYears', 'conditions', 'own', 'id', 'findings', 'quiz.title'].map((key) => [
          key,
          { get: fail, enumerable: true },
        ]),
      ),
    ),
  'an object of such objects': () => ({
    products: [new Proxy({}, traps), revoked({})],
    foods: [new Proxy({}, traps), revoked([])],
    ageYears: new Proxy({}, traps),
    conditions: new Proxy([], traps),
    medicines: revoked([]),
    supplements: [new Proxy({}, traps), revoked({})],
    own: revoked({}),
    id: 'a',
    version: '1',
    findings: new Proxy({}, traps),
    'quiz.title': revoked({}),
  }),
  'an object that holds itself': circular,
  'an object that holds another a million times over': eachHeldManyTimes,
  'a symbol': () => Symbol('x'),
  'a big integer': () => 10n,
  'a function': () => () => 1,
  'a date that is none': () => new Date(Number.NaN),
  'a map': () => new Map([['ageYears', 40]]),
  'a promise': () => Promise.resolve({ ageYears: 40 }),
  bytes: () => new Uint8Array(100),
  'a list with holes': () => Object.assign([], { length: 5 }),
  'a list that says to be the longest there can be': () =>
    Object.assign(Object.create(Array.prototype) as object, { length: 2 ** 53 - 1 }),
};
