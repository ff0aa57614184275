import assert from 'node:assert/strict';
import type { Food } from '../../../src/engine/types.js';
import type { OwnFoodsReading } from '../../../src/ui/own-foods/reader.js';
import { readFoodFile, readFoodsText } from '../../../src/ui/own-foods/load.js';
import { readFoodsList } from '../../../src/ui/own-foods/reading.js';
import type { SliceOptions } from '../../../src/ui/own-foods/slices.js';

/** What the property `foods` may hold: a list, or text. */
export const readOwnFoods = (
  given: unknown,
  options?: SliceOptions,
): OwnFoodsReading | Promise<OwnFoodsReading | null> =>
  typeof given === 'string' ? readFoodsText(given, options) : readFoodsList(given, options);

/** What a page or a file gives, read to its end. */
export async function read(given: unknown): Promise<OwnFoodsReading> {
  const reading = await readOwnFoods(given);
  assert.ok(reading, 'nobody aborted');
  return reading;
}

export async function readBytes(bytes: Uint8Array, contentType = ''): Promise<OwnFoodsReading> {
  const reading = await readFoodFile({ bytes, contentType });
  assert.ok(reading, 'nobody aborted');
  return reading;
}

/** Where each problem is, and what it is: "3 mgPer100g no-number". */
export const told = ({ rowProblems }: OwnFoodsReading): string[] =>
  rowProblems.map(({ line, column, code }) => `${line} ${column ?? '*'} ${code}`);

export const idsOf = ({ foods }: OwnFoodsReading): string[] => foods.map(({ id }) => id);

/** As many rows that are no foods. */
export const badRows = (count: number): object[] => Array.from({ length: count }, () => ({}));

/** As many foods as are asked for, each its own, some not measured. */
export function someFoods(count: number): Food[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `f${i}`,
    names: `Voedingsmiddel nummer ${i}, gebakken`,
    mgPer100g: i % 10 === 0 ? null : (i % 700) + 0.5,
    portionGrams: 10 + (i % 200),
    category: `soort ${i % 12}`,
  }));
}
