// What a shop may say, and what the text checker stops.
import { citedShort, standing } from './cited.js';
import { markup, list, table } from './html.js';

function goalsWith(book, claim) {
  const names = Object.entries(book.knowledge.goals)
    .filter(([, goal]) => goal.claims.includes(claim))
    .map(([id]) => book.words.goals[id].choice);
  return names.length === 0 ? book.text.claims.noGoal : names.join(', ');
}

const wording = (book, row) =>
  list(
    Object.entries(row.wording).map(
      ([lang, { sources, checked }]) =>
        markup`${lang.toUpperCase()} ${standing(book, checked)} ${citedShort(sources)}`,
    ),
    'cited',
  );

const authorised = (book) =>
  table({
    name: book.text.claims.official,
    columns: [
      book.text.claims.official,
      book.text.claims.goals,
      book.text.claims.standing,
      book.text.figures.columns.sources,
    ],
    rows: Object.entries(book.knowledge.claims).map(([id, row]) => ({
      id: `claim-${id}`,
      cells: [
        markup`${book.words.claims[id]} <code>${id}</code>`,
        goalsWith(book, id),
        wording(book, row),
        citedShort(row.sources),
      ],
    })),
  });

/** Every kind that is looked for in any language. */
function kindsOf({ claimPhrases }) {
  const found = Object.values(claimPhrases.languages).flatMap(({ promises }) => Object.keys(promises));
  return [...new Set([...Object.keys(claimPhrases.lawful), ...found])];
}

const checker = (book) =>
  table({
    name: book.text.claims.checker,
    columns: [book.text.claims.kind, book.text.claims.lawful],
    rows: kindsOf(book.knowledge).map((id) => {
      const lawful = book.knowledge.claimPhrases.lawful[id] ?? [];
      return {
        id: `kind-${id}`,
        cells: [
          markup`${book.text.claims.kinds[id] ?? id} <code>${id}</code>`,
          lawful.length === 0
            ? markup`<span class="quiet">${book.text.claims.noLawful}</span>`
            : list(
                lawful.map((claim) => markup`<a href="#claim-${claim}">${book.words.claims[claim]}</a>`),
                'cited',
              ),
        ],
      };
    }),
  });

export function claims(book) {
  const { text } = book;
  return {
    id: 'claims',
    ...text.chapters.claims,
    sections: [
      { id: 'claims-authorised', title: text.claims.official, lead: '', body: authorised(book) },
      {
        id: 'claims-checker',
        title: text.claims.checker,
        lead: text.claims.checkerLead,
        body: checker(book),
      },
    ],
  };
}
