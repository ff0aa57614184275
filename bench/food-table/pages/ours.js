import { contend } from './contend.js';

let element;
const inside = (selector) => element.shadowRoot.querySelectorAll(selector);
const headers = 'th[scope="row"], [role="rowheader"]';

contend({
  show(foods, place) {
    element = document.createElement('mg-food-table');
    element.foods = foods;
    place.append(element);
  },
  rows: () => Array.from(inside(headers), (header) => header.closest('tr, [role="row"]')),
  held() {
    const [counting] = inside('[aria-rowcount]');
    // The row of column headers counts too.
    return counting ? Number(counting.getAttribute('aria-rowcount')) - 1 : inside(headers).length;
  },
  field: () => inside('input[type="search"]')[0],
});
