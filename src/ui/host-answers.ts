import { isServer } from 'lit';
import { FACT_KEYS, isOwnFact, NOT_ALL, readFacts } from '../engine/read-facts.js';
import type { Facts, Knowledge, OwnFact } from '../engine/types.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { isRecord, ownValue, parseJson } from './json.js';

const MOST_CHARACTERS = 200_000;

export interface HostAnswers {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Whether the host gave something of health that cannot be read, wholly or partly: what it is nobody here knows. */
  readonly isRiskUnread: boolean;
}

export const noAnswers: HostAnswers = Object.freeze({ facts: {}, problems: [], isRiskUnread: false });

const clockTime = 'a time such as "08:00"';
const ids = (of: string): string => `a list of ids of ${of}`;

const expectations: Readonly<Record<Exclude<keyof Facts, OwnFact>, string>> = {
  ageYears: 'a number from 0 to 120',
  sex: '"female" or "male"',
  lifeStage: '"none", "pregnant" or "breastfeeding"',
  goals: ids('goals, such as ["fatigue", "muscles"]'),
  stomach: '"robust", "sensitive" or "slow"',
  prefer: '"few-units", "powder", "liquid", "skin" or "any"',
  avoid: 'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',
  stress: '"low", "some" or "high"',
  sportHours: 'a number of hours a week, from 0 to 100',
  diet: 'portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate',
  foodMg: 'a number of mg a day, from 0 to 3000',
  conditions: ids('conditions, such as ["diabetes"]'),
  medicines: ids('medicines, such as ["ppi"]'),
  redFlags: ids('signs, such as ["palpitations"]'),
  supplements: 'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',
  medicineTimes: 'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',
  wake: clockTime,
  bed: clockTime,
  meals: 'three times, such as ["08:00", "12:30", "18:00"]',
  unsure: ids('facts, such as ["sex"]'),
  own: 'answers by id of your own questions, such as { "<id>": "<choice>" }',
};

const riskLists = ['conditions', 'medicines', 'redFlags'] as const;

const isRisk = (key: string): boolean => riskLists.some((list) => list === key);

const isFactKey = (key: string): key is keyof Facts => Object.hasOwn(expectations, key) || isOwnFact(key);

/** Whether the guards took all of it: a list may have kept a part. */
const tookAll = (read: unknown, given: unknown): boolean =>
  read !== undefined &&
  !(Array.isArray(read) && read.includes(NOT_ALL) && !(given as unknown[]).includes(NOT_ALL));

function unknownKeys(given: object): Problem[] {
  const keys = Object.keys(given).filter((key) => key !== '__proto__' && !isFactKey(key));
  return keys.length === 0
    ? []
    : [problemWith('answers', keys.join(', '), `facts named ${FACT_KEYS.join(', ')}`)];
}

/** One fact at a time, so that a bad one is told by name and the rest stays. */
function readEach(given: Readonly<Record<string, unknown>>, knowledge: Knowledge): HostAnswers {
  const facts: Facts = {};
  const problems = unknownKeys(given);
  let isRiskUnread = false;
  for (const key of FACT_KEYS) {
    if (!Object.hasOwn(given, key) || given[key] === null || given[key] === undefined) continue;
    const read = readFacts(knowledge, { [key]: given[key] })[key];
    if (read !== undefined) Object.assign(facts, { [key]: read });
    if (tookAll(read, given[key])) continue;
    problems.push(problemWith(`answers.${key}`, given[key], expectations[key]));
    isRiskUnread ||= isRisk(key);
  }
  Object.assign(facts, readOwn(given, knowledge, problems));
  return { facts, problems, isRiskUnread };
}

/** Answers to the host's own questions, together as `own` or each under its name. */
function readOwn(given: Readonly<Record<string, unknown>>, knowledge: Knowledge, problems: Problem[]): Facts {
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => isOwnFact(key)));
  const together = ownValue(given, 'own');
  const facts = readFacts(knowledge, { ...own, own: together });
  const told = [
    ...Object.keys(own),
    ...(isRecord(together) ? Object.keys(together).map((id) => `own.${id}`) : []),
  ];
  const unread = told.filter((key) => !Object.hasOwn(facts, key));
  if (unread.length > 0 || (together !== undefined && !isRecord(together))) {
    problems.push(
      problemWith('answers.own', unread.length > 0 ? unread.join(', ') : together, expectations.own),
    );
  }
  return facts;
}

/** A host knows of some risks at most: whether there are others is for the visitor to say. */
function atLeastThese(facts: Facts): Facts {
  const marked: Facts = { ...facts };
  for (const key of riskLists) {
    const known = facts[key];
    if (known) marked[key] = [...new Set([...known, NOT_ALL])];
  }
  return marked;
}

/** Engines quote what they could not read, and what a server tells is kept. */
const notJson = (reason: string): string => `; this is no JSON${isServer ? '' : `: ${reason}`}`;

const notAnObject = (given: unknown, reason = ''): HostAnswers => ({
  facts: {},
  problems: [problemWith('answers', given, `a JSON object of facts, such as {"ageYears": 40}${reason}`)],
  isRiskUnread: true,
});

/** The object that a host gave, or null where it gave none that can be read. */
export function parseAnswers(given: unknown): object | null {
  if (isRecord(given)) return given;
  if (typeof given !== 'string') return null;
  const json = parseJson(given, MOST_CHARACTERS);
  return json.ok && isRecord(json.value) ? json.value : null;
}

/** Never throws: what cannot be used is left out and told. */
export function readAnswers(given: unknown, knowledge: Knowledge): HostAnswers {
  if (given === null || given === undefined || (typeof given === 'string' && given.trim() === ''))
    return noAnswers;
  const json =
    typeof given === 'string' ? parseJson(given, MOST_CHARACTERS) : ({ ok: true, value: given } as const);
  if (!json.ok) return notAnObject(given, notJson(json.reason));
  if (!isRecord(json.value)) return notAnObject(given);
  try {
    const read = readEach(json.value, knowledge);
    return { ...read, facts: atLeastThese(read.facts) };
  } catch {
    // An object of the host whose own members throw when they are read.
    return notAnObject(given);
  }
}
