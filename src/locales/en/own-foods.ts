import type { OwnFoodsWords, RowPlace } from '../own-foods-words.js';
import type { Formats } from '../words.js';

/** Where it is and what stands there: "Line 12, column mgPer100g: “much”". */
function at({ number }: Pick<Formats, 'number'>) {
  return ({ line, column, value }: RowPlace): string => {
    const place = column === null ? `Line ${number(line)}` : `Line ${number(line)}, column ${column}`;
    return value === '' ? place : `${place}: “${value}”`;
  };
}

export function ownFoods({ number }: Pick<Formats, 'number'>): OwnFoodsWords {
  const place = at({ number });
  return {
    heading: ({ count }) =>
      count === 1 ? 'One line is not right' : `${number(count)} things in the list are not right`,
    rows: {
      'unclosed-quote': (shown) =>
        `${place(shown)}. This quotation mark is never closed. The line was skipped.`,
      'text-after-quote': (shown) =>
        `${place(shown)}. No text may follow the closing quotation mark. Write a quotation mark inside a field twice. The line was skipped.`,
      'too-few-fields': (shown) =>
        `${place(shown)}. There are fewer fields here (${number(shown.count)}) than in the header (${number(shown.total)}). The line was skipped.`,
      'too-many-fields': (shown) =>
        `${place(shown)}. There are more fields here (${number(shown.count)}) than in the header (${number(shown.total)}). If a field holds a separator, put the field in quotation marks. The line was skipped.`,
      'not-json': (shown) => `${place(shown)}. This is no JSON that can be read. It was skipped.`,
      'not-a-food': (shown) =>
        `${place(shown)}. Expected: a food, an object with id, names and mgPer100g. It was skipped.`,
      unreadable: (shown) => `${place(shown)}. This cannot be read. It was skipped.`,
      'no-name': (shown) => `${place(shown)}. Expected: the name of the food, as text. The line was skipped.`,
      'long-name': (shown) =>
        `${place(shown)}. A name has at most ${number(shown.most)} characters. The line was skipped.`,
      'bad-id': (shown) =>
        `${place(shown)}. An id is a text of at most ${number(shown.most)} characters. The line was skipped.`,
      'double-id': (shown) =>
        `${place(shown)}. This id is on line ${number(shown.firstLine)} already. The line was skipped.`,
      'no-number': (shown) =>
        `${place(shown)}. Expected: a number without unit, or nothing where it was not measured. The line was skipped.`,
      thousands: (shown) =>
        `${place(shown)}. This may be a number with thousands separators. Leave those out, and round to two decimals at most. The line was skipped.`,
      'out-of-range': (shown) =>
        `${place(shown)}. Expected: a number of mg from 0 to ${number(shown.most)}. The line was skipped.`,
      'bad-portion': (shown) =>
        `${place(shown)}. Expected: a number of grams above 0, at most ${number(shown.most)}. The portion was left out.`,
      'bad-text': (shown) =>
        `${place(shown)}. Expected: a text of at most ${number(shown.most)} characters. This field was left out.`,
    },
    failures: {
      'bad-address': () => 'The address of the list cannot be used.',
      offline: () => 'There is no internet connection.',
      unreachable: () => 'The list cannot be reached from this page.',
      timeout: ({ seconds }) => `Nothing came in for ${number(seconds)} seconds.`,
      status: ({ status }) => `The server did not give the list, but error ${status}.`,
      'too-large': ({ mostMb }) => `The file is too large: at most ${number(mostMb)} MB.`,
      'web-page': () => 'At this address is a web page, not a list.',
      workbook: () => 'This is the workbook of a spreadsheet. Save it as CSV.',
      'no-list': () => 'There is no list of foods in this.',
      'no-columns': ({ found, missing }) => `The header lacks: ${missing}. Found: ${found}.`,
      'no-rows': () => 'The list is empty.',
      'no-good-rows': ({ count }) => `Not one line can be used (${number(count)} read).`,
      unreadable: () => 'The list cannot be read.',
    },
    more: ({ count }) => `And ${number(count)} more.`,
    cut: ({ most }) => `The list is too long. Only its first ${number(most)} lines are used.`,
  };
}
