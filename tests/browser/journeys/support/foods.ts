// What a visitor does at the food table, and reads there.
import { foodsOf, portionMg } from '../../../../src/engine/foods.js';
import type { KnownFood } from '../../../../src/engine/types.js';
import { magnesium } from '../../../../src/knowledge/magnesium.js';
import type { FoodsEventDetail } from '../../../../src/ui/event-detail.js';
import { elementsIn, isVisible, nameOf, plain, visibleText } from '../../support/on-screen.js';
import { until } from '../../support/until.js';
import type { ElementVisitOptions, Heard, QuizElement, Visitor } from '../../support/visitor.js';
import { visitElement } from '../../support/visitor.js';

export interface FoodTableElement extends QuizElement {
  foods: object | string | null | undefined;
}

export const known: readonly KnownFood[] = [...foodsOf(magnesium).values()];

/** Rows of an element with a page size: quick to draw, and as many as somebody looks at. */
export const few = { 'page-size': '12' } as const;

/** Waits for the first rows, or for what stands in their place; our own foods are there soon, also on a slow machine. */
export async function visitFoods(
  attributes: Readonly<Record<string, string>> = {},
  options: ElementVisitOptions = {},
): Promise<Visitor> {
  const visitor = await visitElement('mg-food-table', attributes, options);
  await whenDrawn(visitor);
  if (!options.prepare && !attributes['src']) await until('our own foods', () => isListed(visitor));
  return visitor;
}

/** With foods of the host's own. */
export const visitOwn = (
  foods: object | string,
  attributes: Readonly<Record<string, string>> = {},
  options: ElementVisitOptions = {},
): Promise<Visitor> =>
  visitFoods(attributes, {
    ...options,
    prepare: (element) => void ((element as FoodTableElement).foods = foods),
  });

export const rootOf = ({ quiz }: Visitor): ShadowRoot => quiz.shadowRoot as ShadowRoot;

const isListed = (visitor: Visitor): boolean => rootOf(visitor).querySelector('#count') !== null;

export const whenDrawn = (visitor: Visitor): Promise<boolean> =>
  until('the table or what stands in its place', () => {
    const isWaited = rootOf(visitor).querySelector('progress, [role=alert]') !== null;
    return isWaited || rowsIn(visitor).length > 0 || visitor.screen.includes(visitor.words.foodTable.empty);
  });

/* -------------------------------------------------------------- the rows */

export const tableIn = (visitor: Visitor): HTMLElement | null =>
  rootOf(visitor).querySelector<HTMLElement>('[role=table]');

const namesIn = (visitor: Visitor): HTMLElement[] => [
  ...(tableIn(visitor)?.querySelectorAll<HTMLElement>('[role=rowheader]') ?? []),
];

/** Rows with a food; not the heading, nor what is unfolded below a food. */
export const rowsIn = (visitor: Visitor): HTMLElement[] =>
  namesIn(visitor).map((name) => name.parentElement as HTMLElement);

export const foodIn = (row: Element): string => plain(row.querySelector('[role=rowheader]')?.textContent);

export const foodsIn = (visitor: Visitor): string[] =>
  namesIn(visitor).map(({ textContent }) => plain(textContent));

/** As many rows as stand there at first. */
const pageSize = ({ quiz }: Visitor): number => Number(quiz.getAttribute('page-size')) || Infinity;

/** Waits until these foods were found, in this order, as far as they are shown. */
export const whenFoods = (visitor: Visitor, foods: readonly string[]): Promise<boolean> => {
  const shown = foods.slice(0, pageSize(visitor)).join(' | ');
  const isSo = (): boolean => foundIn(visitor) === foods.length && foodsIn(visitor).join(' | ') === shown;
  return until(`the foods ${shown}`, isSo).catch(() => {
    throw new Error(`not ${shown}, but ${foodsIn(visitor).slice(0, 20).join(' | ')} of ${countIn(visitor)}`);
  });
};

/** Waits until so many foods were found, and those that are shown are drawn. */
export const whenCount = (visitor: Visitor, count: number): Promise<boolean> => {
  const shown = Math.min(count, pageSize(visitor));
  const isSo = (): boolean => foundIn(visitor) === count && namesIn(visitor).length === shown;
  return until(`${count} foods`, isSo).catch(() => {
    throw new Error(`not ${count} foods, but ${namesIn(visitor).length} of ${countIn(visitor)}`);
  });
};

export const rowOf = (visitor: Visitor, food: string): Promise<HTMLElement> =>
  until(`the food "${food}"`, () => rowsIn(visitor).find((row) => foodIn(row) === food)).catch(() => {
    throw new Error(`no food "${food}", but ${foodsIn(visitor).slice(0, 20).join(' | ')}`);
  });

/** A button of a row: what unfolds it, its portion, or what puts it on the day. */
export async function buttonIn(
  visitor: Visitor,
  food: string,
  cell: 'food' | 'portion' | 'add',
): Promise<HTMLElement> {
  const row = await rowOf(visitor, food);
  const [name, ...cells] = row.children;
  const found = (cell === 'food' ? name : cell === 'portion' ? cells[0] : cells.at(-1))?.querySelector(
    'button',
  );
  if (!found) throw new Error(`no ${cell} button at "${food}"`);
  return found;
}

/** What a screen reader reads of this: names in place of what they name, and nothing of what is hidden from it. */
function spoken(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.getAttribute('aria-hidden') === 'true' || !isVisible(element)) return '';
  return element.getAttribute('aria-label') ?? [...element.childNodes].map(spoken).join('');
}

/** A row, cell by cell, as it is read out. */
export const spokenCells = (row: Element): string[] => [...row.children].map((cell) => plain(spoken(cell)));

/** What is unfolded below a food; null while it is folded. */
export function detailBelow(row: Element): Element | null {
  const next = row.nextElementSibling;
  return next && !next.querySelector('[role=rowheader]') ? next : null;
}

/* --------------------------------------------------------- around the rows */

/** How many there are, as it stands above the table. */
export function countIn(visitor: Visitor): string {
  return plain(rootOf(visitor).querySelector('[part~=count]')?.textContent);
}

/** The number with which that begins. */
export const foundIn = (visitor: Visitor): number =>
  Number(/^[\d.]+/.exec(countIn(visitor))?.[0].replace('.', ''));

/** What a screen reader was told of the table last. */
export const announcedIn = (visitor: Visitor): string =>
  plain(rootOf(visitor).querySelector('[role=status]')?.textContent);

export const headersIn = (visitor: Visitor): HTMLElement[] => [
  ...rootOf(visitor).querySelectorAll<HTMLElement>('[role=columnheader]'),
];

export function header(visitor: Visitor, name: string): HTMLElement {
  const found = headersIn(visitor).find((one) => visibleText(one) === plain(name));
  if (!found) throw new Error(`no column "${name}", but ${headersIn(visitor).map(visibleText).join(' | ')}`);
  return found;
}

/** The columns that say that they are sorted, and how. */
export const sortedColumns = (visitor: Visitor): [name: string, order: string | null][] =>
  headersIn(visitor)
    .filter((one) => one.hasAttribute('aria-sort'))
    .map((one) => [visibleText(one), one.getAttribute('aria-sort')]);

/** Presses the heading of a column. */
export async function sortBy(visitor: Visitor, name: string): Promise<void> {
  const button = header(visitor, name).querySelector('button');
  if (!button) throw new Error(`"${name}" cannot be pressed`);
  await visitor.useThis(button);
}

export const search = (visitor: Visitor, text: string): Promise<void> =>
  visitor.fillIn(visitor.words.foodTable.search.label, text, 'searchbox');

/** The list of a select opens outside the page, where no driver reaches. */
export async function pick(visitor: Visitor, label: string, option: string): Promise<void> {
  const select = (await visitor.find('combobox', label)) as HTMLSelectElement;
  const found = [...select.options].find(({ text }) => plain(text) === plain(option));
  if (!found)
    throw new Error(`no "${option}", but ${[...select.options].map(({ text }) => text).join(' | ')}`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/* ------------------------------------------------------------- the figures */

export const foodNamed = (name: string): KnownFood => {
  const found = known.find(({ names }) => names.nl === name);
  if (!found) throw new Error(`no food "${name}"`);
  return found;
};

export const knownById = (id: string): KnownFood => {
  const found = known.find((food) => food.id === id);
  if (!found) throw new Error(`no food "${id}"`);
  return found;
};

export const mgOfPortion = (name: string): number => portionMg(foodNamed(name)) ?? NaN;

/* ----------------------------------------------------------------- the day */

export async function dayIn(visitor: Visitor): Promise<HTMLElement> {
  const heading = await visitor.find('heading', visitor.words.foodDay.heading);
  return heading.closest('section') as HTMLElement;
}

export const partIn = (visitor: Visitor, part: string): HTMLElement | null =>
  rootOf(visitor).querySelector<HTMLElement>(`[part~=${part}]`);

export const dayRows = (visitor: Visitor): HTMLElement[] => [
  ...rootOf(visitor).querySelectorAll<HTMLElement>('[part~=day-row]'),
];

/** Foods and grams on the day. */
export const onDay = (visitor: Visitor): [food: string, grams: string][] =>
  dayRows(visitor).map((row) => [
    plain(row.querySelector('.day-name')?.textContent),
    row.querySelector('input')?.value ?? '',
  ]);

export const foodsOnDay = (visitor: Visitor): string[] => onDay(visitor).map(([food]) => food);

/** What the day comes to, and what is left of it; empty while there is nothing. */
export const sumIn = (visitor: Visitor): string => {
  const sum = partIn(visitor, 'day-sum');
  return sum ? visibleText(sum) : '';
};

export const topUpIn = (visitor: Visitor): string => {
  const topUp = partIn(visitor, 'top-up');
  return topUp ? visibleText(topUp) : '';
};

export const offersIn = (visitor: Visitor): string[] =>
  [...rootOf(visitor).querySelectorAll('[part~=offer] .day-name')].map(({ textContent }) =>
    plain(textContent),
  );

/** Puts an ordinary portion, or what was made of it, on the day. */
export async function add(visitor: Visitor, food: string): Promise<void> {
  const before = sumIn(visitor);
  await visitor.useThis(await buttonIn(visitor, food, 'add'));
  await until(`"${food}" on the day`, () => sumIn(visitor) !== before);
}

export const whenSum = (visitor: Visitor, text: string): Promise<boolean> =>
  until(`the sum "${text}"`, () => sumIn(visitor).includes(plain(text))).catch(() => {
    throw new Error(`no "${plain(text)}" in the sum "${sumIn(visitor)}"`);
  });

/** Waits until these foods are on the day, and no others. */
export const whenDay = (visitor: Visitor, foods: readonly string[]): Promise<boolean> => {
  const now = (): string => foodsOnDay(visitor).join(' | ');
  return until(`the day ${foods.join(' | ')}`, () => now() === foods.join(' | ')).catch(() => {
    throw new Error(`not ${foods.join(' | ')} on the day, but ${now()}`);
  });
};

/** What the page was told, one after the other. */
export const toldBy = (visitor: Visitor): Heard<FoodsEventDetail>[] =>
  visitor
    .heardOf<FoodsEventDetail>('mg-recommendation')
    .filter(({ detail }) => (detail as { kind: string }).kind === 'foods');

export function lastToldBy(visitor: Visitor): FoodsEventDetail {
  const last = toldBy(visitor).at(-1);
  if (!last) throw new Error('The page was told nothing.');
  return last.detail;
}

/** Says whether this is a list, all of a day, or a part of one. */
export const declare = async (visitor: Visitor, declared: 'list' | 'all' | 'withRest'): Promise<void> =>
  visitor.choose(visitor.words.foodDay.declare[declared], true, await dayIn(visitor));

/** Elements by their role and name that none of the ordinary roles covers. */
export const groupIn = (root: Node, name: string): Element | undefined =>
  elementsIn(root).find((element) => {
    if (element.matches('fieldset'))
      return (
        plain(element.querySelector(':scope > legend')?.textContent) === plain(name) && isVisible(element)
      );
    return element.matches('[role=group]') && nameOf(element) === plain(name) && isVisible(element);
  });
