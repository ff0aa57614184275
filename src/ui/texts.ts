import type { ClaimsMode } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { isRecord } from './json.js';
import type { Beside } from './lawful-text.js';
import { unlawfulText } from './lawful-text.js';
import { filled, namedIn, placeholdersOf, type Spoken } from './text-placeholders.js';
import { isOpen, openTexts } from './texts-open.js';

export const MOST_TEXTS_CHARACTERS = 200_000;
export const MOST_TEXT_CHARACTERS = 2000;
/** A long list of warnings hides its first line. */
const MOST_TOLD_APART = 20;

export interface TextsReading {
  /** Ours, with the host's texts laid over them. */
  readonly words: Words;
  readonly problems: readonly Problem[];
}

interface TextsOptions extends Beside {
  readonly claims: ClaimsMode;
  /** Where the texts stand: `texts`, or `knowledge.texts.nl`. */
  readonly attribute: string;
}

/* ------------------------------------------------------------------ figures */

/** As our own sentences write it; undefined: nothing to show. */
function shownAs(value: unknown, words: Words): string | undefined {
  if (typeof value === 'number') return words.number(value);
  return typeof value === 'string' ? value : undefined;
}

/** The host's text as a sentence; where it lacks a figure, ours is said. */
function spokenBy(text: string, own: Spoken, words: Words): Spoken {
  const names = [...new Set(namedIn(text))];
  return (shown) => {
    const figures = new Map(
      names.map((name) => [name, shownAs(Object.hasOwn(shown, name) ? shown[name] : undefined, words)]),
    );
    if ([...figures.values()].includes(undefined)) return own(shown);
    return filled(text, (name) => figures.get(name) ?? '');
  };
}

/* --------------------------------------------------------------------- keys */

/** Why a key is not open. */
const STAYS_OURS = 'what gives answers, figures, advice and warnings their meaning stays ours';

type Group = Readonly<Record<string, unknown>>;

/** undefined: no text of ours has this key. */
function ownText(words: Words, key: string): unknown {
  let at: unknown = words;
  for (const step of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Group)[step];
  }
  return at;
}

/** The same with one text in another's place; nothing of the original changes. */
function withText(group: unknown, [step = '', ...rest]: readonly string[], text: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(group)
    ? (group.slice() as unknown as Record<string, unknown>)
    : { ...(group as Group) };
  copy[step] = rest.length === 0 ? text : withText(copy[step], rest, text);
  return copy;
}

/* ------------------------------------------------------------------ reading */

const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What turns the order of letters around on the screen, so that another word is seen than is read here. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
const bracketed = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ');

/** What keeps a text from standing in the place of ours; null: nothing. */
function faultIn(given: unknown, names: readonly string[]): { value: unknown; expected: string } | null {
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '' || text.length > MOST_TEXT_CHARACTERS) {
    return { value: given, expected: `a text of 1 to ${MOST_TEXT_CHARACTERS} characters` };
  }
  const named = namedIn(text);
  const unknown = named.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const expected =
      names.length > 0
        ? `no placeholders but ${bracketed(names)}`
        : 'no placeholders: this text has no figures';
    return { value: `{${unknown}}`, expected };
  }
  if (!names.every((name) => named.includes(name))) {
    return { value: given, expected: `each of ${bracketed(names)}, as our own text has them` };
  }
  const own = filled(text, () => '');
  if (/\p{N}/u.test(own)) return { value: given, expected: 'no figures: those are ours to give' };
  if (TURNS.test(own) || !/\p{L}/u.test(own.replace(INVISIBLE, ''))) {
    return { value: given, expected: 'a text that can be read, with letters' };
  }
  return null;
}

type Read = { text: unknown } | { problem: Problem };

function readText(key: string, given: unknown, options: TextsOptions): Read {
  const { words, claims, attribute } = options;
  const place = `${attribute}["${key}"]`;
  const bad = (value: unknown, expected: string): Read => ({ problem: problemWith(place, value, expected) });

  const own = ownText(words, key);
  const isSentence = typeof own === 'function';
  if (!isSentence && typeof own !== 'string') return bad(given, 'the key of a text, such as "quiz.title"');
  if (!isOpen(key)) return bad(given, `no text under this key: ${STAYS_OURS}`);
  const fault = faultIn(given, isSentence ? placeholdersOf(own as Spoken) : []);
  if (fault) return bad(fault.value, fault.expected);
  const text = (given as string).trim();
  // A digit for each figure: it parts no word that is taken apart around it.
  const problem =
    claims === 'eu'
      ? unlawfulText(
          filled(text, () => '0'),
          place,
          options,
          'our own text is shown',
        )
      : null;
  if (problem) return { problem };
  return { text: isSentence ? spokenBy(text, own as Spoken, words) : text };
}

function told(problems: readonly Problem[], attribute: string): readonly Problem[] {
  if (problems.length <= MOST_TOLD_APART) return problems;
  const expected = `no problems in the texts; the first ${MOST_TOLD_APART} are told one by one`;
  return [
    ...problems.slice(0, MOST_TOLD_APART),
    problemWith(attribute, `${problems.length} problems`, expected),
  ];
}

/** Lays a host's texts over ours, as far as they may be. Never throws: what cannot be used is told. */
export function withTexts(given: unknown, options: TextsOptions): TextsReading {
  const { attribute } = options;
  let { words } = options;
  if (!isRecord(given)) {
    const expected = 'a JSON object of texts by key, such as {"quiz.title": "…"}';
    return { words, problems: [problemWith(attribute, given, expected)] };
  }
  const problems: Problem[] = [];
  try {
    for (const [key, text] of Object.entries(given)) {
      const read = readText(key, text, options);
      if ('problem' in read) problems.push(read.problem);
      else words = withText(words, key.split('.'), read.text) as Words;
    }
  } catch {
    // An object of the host whose own members throw when they are read.
    problems.push(problemWith(attribute, '(object)', 'plain JSON'));
  }
  return { words, problems: told(problems, attribute) };
}

/** Every key that a host may reword, with the names of what its text has to hold. */
export function textKeys(words: Words): ReadonlyMap<string, readonly string[]> {
  const keys = openTexts.flatMap((row) => row.keys);
  return new Map(
    keys.map((key) => {
      const own = ownText(words, key);
      return [key, typeof own === 'function' ? placeholdersOf(own as Spoken) : []];
    }),
  );
}
