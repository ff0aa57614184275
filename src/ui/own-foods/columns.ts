import type { Lang } from '../../engine/types.js';
import type { CsvRow } from './csv-rows.js';
import { csvRows, isBlank } from './csv-rows.js';
import { languages } from './read-food.js';
import { cleanText } from './text.js';

type Column =
  | 'id'
  | 'name'
  | Lang
  | 'mgPer100g'
  | 'portionGrams'
  | 'portionLabel'
  | 'category'
  | 'state'
  | 'source';

/**
 * What a column may be called, without capitals, spaces, hyphens and underscores; the first that is there counts.
 * Beside our own names those of the food tables that people have: USDA, CIQUAL and the one our foods are from.
 */
const namesOf: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'slug', 'ndbno', 'alimcode'],
  name: ['name', 'names', 'description'],
  nl: ['namenl'],
  en: ['nameen'],
  de: ['namede'],
  fr: ['namefr'],
  mgPer100g: ['mgper100g'],
  portionGrams: ['portiongrams', 'portiong', 'portion1g'],
  portionLabel: ['portionlabel', 'portionnl', 'portionen', 'portion1'],
  category: ['category', 'foodgroup', 'groupfr'],
  state: ['state'],
  source: ['source'],
};

const separators: readonly string[] = [';', ',', '\t'];
/** A header is one line; longer than this it is something else. */
const MOST_HEADER_CHARACTERS = 100_000;

const bare = (name: string): string =>
  cleanText(name)
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** Which field holds what. */
export interface Columns {
  readonly fields: ReadonlyMap<Column, number>;
  /** As the host wrote them. */
  readonly header: readonly string[];
}

/** Empty cells at the end of the first row are no columns. */
function headerIn(cells: readonly string[]): string[] {
  const header = cells.map(cleanText);
  while (header.at(-1) === '') header.pop();
  return header;
}

function columnsOf(cells: readonly string[]): Columns {
  const header = headerIn(cells);
  const found = header.map(bare);
  const fields = new Map<Column, number>();
  for (const [column, names] of Object.entries(namesOf) as [Column, readonly string[]][]) {
    const field = names.map((name) => found.indexOf(name)).find((index) => index !== -1);
    if (field !== undefined) fields.set(column, field);
  }
  return { fields, header };
}

/** Columns without which there is no table; names as a host would write them. */
export function missingColumns({ fields }: Columns): string[] {
  const hasName = fields.has('name') || languages.some((lang) => fields.has(lang));
  return [...(hasName ? [] : ['name']), ...(fields.has('mgPer100g') ? [] : ['mgPer100g'])];
}

/* ------------------------------------------------------------- separators */

/** The first line that some spreadsheets write and read: `sep=;`. */
function writtenSeparator(start: string): string | null {
  const [, separator = null] = /^"?sep=([^"\r\n])\1*"?(?:[\r\n]|$)/i.exec(start) ?? [];
  return separator;
}

/** The first row that is not blank; null: there is none. */
export function headerOf(rows: Iterator<CsvRow, void, void>): Columns | null {
  let row = rows.next();
  while (!row.done && isBlank(row.value)) row = rows.next();
  return row.done ? null : columnsOf(row.value.fields);
}

const headerWith = (start: string, separator: string): Columns =>
  headerOf(csvRows(start, separator)) ?? columnsOf([]);

export interface Separated {
  readonly separator: string;
  /** The first row only names the separator. */
  readonly isNamed: boolean;
}

/** The separator by which the header names the most columns that we know. */
export function separatorOf(text: string): Separated {
  const start = text.slice(0, MOST_HEADER_CHARACTERS);
  const written = writtenSeparator(start);
  if (written !== null) return { separator: written, isNamed: true };
  const [first] = separators
    .map((separator) => ({ separator, ...headerWith(start, separator) }))
    .sort((a, b) => b.fields.size - a.fields.size || b.header.length - a.header.length);
  return { separator: first?.separator ?? ',', isNamed: false };
}

/* ------------------------------------------------------------------- rows */

/** The record of a row, in the shape of a food, with texts for values. */
export function recordOf(row: readonly string[], { fields }: Columns): Readonly<Record<string, unknown>> {
  const cell = (column: Column): string | undefined => {
    const field = fields.get(column);
    return field === undefined ? undefined : row[field]?.trim();
  };
  const inLanguages = languages.map((lang) => [lang, cell(lang)] as const).filter(([, name]) => name);
  return {
    id: cell('id'),
    names: inLanguages.length > 0 ? Object.fromEntries(inLanguages) : cell('name'),
    mgPer100g: cell('mgPer100g'),
    portionGrams: cell('portionGrams'),
    portionLabel: cell('portionLabel'),
    category: cell('category'),
    state: cell('state'),
    source: cell('source'),
  };
}

/** What the host called the column of a field. */
export function columnName(field: string, { fields, header }: Columns): string {
  const column = field.replace(/^names\./, '');
  const known = column === 'names' ? ['name' as const, ...languages] : [column as Column];
  const index = known.map((name) => fields.get(name)).find((found) => found !== undefined);
  return header[index ?? -1] ?? field;
}
