/** A sentence with figures: it takes what it shows in one object. */
export type Spoken = (shown: Readonly<Record<string, unknown>>) => unknown;

/**
 * Stands for any figure, word or list, so that a sentence can be spoken before there is anything to say: a list of one
 * word that is the figure 1 where a figure is asked for.
 */
const anything: unknown = Object.assign(['1'], {
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? 1 : '1'),
  replace: () => '1',
  toLowerCase: () => '1',
  toFixed: () => '1',
});

/** What a sentence is spoken with to hear what it asks for: sentences differ in what they ask by what they get. */
const samples: readonly unknown[] = [anything, 1, 2, '1', undefined, 0, ['1', '1']];

function namesWith(sentence: Spoken, sample: unknown, names: Set<string>): void {
  const shown = new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        names.add(name);
        return sample;
      },
      has: () => true,
    },
  );
  try {
    sentence(shown);
  } catch {
    // It asked for more than this sample has; what it named until then counts.
  }
}

/** The names of all that a sentence may show, in the order in which it asks for it. */
export function placeholdersOf(sentence: Spoken): readonly string[] {
  const names = new Set<string>();
  for (const sample of samples) namesWith(sentence, sample, names);
  return [...names];
}

/* ------------------------------------------------------------- the host's text */

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names that a text of the host holds. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());

/** The text with something in the place of every name. */
export const filled = (text: string, fill: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => fill(name.trim()));
