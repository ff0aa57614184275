import fc from 'fast-check';
import { payloadTexts } from './payloads.js';

// Mixes of what is right and what attacks: a text that nobody could read says less than one that is nearly good.

/* -------------------------------------------------------------------- the draw */

/** The number that repeats a run: `MG_SEED=… npm test -- node hostile`. */
export function seedFrom(given: string | null | undefined): number {
  const seed = Number.parseInt(given ?? '', 10);
  return Number.isInteger(seed) ? seed : Math.floor(Math.random() * 2 ** 31);
}

/* ---------------------------------------------------------------------- values */

const fragments = [
  payloadTexts.filter(({ length }) => length < 400),
  ['magnesium', 'citrate', 'levothyroxine', 'diabetes', 'none', 'renal-severe', 'pregnant', 'female', 'ppi'],
  ['{', '}', '[', ']', '"', ':', ',', ';', '\n', '\\', '0', '1', '-', '.', ' ', '{"', '"}', 'null', 'true'],
].flat();
const fragment = fc.constantFrom(...fragments);

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(fragment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

const hostileNumber = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  0.1,
  40,
  121,
  250,
  1e6,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
);

export const hostileKey = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', ''),
  },
  { weight: 1, arbitrary: hostileText },
);

/** As JSON.parse makes them: a key `__proto__` is a member like any other. */
export const recordOf = (entries: readonly (readonly [string, unknown])[]): object => {
  const record = {};
  for (const [key, value] of entries) {
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return record;
};

export const { hostileJson } = fc.letrec<{ hostileJson: unknown }>((tie) => ({
  hostileJson: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    hostileText,
    hostileNumber,
    fc.constantFrom(null, true, false),
    fc.array(tie('hostileJson'), { maxLength: 4 }),
    fc.array(fc.tuple(hostileKey, tie('hostileJson')), { maxLength: 4 }).map(recordOf),
  ),
}));

/* ------------------------------------------------------------------- mutations */

interface Mutation {
  place: number;
  how: 'replace' | 'remove' | 'add' | 'rename' | 'wrap' | 'twice' | 'swap';
  key: string;
  value: unknown;
}

type Inner = [owner: Record<string, unknown>, key: string];

function placesIn(value: unknown, found: Inner[] = []): Inner[] {
  if (typeof value !== 'object' || value === null) return found;
  const owner = value as Record<string, unknown>;
  for (const key of Object.keys(owner)) {
    found.push([owner, key]);
    placesIn(owner[key], found);
  }
  return found;
}

const define = (owner: object, key: string, value: unknown): void =>
  void Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });

function mutate(document: unknown, { place, how, key, value }: Mutation): void {
  const places = placesIn(document);
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return;
  const [owner, at] = chosen;
  const is = owner[at];
  switch (how) {
    case 'replace':
      return define(owner, at, value);
    case 'remove':
      return void (Array.isArray(owner) ? owner.splice(Number(at), 1) : delete owner[at]);
    case 'add':
      return Array.isArray(owner) ? void owner.push(value) : define(owner, key, value);
    case 'rename':
      if (Array.isArray(owner)) return;
      delete owner[at];
      return define(owner, key, is);
    case 'wrap':
      return define(owner, at, Array.isArray(is) ? is[0] : [is]);
    case 'twice':
      return Array.isArray(owner) ? void owner.push(is) : define(owner, `${at}2`, is);
    case 'swap': {
      const other = places[(place * 7 + 3) % places.length] as Inner;
      return define(owner, at, structuredClone(other[0][other[1]]));
    }
  }
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat({ max: 5000 }),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'rename', 'wrap', 'twice', 'swap'),
  key: hostileKey,
  value: hostileJson,
});

/** A good document in which one to five things are otherwise. */
export const mutated = (document: unknown): fc.Arbitrary<unknown> =>
  fc.array(mutation, { minLength: 1, maxLength: 5 }).map((list) => {
    const copy = structuredClone(document);
    for (const one of list) mutate(copy, one);
    return copy;
  });

/** Its text, in which a piece may be put in, taken out or written twice. */
export const asText = (document: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(document, fc.option(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fragment), { freq: 2 }))
    .map(([value, edit]) => {
      const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      if (!edit) return text;
      const [at, taken, put] = edit;
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + taken);
    });
