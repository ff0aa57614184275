import { readFacts } from '../../engine/read-facts.js';
import type { Facts, Knowledge } from '../../engine/types.js';
import { problemWith, type Problem } from '../../ui/config.js';
import { ownFoodTableSettings, type OwnFoodTableSettings } from './config.js';

/** What the single attributes say of a visitor. Like everything of a host's it only pre-selects. */
export interface Prefill {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const KEYS = ['age', 'sex', 'lifeStage'] as const;
type Key = (typeof KEYS)[number];
const FACTS: Readonly<Record<Key, 'ageYears' | 'sex' | 'lifeStage'>> = {
  age: 'ageYears',
  sex: 'sex',
  lifeStage: 'lifeStage',
};

const isGiven = (given: unknown): boolean =>
  given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');

function valueOf(key: Key, given: unknown): unknown {
  if (typeof given !== 'string') return given;
  const text = given.trim().toLowerCase();
  if (key !== 'age') return text;
  // A number as it is written in an attribute: with a point, and nothing beside it.
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Never throws: what cannot be used is left out and told, once each. */
export function readPrefill(given: Readonly<Pick<OwnFoodTableSettings, Key>>, knowledge: Knowledge): Prefill {
  const facts: Facts = {};
  const problems: Problem[] = [];
  for (const key of KEYS) {
    if (!isGiven(given[key])) continue;
    const fact = FACTS[key];
    const read = readFacts(knowledge, { [fact]: valueOf(key, given[key]) });
    const { attribute, expected } = ownFoodTableSettings[key];
    if (read[fact] === undefined) problems.push(problemWith(attribute, given[key], expected));
    else Object.assign(facts, { [fact]: read[fact] });
  }
  return { facts, problems };
}
