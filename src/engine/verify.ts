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

/**
 * What in knowledge cannot be meant so: rules that never or always fire, or contradict each other; questions that nobody
 * needs and facts that nobody asks for; outcomes that nobody comes to; missing words and sources; examples that fail.
 */
export function verifyKnowledge(
  knowledge: Knowledge,
  { words = {}, examples = {} }: Verified = {},
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
