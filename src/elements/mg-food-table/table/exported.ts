import { nameIn } from '../../../engine/foods.js';
import type { Food } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { warn } from '../../../ui/console.js';
import { csvText, type CsvCell } from '../../../ui/csv.js';
import { lookUp } from '../../../ui/lookup.js';
import { saveFile } from '../../../ui/save-file.js';
import { categoryName, stateName } from './kinds.js';
import type { Listing } from './lines.js';
import { isKnown, ordinaryGrams, rowOf, type Measure } from './row.js';
import { Slices } from './slices.js';

/** All that a file or a sheet of paper is made from: the rows that were asked for, as they stand on the screen. */
export interface Exported {
  words: Words;
  listing: Listing;
  grams: ReadonlyMap<string, number>;
  measure: Measure;
}

function sourceText({ foodTable }: Words, food: Food): string {
  if (!isKnown(food)) return food.source ?? '';
  const { sources, sourceNumber } = foodTable.detail;
  const name = lookUp<string>(sources, food.source) ?? food.source;
  return sourceNumber({ source: name, number: food.sourceId });
}

/** A tenth at most: what the tables know, and no longer tail than that. */
const tenth = (mg: number | null): number | null => (mg === null ? null : Math.round(mg * 10) / 10);

function cellsOf({ words, grams, measure }: Exported, food: Food): CsvCell[] {
  const own = grams.get(food.id);
  const row = rowOf(words, food, own, measure);
  return [
    nameIn(food, words.lang),
    categoryName(words, food.category),
    stateName(words, food.state),
    row.portion,
    own ?? ordinaryGrams(food),
    tenth(row.mg),
    food.mgPer100g,
    row.share?.lowPercent ?? null,
    row.share?.highPercent ?? null,
    sourceText(words, food),
  ];
}

export function foodAt({ foods, order }: Listing, place: number): Food | undefined {
  return foods[order[place] ?? -1];
}

function headOf({ words }: Exported): CsvCell[] {
  const { csv } = words.foodTable;
  return [
    csv.food,
    csv.category,
    csv.state,
    csv.portion,
    csv.grams,
    csv.perPortion,
    csv.per100g,
    csv.lowPercent,
    csv.highPercent,
    csv.source,
  ];
}

/** Lines of these foods; what was not measured is empty, and never 0. */
function csvRows(exported: Exported, from: number, to: number): CsvCell[][] {
  const rows: CsvCell[][] = [];
  for (let place = from; place < to; place += 1) {
    const food = foodAt(exported.listing, place);
    if (food) rows.push(cellsOf(exported, food));
  }
  return rows;
}

/** Of a spreadsheet in these languages the comma stands in numbers, so it cannot part cells. */
const WITH_COMMA: readonly string[] = ['nl', 'de', 'fr'];
const SLICE = 200;

/** The file's text: a heading and a line for each food; yields the share done. */
export function* csvOf(exported: Exported): Generator<number, string> {
  const isComma = WITH_COMMA.includes(exported.words.lang);
  const options = { separator: isComma ? ';' : ',', decimal: isComma ? ',' : '.' } as const;
  const count = exported.listing.order.length;
  const parts = [csvText([headOf(exported)], options)];
  for (let from = 0; from < count; from += SLICE) {
    const rows = csvRows(exported, from, Math.min(from + SLICE, count));
    // The mark of the encoding stands before the heading alone.
    parts.push(csvText(rows, options).replace(/^\uFEFF/, ''));
    yield from / count;
  }
  return parts.join('');
}

/** Offers the rows that were asked for as a file that a spreadsheet opens. */
export function saveFoods(exported: Exported): Slices<string> {
  const name = `${exported.words.foodTable.download.fileName}.csv`;
  const slices = new Slices(csvOf(exported), {
    progress: () => undefined,
    done: (text) => saveFile({ name, type: 'text/csv;charset=utf-8', text }),
    failed: (error) => warn(error),
  });
  slices.start();
  return slices;
}
