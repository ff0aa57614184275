// Elements that come, are used for a while and go, as in a shop that draws its pages by script.
import { executeServerCommand } from '@web/test-runner-commands';
import { answerAll, answerUpTo, giveAnswer, healthy, start } from '../../embedding/support/answering.js';
import { catalogScript, products } from '../../embedding/support/catalogue.js';
import { manyFoods, press, write } from '../../embedding/support/eating.js';
import type { Held, HeldNow } from '../../embedding/support/held.js';
import { watchHeld } from '../../embedding/support/held.js';
import type {
  AnyElement,
  DoseCheck,
  FoodTable,
  HostPage,
  PageWindow,
  Quiz,
} from '../../embedding/support/host-page.js';
import { find, openPage, rootOf, SCRIPT, until } from '../../embedding/support/host-page.js';
import { fillInAll, takers } from '../../embedding/support/taking.js';
import type { Witness } from '../../embedding/support/witness.js';
import { witness } from '../../embedding/support/witness.js';

export interface Way {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is done with it before it goes. */
  readonly use?: (element: never) => Promise<void>;
}

const quiz = (use?: (element: Quiz) => Promise<void>, attributes = {}): Way => ({
  tag: 'mg-quiz',
  attributes: { catalog: '#producten', ...attributes },
  ...(use && { use }),
});
const check = (use?: (element: DoseCheck) => Promise<void>): Way => ({
  tag: 'mg-dose-check',
  ...(use && { use }),
});
const table = (use?: (element: FoodTable) => Promise<void>, attributes = {}): Way => ({
  tag: 'mg-food-table',
  attributes: { 'page-size': '12', ...attributes },
  ...(use && { use }),
});

/** What a page asked for and still waits for. */
type Asking = PageWindow & { readonly asked: Set<object> };

/** What is asked for never comes: it is still on its way when the element goes. */
const whenAsked = async (element: Element): Promise<void> => {
  const { asked } = element.ownerDocument.defaultView as Asking;
  await until(() => asked.size > 0);
};

export const ways: Readonly<Record<string, Way>> = {
  'a quiz': quiz(),
  'a quiz with its first question answered': quiz(async (element) => {
    await start(element);
    await giveAnswer(element, healthy);
  }),
  'a quiz half answered in its dialog': quiz(
    async (element) => {
      find(rootOf(element), '[part~="open"]').click();
      await answerUpTo(element, healthy, 'sex');
    },
    { display: 'dialog' },
  ),
  'a quiz at its result': quiz((element) => answerAll(element, healthy)),
  'a quiz that waits for its catalogue': quiz(whenAsked, { catalog: '/never.json' }),
  'a quiz that waits for knowledge': quiz(whenAsked, { knowledge: '/never.json' }),
  'a dose check': check(),
  'a dose check at its verdict': check((element) => fillInAll(element, takers.above)),
  'a food table': table(),
  'a food table with a day, in the middle of a search': table(async (element) => {
    await until(() => rootOf(element).querySelector('[data-do="add"]') !== null);
    await press(element, '[data-do="add"]');
    await write(element, '#search', 'kaas');
  }),
  'a food table that waits for its file': table(whenAsked, { src: '/never.csv' }),
  'a food table with a window on a long list': table(async (element) => {
    element.removeAttribute('page-size');
    element.foods = manyFoods(1200);
    await until(() => rootOf(element).querySelector('.windowed [aria-rowindex]') !== null);
  }),
};

export interface HeldPage extends HostPage {
  readonly held: Held;
  /** What the file holds by itself. */
  readonly heldBefore: HeldNow;
  readonly seen: Witness;
  /** Every request that was let go of has ended. */
  settled(): Promise<void>;
}

export async function openHeldPage(): Promise<HeldPage> {
  let held: Held | undefined;
  let seen: Witness | undefined;
  const page = await openPage({
    body: catalogScript(products) + SCRIPT,
    before: (window) => {
      seen = witness(window);
      // This would keep what it noted.
      seen.events.push = () => 0;
      held = watchHeld(window);
      const { asked } = Object.assign(window, { asked: new Set<object>() });
      window.fetch = (_address, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          const end = (): void => {
            asked.delete(reject);
            reject(new window.DOMException('gone', 'AbortError'));
          };
          if (signal?.aborted) return end();
          asked.add(reject);
          signal?.addEventListener('abort', end, { once: true });
        });
    },
  });
  const { asked } = page.window as Asking;
  return {
    ...page,
    held: held as Held,
    heldBefore: (held as Held).now(),
    seen: seen as Witness,
    settled: async () => {
      await until(() => asked.size === 0);
      // Whoever waited hears of it after that.
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

export async function come({ document }: HeldPage, { tag, attributes = {}, use }: Way): Promise<AnyElement> {
  const element = document.createElement(tag) as Element as AnyElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  await use?.(element as never);
  return element;
}

/** One after the other, as visitors go from page to page. */
export async function comeAndGo(
  page: HeldPage,
  some: readonly Way[],
  times: number,
  gone: (element: AnyElement) => void = () => {},
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const elements: AnyElement[] = [];
    for (const way of some) elements.push(await come(page, way));
    for (const element of elements) {
      element.remove();
      gone(element);
    }
  }
}

/* ------------------------------------------------- what the browser counts */

export interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
}

/** After all that nobody holds is gone; null in a browser that does not say. */
export async function count(): Promise<Counted | null> {
  const { counted } = await executeServerCommand<{ counted: Record<string, number> | null }, object>(
    'mg:counters',
    {},
  );
  if (!counted) return null;
  const { Nodes = NaN, JSEventListeners = NaN, Documents = NaN, JSHeapUsedSize = NaN } = counted;
  return { nodes: Nodes, listeners: JSEventListeners, documents: Documents, heap: JSHeapUsedSize };
}

export const growth = (from: Counted, to: Counted): Counted => ({
  nodes: to.nodes - from.nodes,
  listeners: to.listeners - from.listeners,
  documents: to.documents - from.documents,
  heap: to.heap - from.heap,
});
