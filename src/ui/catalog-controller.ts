import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalog, Knowledge } from '../engine/types.js';
import { attributeText } from './attribute-text.js';
import type { CatalogReading, RecognisedForm } from './catalog.js';
import { noCatalog, readCatalog } from './catalog.js';
import { loadCatalog } from './catalog-source.js';
import type { Problem } from './config.js';
import { isInPlace } from './in-place.js';
import { isPending } from './pending.js';

export type CatalogState = 'none' | 'loading' | 'ready' | 'failed';

export interface CatalogControllerOptions {
  readonly knowledge: () => Knowledge;
  readonly tell: (problems: readonly Problem[]) => void;
}

/** Keeps an element's catalogue in step with its `catalog` attribute and property. An object wins over the attribute. */
export class CatalogController implements ReactiveController {
  state: CatalogState = 'none';
  catalog: Catalog | null = null;
  /** Forms that were read from names, for `debug`. */
  recognised: readonly RecognisedForm[] = [];
  /** Resolves when the catalogue that is named now was read, or could not be. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CatalogControllerOptions;
  #object: object | string | null = null;
  #source: object | string | null = null;
  #loading: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CatalogControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the host gave: the property, or else the attribute. */
  get given(): object | string | null {
    return this.#object ?? (attributeText(this.#host.getAttribute('catalog')) || null);
  }

  set given(value: object | string | null | undefined) {
    this.#object = value || null;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.follow();
  }

  /** Reads what is named now, where that is something else than before. A server calls no controllers. */
  follow(): void {
    const given = this.given;
    // What was under way when the element left the page is still drawn, and would begin to be read again.
    if (given === this.#source || !isInPlace(this.#host)) return;
    this.#stop();
    this.#source = given;
    this.#start(given);
  }

  hostDisconnected(): void {
    const wasLoading = this.#loading !== null;
    this.#stop();
    // Put back, it begins anew.
    if (wasLoading) this.#source = null;
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  #start(given: object | string | null): void {
    const knowledge = this.#options.knowledge();
    if (given === null) return this.#settle(noCatalog, 'none');
    if (typeof given !== 'string') return this.#settle(readCatalog(given, knowledge));
    const loading = new AbortController();
    const reading = loadCatalog({ value: given, element: this.#host, knowledge, signal: loading.signal });
    if (!isPending(reading)) return this.#settle(reading);
    this.#settle(noCatalog, 'loading');
    this.#loading = loading;
    this.ready = reading.then((read) => this.#finish(loading, read));
  }

  #finish(loading: AbortController, reading: CatalogReading): void {
    // Another catalogue was named meanwhile, or the element is gone.
    if (this.#loading !== loading) return;
    this.#loading = null;
    this.#settle(reading);
    this.#host.requestUpdate();
  }

  #settle(reading: CatalogReading, state: CatalogState = reading.catalog ? 'ready' : 'failed'): void {
    this.state = state;
    this.catalog = reading.catalog;
    this.recognised = reading.recognised;
    this.#options.tell(reading.problems);
  }
}
