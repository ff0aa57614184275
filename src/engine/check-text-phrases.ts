import { spelledAlike, type Disguises } from './check-text-tokens.js';
import { numbered } from './counting.js';

/**
 * Phrases the way a dictionary writes them, without accents. A comma parts phrases; the words of one phrase stand next to
 * each other. `-` is where a word may go on: `-cramp-` is "cramps" and "anticramp" too. Without it an ending may follow,
 * and before a full stop nothing. `a + b` asks for one of each within a few words of a sentence, in any order; `a & b`
 * for neighbours. `@name` is the list of that name.
 */
export type PhraseRow = string;

export interface PhraseLanguage {
  /** By the id of what is promised too much. */
  promises: Readonly<Record<string, readonly PhraseRow[]>>;
  /** Lists that rows name. */
  words: Readonly<Record<string, string>>;
  /** What looks like a promise and is none. */
  innocent: string;
  /** Harmless in this language, although it promises something in another. */
  falseFriends: string;
  /** What may follow a stem. */
  endings: string;
  /** By claim: the authorised effect, without "magnesium contributes to", and what means the same. */
  effects: Readonly<Record<string, string>>;
}

/** What makes a mention lawful; how far each reaches is for the engine to know. */
export type Excuse =
  | 'consult'
  | 'noEvidence'
  | 'noEffect'
  | 'notFor'
  | 'noUse'
  | 'sideEffect'
  | 'excess'
  | 'symptom'
  | 'story'
  | 'label'
  | 'question'
  | 'figurative'
  | 'object'
  | 'person'
  | 'street';

export interface ClaimPhrases {
  languages: Readonly<Record<string, PhraseLanguage>>;
  /** By the id of a promise: the authorised claims that may be made in its place. The first id to find a word names it. */
  lawful: Readonly<Record<string, readonly string[]>>;
  /** Lawful beside an authorised claim that may be made in its place (Regulation 1924/2006, article 10(3)). */
  lawfulBeside: readonly string[];
  excuses: Readonly<Record<Excuse, readonly PhraseRow[]>>;
  /** In a sentence with one of these nothing is excused. */
  noExcuse: readonly PhraseRow[];
  /** Promises that no words around them make lawful. */
  neverExcused: readonly string[];
  disguises: Disguises;
}

/* ------------------------------------------------------------ compiled */

type Endings = ReadonlySet<string>;

interface Grammar {
  /** Empty: of no language. */
  lang: string;
  endings: Endings;
}

export interface Word {
  stem: string;
  /** Something may stand before it, or after it, in the same word. */
  before: boolean;
  after: boolean;
  endings: Endings;
}

/** A phrase under its first word. */
export interface Head extends Word {
  list: number;
  rest: readonly Word[];
}

/** Lists by number; any of them will do. */
export type Lists = readonly number[];

export interface Row<Id extends string = string> {
  id: Id;
  parts: readonly Lists[];
  /** How many words apart the parts may stand. */
  reach: number;
}

export interface Lexicon {
  disguises: Disguises;
  /** Every phrase under its first word, so that a text is read once whatever the number of phrases. */
  heads: ReadonlyMap<string, readonly Head[]>;
  longest: number;
  promises: readonly Row[];
  /** By list: where the promises stand whose first part it is. */
  promisesBy: ReadonlyMap<number, readonly number[]>;
  excuses: readonly Row<Excuse>[];
  noExcuse: readonly Row[];
  innocent: ReadonlySet<number>;
  falseFriends: ReadonlyMap<string, ReadonlySet<number>>;
  /** By list: which claim it words, and whose language it is. */
  claimOf: ReadonlyMap<number, string>;
  languageOf: readonly string[];
  /** The lists of that name, in all languages. */
  list: (name: string) => Lists;
}

const NEAR = 5;
const NEXT = 2;

const endingsOf = (text: string): Endings => new Set(['', ...text.split(' ')]);
const NO_ENDINGS = endingsOf('');

export function lexiconFrom(phrases: ClaimPhrases): Lexicon {
  const { disguises } = phrases;
  const heads = new Map<string, Head[]>();
  const named = new Map<string, number[]>();
  const languageOf: string[] = [];

  const list = (name: string): number[] => {
    const lists = named.get(name) ?? [];
    named.set(name, lists);
    return lists;
  };
  const wordOf = (written: string, { endings }: Grammar): Word => ({
    stem: spelledAlike(written.replace(/[-.]/g, ''), disguises),
    before: written.startsWith('-'),
    after: written.endsWith('-'),
    endings: written.endsWith('.') ? NO_ENDINGS : endings,
  });
  const read = (text: string, grammar: Grammar): number[] => {
    const own = languageOf.push(grammar.lang) - 1;
    const lists = [own];
    for (const phrase of text.split(', ')) {
      if (phrase.startsWith('@')) {
        lists.push(...list(phrase.slice(1)));
        continue;
      }
      const [head, ...rest] = phrase.split(' ').map((written) => wordOf(written, grammar));
      if (head?.stem) heads.set(head.stem, [...(heads.get(head.stem) ?? []), { ...head, list: own, rest }]);
    }
    return lists;
  };
  const rows = <Id extends string>(id: Id, texts: readonly PhraseRow[], grammar: Grammar): Row<Id>[] =>
    texts.map((row) => ({
      id,
      parts: row.split(/ [+&] /).map((part) => read(part, grammar)),
      reach: row.includes(' & ') ? NEXT : NEAR,
    }));

  const languages = Object.entries(phrases.languages).map(([lang, words]) => ({
    ...words,
    grammar: { lang, endings: endingsOf(words.endings) },
  }));
  // The lists that rows name come before the rows.
  for (const { words, grammar } of languages) {
    for (const [name, text] of Object.entries(words)) list(name).push(...read(text, grammar));
  }
  const claimOf = new Map<number, string>();
  for (const { effects, grammar } of languages) {
    for (const [claim, text] of Object.entries(effects)) {
      for (const own of read(text, grammar)) claimOf.set(own, claim);
    }
  }
  const promises = Object.keys(phrases.lawful).flatMap((id) =>
    languages.flatMap((language) => rows(id, language.promises[id] ?? [], language.grammar)),
  );
  const promisesBy = new Map<number, number[]>();
  for (const [place, { parts }] of numbered(promises)) {
    for (const own of parts[0] ?? []) promisesBy.set(own, [...(promisesBy.get(own) ?? []), place]);
  }
  const none: Grammar = { lang: '', endings: NO_ENDINGS };
  return {
    disguises,
    heads,
    languageOf,
    claimOf,
    list,
    promises,
    promisesBy,
    excuses: Object.entries(phrases.excuses).flatMap(([id, texts]) => rows(id as Excuse, texts, none)),
    noExcuse: rows('', phrases.noExcuse, none),
    innocent: new Set(languages.flatMap(({ innocent, grammar }) => read(innocent, grammar))),
    falseFriends: new Map(
      languages.map(({ falseFriends, grammar }) => [grammar.lang, new Set(read(falseFriends, grammar))]),
    ),
    longest: Math.max(0, ...[...heads.keys()].map((stem) => stem.length)),
  };
}
