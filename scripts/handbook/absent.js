// Whether everything that has to be judged stands on a page.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../packages.js';

/** The files that the knowledge was written from, where they lie beside the repository. */
const facts = path.join(root, '..', 'shared', 'facts');
const read = (name) => {
  const file = path.join(facts, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

/** What people are told apart by goes by a rule of its own, and has no row. */
const carriedByRules = {
  pregnancy: 'pregnant',
  breastfeeding: 'breastfeeding',
  'age-under-4': 'age-under-4',
  'age-4-17': 'age-4-17',
};

const ids = (rows) => rows.map(({ id }) => id);

/** From the facts where they are there; else from the knowledge itself. */
function toldApart({ knowledge }) {
  const interactions = read('interactions.json');
  const flags = read('red-flags.json');
  return {
    medicine: interactions ? ids(interactions.medicines) : Object.keys(knowledge.medicines),
    conditions: interactions
      ? ids(interactions.conditions)
      : [...Object.keys(knowledge.conditions), ...Object.keys(carriedByRules)],
    redFlags: flags ? ids(flags.flags) : Object.keys(knowledge.redFlags),
  };
}

const anchorOf = (list, id) => {
  if (list === 'medicine') return `medicine-${id}`;
  return list === 'conditions' && id in carriedByRules
    ? `rule-safety-${carriedByRules[id]}`
    : `${list}-${id}`;
};

/** From the chapter's head to the next chapter. */
function safetyChapter(text) {
  const from = text.indexOf('<section class="chapter" id="safety">');
  const to = text.indexOf('<section class="chapter"', from + 1);
  return from < 0 ? '' : text.slice(from, to);
}

export function absentFrom(text, book) {
  const has = (part, anchor) => part.includes(` id="${anchor}"`);
  const safety = safetyChapter(text);
  const told = Object.entries(toldApart(book)).flatMap(([list, own]) =>
    own
      .filter((id) => !has(safety, anchorOf(list, id)))
      .map((id) => `${list} ${id} in the chapter on safety`),
  );
  const rules = Object.entries(book.knowledge.rules).flatMap(([group, own]) =>
    Object.keys(own)
      .filter((id) => !has(text, `rule-${group}-${id}`))
      .map((id) => `the rule ${group}/${id}`),
  );
  const sources = Object.keys(book.sources)
    .filter((id) => !has(text, `source-${id}`))
    .map((id) => `the source ${id}`);
  return [...told, ...rules, ...sources];
}
