// Uses a food table the way a visitor does, from a script: what it shows does not depend on the hand.
import type { FoodTable } from './host-page.js';
import { find, rootOf, until } from './host-page.js';
import { write } from './taking.js';

export { write };

export const boiledSpinach = 'spinazie-gekookt';

const rowOf = (id: string): string => `.food-row[data-id="${id}"]`;

export async function press(table: FoodTable, selector: string): Promise<void> {
  find(rootOf(table), selector).click();
  await table.updateComplete;
}

const countOn = (table: FoodTable): string => find(rootOf(table), '[part~="count"]').textContent ?? '';

/** The search counts from the next frame on, and nothing is counted before the rows are there. */
export async function searchFor(table: FoodTable, text: string): Promise<void> {
  await until(() => rootOf(table).querySelector('[part~="count"]') !== null);
  const before = countOn(table);
  await write(table, '#search', text);
  await until(() => countOn(table) !== before);
  await table.updateComplete;
}

/** A key of the field that has the focus. */
async function key(table: FoodTable, selector: string, name: string): Promise<void> {
  const { KeyboardEvent } = table.ownerDocument.defaultView as Window & typeof globalThis;
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  find(rootOf(table), selector).dispatchEvent(event);
  await table.updateComplete;
}

export const add = (table: FoodTable, id: string): Promise<void> =>
  press(table, `${rowOf(id)} [data-do="add"]`);

export const declare = (table: FoodTable, declared: 'list' | 'all' | 'with-rest'): Promise<void> =>
  press(table, `input[name="day-declared"][value="${declared}"]`);

export interface Eating {
  /** Called for each of the things that can be seen. */
  onScreen?: (screen: string) => void | Promise<void>;
}

async function lookAround(table: FoodTable, look: NonNullable<Eating['onScreen']>): Promise<void> {
  await until(() => rootOf(table).querySelector('[part~="count"]') !== null);
  await look('at first');
  await press(table, '[part~="filters-button"]');
  await look('the filters open');
  await searchFor(table, 'xyzzy');
  await look('nothing found');
  await searchFor(table, 'spinazei');
  await until(() => rootOf(table).querySelector(rowOf(boiledSpinach)) !== null);
  await look('found');
  await searchFor(table, '');
  await press(table, '.sort');
  await look('sorted by name');
  await press(table, '.col-mg .sort');
  await write(table, '#basis', 'label');
  await look('of the label value');
  await write(table, '#basis', 'day');
}

async function lookAtRow(table: FoodTable, look: NonNullable<Eating['onScreen']>): Promise<void> {
  await press(table, `${rowOf(boiledSpinach)} [data-do="fold"]`);
  await look('a row unfolded');
  await press(table, `${rowOf(boiledSpinach)} [data-do="portion"]`);
  await look('a portion being changed');
  await write(table, '[part~="portion-field"]', 'veel');
  await key(table, '[part~="portion-field"]', 'Enter');
  await look('a mistake in a portion');
  await key(table, '[part~="portion-field"]', 'Escape');
}

async function sayWho(table: FoodTable, look: NonNullable<Eating['onScreen']>): Promise<void> {
  find<HTMLDetailsElement>(rootOf(table), '.day-person').open = true;
  await write(table, '#age', '999');
  await look('a mistake in the age');
  await write(table, '#age', '37');
  await press(table, 'input[name="sex"][value="female"]');
  await press(table, 'input[name="life-stage"][value="breastfeeding"]');
  await look('who it is for');
}

async function fillDay(table: FoodTable, look: NonNullable<Eating['onScreen']>): Promise<void> {
  await add(table, boiledSpinach);
  await look('a food on the day');
  await add(table, 'snijbiet-gekookt');
  await write(table, '#day-grams-0', 'veel');
  await look('a mistake on the day');
  await write(table, '#day-grams-0', '160,5');
  await press(table, '[part~="remove-button"]');
  await look('a food taken off');
  await press(table, '#day-undo');
  await declare(table, 'with-rest');
  await look('with the rest of the day');
  await declare(table, 'all');
  await look('a whole day');
}

async function composeMenus(table: FoodTable, look: NonNullable<Eating['onScreen']>): Promise<void> {
  await press(table, '#day-menu-day');
  await look('a menu of a day');
  await press(table, '#day-menu-week');
  await look('a menu of a week');
}

/** Everything that can be done, from the first look to a menu of a week, with a day of two foods. */
export async function useAll(table: FoodTable, { onScreen = () => {} }: Eating = {}): Promise<void> {
  await lookAround(table, onScreen);
  await lookAtRow(table, onScreen);
  await sayWho(table, onScreen);
  await fillDay(table, onScreen);
  await composeMenus(table, onScreen);
}

/** More rows than stand in a page. */
export const manyFoods = (count = 1200): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `f${index}`,
    names: `Hapje ${index + 1} met een naam`,
    mgPer100g: index % 40 === 7 ? null : count - index,
    portionGrams: 100,
    category: index % 3 === 0 ? 'Zoet' : 'Hartig',
  }));

const SETTLED_FRAMES = 6;

/** When all of them can be gone through, and the window has drawn the rows that fill it. */
export async function whenMany(table: FoodTable): Promise<void> {
  await until(
    () =>
      rootOf(table).querySelector('.windowed [aria-rowindex]') !== null &&
      !rootOf(table).querySelector('[aria-busy], [aria-rowcount="-1"]'),
  );
  let before = -1;
  let alike = 0;
  await until(() => {
    const now = rootOf(table).querySelectorAll('.food-row').length;
    alike = now === before ? alike + 1 : 0;
    before = now;
    return alike >= SETTLED_FRAMES;
  });
}
