import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
import { verifyContradictions } from './verify-contradictions.js';
import { verifyExamples, type ExamplesByRule } from './verify-examples.js';
import { verifyQuestions } from './verify-questions.js';
import { verifyRules } from './verify-rules.js';
import { verifySources } from './verify-sources.js';
import { verifyWords } from './verify-words.js';

export interface Verified {
  /** Languages by their code, in the shape of those of this package. */
  words?: Readonly<Record<string, object>>;
  /** Of each rule: for whom it speaks, and for whom it is silent. */
  examples?: ExamplesByRule;
}

const GROUPS = [
  'safety',
  'proposal',
  'dose',
  'need',
  'choice',
  'notes',
] as const satisfies readonly (keyof Knowledge['rules'])[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable = (where: string, message: string): Problem[] => [{ code: 'not-readable', where, message }];

/** Whether there is anything to look at; the rest of the shape is for the types to keep. */
function partMissing(given: unknown): Problem[] {
  if (!isRecord(given)) return unreadable('knowledge', 'The knowledge is no object.');
  const { rules } = given;
  if (!isRecord(rules))
    return unreadable('rules', 'The knowledge has no "rules", which is an object of groups.');
  const group = GROUPS.find((one) => !isRecord(rules[one]));
  if (group)
    return unreadable(
      `rules.${group}`,
      `The rules have no group "${group}", which is an object of rules by id.`,
    );
  if (!Array.isArray(given['questions']))
    return unreadable('questions', 'The knowledge has no list of "questions".');
  const part = ['sources', 'forms'].find((one) => !isRecord(given[one]));
  return part ? unreadable(part, `The knowledge has no "${part}", which is an object by id.`) : [];
}

/**
 * What in knowledge cannot be meant so: rules that never or always fire, or contradict each other; questions that nobody
 * needs and facts that nobody asks for; outcomes that nobody comes to; missing words and sources; examples that fail.
 * Never throws: of what cannot be read as knowledge at all it says so, and where.
 */
export function verifyKnowledge(
  knowledge: Knowledge,
  { words = {}, examples = {} }: Verified = {},
): Problem[] {
  const missing = partMissing(knowledge);
  if (missing.length > 0) return missing;
  try {
    return verifyAll(knowledge, words, examples);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(
      'knowledge',
      `Something in the knowledge has another shape than it should (${reason}).`,
    );
  }
}

function verifyAll(
  knowledge: Knowledge,
  words: NonNullable<Verified['words']>,
  examples: ExamplesByRule,
): Problem[] {
  return [
    ...verifyRules(knowledge),
    ...verifyContradictions(knowledge),
    ...verifyQuestions(knowledge),
    ...verifyWords(knowledge, words),
    ...verifySources(knowledge),
    ...verifyExamples(knowledge, examples),
  ];
}
