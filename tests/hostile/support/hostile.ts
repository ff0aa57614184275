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
