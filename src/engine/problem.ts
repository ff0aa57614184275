export type ProblemCode =
  | 'rule-never-fires'
  | 'rule-always-fires'
  | 'not-readable'
  | 'rules-contradict'
  | 'rules-not-compared'
  | 'question-twice'
  | 'question-not-needed'
  | 'fact-not-asked'
  | 'outcome-not-reached'
  | 'words-missing'
  | 'source-missing'
  | 'source-undated'
  | 'example-fails';

/** Something in knowledge that cannot be meant so. */
export interface Problem {
  code: ProblemCode;
  /** A path into the knowledge, the words or the examples. */
  where: string;
  message: string;
}
