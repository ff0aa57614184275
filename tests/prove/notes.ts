import type {
  Facts,
  FormsRecommendation,
  DoseRecommendation,
  Knowledge,
  Options,
} from '../../src/engine/types.js';
import { newPart, type Part } from './part.js';
import { NOTHING, together } from './persons.js';
import type { Subject } from './subject.js';
import { note } from './tally.js';

/**
 * Notes decide nothing, and what only notes look at (stress, sport) changes nothing: the same visitor without the notes
 * and without those answers gets the same advice, but for what is noted.
 */

const AGES = [3, 9, 10, 12, 16, 17.99, 18, 40, 64.99, 65, 80] as const;
const TELLING: readonly Facts[] = [
  {},
  { stress: 'low' },
  { stress: 'some' },
  { stress: 'high', sportHours: 0 },
  { sportHours: 5 },
  { stress: 'high', sportHours: 100 },
];
const SEXES = ['female', 'male'] as const;
const TOPICS: readonly Facts[] = [{ goals: [] }, { goals: ['cycle', 'stress', 'sport'], stomach: 'slow' }];
const RISKS: readonly Facts[] = [{}, { conditions: ['renal-mild'] }, { redFlags: ['stroke-signs'] }];
const FOODS: readonly Facts[] = [{ foodMg: 0 }, { foodMg: 250 }, { foodMg: 500 }];
const TAKEN: readonly Facts[] = [
  { supplements: [] },
  { supplements: [{ amountMg: 100, basis: 'elemental', perDay: 1, form: 'citrate' }] },
];

const FEW_AGES = [12, 17.99, 40, 65] as const;

function* visitors({ scope }: Subject): Generator<{ facts: Facts; plain: Facts; options: Options }> {
  const ages = scope.isWhole ? AGES : FEW_AGES;
  for (const standard of scope.standards) {
    for (const claims of scope.claims)
      for (const ageYears of ages)
        for (const sex of SEXES)
          for (const topic of TOPICS)
            for (const risk of RISKS)
              for (const food of FOODS)
                for (const taken of TAKEN)
                  for (const telling of TELLING) {
                    const plain = together(
                      NOTHING,
                      { ageYears, sex, lifeStage: 'none' },
                      topic,
                      risk,
                      food,
                      taken,
                    );
                    yield { plain, facts: { ...plain, ...telling }, options: { standard, claims } };
                  }
  }
}

const HELD: readonly string[] = ['ask-professional', 'emergency', 'incomplete'];

/** Everything but what is noted. */
function decided(knowledge: Knowledge, result: FormsRecommendation | DoseRecommendation): string {
  const { knowledge: _stamp, findings, ...rest } = result;
  const found = findings.filter(({ rule }) => !Object.hasOwn(knowledge.rules.notes, rule));
  return JSON.stringify([rest, found]);
}

const isNoted = (knowledge: Knowledge, { findings }: FormsRecommendation | DoseRecommendation): boolean =>
  findings.some(({ rule }) => Object.hasOwn(knowledge.rules.notes, rule));

export function notes(subject: Subject): Part {
  const { knowledge, engine } = subject;
  const part = newPart();
  const without: Knowledge = { ...knowledge, rules: { ...knowledge.rules, notes: {} } };
  for (const { facts, plain, options } of visitors(subject)) {
    const who = (): unknown => ({ ...facts, options });
    const quiz = engine.recommend(knowledge, facts, options);
    const dose = engine.checkDose(knowledge, facts, options);
    const isSameQuiz =
      decided(knowledge, quiz) === decided(knowledge, engine.recommend(without, plain, options));
    const isSameDose =
      decided(knowledge, dose) === decided(knowledge, engine.checkDose(without, plain, options));
    const isInPlace = [quiz, dose].every(
      (result) => !HELD.includes(result.outcome) || !isNoted(knowledge, result),
    );
    part.count += 1;
    note(part.tally, 'need', isSameQuiz && isInPlace, who);
    note(part.tally, 'dose', isSameDose && isInPlace, who);
  }
  return part;
}
