// Sources beside what rests on them.
import { markup, list } from './html.js';

/** How near somebody came to a source, in the words of the result. */
export function standingOf({ words }, { kind, checked }) {
  const standing = words.result.sources.standing;
  if (!checked) return standing.unchecked;
  return (
    standing[
      { primary: 'read', secondary: 'copy', code: 'copy', computed: 'computed', none: 'unchecked' }[kind]
    ] ?? kind
  );
}

export function yearOf({ text }, { year, kind }) {
  if (year !== null) return String(year);
  return kind === 'none' || kind === 'computed' ? '' : text.checked.undated;
}

export const titleOf = ({ words }, id, source) => words.result.sources.titles[id] ?? source.title;

const isOpen = ({ checked }) => !checked;

function one(book, id) {
  const source = book.sources[id];
  if (!source) throw new Error(`No such source: ${id}`);
  const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
  const told = [yearOf(book, source), lower(standingOf(book, source))].filter(Boolean).join(', ');
  return markup`<a href="#source-${id}">${titleOf(book, id, source)}</a>
    <span class="quiet${isOpen(source) && ' open'}">${told}</span>`;
}

export const cited = (book, ids) =>
  list(
    ids.map((id) => one(book, id)),
    'cited',
  );

/** In a cell of a table: the ids alone, each leading to its source. */
export const citedShort = (ids) =>
  markup`<span class="ids">${ids.map((id) => markup`<a href="#source-${id}">${id}</a> `)}</span>`;

/** Whether somebody compared a row with its sources. */
export const standing = ({ text }, checked) =>
  markup`<span class="mark ${checked === true ? 'yes' : 'no'}"
    >${text.checked.standing[String(checked)] ?? String(checked)}</span
  >`;
