// Every food with its figure, its portion and where the figure is from.
import { figure, markup, table, when } from './html.js';
import { measureName } from './names.js';

const NAMES = { nl: 9, en: 10 };

function notes(book, id) {
  const own = book.knowledge.foodNotes[id] ?? [];
  return when(
    own,
    (some) =>
      markup`<span class="quiet note"
        >${some.map(({ note }) => book.text.foods.note[note] ?? note).join('; ')}</span
      >`,
  );
}

/** Most names tell it already. */
function state(book, name, id) {
  const told = book.words.foodTable.state.names[id] ?? id;
  const [first = ''] = told.toLowerCase().split(/[ ,]/);
  return !name.toLowerCase().includes(first) && markup` <span class="quiet">${told}</span>`;
}

function foodRow(book, [id, row]) {
  const [mgPer100g, grams, count, measure, stateId, , source, sourceId, match] = row;
  const name = row[NAMES[book.lang] ?? NAMES.en];
  const { words, text } = book;
  return {
    id: `food-${id}`,
    cells: [
      markup`${name}${state(book, name, stateId)}${notes(book, id)}`,
      figure(words.number(mgPer100g, 1)),
      figure(`${measureName(book, measure, count)} (${words.number(grams, 1)}\u00a0g)`),
      figure(words.number((mgPer100g * grams) / 100, 0)),
      markup`<span class="whole"><a href="#source-${source}">${source}</a> ${sourceId}</span>`,
      markup`<span class="mark ${match === 'exact' ? 'yes' : 'no'}"
        >${text.foods.matches[match] ?? match}</span
      >`,
    ],
  };
}

export function foods(book) {
  const { text, words, knowledge } = book;
  const { food, per100g, portion, perPortion, source, match } = text.foods.columns;
  return {
    id: 'foods',
    title: text.chapters.foods.title,
    lead: markup`${text.chapters.foods.lead} ${text.foods.matchNote}`,
    sections: Object.entries(knowledge.foods).map(([category, rows]) => ({
      id: `foods-${category}`,
      title: words.foodTable.category.names[category] ?? category,
      lead: '',
      body: table({
        name: words.foodTable.category.names[category] ?? category,
        className: 'dense',
        columns: [food, per100g, portion, perPortion, source, match],
        rows: Object.entries(rows).map((row) => foodRow(book, row)),
      }),
    })),
  };
}
