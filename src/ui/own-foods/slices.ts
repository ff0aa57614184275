const SLICE_MS = 10;
/** Looking at the clock costs about as much as a row. */
const STEPS_BETWEEN_LOOKS = 16;

export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Hears after every slice how far the work is: what the work yielded last. */
  readonly tell?: ((share: number) => void) | undefined;
  /** More than fits in a slice: none of it is done at once. */
  readonly isLong?: boolean | undefined;
  /** All of it is done at once, however long it is: nobody waits at a server's screen. */
  readonly isWhole?: boolean | undefined;
}

function onMessage(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const heard = (): void => {
    port1.close();
    resolve();
  };
  port1.addEventListener('message', heard, { once: true });
  port1.start();
  port2.postMessage(null);
}

/**
 * Lets the browser do what waits: input, painting, timers of the page. By a message, which waits its turn like
 * anything else: `scheduler.yield` comes back before timers and most frames, and timers are slow in a tab out of sight.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    try {
      onMessage(resolve);
    } catch {
      // The page has changed what its browser can do.
      setTimeout(resolve, 0);
    }
  });
}

function slice<T>(work: Iterator<number, T>, ms = SLICE_MS): IteratorResult<number, T> {
  const end = performance.now() + ms;
  for (;;) {
    for (let step = 0; step < STEPS_BETWEEN_LOOKS; step++) {
      const result = work.next();
      if (result.done) return result;
    }
    const result = work.next();
    if (result.done || performance.now() >= end) return result;
  }
}

async function remainder<T>(
  work: Iterator<number, T>,
  first: number,
  { signal, tell }: SliceOptions,
): Promise<T | null> {
  let share = first;
  for (;;) {
    tell?.(share);
    await pause();
    if (signal?.aborted) return null;
    const result = slice(work);
    if (result.done) return result.value;
    share = result.value;
  }
}

/**
 * Does long work in slices, so that no task is long. Little work is done at once.
 * @returns null when it was aborted.
 */
export function inSlices<T>(work: Iterator<number, T>, options: SliceOptions = {}): T | Promise<T | null> {
  const { isLong, isWhole } = options;
  if (isLong && !isWhole) return remainder(work, 0, options);
  const first = slice(work, isWhole ? Infinity : SLICE_MS);
  return first.done ? first.value : remainder(work, first.value, options);
}

/** Work inside larger work: its share done counts from one share of the whole to another. */
export function* part<T>(
  work: Generator<number, T, void>,
  from: number,
  to: number,
): Generator<number, T, void> {
  for (;;) {
    const result = work.next();
    if (result.done) return result.value;
    yield from + result.value * (to - from);
  }
}
