// A table without any library: all rows in the document, a search field and headers that sort.
import { columns, compare } from './columns.js';
import { contend, searchField } from './contend.js';

const body = document.createElement('tbody');
let entries = [];
let field;

function emptyRow() {
  const row = document.createElement('tr');
  columns.forEach((_, index) => row.append(document.createElement(index === 0 ? 'th' : 'td')));
  row.firstElementChild.scope = 'row';
  return row;
}

function fill(row, food) {
  let cell = row.firstElementChild;
  for (const { text } of columns) {
    cell.textContent = text(food);
    cell = cell.nextElementSibling;
  }
  return row;
}

function put() {
  const all = document.createDocumentFragment();
  for (const { row } of entries) all.append(row);
  body.append(all);
}

function sortBy({ value }, header) {
  const isAscending = header.ariaSort !== 'ascending';
  const sign = isAscending ? 1 : -1;
  entries = entries.toSorted((a, b) => sign * compare(value(a.food), value(b.food)));
  for (const each of header.parentElement.children) each.removeAttribute('aria-sort');
  header.ariaSort = isAscending ? 'ascending' : 'descending';
  put();
}

function headerOf(column) {
  const header = document.createElement('th');
  header.scope = 'col';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = column.title;
  button.addEventListener('click', () => sortBy(column, header));
  header.append(button);
  return header;
}

function search(text) {
  for (const { row } of entries) {
    row.hidden = !row.firstElementChild.textContent.toLowerCase().includes(text);
  }
}

contend({
  show(foods, place) {
    const empty = emptyRow();
    entries = foods.map((food) => ({ food, row: fill(empty.cloneNode(true), food) }));
    put();
    const table = document.createElement('table');
    table
      .createTHead()
      .insertRow()
      .append(...columns.map(headerOf));
    table.append(body);
    place.append(table);
    field = searchField(search);
  },
  rows: () => body.rows,
  held: () => body.querySelectorAll('tr:not([hidden])').length,
  field: () => field,
});
