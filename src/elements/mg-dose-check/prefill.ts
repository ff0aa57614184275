import { MOST, NOT_ALL, readFacts } from '../../engine/read-facts.js';
import type { Facts, Knowledge } from '../../engine/types.js';
import { problemWith, type Problem } from '../../ui/config.js';
import { parseJson } from '../../ui/json.js';
import { ownDoseSettings, SUPPLEMENT_ROW, type OwnDoseSettings } from './config.js';

/** What the single attributes say of a visitor. Like everything of a host's it only pre-selects. */
export interface Prefill {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

type Key = keyof OwnDoseSettings;
interface Reading {
  facts?: Facts;
  /** What of it cannot be used. */
  bad?: unknown;
  /** Where something narrower than the whole attribute was expected. */
  expected?: string;
}

const MOST_CHARACTERS = 50_000;
const isGiven = (given: unknown): boolean =>
  given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');

/** A number as it is written in an attribute: with a point, and nothing beside it. */
function numberIn(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  return /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : undefined;
}

const wordIn = (given: unknown): unknown => (typeof given === 'string' ? given.trim().toLowerCase() : given);

function readOne(knowledge: Knowledge, key: keyof Facts, value: unknown, given: unknown): Reading {
  const facts = readFacts(knowledge, { [key]: value });
  return facts[key] === undefined ? { bad: given } : { facts: { [key]: facts[key] } as Facts };
}

/** The good ids stay. Whether there are others is for the visitor to say: also after "none". */
function readIds(knowledge: Knowledge, key: 'medicines' | 'conditions', given: unknown): Reading {
  const written = typeof given === 'string' ? given.trim().split(/[\s,]+/) : given;
  if (!Array.isArray(written)) return { bad: given };
  const ids = written.length === 1 && written[0] === 'none' ? [] : [...new Set<unknown>(written)];
  const known = new Set<unknown>(readFacts(knowledge, { [key]: ids })[key]);
  const good = ids.filter((id) => known.has(id));
  const bad = ids.filter((id) => !known.has(id));
  const told = bad.every((id) => typeof id === 'string') ? bad.join(' ') : bad;
  return {
    facts: { [key]: [...new Set([...(good as string[]), NOT_ALL])] },
    ...(bad.length > 0 && { bad: told }),
  };
}

/** Without one of the rows the others are not what is taken, so none of them stays. */
function readRows(knowledge: Knowledge, rows: readonly unknown[]): Reading {
  if (rows.length > MOST.supplements)
    return { bad: `${rows.length} rows`, expected: `at most ${MOST.supplements}` };
  const isBad = (row: unknown): boolean => 'bad' in readOne(knowledge, 'supplements', [row], row);
  const bad = rows.flatMap((row, index) => (isBad(row) ? [{ row, number: index + 1 }] : []));
  const [first] = bad;
  if (!first) return readOne(knowledge, 'supplements', rows, rows);
  const which = bad.map(({ number }) => number).join(', ');
  return { bad: first.row, expected: `${bad.length > 1 ? 'rows' : 'row'} ${which}: ${SUPPLEMENT_ROW}` };
}

function readSupplements(knowledge: Knowledge, given: unknown): Reading {
  const json = typeof given === 'string' ? parseJson(given, MOST_CHARACTERS) : null;
  const list = json?.ok ? json.value : given;
  return Array.isArray(list) ? readRows(knowledge, [...(list as readonly unknown[])]) : { bad: given };
}

function readKey(knowledge: Knowledge, key: Key, given: unknown): Reading {
  switch (key) {
    case 'age':
      return readOne(knowledge, 'ageYears', numberIn(given), given);
    case 'foodMg':
      return readOne(knowledge, 'foodMg', numberIn(given), given);
    case 'sex':
    case 'lifeStage':
      return readOne(knowledge, key, wordIn(given), given);
    case 'supplements':
      return readSupplements(knowledge, given);
    case 'medicines':
    case 'conditions':
      return readIds(knowledge, key, given);
  }
}

/** Never throws: what cannot be used is left out and told, once each. */
export function readPrefill(given: Readonly<Record<Key, unknown>>, knowledge: Knowledge): Prefill {
  const facts: Facts = {};
  const problems: Problem[] = [];
  for (const key of Object.keys(ownDoseSettings) as Key[]) {
    if (!isGiven(given[key])) continue;
    const read = attempt(() => readKey(knowledge, key, given[key]), { bad: given[key] });
    Object.assign(facts, read.facts);
    if ('bad' in read) {
      const { attribute, expected } = ownDoseSettings[key];
      problems.push(problemWith(attribute, read.bad, read.expected ?? expected));
    }
  }
  return { facts, problems };
}

/** An object of the host whose own members throw when they are read is a bad value like any other. */
function attempt(read: () => Reading, otherwise: Reading): Reading {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** A single attribute wins over `answers`; food that is known in one way replaces the other. */
export function withPrefill(answers: Facts, { facts }: Prefill): Facts {
  const merged: Facts = { ...answers, ...facts };
  if (facts.foodMg !== undefined) delete merged.diet;
  return merged;
}
