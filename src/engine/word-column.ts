import { searchableWords } from './search-text.js';
import type { Food, Knowledge, Lang } from './types.js';
import { vocabularyBuilder, type Vocabulary } from './vocabulary.js';

/** The words by which each food of a list is found, as numbers of a vocabulary: each word is kept once. */
export interface WordColumn {
  readonly langs: readonly Lang[];
  /** Names that are not in the language in which they are shown. */
  readonly foreign: boolean;
  readonly vocabulary: Vocabulary;
  /** Where the words of each food begin in `numbers`; one more at the end. */
  readonly from: Uint32Array;
  readonly numbers: Uint32Array;
  /** Words of category and state: few sets, which many foods share. */
  readonly terms: Vocabulary;
  readonly termSets: readonly (readonly number[])[];
  readonly termSetOf: Uint32Array;
}

export interface ColumnBuilder {
  add(food: Food): void;
  build(): WordColumn;
}

export interface ColumnSource {
  langs: readonly Lang[];
  foreign: boolean;
  /** What a food is called. */
  textsOf(food: Food): readonly string[];
  terms: Knowledge['foodTerms'];
}

/** A value that is not what its type promises counts as not given. */
export const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list that grows without a copy of it in objects. */
function numberList(): { push(number: number): void; length(): number; done(): Uint32Array } {
  let numbers = new Uint32Array(1024);
  let length = 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = number;
      length += 1;
    },
    length: () => length,
    done: () => numbers.slice(0, length),
  };
}

/** The words of a category or state; of one that is a host's own, its own word. */
function termWords(
  terms: Readonly<Record<string, Readonly<Record<Lang, string>>>>,
  langs: readonly Lang[],
  id: string,
): string[] {
  const row = Object.hasOwn(terms, id) ? terms[id] : undefined;
  const texts = row ? langs.map((lang) => textOr(row[lang])) : [id];
  return texts.flatMap((text) => searchableWords(text));
}

function termSets({ langs, terms: { categories, states } }: ColumnSource) {
  const vocabulary = vocabularyBuilder();
  const sets: number[][] = [];
  const numberOf = new Map<string, number>();
  return {
    numberFor({ category, state }: Food): number {
      const key = `${textOr(category)}\n${textOr(state)}`;
      let number = numberOf.get(key);
      if (number === undefined) {
        const words = [
          ...termWords(categories, langs, textOr(category)),
          ...termWords(states, langs, textOr(state)),
        ];
        number = sets.push(words.map((word) => vocabulary.add(word))) - 1;
        numberOf.set(key, number);
      }
      return number;
    },
    build: () => ({ terms: vocabulary.build(), termSets: sets }),
  };
}

export function columnBuilder(source: ColumnSource): ColumnBuilder {
  const vocabulary = vocabularyBuilder();
  const terms = termSets(source);
  const [from, numbers, termSetOf] = [numberList(), numberList(), numberList()];
  return {
    add(food) {
      from.push(numbers.length());
      const words = new Set(source.textsOf(food).flatMap((text) => searchableWords(text)));
      for (const word of words) numbers.push(vocabulary.add(word));
      termSetOf.push(terms.numberFor(food));
    },
    build() {
      from.push(numbers.length());
      return {
        langs: source.langs,
        foreign: source.foreign,
        vocabulary: vocabulary.build(),
        from: from.done(),
        numbers: numbers.done(),
        ...terms.build(),
        termSetOf: termSetOf.done(),
      };
    },
  };
}
