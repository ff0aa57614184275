import { leavesOf, neededFor, toldFor, valuesIn, type Leaf } from './leaves.js';
import type { Problem } from './problem.js';
import type { Facts, Knowledge, QuestionRow } from './types.js';
import { ruleGroups } from './verify-rules.js';

interface Reader {
  where: string;
  leaf: Leaf;
}

function readersInRules(knowledge: Knowledge): Reader[] {
  return ruleGroups(knowledge).flatMap(([group, rules]) =>
    Object.entries(rules).flatMap(([id, { when }]) =>
      leavesOf(when).map((leaf) => ({ where: `rules.${group}.${id}`, leaf })),
    ),
  );
}

/** A host's rules stand apart from ours. */
function readersInHost({ host }: Knowledge): Reader[] {
  if (!host) return [];
  const { findings, weights, outcomes } = host;
  const rows = Object.entries({ ...findings, ...weights }).map(([id, { when }]) => ({ id, when }));
  const decided = outcomes.map(({ when }, i) => ({ id: `outcomes.${i}`, when }));
  return [...rows, ...decided].flatMap(({ id, when }) =>
    leavesOf(when).map((leaf) => ({ where: `host.${id}`, leaf })),
  );
}

/** What decides whether something is asked at all. */
function readersInQuestions({ questions, redFlags }: Knowledge): Reader[] {
  const ofQuestions = questions.flatMap(({ id, when }) =>
    when ? leavesOf(when).map((leaf) => ({ where: `questions.${id}`, leaf })) : [],
  );
  const ofFlags = Object.entries(redFlags).flatMap(([id, { asked }]) =>
    typeof asked === 'string' ? [] : leavesOf(asked).map((leaf) => ({ where: `redFlags.${id}`, leaf })),
  );
  return [...ofQuestions, ...ofFlags];
}

function notNeeded(knowledge: Knowledge, readers: readonly Reader[]): Problem[] {
  const read = new Set(readers.flatMap(({ leaf }) => toldFor(leaf.fact)));
  return knowledge.questions
    .filter(({ fact, always }) => always !== true && !read.has(fact))
    .map(({ id, fact }) => ({
      code: 'question-not-needed',
      where: `questions.${id}`,
      message: `The question "${id}" asks for "${fact}", which no rule looks at.`,
    }));
}

/** An answer would belong to either. */
function twice({ questions }: Knowledge): Problem[] {
  const ids = questions.map(({ id }) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
    code: 'question-twice',
    where: `questions.${id}`,
    message: `The id "${id}" is that of more than one question.`,
  }));
}

const offers = (row: QuestionRow, value: unknown): boolean =>
  row.choices === undefined || row.choices.includes(String(value));

/** Whether some question can be answered so that the leaf's own value comes out. */
function canBeAnswered({ questions, redFlags }: Knowledge, fact: keyof Facts, value: unknown): boolean {
  if (fact === 'unsure') return questions.some((row) => row.fact === value && row.unsure);
  // Some signs are asked under another name, as a condition.
  if (fact === 'redFlags' && redFlags[String(value)]?.asked === 'elsewhere') return true;
  return questions.some((row) => row.fact === fact && (offers(row, value) || row.otherwise === value));
}

function notAsked(knowledge: Knowledge, { where, leaf }: Reader): Problem[] {
  const asked = new Set<string>(knowledge.questions.map(({ fact }) => fact));
  const missing = neededFor(leaf.fact).filter((key) => key !== 'unsure' && !asked.has(key));
  if (missing.length > 0) {
    const message = `It looks at "${leaf.fact}", for which no question asks: ${missing.join(', ')}.`;
    return [{ code: 'fact-not-asked', where, message }];
  }
  const isAnswer = neededFor(leaf.fact).includes(leaf.fact as keyof Facts);
  const values = isAnswer ? valuesIn(leaf) : [];
  return values
    .filter((value) => !canBeAnswered(knowledge, leaf.fact as keyof Facts, value))
    .map((value) => ({
      code: 'fact-not-asked',
      where,
      message: `It looks for "${String(value)}" in "${leaf.fact}", which no question offers as an answer.`,
    }));
}

/** Questions that nobody needs or that bear one id, and answers that nobody asks for. */
export function verifyQuestions(knowledge: Knowledge): Problem[] {
  const readers = [
    ...readersInRules(knowledge),
    ...readersInHost(knowledge),
    ...readersInQuestions(knowledge),
  ];
  return [
    ...twice(knowledge),
    ...notNeeded(knowledge, readers),
    ...readers.flatMap((reader) => notAsked(knowledge, reader)),
  ];
}
