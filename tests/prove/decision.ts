import type { DoseRecommendation, FormsRecommendation, Knowledge } from '../../src/engine/types.js';

/** Two lanes of 26 bits: together a number that JavaScript holds exactly. */
const LANE = 2 ** 26;

const marks = new Map<string, readonly [number, number]>();
let state = 0x2545f491;

/** The same word always gets the same mark, in the order in which words come up. */
function markOf(word: string): readonly [number, number] {
  let mark = marks.get(word);
  if (!mark) {
    const lane = (seed: number): number => {
      state = seed;
      for (let i = 0; i < word.length; i += 1) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193);
      state ^= state >>> 15;
      state = Math.imul(state, 0x2c1b3c6d);
      state ^= state >>> 12;
      return (state >>> 0) % LANE;
    };
    mark = [lane(0x811c9dc5), lane(0x9e3779b9)];
    marks.set(word, mark);
  }
  return mark;
}

class Sum {
  #a = 0;
  #b = 0;

  add(word: string): void {
    const [a, b] = markOf(word);
    this.#a = (this.#a + a) % LANE;
    this.#b = (this.#b + b) % LANE;
  }

  get number(): number {
    return this.#a * LANE + this.#b;
  }
}

type Result = FormsRecommendation | DoseRecommendation;

function addResult(sum: Sum, { kind, outcome, plan, findings, missing }: Result): void {
  sum.add(`${kind} ${outcome} ${plan?.elementalMgPerDay ?? ''} ${findings[0]?.rule ?? ''}`);
  for (const fact of missing) sum.add(`${kind} ? ${fact}`);
}

function sumOf({ quiz, dose }: Advice): Sum {
  const sum = new Sum();
  addResult(sum, quiz);
  addResult(sum, dose);
  for (const { id, rank } of quiz.forms) sum.add(`${rank} ${id}`);
  return sum;
}

export interface Advice {
  quiz: FormsRecommendation;
  dose: DoseRecommendation;
}

/**
 * What is decided for a visitor, in the quiz and in the check: the outcome, the finding that leads, what is still
 * missing, the forms with their ranks, and the plan. It is told by a number of 52 bits: two decisions may share one by
 * chance, so the count of decisions is never too high.
 */
export const decisionOf = (advice: Advice): number => sumOf(advice).number;

/** The same with every other finding and how serious it is, but for the notes, which decide nothing. */
export function detailOf({ rules }: Knowledge, advice: Advice): number {
  const sum = sumOf(advice);
  for (const { kind, findings } of [advice.quiz, advice.dose]) {
    for (const { rule, severity } of findings)
      if (!Object.hasOwn(rules.notes, rule)) sum.add(`${kind} ${rule} ${severity}`);
  }
  return sum.number;
}
