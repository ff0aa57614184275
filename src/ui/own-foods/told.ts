import type { FailureFigures, RowFigures } from '../../locales/own-foods-words.js';
import type { Problem } from '../config.js';
import { problemWith } from '../config.js';
import type { FoodsFailure, RowProblem } from './problems.js';
import { MOST_ROWS } from './limits.js';
import type { OwnFoodsReading } from './reader.js';

/** How the host gave its foods. */
export type FoodsAttribute = 'src' | 'foods';

/** A long list of warnings hides its first line. */
const MOST_TOLD_APART = 20;

const leftOut = 'the row is left out';

type Expected<Figures> = { readonly [Code in keyof Figures]: (figures: Figures[Code]) => string };

const rowExpected: Expected<RowFigures> = {
  'unclosed-quote': () => `a quotation mark that is closed; ${leftOut}`,
  'text-after-quote': () =>
    `no text after a closing quotation mark, and quotation marks inside a field written twice; ${leftOut}`,
  'too-few-fields': ({ count, total }) =>
    `as many fields as the header has (${total}), not ${count}; ${leftOut}`,
  'too-many-fields': ({ count, total }) =>
    `as many fields as the header has (${total}), not ${count}: a field with a separator in it stands in quotation marks; ${leftOut}`,
  'not-json': () => `JSON that can be read; ${leftOut}`,
  'not-a-food': () => `an object with id, names and mgPer100g; ${leftOut}`,
  unreadable: () => `plain values that can be read; ${leftOut}`,
  'no-name': () => `a name as text; ${leftOut}`,
  'long-name': ({ most }) => `a name of at most ${most} characters; ${leftOut}`,
  'bad-id': ({ most }) => `a text of 1 to ${most} characters; ${leftOut}`,
  'double-id': ({ firstLine }) => `an id that no earlier row has, as row ${firstLine} does; ${leftOut}`,
  'no-number': () => `a number without unit, or nothing where it was not measured; ${leftOut}`,
  thousands: () => `a number without thousands separators, with at most two decimals; ${leftOut}`,
  'out-of-range': ({ most }) => `a number of mg from 0 to ${most}; ${leftOut}`,
  'bad-portion': ({ most }) => `a number of grams above 0, at most ${most}; the portion is left out`,
  'bad-text': ({ most }) => `a text of at most ${most} characters; the field is left out`,
};

const formats = 'CSV with a header, or JSON';

const failureExpected: Expected<FailureFigures> = {
  'bad-address': () => 'an address that starts with https: or http:, or a relative one',
  offline: () => 'a connection to the internet; there is none',
  unreachable: () => 'a URL that can be reached from this page; it gave no answer',
  timeout: ({ seconds }) => `an answer that does not fall silent for ${seconds} seconds`,
  status: ({ status }) => `a URL that answers with ${formats}; it answered ${status}`,
  'too-large': ({ mostMb }) => `at most ${mostMb} MB`,
  'web-page': () => `${formats}; a web page came`,
  workbook: () => `${formats}; the workbook of a spreadsheet came, which can be saved as CSV`,
  'no-list': () => 'a list of foods, or {"foods": [ … ]}',
  'no-columns': ({ found, missing }) =>
    `a header with the columns ${missing}, separated by comma, semicolon or tab; found was ${found}`,
  'no-rows': () => 'at least one food',
  'no-good-rows': ({ count }) => `at least one row that can be used, of the ${count} that are there`,
  unreadable: () => 'plain values that can be read',
};

const expectedOfRow = (problem: RowProblem): string =>
  (rowExpected[problem.code] as (figures: RowProblem) => string)(problem);
const expectedOfFailure = (failure: FoodsFailure): string =>
  (failureExpected[failure.code] as (figures: FoodsFailure) => string)(failure);

/** `foods[2].mgPer100g`, or `src line 3, mgPer100g`. */
function placeOf(attribute: FoodsAttribute, { line, column }: RowProblem): string {
  if (attribute === 'foods') return `foods[${line - 1}]${column === null ? '' : `.${column}`}`;
  return `src line ${line}${column === null ? '' : `, ${column}`}`;
}

/** What was given as a warning may show it: not all of it as JSON. */
function givenText(given: unknown): unknown {
  if (typeof given === 'string' || typeof given !== 'object' || given === null) return given;
  try {
    return Array.isArray(given)
      ? `${given.length} rows`
      : `{ ${Object.keys(given).slice(0, 10).join(', ')} }`;
  } catch {
    return '(object)';
  }
}

function rowsTold(attribute: FoodsAttribute, { rowProblems, rowProblemCount }: OwnFoodsReading): Problem[] {
  const told = rowProblems
    .slice(0, MOST_TOLD_APART)
    .map((problem) => problemWith(placeOf(attribute, problem), problem.value, expectedOfRow(problem)));
  if (rowProblemCount <= MOST_TOLD_APART) return told;
  const expected = `no problems in the rows; the first ${MOST_TOLD_APART} are told one by one`;
  return [...told, problemWith(attribute, `${rowProblemCount} problems`, expected)];
}

/** The problems of a reading as configuration problems, few enough to be read. */
export function problemsToTell(
  attribute: FoodsAttribute,
  given: unknown,
  reading: OwnFoodsReading,
): Problem[] {
  const problems = rowsTold(attribute, reading);
  if (reading.cut) {
    const expected = `at most ${MOST_ROWS} rows; the rest is left out`;
    problems.unshift(problemWith(attribute, `more than ${MOST_ROWS} rows`, expected));
  }
  if (reading.failure) {
    problems.unshift(problemWith(attribute, givenText(given), expectedOfFailure(reading.failure)));
  }
  return problems;
}
