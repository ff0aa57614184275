// "Why do we say this differently?": our answers, and what became of every claim of the articles.
import { cited } from './cited.js';
import { link } from './conflicts.js';
import { markup, joined, list, table, when } from './html.js';

function answer(book, [id, { ids, sources }]) {
  const { question, answer: said } = book.answers.answers[id];
  return markup`<article class="rule" id="answer-${id}">
    <h4><span>${question}</span> <a class="code" href="#answer-${id}">${id}</a></h4>
    <p class="answer">${said}</p>
    <dl>
      <div>
        <dt>${book.text.rule.sources}</dt>
        <dd>${cited(book, sources)}</dd>
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
    </dl>
  </article> `;
}

const claimLink = (book, id) =>
  book.coverage[id].kind === 'answered'
    ? markup`<a href="#answer-${id}">${id}</a>`
    : markup`<a href="#covered-${id}">${id}</a>`;

function handled(book, id, row) {
  const { kinds, reasons } = book.text.answers;
  if (row.kind === 'answered')
    return markup`${kinds.answered}: <a href="#answer-${id}">${book.answers.answers[id].question}</a>`;
  if (row.kind === 'encoded')
    return markup`${kinds.encoded}.
    ${list(
      row.ids.map((path) => link(book, path)),
      'cited',
    )}`;
  if (row.reason === 'duplicate-of')
    return markup`${reasons['duplicate-of']} ${joined(row.of.map((one) => claimLink(book, one)))}.`;
  return markup`${kinds['left-out']}. ${reasons[row.reason]} ${book.answers.omissions[id]}`;
}

const all = (book) =>
  table({
    name: book.text.answers.all,
    columns: [book.text.answers.columns.claim, book.text.answers.columns.handled],
    rows: Object.entries(book.coverage).map(([id, row]) => ({
      id: `covered-${id}`,
      cells: [markup`<span class="whole"><code>${id}</code></span>`, handled(book, id, row)],
    })),
  });

export function answers(book) {
  const { text, coverage } = book;
  const answered = Object.entries(coverage).filter(([, { kind }]) => kind === 'answered');
  const section = (mode, rows) => ({
    id: `answers-${mode}`,
    title: text.answers.modes[mode],
    lead: text.answers.leads[mode],
    body: markup`${rows.map((row) => answer(book, row))}`,
  });
  const inShops = answered.filter(([, { modes }]) => modes.includes('eu'));
  return {
    id: 'answers',
    ...text.chapters.answers,
    sections: [
      section('eu', inShops),
      section(
        'education',
        answered.filter((row) => !inShops.includes(row)),
      ),
      {
        id: 'answers-all',
        title: text.answers.all,
        lead: text.answers.allLead({ claims: Object.keys(coverage).length }),
        body: all(book),
      },
    ],
  };
}
