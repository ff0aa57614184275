import { following, START, type Asked, type Change, type TableState } from './state.js';

/** How long a visitor stops before it is read out what came of it: not each step towards it. */
const PAUSE_MS = 600;

export interface CourseHeard {
  /** Something changed that is drawn. */
  changed(): void;
  /** The visitor changed something, and then paused. */
  paused(): void;
}

/** What the visitor, and the host, did with the table. */
export class TableCourse {
  readonly #heard: CourseHeard;
  #state = START;
  #asked: Asked | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(heard: CourseHeard) {
    this.#heard = heard;
  }

  get state(): TableState {
    return this.#state;
  }

  follow(asked: Asked): void {
    this.#state = following(this.#asked, asked)(this.#state);
    this.#asked = asked;
  }

  change(change: Change): void {
    this.#state = change(this.#state);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#heard.paused(), PAUSE_MS);
    this.#heard.changed();
  }

  /** Back to what the host asks for. */
  restart(): void {
    this.stop();
    this.#state = START;
    this.#asked = null;
  }

  stop(): void {
    clearTimeout(this.#pause);
  }
}
