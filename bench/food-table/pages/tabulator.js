// Tabulator draws the rows in sight only when it has a height.
import { columns, compare } from './columns.js';
import { contend, searchField } from './contend.js';

const heightPx = 600;
let table;
let field;

function columnOf({ title, value, text }, index) {
  return {
    title,
    field: index === 0 ? 'names' : undefined,
    formatter: (cell) => text(cell.getData()),
    sorter: (_a, _b, aRow, bRow) => compare(value(aRow.getData()), value(bRow.getData())),
    hozAlign: index < 2 ? 'left' : 'right',
  };
}

function search(text) {
  if (text === '') table.clearFilter();
  else table.setFilter('names', 'like', text);
}

contend({
  show(foods, place) {
    table = new globalThis.Tabulator(place, {
      data: foods,
      height: heightPx,
      layout: 'fitColumns',
      columns: columns.map(columnOf),
    });
    field = searchField(search);
  },
  rows: () => document.querySelectorAll('#place .tabulator-row'),
  held: () => table.getDataCount('active'),
  field: () => field,
});
