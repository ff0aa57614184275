/**
 * A host's own knowledge, read and verified outside a page: what `mg-verify` runs on.
 * @module
 */
import type { HostKnowledge } from './engine/host-knowledge.js';
import { verifyHostKnowledge as verifyWith } from './engine/host-verify.js';
import type { Problem } from './engine/problem.js';
import { magnesium } from './knowledge/magnesium.js';
import { en } from './locales/en.js';
import { nl } from './locales/nl.js';
import type { Words } from './locales/words.js';
import type { Problem as ConfigProblem } from './ui/config.js';
import { readHostKnowledge as readWith } from './ui/host-knowledge.js';
import { wordsWithHost } from './ui/host-words.js';

export type { HostKnowledge } from './engine/host-knowledge.js';
export type { Problem, ProblemCode } from './engine/problem.js';

const LANGUAGES: Readonly<Record<string, Words>> = { nl, en };

export interface HostKnowledgeChecked {
  /** What cannot be used, with its place and what was expected there. */
  unusable: readonly ConfigProblem[];
  /** Sentences that a shop may not show: pages with `claims="eu"` leave them out. */
  promises: readonly ConfigProblem[];
  /** What can be used and cannot be meant so. */
  doubts: readonly Problem[];
}

/** Languages that the host wrote. */
const writtenIn = ({ questions = [], findings = {} }: HostKnowledge): string[] =>
  Object.keys(LANGUAGES).filter((lang) =>
    [...questions, ...Object.values(findings)].some(({ words }) => Object.hasOwn(words, lang)),
  );

/** Reads and verifies what a host wrote, as JSON or as an object. Never throws. */
export function checkHostKnowledge(given: unknown): HostKnowledgeChecked {
  const { host, problems } = readWith(given, magnesium);
  if (!host) return { unusable: problems, promises: [], doubts: [] };
  const written = writtenIn(host).flatMap((lang) => LANGUAGES[lang] ?? []);
  const inShop = written.map((words) => wordsWithHost(words, host, magnesium, 'eu'));
  const words = Object.fromEntries(inShop.map((one) => [one.words.lang, one.words]));
  return {
    unusable: problems,
    promises: inShop.flatMap((one) => one.problems),
    doubts: verifyWith(magnesium, host, words),
  };
}
