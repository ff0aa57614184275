// What is compared, at which sizes, and what is aimed at.

export const ours = {
  name: 'mg-food-table',
  page: 'ours',
  needs: 'dist/mg-widgets.js',
  tag: 'mg-food-table',
};
export const plain = { name: 'plain table', page: 'plain' };
export const tabulator = { name: 'Tabulator', page: 'tabulator' };

export const peers = [
  plain,
  tabulator,
  { name: 'AG Grid', page: 'ag-grid' },
  { name: 'simple-datatables', page: 'simple-datatables' },
];

/** The page and its foods without a table, which is taken off what the others weigh. */
export const foodsAlone = { name: 'foods alone', page: 'foods-alone' };

/** Some of the tables take half a minute for a visit with the most rows. */
export const sizes = [
  { rows: 300, rounds: 9 },
  { rows: 8000, rounds: 5 },
  { rows: 100_000, rounds: 3 },
];

/** The key that is pressed in the search field, and so what is searched for. */
export const search = 'q';

export const ratioAims = [
  { rows: 300, measure: 'firstMs', peer: plain, atMost: 1.5 },
  { rows: 300, measure: 'keyMs', peer: plain, atMost: 1.5 },
  { rows: 100_000, measure: 'firstMs', peer: tabulator, below: 1 },
  { rows: 100_000, measure: 'keyMs', peer: tabulator, below: 1 },
  { rows: 100_000, measure: 'heap', peer: tabulator, below: 1 },
];

export const taskAims = [
  { rows: 8000, atMostMs: 50 },
  { rows: 100_000, atMostMs: 200 },
];
