import type { Problem } from './problem.js';
import type { Knowledge, SafetyRule } from './types.js';

/** What of the words has to stand for each id; the shape is that of the languages of this package. */
function pathsOf(knowledge: Knowledge): string[][] {
  const { rules, questions } = knowledge;
  const findings = { ...rules.safety, ...rules.proposal, ...rules.dose, ...rules.need, ...rules.notes };
  const refers = [
    ...Object.values(rules.safety),
    ...Object.values(rules.proposal),
    ...Object.values(rules.dose),
  ]
    .map(({ refer }: SafetyRule) => refer)
    .filter((refer) => refer !== undefined);
  const each = (group: string, rows: object): string[][] => Object.keys(rows).map((id) => [group, id]);
  return [
    ...each('findings', findings),
    ...each('reasons', rules.choice),
    ...questions.map(({ id }) => ['questions', id]),
    ...questions.map(({ fact }) => ['facts', fact]),
    ...questions.flatMap(({ id, fact, choices = [] }) =>
      choices.map((choice) => wordOfChoice(id, fact, choice)),
    ),
    ...each('forms', knowledge.forms),
    ...each('medicines', knowledge.medicines),
    ...each('conditions', knowledge.conditions),
    ...each('redFlags', knowledge.redFlags),
    ...each('goals', knowledge.goals),
    ...each('claims', knowledge.claims),
    ...each('evidence', knowledge.evidence),
    ...Object.entries(knowledge.formUses).flatMap(([form, uses]) =>
      Object.keys(uses).map((use) => ['formUses', form, use]),
    ),
    ...each('formNotes', knowledge.formNotes),
    ...[...new Set(refers)].map((refer) => ['professionals', refer]),
  ];
}

const NAMED_BY_ID = ['conditions', 'medicines', 'redFlags', 'goals'];

/** An id of a list has a name of its own; any other choice is worded where it is asked. */
const wordOfChoice = (question: string, fact: string, choice: string): string[] =>
  NAMED_BY_ID.includes(fact) ? [fact, choice] : ['questions', question, 'choices', choice];

/** The places at which nothing is said: no word, or an empty one. A sentence that is made from figures counts as said. */
function gapsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => gapsIn(inner, `${path}.${key}`));
  }
  return value === undefined || value === null ? [path] : [];
}

function wordAt(words: unknown, path: readonly string[]): unknown {
  let value = words;
  for (const key of path) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

/** What a language leaves unsaid. */
export function verifyWords(knowledge: Knowledge, languages: Readonly<Record<string, object>>): Problem[] {
  const paths = pathsOf(knowledge);
  return Object.entries(languages).flatMap(([lang, words]) => {
    const gaps = paths.flatMap((path) => gapsIn(wordAt(words, path), path.join('.')));
    return [...new Set(gaps)].map((gap): Problem => ({
      code: 'words-missing',
      where: `words.${lang}.${gap}`,
      message: `The language "${lang}" has no words for ${gap}.`,
    }));
  });
}
