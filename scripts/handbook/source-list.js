// All sources on one list.
import { standingOf, titleOf, yearOf } from './cited.js';
import { figure, markup, table } from './html.js';

/** How often each is named anywhere in what the page is made from. */
function timesNamed({ knowledge, coverage, conflicts, emergencyNumbers }) {
  const times = new Map();
  const add = (id) => times.set(id, (times.get(id) ?? 0) + 1);
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(inner)) inner.forEach(add);
      else walk(inner);
    }
  };
  const { sources: _, foods, ...rest } = knowledge;
  walk({ rest, coverage, conflicts, emergencyNumbers });
  for (const rows of Object.values(foods)) for (const row of Object.values(rows)) add(row[6]);
  return times;
}

export function sourceList(book) {
  const { columns } = book.text.sourceList;
  const times = timesNamed(book);
  const rows = Object.entries(book.sources)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, source]) => ({
      id: `source-${id}`,
      cells: [
        markup`${source.url ? markup`<a href="${source.url}" rel="noreferrer">${titleOf(book, id, source)}</a>` : titleOf(book, id, source)}
          <code>${id}</code>`,
        figure(yearOf(book, source) || book.text.checked.noDate),
        markup`<span class="mark ${source.checked ? 'yes' : 'no'}">${standingOf(book, source)}</span>`,
        figure(book.words.number(times.get(id) ?? 0)),
      ],
    }));
  return {
    id: 'sources',
    ...book.text.chapters.sources,
    sections: [
      {
        id: 'sources-all',
        title: '',
        lead: '',
        body: table({
          name: book.text.chapters.sources.title,
          columns: [columns.source, columns.year, columns.standing, columns.used],
          rows,
        }),
      },
    ],
  };
}
