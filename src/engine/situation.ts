import { truthOf } from './evaluate.js';
import { figuresOf } from './figures.js';
import { readFacts } from './read-facts.js';
import type {
  ClaimsMode,
  Facts,
  Figures,
  Knowledge,
  Options,
  QuestionRow,
  Situation,
  Standard,
} from './types.js';

export interface Seen {
  facts: Facts;
  figures: Figures;
  /** Facts and figures together: what the rules are read against. */
  situation: Situation;
  standard: Standard;
  claims: ClaimsMode;
}

const notAsked = (row: QuestionRow, facts: Facts): boolean =>
  row.otherwise !== undefined &&
  row.when !== undefined &&
  facts[row.fact] === undefined &&
  truthOf(row.when, facts) === 'no';

/** Where a question does not apply, its fact is known without asking. */
function withoutQuestion(knowledge: Knowledge, facts: Facts): Facts {
  const settled = knowledge.questions.filter((row) => notAsked(row, facts));
  return Object.assign({}, facts, ...settled.map((row) => ({ [row.fact]: row.otherwise }))) as Facts;
}

/** Reads what is known of a visitor and works out the figures, once. */
export function seeSituation(knowledge: Knowledge, input: unknown, options: Options = {}): Seen {
  const { standard = 'nl', claims = 'eu' } = options;
  const facts = withoutQuestion(knowledge, readFacts(knowledge, input));
  const figures = figuresOf(knowledge, facts, { standard, claims });
  return { facts, figures, situation: Object.freeze({ ...facts, ...figures }), standard, claims };
}
