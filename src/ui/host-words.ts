import { numbered } from '../engine/counting.js';
import { ownId, weightId, type HostKnowledge, type HostQuestionWords } from '../engine/host-knowledge.js';
import { HELD } from '../engine/host-rules.js';
import type { ClaimsMode, Knowledge, Lang } from '../engine/types.js';
import type { FindingWords, QuestionWords, ReasonWords, Words } from '../locales/words.js';
import { problemWith, type Problem } from './config.js';
import { unlawfulText } from './lawful-text.js';

/** A host's sentences laid beside ours, each as what it is: a finding, a question, a reason. */
export interface HostWording {
  words: Words;
  problems: readonly Problem[];
  /** Questions that cannot be put here: of what they say, something may not be shown. */
  unasked: readonly string[];
  /** Whether the id and the version of the host may stand on the page. */
  mayBeNamed: boolean;
}

const LANGUAGES: readonly Lang[] = ['nl', 'en', 'de', 'fr'];

type ByLanguage<T> = Readonly<Partial<Record<Lang, T>>>;

/** One pass over a host's sentences in one language. */
class Wording {
  readonly problems: Problem[] = [];
  /** Parts that have no words in the language of the page. */
  readonly elsewhere: string[] = [];
  readonly #words: Words;
  readonly #knowledge: Knowledge;
  readonly #claims: ClaimsMode;

  constructor(words: Words, knowledge: Knowledge, claims: ClaimsMode) {
    this.#words = words;
    this.#knowledge = knowledge;
    this.#claims = claims;
  }

  /** In the language of the page, else in the first that there is. */
  pick<T>(words: ByLanguage<T>, path: string): { own: T | undefined; path: string } {
    const page = this.#words.lang as Lang;
    const lang = words[page] === undefined ? LANGUAGES.find((one) => words[one] !== undefined) : page;
    if (lang !== undefined && lang !== page) this.elsewhere.push(path);
    return { own: lang && words[lang], path: `${path}.words.${lang}` };
  }

  /** A shop may promise no more than the law allows, also in the words of its host; undefined: not to be shown. */
  lawful(text: string | undefined, path: string): string | undefined {
    if (text === undefined || this.#claims !== 'eu') return text;
    const beside = { words: this.#words, knowledge: this.#knowledge };
    const problem = unlawfulText(text, `knowledge.${path}`, beside, 'it is left out');
    if (problem) this.problems.push(problem);
    return problem ? undefined : text;
  }

  /** A promise may be split over two texts that are read one after the other. */
  areLawful(first: string | undefined, second: string | undefined, path: string): boolean {
    if (first === undefined || second === undefined) return true;
    return this.lawful(`${first} ${second}`, path) !== undefined;
  }

  get told(): Problem[] {
    if (this.elsewhere.length === 0) return this.problems;
    const expected = `words in "${this.#words.lang}" too; another language of yours is shown`;
    return [...this.problems, problemWith('knowledge', this.elsewhere.join(', '), expected)];
  }
}

function findingsOf(host: HostKnowledge, words: Words, wording: Wording): Record<string, FindingWords> {
  const rows = Object.entries(host.findings ?? {}).map(([id, finding]) => {
    const { own, path } = wording.pick(finding.words, `findings.${id}`);
    const title = wording.lawful(own?.title, `${path}.title`);
    const text = wording.lawful(own?.text, `${path}.text`);
    const isLawful = wording.areLawful(title, text, `${path}.title`);
    const shown = (isLawful ? title : undefined) ?? words.host.remark;
    return [ownId(id), { title: shown, text: () => text ?? '', by: words.host.by }] as const;
  });
  const { title, text } = words.host.held;
  return { ...Object.fromEntries(rows), [HELD]: { title, text: () => text, by: words.host.by } };
}

/** In the list of answers a choice stands beside it. */
function labelOf(
  own: HostQuestionWords | undefined,
  title: string | undefined,
  {
    path,
    named,
    wording,
  }: { path: string; named: readonly (readonly [string, string | undefined])[]; wording: Wording },
): string | undefined {
  const place = `${path}.label`;
  const label = wording.lawful(own?.label, place);
  const isLawful = named.every(([, text]) => wording.areLawful(label, text, place));
  return (isLawful ? label : undefined) ?? title?.replace(/\s*\?$/, '');
}

interface Asked {
  questions: Record<string, QuestionWords>;
  unasked: string[];
}

function questionsOf(host: HostKnowledge, { host: texts }: Words, wording: Wording): Asked {
  const questions: Record<string, QuestionWords> = {};
  const unasked: string[] = [];
  for (const [i, { id, kind, unsure, choices = [], words }] of numbered(host.questions ?? [])) {
    const { own, path } = wording.pick(words, `questions[${i}]`);
    const title = wording.lawful(own?.title, `${path}.title`);
    const hint = wording.lawful(own?.hint, `${path}.hint`);
    const isHintLawful = wording.areLawful(title, hint, `${path}.hint`);
    const named = choices.map((choice) => {
      const place = `${path}.choices.${choice}`;
      const text = wording.lawful(own?.choices?.[choice], place);
      return [choice, wording.areLawful(title, text, place) ? text : undefined] as const;
    });
    const label = labelOf(own, title, { path, named, wording });
    if (title === undefined || named.some(([, text]) => text === undefined)) unasked.push(id);
    questions[ownId(id)] = {
      title: title ?? texts.question,
      label: label ?? texts.question,
      choices: Object.fromEntries(named.map(([choice, text]) => [choice, text ?? choice])),
      error: kind === 'number' ? texts.fill : kind === 'one' ? texts.choose : texts.chooseMore,
      by: texts.question,
      ...(hint !== undefined && isHintLawful && { hint }),
      ...(kind === 'many' && { none: texts.none }),
      ...(unsure && { unsure: texts.unsure }),
    };
  }
  return { questions, unasked };
}

function reasonsOf(
  host: HostKnowledge,
  { host: texts }: Words,
  wording: Wording,
): Record<string, ReasonWords> {
  const rows = (host.weights ?? []).map(({ words = {} }, i) => {
    const { own, path } = wording.pick(words, `weights[${i}]`);
    const reason: ReasonWords = {};
    for (const side of ['for', 'against'] as const) {
      const text = wording.lawful(own?.[side], `${path}.${side}`);
      if (text !== undefined) reason[side] = () => texts.byReason({ text });
    }
    return [weightId(i), reason] as const;
  });
  return Object.fromEntries(rows);
}

/** Of a source whose title promises too much it is said whose it is, and no more. */
function titlesOf(host: HostKnowledge, words: Words, wording: Wording): Record<string, string> {
  const rows = Object.entries(host.sources ?? {}).flatMap(([id, { title }]) =>
    wording.lawful(title, `sources.${id}.title`) === undefined ? [[ownId(id), words.host.source]] : [],
  );
  return Object.fromEntries(rows) as Record<string, string>;
}

/** An id is read as the words that it is made of. */
const spelled = (id: string): string =>
  id.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');

/** As the stamp names them: after the name of the mineral, one behind the other. */
function mayBeNamed({ id, version }: HostKnowledge, wording: Wording): boolean {
  if (wording.lawful(spelled(`magnesium ${id}`), 'id') === undefined) return false;
  return wording.lawful(spelled(`magnesium ${id} ${version}`), 'version') !== undefined;
}

/** The words of a page with those of its host. */
export function wordsWithHost(
  words: Words,
  host: HostKnowledge,
  knowledge: Knowledge,
  claims: ClaimsMode,
): HostWording {
  const wording = new Wording(words, knowledge, claims);
  const findings = findingsOf(host, words, wording);
  const { questions, unasked } = questionsOf(host, words, wording);
  const reasons = reasonsOf(host, words, wording);
  const titles = titlesOf(host, words, wording);
  const isNamed = mayBeNamed(host, wording);
  const { sources } = words.result;
  const facts = Object.entries(questions).map(([id, { label }]) => [
    `own.${id.slice(ownId('').length)}`,
    label,
  ]);
  return {
    words: {
      ...words,
      findings: { ...words.findings, ...findings },
      questions: { ...words.questions, ...questions },
      reasons: { ...words.reasons, ...reasons },
      facts: { ...words.facts, ...Object.fromEntries(facts) },
      result: { ...words.result, sources: { ...sources, titles: { ...sources.titles, ...titles } } },
    },
    problems: wording.told,
    unasked,
    mayBeNamed: isNamed,
  };
}
