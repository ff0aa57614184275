// Only the modules that this table needs; rows move at once, since a reader of search results waits for no animation.
import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
} from 'ag-grid-community';
import { columns, compare } from './columns.js';
import { contend, searchField } from './contend.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule, RowApiModule]);

const heightPx = 600;
let grid;
let field;

function columnOf({ title, value, text }, index) {
  return {
    headerName: title,
    flex: index === 0 ? 2 : 1,
    valueGetter: ({ data }) => value(data),
    valueFormatter: ({ data }) => text(data),
    // Every column counts in the quick filter; the foods are searched by name here.
    getQuickFilterText: index === 0 ? ({ value: name }) => name : () => '',
    comparator: compare,
  };
}

contend({
  show(foods, place) {
    place.style.height = `${heightPx}px`;
    grid = createGrid(place, {
      rowData: foods,
      columnDefs: columns.map(columnOf),
      animateRows: false,
    });
    field = searchField((text) => grid.setGridOption('quickFilterText', text));
  },
  rows() {
    const rows = [...document.querySelectorAll('#place .ag-row')];
    return rows.sort((a, b) => a.getAttribute('row-index') - b.getAttribute('row-index'));
  },
  held: () => grid.getDisplayedRowCount(),
  field: () => field,
});
