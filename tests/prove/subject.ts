import { checkDose, checkDoseFor } from '../../src/engine/check-dose.js';
import { nextQuestion } from '../../src/engine/questions.js';
import { recommend, recommendFor } from '../../src/engine/recommend.js';
import type { ClaimsMode, Knowledge, Standard } from '../../src/engine/types.js';

/** What decides. A test may put a worse one in its place. */
export const engine = { recommend, recommendFor, checkDose, checkDoseFor, nextQuestion };
export type Engine = typeof engine;

/** How much of everything is looked at. */
export interface Scope {
  standards: readonly Standard[];
  claims: readonly ClaimsMode[];
  /** Every kind of supplement, wish and beginning of a quiz, or only what tells the rules apart. */
  isWhole: boolean;
  /** Of the situations, one in so many is met by every pair of safety facts; the others by every single one. */
  pairsEvery: number;
  /** Of those, one in so many is met by every triple of a condition, a medicine and a sign too. */
  triplesEvery: number;
  /** So many of the medicines with hours are combined in every way. */
  medicines: number;
  /** How many visitors are drawn where not everything can be met. */
  drawn: number;
}

export const WHOLE: Scope = {
  standards: ['nl', 'eu', 'us'],
  claims: ['eu', 'education'],
  isWhole: true,
  pairsEvery: 1,
  triplesEvery: 24,
  medicines: Infinity,
  drawn: 20_000,
};

/** As much as a test may take. */
export const SMALL: Scope = {
  standards: ['nl', 'us'],
  claims: ['eu', 'education'],
  isWhole: false,
  pairsEvery: 50,
  triplesEvery: Infinity,
  medicines: 8,
  drawn: 1000,
};

/** Enough to catch one broken rule. */
export const TINY: Scope = {
  standards: ['nl'],
  claims: ['eu'],
  isWhole: false,
  pairsEvery: Infinity,
  triplesEvery: Infinity,
  medicines: 4,
  drawn: 50,
};

/** What is proved of, by what, and how far. */
export interface Subject {
  knowledge: Knowledge;
  engine: Engine;
  scope: Scope;
}
