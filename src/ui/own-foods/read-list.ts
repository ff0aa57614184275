import { isRecord, ownValue } from '../json.js';
import type { RowFault } from './problems.js';
import { jsonElements, listStart } from './json-rows.js';
import type { OwnFoodsReading, Reader, Reading } from './reader.js';
import { excerpt, failedReading, newReader, nextRow, readingOf, takeRow, tellFault } from './reader.js';
import { Texts } from './text.js';

/** What foods call their members, while none has its magnesium where it should be. */
class MembersFound {
  #keys: readonly string[] | null = [];

  look(raw: unknown): void {
    if (this.#keys === null || !isRecord(raw)) return;
    const keys = Object.keys(raw);
    if (keys.includes('mgPer100g')) this.#keys = null;
    else if (this.#keys.length === 0) this.#keys = keys.slice(0, 20);
  }

  /** One food may be without a figure; when all are, they have another name for it. */
  readingOf(reader: Reader): OwnFoodsReading {
    if (this.#keys === null || reader.foods.length === 0) return readingOf(reader);
    const found = excerpt(this.#keys.join(', '));
    return readingOf(reader, { code: 'no-columns', found, missing: 'mgPer100g' });
  }
}

const listReader = (): Reader => newReader(new Texts(false), (field) => field);

/* ------------------------------------------------------------ a list */

/** For a list of which an element throws when it is read. */
function takeElement(reader: Reader, members: MembersFound, element: () => unknown): void {
  try {
    const raw = element();
    members.look(raw);
    takeRow(reader, reader.rows, raw);
  } catch {
    tellFault(reader, reader.rows, { code: 'unreadable', column: null, value: '' });
  }
}

function* readArray(list: readonly unknown[]): Reading {
  const reader = listReader();
  const members = new MembersFound();
  const { length } = list;
  for (let index = 0; index < length && nextRow(reader); index++) {
    takeElement(reader, members, () => list[index]);
    yield (index + 1) / length;
  }
  // A page may begin with an empty list and fill it later.
  return length === 0 ? readingOf(reader, null) : members.readingOf(reader);
}

/** An array, or an object with one as its `foods`; null: neither. */
export function listOf(given: unknown): readonly unknown[] | null {
  const list = isRecord(given) ? ownValue(given, 'foods') : given;
  return Array.isArray(list) ? list : null;
}

export function* readList(given: unknown): Reading {
  const list = listOf(given);
  return list ? yield* readArray(list) : failedReading({ code: 'no-list' });
}

/* -------------------------------------------------------------- JSON */

const notJson = (text: string): RowFault => ({ code: 'not-json', column: null, value: excerpt(text) });

/** @returns whether it could be parsed. */
function takeText(reader: Reader, members: MembersFound, text: string): boolean {
  try {
    const raw = JSON.parse(text) as unknown;
    members.look(raw);
    takeRow(reader, reader.rows, raw);
    return true;
  } catch {
    tellFault(reader, reader.rows, notJson(text));
    return false;
  }
}

export function* readJson(text: string): Reading {
  const start = listStart(text);
  if (start === -1) return failedReading({ code: 'no-list' });
  const reader = listReader();
  const members = new MembersFound();
  const elements = jsonElements(text, start);
  let isGood = true;
  let element = elements.next();
  for (; !element.done && nextRow(reader); element = elements.next()) {
    isGood = takeText(reader, members, element.value.text);
    yield element.value.end / text.length;
  }
  const isUnclosed = element.done === true && !element.value;
  // The rest may have been lost on its way; where the last row told so already, once is enough.
  if (isUnclosed && isGood) tellFault(reader, reader.rows + 1, notJson(''));
  return members.readingOf(reader);
}
