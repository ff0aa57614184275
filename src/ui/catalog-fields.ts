import * as z from 'zod/mini';
import type { Product } from '../engine/types.js';
import type { Unit } from '../locales/words.js';
import { cleanText } from './own-foods/text.js';
import { safeFileUrl, safeUrl } from './urls.js';

/**
 * What happens when a field is not as expected.
 * `leave-out`: the product stays without it. `drop`: without it the product could be shown where it may not be.
 * `count-as-true`: better marked without need than not marked.
 */
export type WhenBad = 'leave-out' | 'drop' | 'count-as-true';

export interface ProductField {
  readonly shape: z.ZodMiniType;
  /** What a list has to be, where one may be given as well. */
  readonly listShape?: z.ZodMiniType;
  readonly expected: string;
  readonly whenBad: WhenBad;
}

export const UNITS = [
  'capsule',
  'tablet',
  'softgel',
  'gummy',
  'lozenge',
  'effervescent',
  'sachet',
  'scoop',
  'gram',
  'ml',
  'drop',
  'spray',
  'ampoule',
  'piece',
] as const satisfies readonly Unit[];

export const MOST_ID_CHARACTERS = 200;
export const MOST_NAME_CHARACTERS = 500;
export const MOST_PRICE = 1_000_000;
export const MOST_MG_A_UNIT = 5000;
export const MOST_UNITS_IN_A_PACK = 100_000;
export const MOST_UNITS_A_DAY = 1000;
export const MOST_FORMS = 20;
export const MOST_OTHER_ACTIVES = 100;

// By `refine` alone: a check of its own, a union or an enum weighs more in the bundle than it does here.

const trimmed = (isGood: (value: string) => boolean) => z.string().check(z.trim(), z.refine(isGood));
/** Counted as people do: an emoji is one character. */
const isLine = (mostCharacters: number): ((value: string) => boolean) => {
  const pattern = new RegExp(`^.{1,${mostCharacters}}$`, 'su');
  return (value) => pattern.test(value);
};
const line = (mostCharacters: number) => trimmed(isLine(mostCharacters));
/** What is read on the screen, where a sign that turns letters around would turn the figures beside it. */
const readable = (mostCharacters: number) =>
  z.string().check(z.overwrite(cleanText), z.refine(isLine(mostCharacters)));
const above0 = (most: number) => z.number().check(z.refine((value) => value > 0 && value <= most));
const from0 = (most: number) => z.number().check(z.refine((value) => value >= 0 && value <= most));
const address = (safe: (value: string) => string | null) => trimmed((value) => safe(value) !== null);
const lines = (most: number) =>
  z.array(readable(MOST_NAME_CHARACTERS)).check(z.refine(({ length }) => length <= most));
const oneOf = (options: readonly string[]) => z.string().check(z.refine((value) => options.includes(value)));

const field = (shape: z.ZodMiniType, whenBad: WhenBad, expected: string): ProductField => ({
  shape,
  whenBad,
  expected,
});

/**
 * Made when a catalogue is read and not before: on a page that adds to `Object.prototype` no schema can be made, and
 * the elements have to work there all the same.
 */
export function productFields(): Readonly<Record<keyof Product, ProductField>> {
  return {
    id: field(line(MOST_ID_CHARACTERS), 'drop', `a text of 1 to ${MOST_ID_CHARACTERS} characters`),
    name: field(readable(MOST_NAME_CHARACTERS), 'drop', `a text of 1 to ${MOST_NAME_CHARACTERS} characters`),
    url: field(
      address(safeUrl),
      'leave-out',
      'an address that starts with https:, http:, mailto: or tel:, or a relative one',
    ),
    image: field(
      address(safeFileUrl),
      'leave-out',
      'an address that starts with https: or http:, or a relative one',
    ),
    cartUrl: field(
      address(safeFileUrl),
      'leave-out',
      'an address that starts with https: or http:, or a relative one',
    ),
    price: field(from0(MOST_PRICE), 'leave-out', 'a number of 0 or more, such as 19.95'),
    form: {
      ...field(line(MOST_ID_CHARACTERS), 'leave-out', 'the id of a form, or a list of them'),
      listShape: lines(MOST_FORMS),
    },
    elementalMgPerUnit: field(
      above0(MOST_MG_A_UNIT),
      'leave-out',
      `a number of mg above 0, at most ${MOST_MG_A_UNIT}`,
    ),
    unit: field(oneOf(UNITS), 'leave-out', `one of ${UNITS.join(', ')}`),
    unitsPerPack: field(above0(MOST_UNITS_IN_A_PACK), 'leave-out', 'a number above 0'),
    labelUnitsPerDay: field(above0(MOST_UNITS_A_DAY), 'drop', 'a number above 0'),
    vitaminB6MgPerUnit: field(from0(MOST_MG_A_UNIT), 'drop', 'a number of mg, 0 or more'),
    otherActives: field(lines(MOST_OTHER_ACTIVES), 'drop', 'a list of texts'),
    inStock: field(z.boolean(), 'leave-out', 'true or false'),
    affiliate: field(z.boolean(), 'count-as-true', 'true or false'),
  };
}

export const currencyShape = () => trimmed((value) => /^[A-Za-z]{3}$/.test(value));
