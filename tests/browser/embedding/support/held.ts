// Counts what is held on a page: listeners on what outlives an element, timers that still run, observers at work.
import type { PageWindow } from './host-page.js';

export interface HeldNow {
  /** Types of the listeners on the window, the document, its root or a media query. */
  readonly listeners: readonly string[];
  readonly timers: number;
  readonly observed: number;
}

export interface Held {
  now(): HeldNow;
}

type Listening = { type: string; target: EventTarget; listener: unknown; capture: boolean };
type Options = boolean | AddEventListenerOptions | undefined;

const captures = (options: Options): boolean =>
  (typeof options === 'object' ? options.capture : options) === true;

function watchListeners(page: PageWindow): () => string[] {
  const listening: Listening[] = [];
  const { prototype } = page.EventTarget;
  const { addEventListener, removeEventListener } = prototype;
  // Whatever belongs to the page itself; a node inside an element goes with the element.
  const outlives = (target: unknown): boolean =>
    !(target instanceof page.Node) ||
    target === page.document ||
    target === page.document.documentElement ||
    target === page.document.body;
  const forget = (one: Omit<Listening, never>): void => {
    const index = listening.findIndex(
      ({ type, target, listener, capture }) =>
        type === one.type && target === one.target && listener === one.listener && capture === one.capture,
    );
    if (index >= 0) listening.splice(index, 1);
  };

  prototype.addEventListener = function added(type: string, listener: unknown, options?: Options): void {
    const target: EventTarget = this ?? page;
    addEventListener.call(target, type, listener as EventListener, options);
    // These go when nobody holds them any more.
    const goes = [page.AbortSignal, page.XMLHttpRequest, page.MessagePort];
    if (!outlives(target) || goes.some((one) => target instanceof one)) return;
    const one = { type, target, listener, capture: captures(options) };
    forget(one);
    listening.push(one);
    if (typeof options !== 'object') return;
    options.signal?.addEventListener('abort', () => forget(one), { once: true });
    if (options.once) addEventListener.call(target, type, () => forget(one), { once: true });
  };
  prototype.removeEventListener = function removed(type: string, listener: unknown, options?: Options): void {
    const target: EventTarget = this ?? page;
    removeEventListener.call(target, type, listener as EventListener, options);
    forget({ type, target, listener, capture: captures(options) });
  };
  return () => listening.map(({ type }) => type).sort();
}

function watchTimers(page: PageWindow): () => number {
  const running = new Set<unknown>();
  const globals = page as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const [set, clear, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const [start, stop] = [globals[set], globals[clear]];
    if (!start || !stop) continue;
    globals[set] = (callback, ...args) => {
      const key: unknown = start.call(
        page,
        (...given: unknown[]) => {
          if (!repeats) running.delete(`${set} ${String(key)}`);
          (callback as (...all: unknown[]) => void)(...given);
        },
        ...args,
      );
      running.add(`${set} ${String(key)}`);
      return key;
    };
    globals[clear] = (key) => {
      running.delete(`${set} ${String(key)}`);
      return stop.call(page, key);
    };
  }
  return () => running.size;
}

function watchObservers(page: PageWindow): () => number {
  const observing = new Map<object, Set<unknown>>();
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ] as const) {
    const prototype = page[name].prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const { observe, unobserve, disconnect } = prototype;
    prototype['observe'] = function observed(this: object, ...args: unknown[]): unknown {
      observing.set(this, (observing.get(this) ?? new Set()).add(args[0]));
      return observe?.apply(this, args);
    };
    prototype['disconnect'] = function disconnected(this: object, ...args: unknown[]): unknown {
      observing.delete(this);
      return disconnect?.apply(this, args);
    };
    if (!unobserve) continue;
    prototype['unobserve'] = function unobserved(this: object, ...args: unknown[]): unknown {
      observing.get(this)?.delete(args[0]);
      if (observing.get(this)?.size === 0) observing.delete(this);
      return unobserve.apply(this, args);
    };
  }
  return () => observing.size;
}

/** To be called before the page does anything. What the test itself holds is counted too. */
export function watchHeld(page: PageWindow): Held {
  const listeners = watchListeners(page);
  const timers = watchTimers(page);
  const observed = watchObservers(page);
  return { now: () => ({ listeners: listeners(), timers: timers(), observed: observed() }) };
}
