import type { ClaimsMode, Moment } from '../engine/types.js';
import type { Formats, Words } from '../locales/words.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { isRecord } from './json.js';
import type { Beside } from './lawful-text.js';
import { unlawfulText } from './lawful-text.js';
import { lookUp } from './lookup.js';
import { filled, namedIn, placeholdersOf, type Spoken } from './text-placeholders.js';
import { whyLocked } from './texts-locked.js';

export const MOST_TEXTS_CHARACTERS = 200_000;
export const MOST_TEXT_CHARACTERS = 2000;
/** A long list of warnings hides its first line. */
const MOST_TOLD_APART = 20;

export interface TextsReading {
  /** Ours, with the host's texts laid over them. */
  readonly words: Words;
  readonly problems: readonly Problem[];
}

export interface TextsOptions extends Beside {
  readonly claims: ClaimsMode;
  /** Where the texts stand: `texts`, or `knowledge.texts.nl`. */
  readonly attribute: string;
}

/* ------------------------------------------------------------------ figures */

const ending = (name: string, end: string): boolean => name.toLowerCase().endsWith(end.toLowerCase());
const isOf = (name: string, what: string): boolean => name.startsWith(what) || ending(name, what);

/** As our own sentences write it; undefined: nothing to show. */
function shownAs(name: string, value: unknown, words: Words): string | undefined {
  if (Array.isArray(value)) return words.list(value.map(String));
  if (name === 'at') return words.clock(value as Parameters<Formats['clock']>[0]);
  if (name === 'moment') return lookUp(words.result.plan.moments, value as Moment);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  if (name === 'days') return words.days(value);
  if (isOf(name, 'hours')) return words.hours(value);
  if (ending(name, 'percent')) return words.percent(value / 100);
  if (ending(name, 'mb')) return words.number(value);
  return isOf(name, 'mg') ? words.mg(value) : words.number(value);
}

/** The host's text as a sentence; where it lacks a figure, ours is said. */
function spokenBy(text: string, own: Spoken, words: Words): Spoken {
  const names = [...new Set(namedIn(text))];
  return (shown) => {
    const figures = new Map(
      names.map((name) => [name, shownAs(name, Object.hasOwn(shown, name) ? shown[name] : undefined, words)]),
    );
    if ([...figures.values()].includes(undefined)) return own(shown);
    return filled(text, (name) => figures.get(name) ?? '');
  };
}

/* --------------------------------------------------------------------- keys */

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

type Read = { text: unknown } | { problem: Problem };

function readText(key: string, given: unknown, options: TextsOptions): Read {
  const { words, knowledge, claims, attribute } = options;
  const place = `${attribute}["${key}"]`;
  const bad = (value: unknown, expected: string): Read => ({ problem: problemWith(place, value, expected) });

  const own = ownText(words, key);
  const isSentence = typeof own === 'function';
  const why = whyLocked(key, knowledge);
  if (why !== null && own !== undefined) return bad(given, `no text under this key, for ${why}`);
  if (!isSentence && typeof own !== 'string') return bad(given, 'the key of a text, such as "quiz.title"');
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '' || text.length > MOST_TEXT_CHARACTERS) {
    return bad(given, `a text of 1 to ${MOST_TEXT_CHARACTERS} characters`);
  }
  const names = isSentence ? placeholdersOf(own as Spoken) : [];
  const unknown = namedIn(text).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const known = names.map((name) => `{${name}}`).join(' ');
    return bad(
      `{${unknown}}`,
      known ? `no placeholders but ${known}` : 'no placeholders: this text has no figures',
    );
  }
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

/** Every key that a host may reword, with the names of the figures that its text may hold. */
export function textKeys({ words, knowledge }: Beside): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  const collect = (value: unknown, key: string): void => {
    if (whyLocked(key, knowledge) !== null) return;
    if (typeof value === 'string') keys.set(key, []);
    else if (typeof value === 'function') keys.set(key, placeholdersOf(value as Spoken));
    else if (typeof value === 'object' && value !== null) {
      for (const [step, part] of Object.entries(value)) collect(part, key ? `${key}.${step}` : step);
    }
  };
  collect(words, '');
  return keys;
}
