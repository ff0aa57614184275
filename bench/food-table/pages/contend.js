import { makeFoods } from './foods.js';

/**
 * Puts a table forward for measuring. `show(foods, place)` hands the foods over; afterwards `rows()` gives the rows of
 * foods in the document from top to bottom, `held()` tells how many rows the table shows or would show by scrolling, and
 * `field()` gives the search field.
 */
export function contend(contender) {
  const count = Number(new URLSearchParams(location.search).get('rows'));
  globalThis.benchFoods = makeFoods(count);
  globalThis.benchContender = contender;
}

/** The search field of a table that has none of its own. */
export function searchField(onSearch) {
  const field = document.getElementById('search');
  field.addEventListener('input', () => onSearch(field.value.trim().toLowerCase()));
  return field;
}
