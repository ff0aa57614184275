import {
  defaultRangeExtractor,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';

/** A row to draw, or room for the rows that are not. */
export type Piece = { line: number; key: number } | { gap: number; key: string };

export interface Windowed {
  region: HTMLElement;
  count: number;
  keyAt: (line: number) => number;
  /** Of the row in which the focus is: it stays, however far it is scrolled away; -1: none. */
  focused: number;
}

/** Rows beyond both edges: enough for a Tab key and for a quick thumb. */
const OVERSCAN = 8;
/** Of a row that nobody has seen yet. */
const FIRST_GUESS_PX = 56;
/** A guess that is further off makes the scrollbar jump. */
const GUESS_MAY_BE_OFF = 0.1;

const heightOf = (row: Element): number => row.getBoundingClientRect().height;

/** By the property: old scripts give every element a `scrollTo` that means something else. */
function scrollRegion(
  offset: number,
  { adjustments = 0 }: { adjustments?: number },
  { scrollElement }: Virtualizer<HTMLElement, HTMLElement>,
): void {
  if (scrollElement) scrollElement.scrollTop = offset + adjustments;
}

/** Which rows of a long table are in sight. Rows may differ in height: they are measured as they come. */
export class RowWindow {
  readonly #changed: () => void;
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | null = null;
  #stop: (() => void) | null = null;
  #guess = FIRST_GUESS_PX;
  /** How wide the window was when that was guessed. */
  #guessedAt = 0;
  #shown: Windowed | null = null;
  /** The window whose keys are heard. */
  #heard: HTMLElement | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isBegun(): boolean {
    return this.#virtualizer !== null;
  }

  /** Room for all rows, to be drawn before the first look: an empty window would be too low to tell its height. */
  room(count: number): Piece[] | null {
    return this.isBegun ? null : [{ gap: count * this.#guess, key: 'after' }];
  }

  /** What to draw, from top to bottom. */
  look(shown: Windowed): Piece[] {
    this.#shown = shown;
    this.#hear(shown.region);
    const virtualizer = this.#inStep(shown);
    // What its adapters for frameworks call: the region is there, and it asks for its height at once.
    const { _willUpdate: settle } = virtualizer;
    settle();
    const pieces: Piece[] = [];
    let drawn = 0;
    for (const { index, start, end } of virtualizer.getVirtualItems()) {
      if (start > drawn) pieces.push({ gap: start - drawn, key: `before ${pieces.length === 0}` });
      pieces.push({ line: index, key: shown.keyAt(index) });
      drawn = end;
    }
    const rest = virtualizer.getTotalSize() - drawn;
    if (rest > 0) pieces.push({ gap: rest, key: 'after' });
    return pieces;
  }

  /** Of the rows that were drawn; asks for another drawing where they are not as high as was thought. */
  measure(rows: Iterable<HTMLElement>): void {
    const virtualizer = this.#virtualizer;
    if (!virtualizer) return;
    const drawn = [...rows];
    if (this.#guessAnew(drawn)) this.#forgetHeights(virtualizer);
    for (const row of drawn) virtualizer.measureElement(row);
    // Forgets the rows that went.
    virtualizer.measureElement(null);
  }

  toTop(): void {
    this.#virtualizer?.scrollToOffset(0);
  }

  stop(): void {
    this.#hear(null);
    this.#stop?.();
    this.#stop = null;
    this.#virtualizer = null;
    this.#shown = null;
  }

  #inStep(shown: Windowed): Virtualizer<HTMLElement, HTMLElement> {
    const options = this.#options(shown);
    if (this.#virtualizer) this.#virtualizer.setOptions(options);
    else {
      this.#virtualizer = new Virtualizer(options);
      const { _didMount: mounted } = this.#virtualizer;
      this.#stop = mounted();
    }
    return this.#virtualizer;
  }

  #options({
    count,
    keyAt,
  }: Windowed): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count,
      getItemKey: keyAt,
      getScrollElement: () => this.#shown?.region ?? null,
      estimateSize: () => this.#guess,
      measureElement: heightOf,
      scrollToFn: scrollRegion,
      observeElementRect,
      observeElementOffset,
      overscan: OVERSCAN,
      rangeExtractor: (range) => this.#withFocused(range),
      onChange: () => this.#changed(),
      // A row that changes while it is being measured would make browsers complain of a loop.
      useAnimationFrameWithResizeObserver: true,
    };
  }

  #withFocused(range: Range): number[] {
    const lines = defaultRangeExtractor(range);
    const focused = this.#shown?.focused ?? -1;
    if (focused < 0 || focused >= range.count || lines.includes(focused)) return lines;
    return [...lines, focused].sort((a, b) => a - b);
  }

  /** Further down, another guess would put other rows before whoever scrolled there. */
  #guessAnew(rows: readonly HTMLElement[]): boolean {
    const { scrollTop = 0, clientWidth = 0 } = this.#shown?.region ?? {};
    if (rows.length === 0 || (scrollTop > 0 && clientWidth === this.#guessedAt)) return false;
    this.#guessedAt = clientWidth;
    const mean = rows.reduce((sum, row) => sum + heightOf(row), 0) / rows.length;
    if (Math.abs(mean - this.#guess) <= this.#guess * GUESS_MAY_BE_OFF) return false;
    this.#guess = mean;
    return true;
  }

  #forgetHeights(virtualizer: Virtualizer<HTMLElement, HTMLElement>): void {
    const first = virtualizer.range?.startIndex;
    virtualizer.measure();
    const isScrolled = (this.#shown?.region.scrollTop ?? 0) > 0;
    if (isScrolled && first !== undefined) virtualizer.scrollToIndex(first, { align: 'start' });
  }

  #hear(region: HTMLElement | null): void {
    if (region === this.#heard) return;
    this.#heard?.removeEventListener('keydown', this.#toEnds);
    region?.addEventListener('keydown', this.#toEnds);
    this.#heard = region;
  }

  /** Heights that turn out other than was thought move what is scrolled, so the browser by itself would miss both ends. */
  readonly #toEnds = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isForField = target instanceof Element && target.matches('input');
    if (isForField || altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'Home') this.toTop();
    else if (key === 'End') this.#virtualizer?.scrollToEnd();
    else return;
    event.preventDefault();
  };
}
