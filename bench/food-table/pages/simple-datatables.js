// Without pages, so that all rows are shown.
import { DataTable } from '../../node_modules/simple-datatables/dist/module.js';
import { columns } from './columns.js';
import { contend } from './contend.js';

let table;

contend({
  show(foods, place) {
    const element = document.createElement('table');
    place.append(element);
    table = new DataTable(element, {
      data: {
        headings: columns.map(({ title }) => title),
        data: foods.map((food) => columns.map(({ text }) => text(food))),
      },
      type: 'string',
      paging: false,
      columns: [
        { select: [1, 2, 3, 4], searchable: false },
        { select: [2, 3, 4], type: 'number' },
      ],
    });
  },
  rows: () => table.dom.tBodies[0].rows,
  held: () => table.dom.tBodies[0].querySelectorAll('tr:not(:has(.datatable-empty))').length,
  field: () => document.querySelector('#place .datatable-input'),
});
