import type { AnswerId, OmissionId } from '../knowledge/coverage.js';

/** "Why do we say this differently?": for the handbook, so no element's language imports it. */
export interface AnswerWords {
  /** The question is ours and takes no side: what an article says is not repeated beside products. */
  answers: Readonly<Record<AnswerId, { question: string; answer: string }>>;
  /** Why nothing is said. */
  omissions: Readonly<Record<OmissionId, string>>;
}
