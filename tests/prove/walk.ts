import { NOT_ALL } from '../../src/engine/evaluate.js';
import { estimateFoodMg } from '../../src/engine/food.js';
import { leavesOf, thresholdIn } from '../../src/engine/leaves.js';
import { magnesiumMedicines, MOST } from '../../src/engine/read-facts.js';
import { seeSituation } from '../../src/engine/situation.js';
import type { DietGroup, Facts, Knowledge, Options, Question, Supplement } from '../../src/engine/types.js';
import { formsNamed, weekWith } from './amounts.js';
import { risksOf, type ListKey } from './contract.js';
import { Draw } from './draw.js';
import { newPart, type Part } from './part.js';
import { ageCuts, allRules, takenCuts, thresholdsOf, unique } from './partition.js';
import { stateKey } from './quiz-state.js';
import type { Subject } from './subject.js';
import { note } from './tally.js';

/**
 * Every path of the quiz: from every beginning, each question is answered in every way that rules tell apart, until no
 * question is left. Conversations that can only go on alike are walked on once (`quiz-state.ts`); to see that they do, a
 * few thousand are drawn and walked to the end, each by itself.
 */

/** One way to answer: what is known afterwards. */
type Answer = (facts: Facts) => Facts;

const told =
  <K extends keyof Facts>(key: K, value: Facts[K]): Answer =>
  (facts) => ({ ...facts, [key]: value });

const notKnown =
  (key: keyof Facts): Answer =>
  (facts) => {
    const { [key]: _before, ...others } = facts;
    return { ...others, unsure: unique([...(facts.unsure ?? []), key]) };
  };

const ages = (knowledge: Knowledge): number[] => [
  ...ageCuts(knowledge).map((months) => months / 12),
  MOST.ageYears,
];

/** Both sides of where a rule turns; notes are told too, so what they look at counts here. */
function numbers(knowledge: Knowledge, fact: Question['fact']): number[] {
  if (fact === 'ageYears') return ages(knowledge);
  const turns = allRules(knowledge)
    .flatMap(({ when }) => leavesOf(when))
    .filter((leaf) => leaf.fact === fact)
    .flatMap((leaf) => thresholdIn(leaf) ?? []);
  return unique([0, ...turns.flatMap((at) => [at - 1, at])]);
}

/** What was on the screen before is told anew; signs of the other question stay. */
function ticked(
  key: ListKey | 'goals' | 'avoid',
  choices: readonly string[],
  ids: readonly string[],
): Answer {
  return (facts) => {
    const before = key === 'redFlags' ? (facts.redFlags ?? []) : [];
    const kept = before.filter((id) => !choices.includes(id) && id !== NOT_ALL);
    return { ...facts, [key]: [...kept, ...ids] };
  };
}

/** None, each alone, and all that only warns together. */
function lists({ knowledge }: Subject, { fact, choices = [] }: Question): Answer[] {
  const key = fact as ListKey | 'goals' | 'avoid';
  const severe = new Set(
    risksOf(knowledge)
      .filter((risk) => risk.key === key && (risk.severity === 'stop' || risk.severity === 'emergency'))
      .map(({ id }) => id),
  );
  const mild = choices.filter((id) => !severe.has(id));
  return [[], ...choices.map((id) => [id]), mild].map((ids) => ticked(key, choices, ids));
}

const pill = (amountMg: number, more: Partial<Supplement> = {}): Supplement => ({
  amountMg,
  basis: 'elemental',
  perDay: 1,
  ...more,
});

/** Whoever takes an antacid tells its amount, or says that it is not known: a quiz lets nobody on who does neither. */
function supplements({ knowledge }: Subject, facts: Facts): Answer[] {
  const amounts = takenCuts(knowledge).flatMap((at) => [at, Math.max(1, at - 1)]);
  const hasAntacid = magnesiumMedicines(knowledge, facts).length > 0;
  const antacids = hasAntacid ? [pill(1, { use: 'antacid-laxative' })] : [];
  return [
    told('supplements', antacids),
    ...unique(amounts).map((mg) => told('supplements', [...antacids, pill(mg)])),
    told('supplements', [...antacids, pill(300, { prescribed: true })]),
    ...formsNamed(knowledge).map((form) => told('supplements', [...antacids, pill(60, { form })])),
  ];
}

const weekOf = (wholegrains: number): Record<DietGroup, number> => weekWith({ wholegrains });
const PORTIONS = Array.from({ length: MOST.portionsPerWeek + 1 }, (_, portions) => portions);

/** Weeks from poor to rich, and of every gap that a rule names one on either side. */
function weeks({ knowledge }: Subject, facts: Facts, options: Options): Answer[] {
  const { supplements: taken = [] } = facts;
  const hungry = seeSituation(knowledge, { ...facts, foodMg: 0, supplements: taken }, options);
  const gapMg = hungry.figures.gapMg ?? 0;
  const eats = PORTIONS.map((portions) => Math.round(estimateFoodMg(knowledge, weekOf(portions)).middle));
  const turns = thresholdsOf(knowledge, 'gapMg').map((at) => eats.findIndex((mg) => gapMg - mg < at));
  const portions = [0, ...turns.flatMap((at) => (at > 0 ? [at - 1, at] : [])), MOST.portionsPerWeek];
  const rich = { ...weekOf(MOST.portionsPerWeek), nutsSeeds: MOST.portionsPerWeek };
  return [...unique(portions).map((count) => told('diet', weekOf(count))), told('diet', rich)];
}

/** Every way to answer a question that rules tell apart. */
function answersTo(subject: Subject, question: Question, facts: Facts, options: Options): Answer[] {
  const { fact, kind, choices = [], unsure } = question;
  const doubt = unsure ? [notKnown(fact)] : [];
  switch (kind) {
    case 'many':
      return [...lists(subject, question), ...doubt];
    case 'one':
      return [...choices.map((choice) => told(fact, choice as never)), ...doubt];
    case 'number':
      return [...numbers(subject.knowledge, fact).map((one) => told(fact, one as never)), ...doubt];
    case 'supplements':
      return [...supplements(subject, facts), ...doubt];
    case 'portions':
      return [...weeks(subject, facts, options), ...doubt];
  }
}

interface Moment {
  facts: Facts;
  asked: readonly string[];
}

/** What a host may have said beforehand: nothing, a day's food, or each single risk. */
const beginnings = ({ knowledge, scope }: Subject): Facts[] => [
  {},
  ...(scope.isWhole ? hostsTold(knowledge) : []),
];

const hostsTold = (knowledge: Knowledge): Facts[] => [
  { foodMg: 200 },
  {
    ageYears: 30,
    sex: 'female',
    lifeStage: 'none',
    conditions: [],
    medicines: [],
    supplements: [],
    redFlags: [],
  },
  ...risksOf(knowledge).map(({ key, id }): Facts => ({ [key]: [id, NOT_ALL] })),
];

class Walk {
  readonly part: Part = newPart();
  readonly #subject: Subject;
  readonly #options: Options;
  readonly #seen = new Set<string>();

  constructor(subject: Subject, options: Options) {
    this.#subject = subject;
    this.#options = options;
  }

  /** The question to put next, held against what is promised of it. */
  #next({ facts, asked }: Moment): Question | null {
    const { knowledge, engine } = this.#subject;
    const question = engine.nextQuestion(knowledge, facts, { ...this.#options, asked });
    const who = (): unknown => ({ facts, asked, question: question?.id });
    const check = (id: 'quiz' | 'S3' | 'S5' | 'C2', holds: boolean): void =>
      note(this.part.tally, id, holds, who);
    if (question) {
      const isNew = !asked.includes(question.id) && asked.length < knowledge.questions.length;
      const canAnswer =
        question.kind !== 'many' && question.kind !== 'one' ? true : (question.choices ?? []).length > 0;
      check('quiz', isNew && canAnswer);
      if (question.fact === 'goals' && this.#options.claims === 'eu')
        check(
          'C2',
          (question.choices ?? []).every((id) => knowledge.goals[id]?.modes.includes('eu')),
        );
      const severe = this.#hasEmergency(facts);
      if (severe) check('S3', false);
      return isNew ? question : null;
    }
    const { outcome } = engine.recommend(knowledge, facts, this.#options);
    check('quiz', outcome !== 'incomplete');
    check('S3', !this.#hasEmergency(facts) || outcome === 'emergency');
    return null;
  }

  #hasEmergency({ redFlags = [] }: Facts): boolean {
    const { knowledge } = this.#subject;
    return redFlags.some((id) => ['112', 'crisis'].includes(knowledge.redFlags[id]?.urgency ?? ''));
  }

  *#after({ facts, asked }: Moment, question: Question): Generator<Moment> {
    for (const answer of answersTo(this.#subject, question, facts, this.#options))
      yield { facts: answer(facts), asked: [...asked, question.id] };
  }

  everyPath(): void {
    const waiting: Moment[] = beginnings(this.#subject).map((facts) => ({ facts, asked: [] }));
    for (let moment = waiting.pop(); moment; moment = waiting.pop()) {
      const key = stateKey(this.#subject.knowledge, moment.facts, this.#options, moment.asked);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.part.count += 1;
      const question = this.#next(moment);
      if (question) waiting.push(...this.#after(moment, question));
    }
  }

  drawnPaths(count: number): void {
    const draw = new Draw(11);
    const starts = beginnings(this.#subject);
    for (let n = 0; n < count; n += 1) {
      let moment: Moment = { facts: draw.below(2) === 0 ? {} : draw.one(starts), asked: [] };
      this.part.sampled += 1;
      for (let question = this.#next(moment); question; question = this.#next(moment)) {
        // Half of the answers are the first, so that conversations get beyond the questions that end them.
        const answers = [...this.#after(moment, question)];
        moment = draw.below(2) === 0 ? (answers[0] as Moment) : draw.one(answers);
      }
    }
  }
}

export function walkQuiz(subject: Subject, options: Options): Part {
  const walk = new Walk(subject, options);
  walk.everyPath();
  walk.drawnPaths(Math.ceil(subject.scope.drawn / 50));
  return walk.part;
}
