import type { HostKnowledge } from '../engine/host-knowledge.js';
import type { ClaimsMode, Knowledge, Lang } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { attributeText } from './attribute-text.js';
import { problemWith, type Problem } from './config.js';
import { readHostKnowledge, MOST_CHARACTERS, type HostKnowledgeReading } from './host-knowledge.js';
import { wordsWithHost, type HostWording } from './host-words.js';
import { isInPlace } from './in-place.js';
import { loadJson, type JsonRead } from './json-source.js';
import { isPending } from './pending.js';
import { withTexts } from './texts.js';

export interface HostKnowledgeOptions {
  /** Ours: what holds until the host's is there, and where it cannot be read. */
  readonly knowledge: Knowledge;
  /** Called when knowledge that was waited for is there, or did not come. */
  readonly arrived: () => void;
}

/** Keeps a host's own knowledge in step with the `knowledge` attribute and property. An object wins over the attribute. */
export class HostKnowledgeController {
  isLoading = false;
  /** Resolves when the knowledge that is named now was read, or could not be. */
  ready: Promise<void> = Promise.resolve();

  readonly #element: HTMLElement;
  readonly #options: HostKnowledgeOptions;
  readonly #none: HostKnowledgeReading;
  #object: object | string | null = null;
  #source: object | string | null = null;
  #reading: HostKnowledgeReading;
  #loading: AbortController | null = null;
  #worded: { for: readonly unknown[]; wording: HostWording; knowledge: Knowledge } | null = null;

  constructor(element: HTMLElement, options: HostKnowledgeOptions) {
    this.#element = element;
    this.#options = options;
    this.#none = { host: null, knowledge: options.knowledge, problems: [] };
    this.#reading = this.#none;
  }

  /** What the host gave: the property, or else the attribute. */
  get given(): object | string | null {
    return this.#object ?? (attributeText(this.#element.getAttribute('knowledge')) || null);
  }

  set given(value: object | string | null | undefined) {
    this.#object = (typeof value === 'string' ? value.trim() : value) || null;
  }

  get host(): HostKnowledge | null {
    return this.#reading.host;
  }

  get problems(): readonly Problem[] {
    return this.#reading.problems;
  }

  /** The words of the page with those of the host, and the knowledge with the questions that have words here. */
  worded(words: Words, claims: ClaimsMode): HostWording & { knowledge: Knowledge } {
    const { host, knowledge } = this.#reading;
    if (!host) return { words, problems: [], unasked: [], mayBeNamed: true, knowledge };
    const now = [this.#reading, words, claims];
    if (!this.#worded || now.some((one, i) => one !== this.#worded?.for[i])) {
      const wording = withOwnTexts(wordsWithHost(words, host, knowledge, claims), host, {
        knowledge,
        claims,
      });
      const asked = without(knowledge, wording.unasked);
      const shown = wording.mayBeNamed ? asked : unnamed(asked, this.#options.knowledge);
      this.#worded = { for: now, wording, knowledge: shown };
    }
    return { ...this.#worded.wording, knowledge: this.#worded.knowledge };
  }

  /** Reads what is named now, where that is something else than before. */
  follow(): void {
    const { given } = this;
    // What was under way when the element left the page is still drawn, and would begin to be read again.
    if (given === this.#source || !isInPlace(this.#element)) return;
    this.stop();
    this.#source = given;
    if (given === null) this.#reading = this.#none;
    else if (typeof given === 'string') this.#load(given);
    else this.#reading = readHostKnowledge(given, this.#options.knowledge);
  }

  /** The element is gone, or something else is named: put back, it begins anew. */
  stop(): void {
    if (this.#loading) this.#source = null;
    this.#loading?.abort();
    this.#loading = null;
    this.isLoading = false;
  }

  #load(value: string): void {
    const loading = new AbortController();
    const source = { value, element: this.#element, signal: loading.signal, mostCharacters: MOST_CHARACTERS };
    const read = loadJson(source);
    if (!isPending(read)) return this.#settle(value, read);
    this.#reading = this.#none;
    this.#loading = loading;
    this.isLoading = true;
    this.ready = read.then((come) => this.#finish(loading, value, come));
  }

  #finish(loading: AbortController, value: string, read: JsonRead): void {
    // Other knowledge was named meanwhile, or the element is gone.
    if (this.#loading !== loading) return;
    this.#loading = null;
    this.isLoading = false;
    this.#settle(value, read);
    this.#options.arrived();
  }

  #settle(value: string, read: JsonRead): void {
    if (read === null) return;
    this.#reading = read.ok
      ? readHostKnowledge(read.value, this.#options.knowledge)
      : { ...this.#none, problems: [problemWith('knowledge', value, read.expected)] };
  }
}

/** What the host would have our texts say, where the knowledge brings that along. */
function withOwnTexts(
  wording: HostWording,
  { texts = {} }: HostKnowledge,
  { knowledge, claims }: { knowledge: Knowledge; claims: ClaimsMode },
): HostWording {
  const { lang } = wording.words;
  const own = texts[lang as Lang];
  if (own === undefined) return wording;
  const attribute = `knowledge.texts.${lang}`;
  const { words, problems } = withTexts(own, { words: wording.words, knowledge, claims, attribute });
  return { ...wording, words, problems: [...wording.problems, ...problems] };
}

/** Neither the id nor the version of the host stands in the stamp. */
function unnamed(knowledge: Knowledge, { id, version }: Knowledge): Knowledge {
  const { host } = knowledge;
  return {
    ...knowledge,
    id: `${id}+host`,
    version: `${version}+host`,
    ...(host && { host: { ...host, id: 'host', version: 'host' } }),
  };
}

function without(knowledge: Knowledge, unasked: readonly string[]): Knowledge {
  if (unasked.length === 0) return knowledge;
  const facts = unasked.map((id) => `own.${id}`);
  return { ...knowledge, questions: knowledge.questions.filter(({ fact }) => !facts.includes(fact)) };
}
