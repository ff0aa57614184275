import { upTo } from './counting.js';
import { planDay } from './day-planner.js';
import { separationsOf } from './hours.js';
import { dayOf, planOf } from './plan.js';
import { elementalMgPerDay, supplementSum } from './supplements.js';
import type { ClockTime, DosePlan, Facts, Knowledge, Moment } from './types.js';

/** How many units of one supplement are taken at a moment. */
export interface Take {
  /** Its place in `facts.supplements`. */
  supplement: number;
  units: number;
}

export interface TakenMoment {
  at: ClockTime;
  moment: Moment;
  mg: number;
  takes: Take[];
}

/** What is not divided any further: one unit, or what is left of the units of a day. */
interface Piece extends Take {
  mg: number;
}

function piecesOf(knowledge: Knowledge, { supplements = [] }: Facts): Piece[] {
  return supplements.flatMap((entry, supplement) => {
    const { perDay } = entry;
    const mg = elementalMgPerDay(knowledge, entry)?.mg ?? 0;
    if (mg <= 0) return [];
    const whole = Math.floor(perDay);
    const units = [...upTo(whole).map(() => 1), perDay - whole].filter((count) => count > 0);
    return units.map((count) => ({ supplement, units: count, mg: (mg / perDay) * count }));
  });
}

interface Side {
  pieces: Piece[];
  mg: number;
}

/** The largest first, each to the lighter side; the heavier side comes last. */
function halves(pieces: readonly Piece[]): [Side, Side] {
  const sides: [Side, Side] = [
    { pieces: [], mg: 0 },
    { pieces: [], mg: 0 },
  ];
  for (const piece of [...pieces].sort((a, b) => b.mg - a.mg)) {
    const side = sides[0].mg <= sides[1].mg ? sides[0] : sides[1];
    side.pieces.push(piece);
    side.mg += piece.mg;
  }
  return sides.sort((a, b) => a.mg - b.mg);
}

interface Intake {
  mg: number;
  takes: Take[];
}

/** What is left of a unit carries the dust of binary fractions. */
const tidy = (units: number): number => Math.round(units * 1e6) / 1e6;

function intakeOf(pieces: readonly Piece[], mg: number): Intake {
  const units = new Map<number, number>();
  for (const { supplement, units: more } of pieces)
    units.set(supplement, (units.get(supplement) ?? 0) + more);
  const takes = [...units].map(([supplement, count]) => ({ supplement, units: tidy(count) }));
  return { mg, takes: takes.sort((a, b) => a.supplement - b.supplement) };
}

/** The hours are safety and the splitting is comfort: where two intakes find no room, one takes it all. */
function waysToTake({ plan }: Knowledge, pieces: readonly Piece[], totalMg: number): Intake[][] {
  const once = [intakeOf(pieces, totalMg)];
  if (totalMg <= plan.splitAboveMg) return [once];
  const [light, heavy] = halves(pieces);
  const lightMg = Math.floor(light.mg);
  if (lightMg < 1) return [once];
  return [[intakeOf(light.pieces, lightMg), intakeOf(heavy.pieces, totalMg - lightMg)], once];
}

/**
 * When to take what is taken already, by whole units. It says nothing of whether it should be taken: `checkDose` does,
 * and gives no plan where it should not.
 * @returns null when nothing with magnesium is taken by mouth, or no moment keeps every medicine's hours.
 */
export function planTaken(knowledge: Knowledge, facts: Facts): { moments: TakenMoment[] } | null {
  const totalMg = Math.round(supplementSum(knowledge, facts.supplements ?? [])?.mg ?? 0);
  if (totalMg < 1) return null;
  const ways = waysToTake(knowledge, piecesOf(knowledge, facts), totalMg);
  const intakes = planDay(dayOf(knowledge, facts), ways);
  return intakes && { moments: intakes.map(({ at, moment, intake }) => ({ at, moment, ...intake })) };
}

/** The same as a plan: nothing is started, so it begins with all of it. */
export function planOfTaken(knowledge: Knowledge, facts: Facts): DosePlan | null {
  const taken = planTaken(knowledge, facts);
  if (!taken) return null;
  const moments = taken.moments.map(({ at, moment, mg }) => ({ at, moment, mg }));
  const plan = planOf(knowledge, separationsOf(knowledge, facts), moments);
  return { ...plan, startMgPerDay: plan.elementalMgPerDay, startDays: 0 };
}
