/**
 * A host's own knowledge, read and verified outside a page: what `mg-verify` runs on.
 * @module
 */
import type { HostKnowledge } from './engine/host-knowledge.js';
import { verifyHostKnowledge as verifyWith } from './engine/host-verify.js';
import { jsonText } from './engine/json-text.js';
import type { Problem } from './engine/problem.js';
import type { ClaimsMode, Lang } from './engine/types.js';
import { magnesium } from './knowledge/magnesium.js';
import { en } from './locales/en.js';
import { nl } from './locales/nl.js';
import type { Words } from './locales/words.js';
import type { Problem as ConfigProblem } from './ui/config.js';
import { readHostKnowledge as readWith } from './ui/host-knowledge.js';
import { wordsWithHost } from './ui/host-words.js';
import { withTexts } from './ui/texts.js';

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

/** Languages that the host wrote; where there are none, those that are built in. */
function writtenIn({ questions = [], findings = {}, weights = [], texts = {} }: HostKnowledge): string[] {
  const parts = [...questions, ...Object.values(findings), ...weights].map(({ words = {} }) => words);
  const written = new Set([...parts, texts].flatMap((part) => Object.keys(part)));
  return written.size > 0 ? [...written] : Object.keys(LANGUAGES);
}

/** A language that adds itself to a page has the keys of ours. */
const wordsIn = (lang: string): Words => LANGUAGES[lang] ?? { ...en, lang };

interface OfPage {
  words: Words;
  problems: readonly ConfigProblem[];
}

/** What a page in this language is told. One text at a time, since a page tells of no more than a number of them. */
function onPage(host: HostKnowledge, lang: string, claims: ClaimsMode): OfPage {
  const knowledge = magnesium;
  const { words, problems } = wordsWithHost(wordsIn(lang), host, knowledge, claims);
  const attribute = `knowledge.texts.${lang}`;
  const ofTexts = Object.entries(host.texts?.[lang as Lang] ?? {}).flatMap(
    ([key, text]) => withTexts({ [key]: text }, { words, knowledge, claims, attribute }).problems,
  );
  return { words, problems: [...problems, ...ofTexts] };
}

const isElsewhere = ({ attribute }: ConfigProblem): boolean => attribute === 'knowledge';

const wordless = (lang: string, { value }: ConfigProblem): Problem => ({
  code: 'words-missing',
  where: value,
  message: `There are no words in "${lang}", in which you wrote other parts: a page in it shows another language.`,
});

/** Of the same thing in several languages is told once. */
const once = (problems: readonly ConfigProblem[]): ConfigProblem[] => [
  ...new Map(problems.map((one) => [`${one.attribute}: ${one.value}`, one])).values(),
];

/** Reads and verifies what a host wrote, as JSON or as an object. Never throws. */
export function checkHostKnowledge(given: unknown): HostKnowledgeChecked {
  const { host, problems } = readWith(given, magnesium);
  if (!host) return { unusable: problems, promises: [], doubts: [] };
  const pages = writtenIn(host).map((lang) => {
    const anywhere = onPage(host, lang, 'education').problems;
    const told = new Set(anywhere.map((one) => jsonText(one)));
    const { words, problems: inShop } = onPage(host, lang, 'eu');
    return { lang, words, anywhere, promises: inShop.filter((one) => !told.has(jsonText(one))) };
  });
  const words = Object.fromEntries(pages.map((page) => [page.lang, page.words]));
  const isUnusable = (one: ConfigProblem): boolean => !isElsewhere(one);
  return {
    unusable: once([...problems, ...pages.flatMap(({ anywhere }) => anywhere.filter(isUnusable))]),
    promises: once(pages.flatMap(({ promises }) => promises)),
    doubts: [
      ...pages.flatMap(({ lang, anywhere }) =>
        anywhere.filter(isElsewhere).map((one) => wordless(lang, one)),
      ),
      ...verifyWith(magnesium, host, words),
    ],
  };
}
