import type { Columns } from './columns.js';
import { columnName, headerOf, missingColumns, recordOf, separatorOf } from './columns.js';
import type { CsvRow } from './csv-rows.js';
import { csvRows, isBlank, isEmpty } from './csv-rows.js';
import type { RowFault } from './problems.js';
import type { Reader, Reading } from './reader.js';
import { excerpt, failedReading, newReader, nextRow, readingOf, takeRow, tellFault } from './reader.js';
import { Texts } from './text.js';

/** Of a row that cannot be read. */
const MOST_FIELDS_SHOWN = 20;

/** Separators at the end of a row are padding. */
function hasItsFields({ fields, count }: CsvRow, { header }: Columns): boolean {
  return count === header.length || (count > header.length && fields.slice(header.length).every(isEmpty));
}

/** What is wrong before the fields can be told apart. */
function faultOf(row: CsvRow, columns: Columns): RowFault | null {
  const { fault, fields, count } = row;
  if (fault) {
    const column = columns.header[fault.column - 1] || String(fault.column);
    return { code: fault.code, column, value: excerpt(fault.value) };
  }
  if (hasItsFields(row, columns)) return null;
  const total = columns.header.length;
  const value = excerpt(fields.slice(0, MOST_FIELDS_SHOWN).join(' | '));
  return { code: count < total ? 'too-few-fields' : 'too-many-fields', column: null, value, count, total };
}

function takeCsvRow(reader: Reader, row: CsvRow, columns: Columns): void {
  const fault = faultOf(row, columns);
  if (fault) tellFault(reader, row.fault?.line ?? row.line, fault);
  else takeRow(reader, row.line, recordOf(row.fields, columns));
}

export function* readCsv(text: string): Reading {
  const { separator, isNamed } = separatorOf(text);
  const rows = csvRows(text, separator);
  if (isNamed) rows.next();
  const columns = headerOf(rows);
  if (!columns) return failedReading({ code: 'no-rows' });
  const missing = missingColumns(columns).join(', ');
  const found = excerpt(columns.header.join(', '));
  if (missing !== '') return failedReading({ code: 'no-columns', found, missing });
  const reader = newReader(new Texts(true), (field) => columnName(field, columns));
  for (const row of rows) {
    if (isBlank(row)) continue;
    if (!nextRow(reader)) break;
    takeCsvRow(reader, row, columns);
    yield row.end / text.length;
  }
  return readingOf(reader);
}
