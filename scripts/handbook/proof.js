// What was reckoned through, as far as it lies beside the knowledge.
import { figure, markup, list, table, when } from './html.js';

const count = ({ words }, value) => words.number(value);

function age(book, { knowledgeHash }) {
  const { current, outdated } = book.text.proof;
  const isCurrent = knowledgeHash === book.hash;
  return markup`<p class="note ${isCurrent ? 'good' : 'open'}">${isCurrent ? current : outdated}</p>`;
}

/** What was enumerated, why that is enough, and what was drawn: after the proof itself. */
function method(book, { parts, classes, decisions, sampled }) {
  const paragraphs = book.text.proof.method({
    situations: count(book, parts.situations),
    enumerated: count(book, parts.classes),
    classes: count(book, classes),
    decisions: count(book, decisions),
    sampled: count(book, sampled),
  });
  return markup`${paragraphs.map((said) => markup`<p>${said}</p>`)}`;
}

const isBroken = ({ promises: all }) => all.some(({ violated }) => violated > 0);

function promises(book) {
  const { proof, text } = book;
  if (!proof) return markup`<p class="note open">${text.proof.absent}</p>`;
  const parts = {
    decisions: proof.decisions,
    classes: proof.classes,
    sampled: proof.sampled,
    ...proof.parts,
  };
  return markup`${age(book, proof)}${when(isBroken(proof), () => markup`<p class="note open">${text.proof.broken}</p>`)}
  ${method(book, proof)}${table({
    name: text.chapters.proof.title,
    columns: [text.proof.promise, text.proof.checked, text.proof.violated],
    rows: proof.promises.map(({ id, checked, violated }) => ({
      id: `promise-${id}`,
      cells: [
        markup`<strong>${id}</strong> ${text.proof.promises[id]}`,
        figure(count(book, checked)),
        figure(count(book, violated)),
      ],
    })),
  })}
    <h4>${text.proof.parts}</h4>
    ${table({
      name: text.proof.parts,
      columns: [text.figures.columns.what, text.figures.columns.value],
      rows: Object.entries(parts).map(([name, value]) => ({
        cells: [text.proof.partNames[name] ?? name, figure(count(book, value))],
      })),
    })}`;
}

function mutants(book) {
  const { mutants: score, text } = book;
  if (!score) return markup`<p class="note open">${text.proof.mutantsAbsent}</p>`;
  const { columns } = text.proof;
  return markup`${age(book, score)}${table({
    name: text.proof.mutants,
    columns: [columns.group, columns.mutants, columns.caught, columns.same, columns.escaped],
    rows: score.scores.map(({ group, mutants: made, caught, same, escaped }) => ({
      cells: [
        text.groups[group]?.title ?? group,
        figure(count(book, made)),
        figure(count(book, caught)),
        figure(count(book, same)),
        when(escaped, (slips) => list(slips, 'cited')) || figure('0'),
      ],
    })),
  })}`;
}

export function proof(book) {
  const { text } = book;
  return {
    id: 'proof',
    ...text.chapters.proof,
    sections: [
      { id: 'proof-promises', title: text.proof.promise, lead: '', body: promises(book) },
      {
        id: 'proof-mutants',
        title: text.proof.mutants,
        lead: book.mutants ? text.proof.mutantsLead : '',
        body: mutants(book),
      },
    ],
  };
}
