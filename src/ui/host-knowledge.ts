import type * as z from 'zod/mini';
import {
  withHostKnowledge,
  type HostFinding,
  type HostKnowledge,
  type HostQuestion,
  type HostSource,
  type HostWeight,
} from '../engine/host-knowledge.js';
import { jsonText } from '../engine/json-text.js';
import type { HostOutcomeRule, Knowledge } from '../engine/types.js';
import { problemWith, type Problem } from './config.js';
import { badSpotIn, type BadSpot, type ConditionContext } from './host-conditions.js';
import { hostKnowledgeShapes, ID, MOST, type HostKnowledgeShapes } from './host-knowledge-schema.js';
import { isRecord, ownValue, parseJson } from './json.js';
import { safeFileUrl } from './urls.js';

export const MOST_CHARACTERS = 200_000;
const MOST_DEPTH = 20;

export interface HostKnowledgeReading {
  /** What of it can be used; null: nothing. */
  host: HostKnowledge | null;
  /** Ours with the host's beside it. */
  knowledge: Knowledge;
  problems: readonly Problem[];
}

type Rows = Readonly<Record<string, unknown>>;

/** What one reading needs everywhere. */
interface Reading {
  knowledge: Knowledge;
  shapes: HostKnowledgeShapes;
  problems: Problem[];
}

const tell = (
  { problems }: Pick<Reading, 'problems'>,
  path: string,
  value: unknown,
  expected: string,
): void => void problems.push(problemWith(`knowledge${path}`, value, expected));
const tellSpot = (reading: Pick<Reading, 'problems'>, { path, value, expected }: BadSpot): void =>
  tell(reading, path, value, expected);

/* ------------------------------------------------------------ one part */

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

type Shape = z.ZodMiniObject<Record<string, z.ZodMiniType>>;

/** Conditions are looked at first, by what says where they are wrong; keys that are not known are told and left out. */
function readPart<T>(
  reading: Reading,
  shape: z.ZodMiniType,
  value: unknown,
  path: string,
  context?: ConditionContext,
): T | null {
  const when = isRecord(value) ? ownValue(value, 'when') : undefined;
  const spot = context && when !== undefined ? badSpotIn(when, `${path}.when`, context) : null;
  if (spot) {
    tellSpot(reading, spot);
    return null;
  }
  const read = shape.safeParse(value);
  if (!read.success) {
    const { issues } = read.error;
    const [issue] = issues;
    const keys = issue?.path ?? [];
    tell(reading, `${path}${pathOf(keys)}`, valueAt(value, keys), issue?.message ?? 'something else');
    return null;
  }
  for (const key of Object.keys(value as object)) {
    const known = Object.keys((shape as Shape).shape);
    if (!known.includes(key))
      tell(reading, `${path}.${key}`, ownValue(value as object, key), `one of the keys ${known.join(', ')}`);
  }
  return read.data as T;
}

function rowsIn(reading: Reading, given: Rows, key: string): Rows {
  const value = ownValue(given, key);
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  tell(reading, `.${key}`, value, 'an object, by id');
  return {};
}

function listIn(
  reading: Reading,
  given: Rows,
  key: 'questions' | 'outcomes' | 'weights',
): readonly unknown[] {
  const value = ownValue(given, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(reading, `.${key}`, value, 'a list');
    return [];
  }
  if (value.length > MOST[key])
    tell(reading, `.${key}`, value.length, `at most ${MOST[key]}; the first are used`);
  return value.slice(0, MOST[key]);
}

/** Ids of ours stay ours: a part that bears one would be taken for it. */
function idIsFree(reading: Reading, id: string, path: string, taken: object): boolean {
  if (!ID.test(id)) {
    tell(reading, path, id, 'an id of small letters, figures and hyphens, at most 60');
    return false;
  }
  if (!Object.hasOwn(taken, id)) return true;
  tell(reading, path, id, 'an id of your own; this one is ours');
  return false;
}

function namedRows<T>(
  reading: Reading,
  given: Rows,
  key: 'findings' | 'sources',
  taken: object,
  read: (value: unknown, path: string) => T | null,
): Record<string, T> {
  const ids = Object.keys(rowsIn(reading, given, key));
  if (ids.length > MOST[key])
    tell(reading, `.${key}`, ids.length, `at most ${MOST[key]}; the first are used`);
  const rows = ids.slice(0, MOST[key]).flatMap((id) => {
    const path = `.${key}.${id}`;
    if (!idIsFree(reading, id, path, taken)) return [];
    const row = read(ownValue(rowsIn(reading, given, key), id), path);
    return row === null ? [] : [[id, row] as const];
  });
  return Object.fromEntries(rows);
}

/* ------------------------------------------------------------- the parts */

function readSource(reading: Reading, value: unknown, path: string): HostSource | null {
  const source = readPart<HostSource>(reading, reading.shapes.source, value, path);
  if (source?.url === undefined) return source;
  const { url, ...rest } = source;
  const address = safeFileUrl(url);
  if (address !== null && /^https?:/i.test(address)) return { ...rest, url: address };
  tell(reading, `${path}.url`, url, 'an address that starts with https: or http:');
  return rest;
}

const languagesIn = (words: object): [string, Readonly<Record<string, unknown>>][] =>
  Object.entries(words).filter((entry) => isRecord(entry[1])) as [
    string,
    Readonly<Record<string, unknown>>,
  ][];

function hasWords(reading: Reading, words: object, path: string): boolean {
  if (languagesIn(words).length > 0) return true;
  tell(reading, `${path}.words`, words, 'words in one language at least, such as { "nl": { … } }');
  return false;
}

/** Each choice is told apart by its words, in each language that there is. */
function wordlessChoice({ choices = [], words }: HostQuestion, path: string): BadSpot | null {
  for (const [lang, own] of languagesIn(words)) {
    const texts = own['choices'];
    const missing = choices.find((id) => !isRecord(texts) || typeof ownValue(texts, id) !== 'string');
    if (missing !== undefined)
      return {
        path: `${path}.words.${lang}.choices.${missing}`,
        value: undefined,
        expected: 'the text of this choice',
      };
  }
  return null;
}

function readQuestion(
  reading: Reading,
  value: unknown,
  path: string,
  before: readonly HostQuestion[],
): HostQuestion | null {
  const context = { knowledge: reading.knowledge, questions: before };
  const question = readPart<HostQuestion>(reading, reading.shapes.question, value, path, context);
  if (!question || !hasWords(reading, question.words, path)) return null;
  const taken = Object.fromEntries([...reading.knowledge.questions, ...before].map(({ id }) => [id, true]));
  if (!idIsFree(reading, question.id, `${path}.id`, taken)) return null;
  if (question.kind !== 'number' && (question.choices?.length ?? 0) < (question.kind === 'one' ? 2 : 1)) {
    tell(
      reading,
      `${path}.choices`,
      question.choices,
      question.kind === 'one' ? 'two choices or more' : 'one choice or more',
    );
    return null;
  }
  const twice = question.choices?.find((id, i, all) => all.indexOf(id) !== i);
  if (twice !== undefined) {
    tell(reading, `${path}.choices`, twice, 'each choice once');
    return null;
  }
  const spot = wordlessChoice(question, path);
  if (spot) tellSpot(reading, spot);
  return spot ? null : question;
}

/** A question may hang on those before it. */
const readQuestions = (reading: Reading, given: Rows): HostQuestion[] =>
  listIn(reading, given, 'questions').reduce<HostQuestion[]>((before, value, i) => {
    const question = readQuestion(reading, value, `.questions[${i}]`, before);
    return question ? [...before, question] : before;
  }, []);

function readFinding(
  reading: Reading,
  value: unknown,
  path: string,
  { context, sources }: { context: ConditionContext; sources: object },
): HostFinding | null {
  const finding = readPart<HostFinding>(reading, reading.shapes.finding, value, path, context);
  if (!finding || !hasWords(reading, finding.words, path)) return null;
  const unknown = (finding.sources ?? []).filter((id) => !Object.hasOwn(sources, id));
  for (const id of unknown) tell(reading, `${path}.sources`, id, 'the id of a source of yours');
  return { ...finding, sources: (finding.sources ?? []).filter((id) => !unknown.includes(id)) };
}

function isGiven(given: Rows, id: string): boolean {
  const findings = ownValue(given, 'findings');
  return isRecord(findings) && Object.hasOwn(findings, id);
}

function readOutcomes(
  reading: Reading,
  given: Rows,
  context: ConditionContext,
  findings: object,
): HostOutcomeRule[] {
  return listIn(reading, given, 'outcomes').flatMap((value, i) => {
    const path = `.outcomes[${i}]`;
    const outcome = readPart<HostOutcomeRule>(reading, reading.shapes.outcome, value, path, context);
    if (!outcome) return [];
    // Of a finding that cannot be used was told already; what it stands for is held back all the same.
    if (Object.hasOwn(findings, outcome.finding) || isGiven(given, outcome.finding)) return [outcome];
    tell(reading, `${path}.finding`, outcome.finding, 'the id of a finding of yours, which says why');
    return [];
  });
}

const readWeights = (reading: Reading, given: Rows, context: ConditionContext): HostWeight[] =>
  listIn(reading, given, 'weights').flatMap(
    (value, i) =>
      readPart<HostWeight>(reading, reading.shapes.weight, value, `.weights[${i}]`, context) ?? [],
  );

/** Whoever uses them reads what stands in them; here they only have to be texts by language. */
function readTexts(reading: Reading, given: Rows): NonNullable<HostKnowledge['texts']> {
  const rows = rowsIn(reading, given, 'texts');
  const languages = Object.entries(rows).filter(([lang, texts]) => {
    if (['nl', 'en', 'de', 'fr'].includes(lang) && isRecord(texts)) return true;
    tell(reading, `.texts.${lang}`, texts, 'texts by key, by language: { "nl": { "quiz.title": "…" } }');
    return false;
  });
  return Object.fromEntries(languages) as NonNullable<HostKnowledge['texts']>;
}

function readExamples(
  reading: Reading,
  given: Rows,
  findings: object,
): NonNullable<HostKnowledge['examples']> {
  const rows = Object.entries(rowsIn(reading, given, 'examples')).flatMap(([id, value]) => {
    const path = `.examples.${id}`;
    if (!Object.hasOwn(findings, id)) {
      if (isGiven(given, id)) return [];
      tell(reading, path, id, 'the id of a finding of yours');
      return [];
    }
    const example = readPart<{ fires: object[]; silent: object[] }>(
      reading,
      reading.shapes.example,
      value,
      path,
    );
    return example ? [[id, example] as const] : [];
  });
  return Object.fromEntries(rows);
}

/* ------------------------------------------------------------- the whole */

/** Looked at as text, so that not even a million brackets are walked through. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (inText && sign === '\\') i++;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === '{' || sign === '[')) depth++;
    else if (!inText && (sign === '}' || sign === ']')) depth--;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

const KEYS = [
  '$schema',
  'id',
  'version',
  'sources',
  'questions',
  'findings',
  'outcomes',
  'weights',
  'texts',
  'examples',
];

function unusable(knowledge: Knowledge, value: unknown, expected: string, path = ''): HostKnowledgeReading {
  const problems: Problem[] = [];
  tell({ problems }, path, value, expected);
  return { host: null, knowledge, problems };
}

/** Our own ids of rules, which no finding may bear. */
const rulesIn = ({ rules }: Knowledge): object => Object.assign({}, ...Object.values(rules)) as object;

function readAll(knowledge: Knowledge, given: Rows): HostKnowledgeReading {
  const shapes = hostKnowledgeShapes(knowledge);
  const problems: Problem[] = [];
  const reading: Reading = { knowledge, shapes, problems };
  for (const [key, shape] of [
    ['id', shapes.hostId],
    ['version', shapes.version],
  ] as const) {
    const read = shape.safeParse(ownValue(given, key));
    if (!read.success)
      return unusable(knowledge, ownValue(given, key), read.error.issues[0]?.message ?? '', `.${key}`);
  }
  for (const key of Object.keys(given))
    if (!KEYS.includes(key))
      tell(reading, `.${key}`, ownValue(given, key), `one of the keys ${KEYS.join(', ')}`);
  const sources = namedRows(reading, given, 'sources', knowledge.sources, (value, path) =>
    readSource(reading, value, path),
  );
  const questions = readQuestions(reading, given);
  const context = { knowledge, questions };
  const findings = namedRows(reading, given, 'findings', rulesIn(knowledge), (value, path) =>
    readFinding(reading, value, path, { context, sources }),
  );
  const host: HostKnowledge = {
    id: ownValue(given, 'id') as string,
    version: ownValue(given, 'version') as string,
    sources,
    questions,
    findings,
    outcomes: readOutcomes(reading, given, context, findings),
    weights: readWeights(reading, given, context),
    texts: readTexts(reading, given),
    examples: readExamples(reading, given, findings),
  };
  return { host, knowledge: withHostKnowledge(knowledge, host), problems };
}

/**
 * Reads what a host gives, JSON or an object. Never throws: what cannot be used is left out and told, once each, and the
 * rest holds.
 */
export function readHostKnowledge(given: unknown, knowledge: Knowledge): HostKnowledgeReading {
  try {
    // A copy as text: getters, cycles and whatever a page put on a prototype stay behind. No part takes less than a character.
    const text = typeof given === 'string' ? given : (jsonText(given, MOST_CHARACTERS) ?? '');
    const json = parseJson(text, MOST_CHARACTERS);
    if (!json.ok)
      return unusable(knowledge, text, `JSON of at most ${MOST_CHARACTERS} characters; ${json.reason}`);
    if (isTooDeep(text)) return unusable(knowledge, text, `JSON of at most ${MOST_DEPTH} levels`);
    if (!isRecord(json.value))
      return unusable(knowledge, given, 'an object with "id", "version" and what you add');
    return readAll(knowledge, json.value);
  } catch {
    return unusable(knowledge, given, 'knowledge that can be read on this page');
  }
}
