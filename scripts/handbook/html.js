// Markup as values: whatever is put into a template is escaped here, and nowhere else.

const unsafe = /[&<>"']/g;
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const isNothing = (value) => value === null || value === undefined || value === false || value === '';

function textOf(value) {
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value instanceof Markup ? value.text : String(value).replace(unsafe, (sign) => escapes[sign]);
}

export const markup = (strings, ...values) =>
  new Markup(strings.map((part, i) => part + (i < values.length ? textOf(values[i]) : '')).join(''));

/** Of our own files alone, such as the styles. */
export const raw = (text) => new Markup(text);

/** Not for a part that is empty. */
export const when = (value, make) =>
  isNothing(value) || (Array.isArray(value) && value.length === 0) ? '' : make(value);

export const joined = (parts, sign = ', ') =>
  parts.map((part, i) => (i === 0 ? part : markup`${sign}${part}`));

export const list = (items, name = '') =>
  items.length === 0
    ? ''
    : markup`<ul${when(name, (it) => markup` class="${it}"`)}>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** Wide tables scroll by themselves, so that the page never does; a narrow screen reads the headings in each cell. */
export const table = ({ name, columns, rows, className = '' }) =>
  markup`<div class="table ${className}" tabindex="0" role="region" aria-label="${name}">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells }) =>
            markup`<tr${when(id, (it) => markup` id="${it}"`)}>${cells.map((cell, i) => markup`<td${numeric(cell)} data-column="${columns[i]}">${contentOf(cell)}</td>`)}</tr>
`,
        )}
      </tbody>
    </table>
  </div> `;

/** A figure, set to the right. */
export const figure = (value) => ({ figure: value });
const isFigure = (cell) => typeof cell === 'object' && cell !== null && 'figure' in cell;
const numeric = (cell) => (isFigure(cell) ? raw(' class="figure"') : '');
const contentOf = (cell) => (isFigure(cell) ? cell.figure : cell);
