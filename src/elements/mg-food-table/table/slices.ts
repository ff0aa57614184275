import { isServer } from 'lit';

/** Less than a key or a thumb would notice. */
const SLICE_MS = 12;

interface Heard<T> {
  progress(share: number): void;
  done(result: T): void;
  failed(error: unknown): void;
}

/** Does long work a little at a time, so that the page stays awake meanwhile. */
export class Slices<T> {
  readonly #work: Generator<number, T>;
  readonly #heard: Heard<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #isBegun = false;
  #isAsked = false;

  constructor(work: Generator<number, T>, heard: Heard<T>) {
    this.#work = work;
    this.#heard = heard;
  }

  /** Little work is done when this returns; or all of it, where it is wanted at once. */
  start(isWanted = false): void {
    if (this.#isBegun) return;
    clearTimeout(this.#timer);
    this.#next(isWanted ? Infinity : SLICE_MS);
  }

  /** Once what was drawn before is painted. */
  startLater(): void {
    if (this.#isAsked || isServer) return;
    this.#isAsked = true;
    const afterPaint = (): void => {
      if (!this.#isBegun) this.#timer = setTimeout(() => this.start());
    };
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(afterPaint);
    });
  }

  stop(): void {
    if (this.#isAsked) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#isBegun = true;
  }

  #next(ms = SLICE_MS): void {
    this.#isBegun = true;
    try {
      const end = performance.now() + ms;
      let step = this.#work.next();
      while (!step.done && performance.now() < end) step = this.#work.next();
      if (step.done) return this.#heard.done(step.value);
      this.#heard.progress(step.value);
      this.#timer = setTimeout(() => this.#next());
    } catch (error) {
      this.#heard.failed(error);
    }
  }
}
