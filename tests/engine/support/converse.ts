import { nextQuestion } from '../../../src/engine/questions.js';
import { recommend } from '../../../src/engine/recommend.js';
import type {
  DietGroup,
  Facts,
  FormsRecommendation,
  Knowledge,
  Options,
  Question,
  Supplement,
} from '../../../src/engine/types.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import type { QuestionId } from '../../../src/knowledge/questions.js';

const knowledge: Knowledge = magnesium;

export const UNSURE = Symbol('I do not know');
type Said =
  | string
  | number
  | readonly string[]
  | Readonly<Record<DietGroup, number>>
  | readonly Supplement[]
  | typeof UNSURE;
/** What a visitor says to each question; a healthy man who eats little magnesium says the rest. */
export type Answers = Partial<Record<QuestionId, Said>>;

export const eatsLittle = {
  leafyGreens: 1,
  nutsSeeds: 0,
  legumes: 0,
  wholegrains: 4,
  fish: 1,
  darkChocolate: 0,
} as const;
export const eatsPlenty = {
  leafyGreens: 7,
  nutsSeeds: 7,
  legumes: 3,
  wholegrains: 21,
  fish: 2,
  darkChocolate: 3,
} as const;

const healthyMan: Record<QuestionId, Said> = {
  'signs-now': [],
  age: 40,
  sex: 'male',
  'life-stage': 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: [],
  stress: 'low',
  sport: 2,
  'signs-topic': [],
  stomach: 'robust',
  diet: eatsLittle,
  avoid: [],
  prefer: 'any',
};

export interface Conversation {
  questions: Question[];
  ids: string[];
  /** What was known when each question was put. */
  before: Facts[];
  facts: Facts;
  result: FormsRecommendation;
}

const ANTACID: Supplement = { amountMg: 100, basis: 'elemental', perDay: 1, use: 'antacid-laxative' };

/** A quiz lets nobody go on who takes an antacid and neither tells its amount nor says that it is not known. */
function withAntacid(said: Said, facts: Facts): Said {
  if (!Array.isArray(said) || facts.medicines?.includes('mg-antacids-laxatives') !== true) return said;
  return [...(said as Supplement[]), ANTACID];
}

/** Only what stands on the screen can be ticked, and signs come beside those that were told before. */
function ticked({ fact, choices = [] }: Question, said: Said, facts: Facts): Said {
  if (!Array.isArray(said) || choices.length === 0) return said;
  const now = (said as string[]).filter((id) => choices.includes(id));
  return fact === 'redFlags'
    ? [...(facts.redFlags ?? []).filter((id) => !choices.includes(id)), ...now]
    : now;
}

function hear(question: Question, answers: Answers, facts: Facts): Facts {
  const { id, fact, unsure } = question;
  const said = answers[id as QuestionId] ?? healthyMan[id as QuestionId];
  if (said === UNSURE) {
    if (!unsure) return hear(question, {}, facts);
    const { [fact]: _before, ...others } = facts;
    return { ...others, unsure: [...(facts.unsure ?? []), fact] };
  }
  const value = fact === 'supplements' ? withAntacid(said, facts) : ticked(question, said, facts);
  return { ...facts, [fact]: value };
}

const TOO_LONG = 50;

/** Plays the quiz: each question is answered as told, until none is left. */
export function converse(answers: Answers, options: Options = {}, host: Facts = {}): Conversation {
  const questions: Question[] = [];
  const asked: string[] = [];
  const before: Facts[] = [];
  let facts = host;
  while (asked.length < TOO_LONG) {
    const question = nextQuestion(knowledge, facts, { ...options, asked });
    if (!question) break;
    questions.push(question);
    asked.push(question.id);
    before.push(facts);
    facts = hear(question, answers, facts);
  }
  return { questions, ids: asked, before, facts, result: recommend(knowledge, facts, options) };
}
