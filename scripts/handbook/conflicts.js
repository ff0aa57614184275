// Where authorities, tables and articles differ.
import { cited } from './cited.js';
import { markup, list, when } from './html.js';
import { place } from './places.js';

export function link(book, path) {
  const { name, anchor, kind } = place(book, path);
  const label = markup`<span class="quiet">${kind}:</span> ${name}`;
  return anchor ? markup`<a href="#${anchor}">${label}</a>` : label;
}

function conflict(book, [id, { ids, sources }]) {
  const { title, differ, ours } = book.text.conflicts[id];
  const heads = book.text.conflictHeads;
  return markup`<article class="rule" id="conflict-${id}">
    <h4><span>${title}</span> <a class="code" href="#conflict-${id}">${id}</a></h4>
    <dl>
      <div>
        <dt>${heads.differ}</dt>
        <dd>${differ}</dd>
      </div>
      <div>
        <dt>${heads.ours}</dt>
        <dd><strong>${ours}</strong></dd>
      </div>
      ${when(
        ids,
        (paths) =>
          markup`<div>
            <dt>${book.text.answers.stands}</dt>
            <dd>
              ${list(
                paths.map((path) => link(book, path)),
                'cited',
              )}
            </dd>
          </div>`,
      )}
      <div>
        <dt>${book.text.rule.sources}</dt>
        <dd>${cited(book, sources)}</dd>
      </div>
    </dl>
  </article> `;
}

export function conflicts(book) {
  const { text } = book;
  return {
    id: 'conflicts',
    ...text.chapters.conflicts,
    sections: Object.entries(text.conflictsAbout).map(([about, title]) => ({
      id: `conflicts-${about}`,
      title,
      lead: '',
      body: markup`${Object.entries(book.conflicts)
        .filter(([, row]) => row.about === about)
        .map((row) => conflict(book, row))}`,
    })),
  };
}
