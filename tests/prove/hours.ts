import { separationsOf } from '../../src/engine/hours.js';
import { dayOf, planDose, someMomentKeepsHours } from '../../src/engine/plan.js';
import type { ClockTime, DosePlan, Facts, Knowledge } from '../../src/engine/types.js';
import { clock, forbiddenMinutes, minute } from '../engine/support/minutes.js';
import { MEDICINES } from './contract.js';
import { Draw } from './draw.js';
import { newPart, type Part } from './part.js';
import { NOTHING, together } from './persons.js';
import { STRICTNESS } from './promises.js';
import type { Subject } from './subject.js';
import { note } from './tally.js';

/**
 * S7: the hours of medicines hang on all of them together, so at their usual times every combination is met. The times
 * that a visitor tells are too many to meet: those are drawn. Each plan is held against a second reckoning of the hours,
 * minute by minute, that shares nothing with the engine.
 */

const HUNGRY: Facts = together(NOTHING, { ageYears: 40, sex: 'male', lifeStage: 'none' });

const timedMedicines = ({ medicines }: Knowledge): string[] => [
  'other',
  ...Object.keys(medicines).filter((id) => medicines[id]?.separation),
];

const blocks = (id: string): boolean => MEDICINES[id] === 'stop';

/** Whether each moment of a plan keeps every hour, by the second reckoning; and whether the plan names every medicine. */
function keepsAll(knowledge: Knowledge, facts: Facts, plan: DosePlan): boolean {
  const { separations, night } = dayOf(knowledge, facts);
  const forbidden = forbiddenMinutes(separations, night);
  const isTold = plan.gaps.length === separations.length && plan.gaps.every(({ kept }) => kept);
  return isTold && plan.moments.every(({ at }) => forbidden[minute(at)] === false);
}

function hasFreeMoment(knowledge: Knowledge, facts: Facts): boolean {
  const { candidates, separations, night } = dayOf(knowledge, facts);
  const forbidden = forbiddenMinutes(separations, night);
  return candidates.some(({ at }) => forbidden[minute(at)] === false);
}

const mgOf = (plan: DosePlan | null): number => plan?.elementalMgPerDay ?? 0;

/** Every combination of medicines at their usual times, with every amount that a plan may have. */
function everyCombination({ knowledge, engine, scope }: Subject, part: Part): void {
  const ids = timedMedicines(knowledge).slice(0, scope.medicines);
  const { roundDownToMg: step, splitAboveMg } = knowledge.plan;
  const amounts = Array.from({ length: 35 }, (_, i) => (i + 1) * step);
  const planned: number[][] = [];
  for (let mask = 0; mask < 2 ** ids.length; mask += 1) {
    const medicines = ids.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);
    const facts: Facts = { ...HUNGRY, medicines };
    const who = (): unknown => medicines;
    const isFree = hasFreeMoment(knowledge, facts);
    part.count += 1;
    note(part.tally, 'S7', someMomentKeepsHours(knowledge, facts) === isFree, who);
    const plans = amounts.map((mg) => planDose(knowledge, facts, mg));
    planned.push(plans.map(mgOf));
    // Plans differ in their moments only by how often something is taken.
    const once = plans[0] ?? null;
    const often = plans[amounts.findIndex((mg) => mg > splitAboveMg)] ?? null;
    for (const plan of [once, often])
      note(part.tally, 'S7', plan ? keepsAll(knowledge, facts, plan) : !isFree, who);
    ids.forEach((_, i) => {
      if (Math.floor(mask / 2 ** i) % 2 === 0) return;
      const fewer = planned[mask - 2 ** i] as number[];
      note(
        part.tally,
        'S8',
        plans.every((plan, n) => mgOf(plan) <= (fewer[n] as number)),
        who,
      );
    });
    if (medicines.some(blocks)) continue;
    const { outcome, plan } = engine.recommend(knowledge, facts);
    note(
      part.tally,
      'S7',
      isFree ? outcome === 'form' && plan !== null : outcome === 'ask-professional',
      who,
    );
  }
}

const QUARTERS = 96;
const anyTime = (draw: Draw): ClockTime => clock(draw.below(QUARTERS) * 15);

function drawDay(draw: Draw, medicines: readonly string[]): Facts {
  const times = (): ClockTime[] => Array.from({ length: 1 + draw.below(3) }, () => anyTime(draw));
  return {
    ...(draw.below(2) === 1 && { wake: anyTime(draw), bed: anyTime(draw) }),
    ...(draw.below(2) === 1 && { meals: [anyTime(draw), anyTime(draw), anyTime(draw)] }),
    medicineTimes: Object.fromEntries(medicines.map((id) => [id, times()])),
  };
}

/** Days as visitors may tell them. */
function drawnDays({ knowledge, engine, scope }: Subject, part: Part): void {
  const draw = new Draw(7);
  const ids = timedMedicines(knowledge).filter((id) => !blocks(id));
  for (let n = 0; n < scope.drawn; n += 1) {
    const medicines = draw.some(ids, 3);
    const taken = draw.below(2) * (10 + draw.below(240));
    const facts: Facts = {
      ...HUNGRY,
      ...drawDay(draw, medicines),
      medicines,
      foodMg: draw.below(280),
      supplements: taken > 0 ? [{ amountMg: taken / 2, basis: 'elemental', perDay: 2 }] : [],
    };
    const who = (): unknown => facts;
    const quiz = engine.recommend(knowledge, facts);
    const dose = engine.checkDose(knowledge, facts);
    part.sampled += 1;
    for (const plan of [quiz.plan, dose.plan])
      if (plan) note(part.tally, 'S7', keepsAll(knowledge, facts, plan), who);
    if (!hasFreeMoment(knowledge, facts)) note(part.tally, 'S7', quiz.outcome === 'ask-professional', who);
    const more: Facts = { ...facts, medicines: [...medicines, draw.one(ids)] };
    const after = engine.recommend(knowledge, more);
    const isStricter = !(STRICTNESS[after.outcome] < STRICTNESS[quiz.outcome]);
    note(part.tally, 'S8', isStricter && mgOf(after.plan) <= mgOf(quiz.plan), who);
  }
}

/** Separations are read from the knowledge as the engine does, so that a rule without its hours is seen. */
function everyMedicineHasItsHours({ knowledge }: Subject, part: Part): void {
  for (const id of timedMedicines(knowledge)) {
    const told = separationsOf(knowledge, { medicines: [id] });
    note(part.tally, 'S7', told.length === 1 && (told[0]?.times.length ?? 0) > 0, () => id);
  }
}

export function hours(subject: Subject): Part {
  const part = newPart();
  everyMedicineHasItsHours(subject, part);
  everyCombination(subject, part);
  drawnDays(subject, part);
  return part;
}
