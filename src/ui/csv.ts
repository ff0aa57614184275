export type CsvCell = string | number | null;

export interface CsvOptions {
  readonly separator: ',' | ';' | '\t';
  /** The decimal mark of the numbers: a spreadsheet reads its own language. */
  readonly decimal: ',' | '.';
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet may run as a formula; the wide ones are made narrow before they are read. */
const FORMULA_STARTS = '=+-@\uFF1D\uFF0B\uFF0D\uFF20';
const plainNegative = /^-\d+(?:[.,]\d+)?$/;

function isFormula(text: string): boolean {
  const first = text[0] ?? '';
  if (first === '\t' || first === '\r' || first === '\n') return true;
  // What is not seen may be dropped before the cell is read.
  const bare = text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
  return bare !== '' && FORMULA_STARTS.includes(bare[0] ?? '') && !plainNegative.test(bare);
}

/** What may stand before a formula: separators, quotes, and signs that are dropped or not seen. */
const BEFORE = /(?<![",;\s\p{Cc}\p{Cf}])[",;\s\p{Cc}\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * An apostrophe makes it text; what is a number stays one. Also inside a cell: a spreadsheet of another country parts
 * the row by another sign than ours, and quotes that do not open a cell are no quotes to it.
 */
function asText(cell: string): string {
  const text = cell.replace(BEFORE, (run) => (/[,;\t\r\n]/.test(run) ? `${run}'` : run));
  return isFormula(text) ? `'${text}` : text;
}

/** Also what another separator than ours would take apart, and spaces that would be taken for padding. */
const needsQuotes = (text: string): boolean => /[",;\t\r\n]|^\s|\s$/.test(text);

const quoted = (text: string): string => (needsQuotes(text) ? `"${text.replace(/"/g, '""')}"` : text);

function numberText(value: number, decimal: string): string {
  return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
}

function numberCell(value: number, { separator, decimal }: CsvOptions): string {
  const text = numberText(value, decimal);
  return text.includes(separator) ? quoted(text) : text;
}

function cellText(cell: CsvCell, options: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberCell(cell, options);
  return quoted(asText(cell));
}

function rowText(row: readonly CsvCell[], options: CsvOptions): string {
  const text = row.map((cell) => cellText(cell, options)).join(options.separator);
  // An empty line would be no row at all.
  return text === '' && row.length > 0 ? '""' : text;
}

/** RFC 4180, with a mark by which a spreadsheet knows the encoding, and with no cell that it would run. */
export function csvText(rows: readonly (readonly CsvCell[])[], options: CsvOptions): string {
  return BYTE_ORDER_MARK + rows.map((row) => rowText(row, options) + LINE_END).join('');
}
