// What is known of uses. The handbook sells nothing, so it may tell.
import { cited, citedShort, standing } from './cited.js';
import { markup, table, when } from './html.js';

const grade = (book, letter) =>
  markup`<span class="badge grade-${letter}">${letter}</span> ${book.words.result.forms.grade[letter]}`;

function part(book, name, text, row) {
  return markup`<div>
    <dt>${name}</dt>
    <dd>
      ${text}${when(row, ({ sources, checked }) => markup` ${standing(book, checked)} ${citedShort(sources)}`)}
    </dd>
  </div>`;
}

function use(book, id) {
  const row = book.knowledge.evidence[id];
  const said = book.graded(book.words.evidence)[id];
  const { evidenceFor, evidenceAgainst, evidenceLimits } = book.words.result.forms;
  return markup`<article class="rule" id="evidence-${id}">
    <h4><span>${said.title}</span> <a class="code" href="#evidence-${id}">evidence/${id}</a></h4>
    <p class="effects">${grade(book, row.grade)} ${standing(book, row.checked)}</p>
    <dl>
      ${part(book, evidenceFor, said.for, row.for)}${part(book, evidenceAgainst, said.against, row.against)}${part(book, evidenceLimits, said.limits, row.limits)}${when(
        row.shownAt,
        (where) => part(book, book.text.evidence.shownAt, book.text.evidence.places[where] ?? where),
      )}
      <div>
        <dt>${book.text.rule.sources}</dt>
        <dd>${cited(book, row.sources)}</dd>
      </div>
    </dl>
  </article> `;
}

function byForm(book) {
  const said = book.graded(book.words.formUses) ?? {};
  const evidence = book.graded(book.words.evidence);
  const rows = Object.entries(book.knowledge.formUses ?? {}).flatMap(([form, uses]) =>
    Object.entries(uses).map(([id, row]) => ({
      id: `use-${form}-${id}`,
      cells: [
        book.words.forms[form].name,
        evidence[id]?.title ?? id,
        markup`<span class="badge grade-${row.grade}">${row.grade}</span>`,
        markup`${said[form]?.[id]} ${standing(book, row.checked)}`,
        citedShort(row.sources),
      ],
    })),
  );
  const { figures, chapters, evidence: text } = book.text;
  return table({
    name: text.byForm,
    columns: [
      figures.columns.form,
      chapters.evidence.title,
      text.grade,
      figures.columns.what,
      figures.columns.sources,
    ],
    rows,
  });
}

function formNotes(book) {
  const said = book.graded(book.words.formNotes) ?? {};
  const { columns } = book.text.figures;
  return table({
    name: book.text.evidence.formNotes,
    columns: [columns.form, columns.what, columns.sources],
    rows: Object.entries(book.knowledge.formNotes ?? {}).map(([form, row]) => ({
      id: `form-note-${form}`,
      cells: [
        book.words.forms[form].name,
        markup`${said[form]} ${standing(book, row.checked)}`,
        citedShort(row.sources),
      ],
    })),
  });
}

export function evidence(book) {
  const { text } = book;
  return {
    id: 'evidence',
    ...text.chapters.evidence,
    sections: [
      {
        id: 'evidence-uses',
        title: text.chapters.evidence.title,
        lead: '',
        body: markup`${Object.keys(book.knowledge.evidence).map((id) => use(book, id))}`,
      },
      {
        id: 'evidence-forms',
        title: text.evidence.byForm,
        lead: text.evidence.byFormLead,
        body: markup`${byForm(book)}
          <h4>${text.evidence.formNotes}</h4>
          ${formNotes(book)}`,
      },
    ],
  };
}
