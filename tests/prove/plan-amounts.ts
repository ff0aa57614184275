import { seeSituation } from '../../src/engine/situation.js';
import type { Catalog, Facts, FormsRecommendation, Options } from '../../src/engine/types.js';
import { LOWEST_CEILING_MG } from './contract.js';
import { newPart, type Part } from './part.js';
import { NOTHING, together } from './persons.js';
import type { Subject } from './subject.js';
import { note } from './tally.js';

/**
 * S4 and S8 in milligrams: every step of the gap by every step of what is taken already, both ends of each step. Between
 * the ends of a step a plan stays what it is, since its amount is rounded down to steps.
 */

const MAN: Facts = together(NOTHING, { ageYears: 40, sex: 'male', lifeStage: 'none' });
const PREGNANT: Facts = together(NOTHING, { ageYears: 30, sex: 'female', lifeStage: 'pregnant' });

/** Units that fit every room, and units that fit none. */
const shelf: Catalog = {
  products: [1, 7, 30, 56, 60, 100, 125, 200, 240, 250, 251, 350, 400].map((elementalMgPerUnit, i) => ({
    id: `unit of ${elementalMgPerUnit}`,
    name: '',
    form: 'citrate',
    elementalMgPerUnit,
    labelUnitsPerDay: 1 + (i % 3),
    vitaminB6MgPerUnit: i % 4,
  })),
};

/** Both ends of each step. */
const ends = (step: number, most: number): number[] =>
  Array.from({ length: Math.ceil(most / step) }, (_, i) => [i * step, (i + 1) * step - 1]).flat();

function checkShelf(
  { knowledge }: Subject,
  part: Part,
  result: FormsRecommendation,
  { takenMg, ceilingMg }: { takenMg: number; ceilingMg: number },
): void {
  for (const { id, unitsPerDay } of result.forms.flatMap(({ products }) => products)) {
    const product = shelf.products.find((one) => one.id === id);
    const mg = unitsPerDay * (product?.elementalMgPerUnit ?? Infinity);
    const vitaminB6Mg = unitsPerDay * (product?.vitaminB6MgPerUnit ?? 0);
    const fits = takenMg + mg <= ceilingMg && unitsPerDay <= (product?.labelUnitsPerDay ?? 0);
    const isMild = vitaminB6Mg <= knowledge.limits.vitaminB6MgPerDay;
    note(part.tally, 'S4', fits && isMild, () => ({ id, unitsPerDay, takenMg, ceilingMg }));
  }
}

function checkGrid(subject: Subject, person: Facts, options: Options, part: Part): void {
  const { knowledge, engine } = subject;
  const { figures } = seeSituation(knowledge, person, options);
  const neededMg = figures.gapMg ?? 0;
  const isLow = options.claims === 'eu' || person === PREGNANT;
  const ceilingMg = Math.min(figures.ceilingMg ?? 0, isLow ? LOWEST_CEILING_MG : Infinity);
  const step = knowledge.plan.roundDownToMg;
  const gaps = ends(step, neededMg);
  /** Of each gap, the plan where less is taken. */
  const before = new Map<number, number>();
  for (const takenMg of ends(step, (figures.ceilingMg ?? 0) + 2 * step)) {
    let ofSmallerGap = 0;
    for (const gapMg of gaps) {
      const foodMg = neededMg - takenMg - gapMg;
      if (foodMg < 0) continue;
      const supplements = [{ amountMg: takenMg, basis: 'elemental', perDay: 1 }] as const;
      const facts: Facts = { ...person, foodMg, supplements: [...supplements] };
      const result = engine.recommend(knowledge, facts, { ...options, catalog: shelf });
      const planMg = result.plan?.elementalMgPerDay ?? 0;
      const who = (): unknown => ({ takenMg, gapMg, planMg, options });
      part.count += 1;
      note(part.tally, 'S4', planMg === 0 || (takenMg + planMg <= ceilingMg && planMg <= gapMg), who);
      note(part.tally, 'S8', planMg <= (before.get(gapMg) ?? Infinity) && planMg >= ofSmallerGap, who);
      before.set(gapMg, planMg);
      ofSmallerGap = planMg;
      checkShelf(subject, part, result, { takenMg, ceilingMg });
    }
  }
}

export function planAmounts(subject: Subject): Part {
  const part = newPart();
  const { standards, claims } = subject.scope;
  for (const standard of standards)
    for (const mode of claims)
      for (const person of [MAN, PREGNANT]) checkGrid(subject, person, { standard, claims: mode }, part);
  return part;
}
