import { numbered } from './counting.js';
import { searchableWords } from './search-text.js';
import type { Food, Knowledge, Lang } from './types.js';
import { eachPlacedWord, PLACE, type Place } from './word-places.js';
import { vocabularyBuilder, type Vocabulary } from './vocabulary.js';

/** The words by which each food of a list is found, as numbers of a vocabulary: each word is kept once. */
export interface WordColumn {
  readonly langs: readonly Lang[];
  /** Names that are not in the language in which they are shown. */
  readonly foreign: boolean;
  readonly vocabulary: Vocabulary;
  /** Where the words of each food begin in `placed`; one more at the end. */
  readonly from: Uint32Array;
  /** The number of each word, and in the lowest bits where in the name it stands. */
  readonly placed: Uint32Array;
  /** Words of category and state: few sets, which many foods share. */
  readonly terms: Vocabulary;
  readonly termSets: readonly (readonly number[])[];
  readonly termSetOf: FoodKinds['kindOf'];
}

/** The kinds of the foods of a list: few of them, and for each food which one it is. */
export interface FoodKinds {
  readonly kinds: readonly { readonly category: string; readonly state: string }[];
  readonly kindOf: Uint16Array | Uint32Array;
}

export interface KindsBuilder {
  add(food: Food): void;
  build(): FoodKinds;
}

export interface ColumnBuilder {
  add(food: Food): void;
  build(kinds: FoodKinds): WordColumn;
}

export interface ColumnSource {
  langs: readonly Lang[];
  foreign: boolean;
  /** What a food is called in each of these languages. */
  namesOf(food: Food): readonly string[];
  /** What it is called besides. */
  synonymsOf(food: Food): readonly string[];
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

const MOST_IN_16_BITS = 0x1_0000;

export function kindsBuilder(): KindsBuilder {
  const kinds: { category: string; state: string }[] = [];
  const numberOf = new Map<string, number>();
  const kindOf = numberList();
  return {
    add(food) {
      const [category, state] = [textOr(food.category), textOr(food.state)];
      const key = `${category}\n${state}`;
      let number = numberOf.get(key);
      if (number === undefined) {
        number = kinds.push({ category, state }) - 1;
        numberOf.set(key, number);
      }
      kindOf.push(number);
    },
    build() {
      const numbers = kindOf.done();
      return { kinds, kindOf: kinds.length > MOST_IN_16_BITS ? numbers : Uint16Array.from(numbers) };
    },
  };
}

function termSets({ langs, terms: { categories, states } }: ColumnSource, { kinds, kindOf }: FoodKinds) {
  const vocabulary = vocabularyBuilder();
  const sets = kinds.map(({ category, state }) =>
    [...termWords(categories, langs, category), ...termWords(states, langs, state)].map((word) =>
      vocabulary.add(word),
    ),
  );
  return { terms: vocabulary.build(), termSets: sets, termSetOf: kindOf };
}

export const PLACE_BITS = 3;
export const PLACE_MASK = 7;

/** The words of a food, each once, in the place that tells most. */
function wordsOf(source: ColumnSource, food: Food): Map<string, Place> {
  const words = new Map<string, Place>();
  const add = (word: string, place: Place): void => {
    const known = words.get(word);
    if (known === undefined || place < known) words.set(word, place);
  };
  for (const [at, name] of numbered(source.namesOf(food)))
    eachPlacedWord(name, source.langs[at] ?? 'nl', add);
  const synonyms = source.synonymsOf(food).flatMap((text) => searchableWords(text));
  const meant = synonyms.filter((word) => words.has(word));
  for (const word of synonyms) add(word, meant.includes(word) ? PLACE.meant : PLACE.main);
  return words;
}

export function columnBuilder(source: ColumnSource): ColumnBuilder {
  const vocabulary = vocabularyBuilder();
  const [from, placed] = [numberList(), numberList()];
  return {
    add(food) {
      from.push(placed.length());
      for (const [word, place] of wordsOf(source, food)) {
        placed.push((vocabulary.add(word) << PLACE_BITS) | place);
      }
    },
    build(kinds) {
      from.push(placed.length());
      return {
        langs: source.langs,
        foreign: source.foreign,
        vocabulary: vocabulary.build(),
        from: from.done(),
        placed: placed.done(),
        ...termSets(source, kinds),
      };
    },
  };
}
