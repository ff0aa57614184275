import type { ClaimsMode } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { attributeText } from './attribute-text.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { isInPlace } from './in-place.js';
import { parseJson } from './json.js';
import { loadJson, type JsonRead } from './json-source.js';
import type { Beside } from './lawful-text.js';
import { isPending } from './pending.js';
import { MOST_TEXTS_CHARACTERS, withTexts, type TextsReading } from './texts.js';

export interface HostTextsOptions {
  readonly element: HTMLElement;
  /** Something was read after all, and the element has to be drawn again. */
  readonly changed: () => void;
  readonly tell: (problems: readonly Problem[]) => void;
}

interface Used extends Beside {
  readonly claims: ClaimsMode;
}

const ATTRIBUTE = 'texts';
const EXPECTED = 'JSON of texts by key, or the selector of an inline JSON script that is on the page';
const isInline = (given: string): boolean => given.startsWith('{');
const isAddress = (given: string): boolean => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(given);

/** A host's own wording, from its attribute or property, laid over our words. An object wins over the attribute. */
export class HostTexts {
  readonly #options: HostTextsOptions;
  #property: object | string | null = null;
  #source: object | string | null = null;
  #loading: AbortController | null = null;
  /** null: there is nothing to lay over our words. */
  #raw: { readonly value: unknown } | null = null;
  #over: { readonly raw: unknown; readonly used: Used; readonly reading: TextsReading } | null = null;

  constructor(options: HostTextsOptions) {
    this.#options = options;
  }

  /** What the host gave: the property, or else the attribute. */
  get given(): object | string | null {
    return this.#property ?? (attributeText(this.#options.element.getAttribute(ATTRIBUTE)) || null);
  }

  set given(value: object | string | null | undefined) {
    this.#property = (typeof value === 'string' ? value.trim() : value) || null;
    this.#options.changed();
  }

  /** Our words with the host's over them. */
  over(words: Words): Words {
    return this.#over?.used.words === words ? this.#over.reading.words : words;
  }

  /** Keeps in step with what the host gives now, and with the words that it is laid over. */
  follow(used: Used): void {
    const { given } = this;
    // What was under way when the element left the page is still drawn, and would begin to be read again.
    if (given !== this.#source && isInPlace(this.#options.element)) this.#start(given);
    if (this.#raw === null) return;
    const { value: raw } = this.#raw;
    const before = this.#over;
    const { words, knowledge, claims } = used;
    const isSame =
      before !== null &&
      before.raw === raw &&
      before.used.words === words &&
      before.used.knowledge === knowledge &&
      before.used.claims === claims;
    if (isSame) return;
    const reading = withTexts(raw, { ...used, attribute: ATTRIBUTE });
    this.#over = { raw, used, reading };
    this.#options.tell(reading.problems);
  }

  /** The element is gone: put back, it begins anew. */
  stop(): void {
    if (this.#loading) this.#source = null;
    this.#loading?.abort();
    this.#loading = null;
  }

  #start(given: object | string | null): void {
    this.stop();
    this.#source = given;
    this.#raw = null;
    this.#over = null;
    this.#options.tell([]);
    if (given === null) return;
    if (typeof given !== 'string') this.#raw = { value: given };
    else if (isInline(given)) this.#settle(parseJson(given, MOST_TEXTS_CHARACTERS));
    else if (isAddress(given)) this.#settle({ ok: false, expected: EXPECTED });
    else this.#find(given);
  }

  #find(selector: string): void {
    const loading = new AbortController();
    const read = loadJson({
      value: selector,
      element: this.#options.element,
      signal: loading.signal,
      mostCharacters: MOST_TEXTS_CHARACTERS,
    });
    if (!isPending(read)) return this.#settle(read);
    this.#loading = loading;
    void this.#findLate(loading, read);
  }

  async #findLate(loading: AbortController, reading: Promise<JsonRead>): Promise<void> {
    const read = await reading;
    // Other texts were named meanwhile, or the element is gone.
    if (this.#loading !== loading) return;
    this.#loading = null;
    this.#settle(read);
    this.#options.changed();
  }

  #settle(read: JsonRead | ReturnType<typeof parseJson>): void {
    if (read === null) return;
    if (read.ok) {
      this.#raw = { value: read.value };
      return;
    }
    const expected = 'reason' in read ? `${EXPECTED}; this is no JSON: ${read.reason}` : EXPECTED;
    this.#options.tell([problemWith(ATTRIBUTE, this.#source, expected)]);
  }
}
