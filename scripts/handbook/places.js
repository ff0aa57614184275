// What a path into the knowledge leads to: its name, and where on the page it stands.
import { factsIn, idsIn } from './condition.js';
import { whose } from './names.js';

/** The rules that name an id of a list of facts, ours for that subject alone first. */
export function rulesOn({ knowledge }, fact, id) {
  return Object.entries(knowledge.rules.safety)
    .filter(([, { when }]) => idsIn(when, fact).includes(id))
    .sort(([, a], [, b]) => factsIn(a.when).length - factsIn(b.when).length)
    .map(([rule]) => rule);
}

export const ruleTitle = ({ words, text }, id) => words.findings[id]?.title ?? text.ruleTitles[id] ?? id;

const at = (value, keys) => keys.reduce((inner, key) => inner?.[key], value);
const anchorOfRule = (book, fact, id) => {
  const [rule] = rulesOn(book, fact, id);
  return rule && `rule-safety-${rule}`;
};
const foodOf = ({ knowledge }, id) =>
  Object.values(knowledge.foods)
    .map((rows) => rows[id])
    .find(Boolean);

export const foodName = (book, id) => {
  const row = foodOf(book, id);
  return row?.[book.lang === 'nl' ? 9 : 10];
};

const SHORT = 120;

/** A short sentence is its own name. */
function sentence({ words }, keys) {
  const value = at(words, keys);
  return typeof value === 'string' && value.length < SHORT ? value : keys.join('.');
}

function ageRow(book, list, anchor, [standard, id]) {
  const row = book.knowledge[list][standard]?.find((one) => one.id === id);
  if (!row) return null;
  const name = `${whose(book, row)}, ${book.words.result.sources.standards[standard] ?? standard}`;
  return { name, anchor: `${anchor}-${id}` };
}

/** Name and anchor by the head of the path; null where there is no such thing. */
const finders = {
  rules: (book, [group, id]) =>
    book.knowledge.rules[group]?.[id] && { name: ruleTitle(book, id), anchor: `rule-${group}-${id}` },
  medicines: (book, [id]) =>
    book.knowledge.medicines[id] && {
      name: book.words.medicines[id].name,
      anchor: anchorOfRule(book, 'medicines', id),
    },
  conditions: (book, [id]) =>
    book.knowledge.conditions[id] && {
      name: book.words.conditions[id].name,
      anchor: anchorOfRule(book, 'conditions', id),
    },
  redFlags: (book, [id]) =>
    book.knowledge.redFlags[id] && {
      name: book.words.redFlags[id].choice,
      anchor: anchorOfRule(book, 'redFlags', id),
    },
  forms: (book, [id]) =>
    book.knowledge.forms[id] && { name: book.words.forms[id].name, anchor: `form-${id}` },
  formUses: (book, [form, use]) =>
    book.knowledge.formUses?.[form]?.[use] && {
      name: `${book.words.forms[form].name}: ${book.graded(book.words.evidence)[use].title}`,
      anchor: `use-${form}-${use}`,
    },
  formNotes: (book, [id]) =>
    book.knowledge.formNotes?.[id] && { name: book.words.forms[id].name, anchor: `form-note-${id}` },
  evidence: (book, [id]) =>
    book.knowledge.evidence[id] && {
      name: book.graded(book.words.evidence)[id].title,
      anchor: `evidence-${id}`,
    },
  claims: (book, [id]) => book.knowledge.claims[id] && { name: book.words.claims[id], anchor: `claim-${id}` },
  goals: (book, [id]) => book.knowledge.goals[id] && { name: book.words.goals[id].choice, anchor: 'claims' },
  foods: (book, [id]) => foodOf(book, id) && { name: foodName(book, id), anchor: `food-${id}` },
  foodNotes: (book, [id]) =>
    book.knowledge.foodNotes[id] && { name: foodName(book, id), anchor: `food-${id}` },
  dietGroups: (book, [id]) =>
    book.knowledge.dietGroups[id] && { name: book.words.diet.groups[id].name, anchor: 'figures-estimate' },
  questions: (book, [id]) =>
    book.knowledge.questions.some((row) => row.id === id) && { name: book.words.questions[id]?.title ?? id },
  plan: (book, [key]) =>
    key in book.knowledge.plan && { name: book.text.figures.names[key] ?? key, anchor: 'figures-plan' },
  limits: (book, [key]) =>
    key in book.knowledge.limits && { name: book.text.figures.names[key] ?? key, anchor: 'figures-limits' },
  besideAdvice: (book, [key]) =>
    book.knowledge.besideAdvice?.[key] && {
      name: book.text.figures.names[key] ?? key,
      anchor: 'figures-besideAdvice',
    },
  referenceIntakes: (book, keys) => ageRow(book, 'referenceIntakes', 'intake', keys),
  upperLevels: (book, keys) => ageRow(book, 'upperLevels', 'level', keys),
  coverage: (book, [id]) =>
    book.answers.answers[id] && { name: book.answers.answers[id].question, anchor: `answer-${id}` },
  conflicts: (book, [id]) =>
    book.text.conflicts[id] && { name: book.text.conflicts[id].title, anchor: `conflict-${id}` },
  words: (book, keys) => at(book.words, keys) !== undefined && { name: sentence(book, keys) },
};

export function place(book, path) {
  const [head, ...keys] = path.split('/');
  const found = finders[head]?.(book, keys);
  if (!found) throw new Error(`The knowledge holds no ${path}`);
  return { kind: book.text.places[head] ?? head, ...found };
}
