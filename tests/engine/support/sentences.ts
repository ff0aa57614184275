import type { Words } from '../../../src/locales/words.js';

/** How figures are written: no sentences. */
const formatKeys = new Set([
  'number',
  'mg',
  'mgRange',
  'mgFromTo',
  'percent',
  'price',
  'list',
  'either',
  'days',
  'hours',
  'clock',
]);

const isFigure = /mg|percent|index|total|count|years|days|weeks|hours|times|portions|most|grams|impossible/i;

const fixed: Readonly<Record<string, unknown>> = {
  at: '08:30',
  moment: 'dinner',
  emergency: '999',
  number: '999',
  crisis: '116',
  refer: 'gp',
  groups: ['xx', 'xx'],
  left: ['xx'],
  kept: ['xx'],
  others: ['quiz', 'dose'],
};

/** A value for whatever a sentence asks to show. */
const everything: unknown = new Proxy(
  {},
  {
    get: (_, key) => (typeof key === 'string' ? (fixed[key] ?? (isFigure.test(key) ? 3 : 'xx')) : undefined),
  },
);

function collect(value: unknown, path: string, into: [path: string, text: string][]): void {
  if (typeof value === 'function') {
    const isCounted = path.startsWith('units.');
    collect((value as (shown: unknown) => unknown)(isCounted ? 2 : everything), path, into);
  } else if (typeof value === 'string') {
    into.push([path, value]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(part, path ? `${path}.${key}` : key, into);
  }
}

/** Every sentence of a language with where it stands, each figure filled in. */
export function sentencesOf(words: Words): readonly [path: string, text: string][] {
  const into: [string, string][] = [];
  for (const [key, part] of Object.entries(words)) if (!formatKeys.has(key)) collect(part, key, into);
  return into;
}
