import type { Food, Lang } from '../../engine/types.js';
import { isRecord, ownValue } from '../json.js';
import { valueText } from '../value-text.js';
import { LEAST_PORTION_GRAMS, MOST_MG_PER_100G, MOST_PORTION_GRAMS, MOST_TEXT_CHARACTERS } from './limits.js';
import { readNumber } from './numbers.js';
import type { RowFault } from './problems.js';
import type { Texts } from './text.js';
import { cleanText, isLongerThan, ownCopy } from './text.js';

export const languages = ['nl', 'en', 'de', 'fr'] as const satisfies readonly Lang[];

const most = MOST_TEXT_CHARACTERS;

export interface FoodReading {
  /** null: the row cannot be used. Its id is empty where none was given. */
  readonly food: Food | null;
  readonly faults: readonly RowFault[];
}

/** Holds the faults of one row; most rows have none. */
type Faults = RowFault[];

const shown = (value: unknown): string => (value === undefined ? '' : ownCopy(valueText(value)));
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/* ----------------------------------------------------------------- fields */

/** null: there is an id, and it cannot be used. */
function readId(raw: object, texts: Texts, faults: Faults): string | null {
  const given = ownValue(raw, 'id');
  if (!isGiven(given)) return '';
  const text = typeof given === 'number' && Number.isFinite(given) ? String(given) : given;
  const id = typeof text === 'string' ? cleanText(text) : null;
  if (id !== null && !isLongerThan(id, most)) return texts.own(id);
  faults.push({ code: 'bad-id', column: 'id', value: shown(given), most });
  return null;
}

/** '' where none was given; null: it cannot be used. */
function readName(given: unknown, column: string, texts: Texts, faults: Faults): string | null {
  if (!isGiven(given)) return '';
  const name = typeof given === 'string' ? cleanText(given) : null;
  if (name === null) {
    faults.push({ code: 'no-name', column, value: shown(given) });
    return null;
  }
  if (!isLongerThan(name, most)) return texts.own(name);
  faults.push({ code: 'long-name', column, value: shown(name), most });
  return null;
}

function readNameRecord(given: object, texts: Texts, faults: Faults): Food['names'] | null {
  const names: Partial<Record<Lang, string>> = {};
  for (const lang of languages) {
    const name = readName(ownValue(given, lang), `names.${lang}`, texts, faults);
    if (name === null) return null;
    if (name !== '') names[lang] = name;
  }
  if (Object.keys(names).length > 0) return names;
  faults.push({ code: 'no-name', column: 'names', value: '' });
  return null;
}

function readNames(raw: object, texts: Texts, faults: Faults): Food['names'] | null {
  const given = ownValue(raw, 'names') ?? ownValue(raw, 'name');
  if (isRecord(given)) return readNameRecord(given, texts, faults);
  const name = readName(given, 'names', texts, faults);
  if (name === '') faults.push({ code: 'no-name', column: 'names', value: '' });
  return name || null;
}

/** undefined: it cannot be used. */
export function readMg(raw: object, faults: Faults): number | null | undefined {
  const given = ownValue(raw, 'mgPer100g');
  const read = readNumber(given);
  if (read === null) return null;
  const place = { column: 'mgPer100g', value: '' };
  if (typeof read === 'string') faults.push({ ...place, code: read, value: shown(given) });
  else if (read >= 0 && read <= MOST_MG_PER_100G) return read;
  else faults.push({ ...place, code: 'out-of-range', value: shown(given), most: MOST_MG_PER_100G });
  return undefined;
}

export function readPortion(raw: object, faults: Faults): number | undefined {
  const given = ownValue(raw, 'portionGrams');
  const read = readNumber(given);
  if (read === null) return undefined;
  if (typeof read === 'number' && read >= LEAST_PORTION_GRAMS && read <= MOST_PORTION_GRAMS) return read;
  const value = shown(given);
  faults.push({ code: 'bad-portion', column: 'portionGrams', value, most: MOST_PORTION_GRAMS });
  return undefined;
}

export function readText(raw: object, key: string, texts: Texts, faults: Faults): string | undefined {
  const given = ownValue(raw, key);
  if (!isGiven(given)) return undefined;
  const text = typeof given === 'string' ? cleanText(given) : null;
  if (text !== null && !isLongerThan(text, most)) return text === '' ? undefined : texts.share(text);
  faults.push({ code: 'bad-text', column: key, value: shown(given), most });
  return undefined;
}

/* ------------------------------------------------------------------ a row */

type Optional = Omit<Food, 'id' | 'names' | 'mgPer100g'>;
type Given = { [Key in keyof Required<Optional>]: Food[Key] | undefined };

/** What is not given is not there. */
function withGiven(food: Food, given: Given): Food {
  if (given.portionGrams !== undefined) food.portionGrams = given.portionGrams;
  for (const key of ['portionLabel', 'category', 'state', 'source'] as const) {
    const text = given[key];
    if (text !== undefined) food[key] = text;
  }
  return food;
}

function readFields(raw: object, texts: Texts, faults: Faults): Food | null {
  const id = readId(raw, texts, faults);
  const names = readNames(raw, texts, faults);
  const mgPer100g = readMg(raw, faults);
  if (id === null || names === null || mgPer100g === undefined) return null;
  const portionGrams = readPortion(raw, faults);
  const portionLabel = readText(raw, 'portionLabel', texts, faults);
  const category = readText(raw, 'category', texts, faults);
  const state = readText(raw, 'state', texts, faults);
  const source = readText(raw, 'source', texts, faults);
  // All in one go where all is given: an object that grows takes more room.
  if (portionGrams !== undefined && portionLabel && category && state && source) {
    return { id, names, mgPer100g, portionGrams, portionLabel, category, state, source };
  }
  return withGiven({ id, names, mgPer100g }, { portionGrams, portionLabel, category, state, source });
}

/**
 * One food as a host gave it, in JSON or in a row of CSV; all that is wrong with it at once. Plain guards, for rows
 * are many, and a schema cannot be made on every page. Reads own properties alone, and never throws.
 */
export function readFood(raw: unknown, texts: Texts): FoodReading {
  const faults: Faults = [];
  try {
    if (isRecord(raw)) return { food: readFields(raw, texts, faults), faults };
    return { food: null, faults: [{ code: 'not-a-food', column: null, value: shown(raw) }] };
  } catch {
    // A member of the host's object that throws when it is read.
    return { food: null, faults: [{ code: 'unreadable', column: null, value: '' }] };
  }
}
