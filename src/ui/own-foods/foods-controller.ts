import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Food } from '../../engine/types.js';
import { attributeText } from '../attribute-text.js';
import type { Problem } from '../config.js';
import { isInPlace } from '../in-place.js';
import { isPending } from '../pending.js';
import type { LoadOptions } from './load.js';
import type { FoodsFailure, RowProblem } from './problems.js';
import { problemsToTell } from './told.js';
import type { OwnFoodsReading } from './reader.js';
import { failedReading, nothingRead } from './reader.js';
import type { FoodsPreview, PreviewWish } from './preview.js';
import { previewOf } from './preview.js';
import { readFoodsList } from './reading.js';

/** `built-in`: the host has no foods of its own. */
export type FoodsState = 'built-in' | 'loading' | 'ready' | 'failed';

export interface FoodsControllerOptions {
  readonly tell: (problems: readonly Problem[]) => void;
}

/** Nobody sees less, and each one draws the element again. */
const LEAST_PROGRESS = 0.02;

/** Keeps an element's own foods in step with its `src` attribute and `foods` property. The property wins. */
export class FoodsController implements ReactiveController {
  state: FoodsState = 'built-in';
  /** While loading, 0 to 1; null: nobody knows how much will come. */
  progress: number | null = null;
  /** Resolves when the foods that are named now were read, or could not be. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FoodsControllerOptions;
  #reading: OwnFoodsReading = nothingRead;
  #property: object | string | null = null;
  #source: object | string | null = null;
  #loading: AbortController | null = null;
  /** undefined: nobody asked for it yet. */
  #preview: FoodsPreview | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FoodsControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The host's foods that can be used; none while they are loading. */
  get foods(): readonly Food[] {
    return this.#reading.foods;
  }

  /** What is wrong with rows: the first thousand, of `rowProblemCount`. */
  get rowProblems(): readonly RowProblem[] {
    return this.#reading.rowProblems;
  }

  get rowProblemCount(): number {
    return this.#reading.rowProblemCount;
  }

  /** There were more rows than are read. */
  get cut(): boolean {
    return this.#reading.cut;
  }

  /** Why there are no foods, when there are none. */
  get failure(): FoodsFailure | null {
    return this.#reading.failure;
  }

  /** The top of a list that is still being read, made once, when it is wished for; null: there is none. */
  preview(wish: PreviewWish | null): FoodsPreview | null {
    if (this.state !== 'loading' || typeof this.#source !== 'object') return null;
    if (wish && this.#preview === undefined) this.#preview = previewOf(this.#source, wish);
    return this.#preview ?? null;
  }

  /** What the host gave: the property, or else the address in `src`. */
  get given(): object | string | null {
    return this.#property ?? (attributeText(this.#host.getAttribute('src')) || null);
  }

  set given(value: object | string | null | undefined) {
    this.#property = value || null;
    this.#host.requestUpdate();
  }

  /** Reads the same once more. */
  retry(): void {
    this.#stop();
    this.#source = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Put back after it was taken away while loading, it begins anew.
    if (this.#source !== this.given) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.follow();
  }

  /** Reads what is named now, where that is something else than before. A server calls no controllers. */
  follow(): void {
    const { given } = this;
    // What was under way when the element left the page is still drawn, and would begin to be read again.
    if (given === this.#source || !isInPlace(this.#host)) return;
    this.#stop();
    this.#source = given;
    this.#start(given);
  }

  hostDisconnected(): void {
    const wasLoading = this.#loading !== null;
    this.#stop();
    if (wasLoading) this.#source = null;
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  #start(given: object | string | null): void {
    if (given === null) return this.#settle(nothingRead, 'built-in');
    const loading = new AbortController();
    const reading = this.#read(given, loading);
    if (!isPending(reading)) return this.#settle(reading);
    this.#settle(nothingRead, 'loading');
    this.#loading = loading;
    this.ready = reading.then((read) => this.#finish(loading, read));
  }

  #read(given: object | string, loading: AbortController): OwnFoodsReading | Promise<OwnFoodsReading | null> {
    const { signal } = loading;
    const tell = (share: number | null): void => this.#advance(loading, share);
    return typeof given === 'string'
      ? this.#readText(given, { signal, tell })
      : readFoodsList(given, { signal, tell, isWhole: isServer });
  }

  /** Files and texts are read by code that no other page has to load. */
  async #readText(given: string, options: LoadOptions): Promise<OwnFoodsReading | null> {
    const isAddress = this.#property === null;
    // A server writes that it is on its way: what is written cannot be waited for.
    if (isServer) return null;
    try {
      const { loadOwnFoods, readFoodsText } = await import('./load.js');
      if (options.signal.aborted) return null;
      return await (isAddress ? loadOwnFoods(given, options) : readFoodsText(given, options));
    } catch {
      return failedReading({ code: 'unreachable' });
    }
  }

  #advance(loading: AbortController, share: number | null): void {
    // Beside the top of the list nobody looks at how far the rest is.
    if (this.#loading !== loading || this.#preview) return;
    const before = this.progress;
    const isSeen =
      share === null || before === null ? share !== before : share === 1 || share - before >= LEAST_PROGRESS;
    if (!isSeen) return;
    this.progress = share;
    this.#host.requestUpdate();
  }

  #finish(loading: AbortController, reading: OwnFoodsReading | null): void {
    // Other foods were named meanwhile, or the element is gone.
    if (this.#loading !== loading || reading === null) return;
    this.#loading = null;
    this.#settle(reading);
    this.#host.requestUpdate();
  }

  #settle(reading: OwnFoodsReading, state: FoodsState = reading.failure ? 'failed' : 'ready'): void {
    this.state = state;
    this.progress = null;
    this.#preview = undefined;
    this.#reading = reading;
    const attribute = this.#property === null ? 'src' : 'foods';
    this.#options.tell(problemsToTell(attribute, this.#source, reading));
  }
}
