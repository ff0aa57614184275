import { estimateFoodMg } from './food.js';
import { someMealKeepsHours } from './plan.js';
import { supplementSum } from './supplements.js';
import type {
  ClaimsMode,
  FactKey,
  Facts,
  Figures,
  Knowledge,
  LifeStage,
  Range,
  ReferenceIntake,
  Sex,
  Standard,
} from './types.js';

/** Which facts a figure is worked out from: what to ask when it is not known. */
export const FIGURE_INPUTS: Partial<Record<FactKey, readonly (keyof Facts)[]>> = {
  referenceKnown: ['ageYears', 'lifeStage'],
  roomMg: ['ageYears', 'supplements'],
  supplementMgHigh: ['supplements'],
  takesMagnesium: ['supplements', 'medicines'],
  gapMg: ['ageYears', 'supplements', 'diet'],
  gapLowMg: ['ageYears', 'supplements', 'diet'],
};

const monthsOf = (ageYears: number): number => Math.round(ageYears * 12);

const inBand = (months: number, row: { ageFromMonths: number; ageBelowMonths: number | null }): boolean =>
  months >= row.ageFromMonths && (row.ageBelowMonths === null || months < row.ageBelowMonths);

function intakeMg(
  rows: readonly ReferenceIntake[],
  months: number,
  sex: Sex,
  lifeStage: ReferenceIntake['lifeStage'],
): number | undefined {
  const row = rows.find(
    (one) => one.lifeStage === lifeStage && (one.sex === 'any' || one.sex === sex) && inBand(months, one),
  );
  return row?.mgPerDay ?? undefined;
}

const asRange = (figures: readonly (number | undefined)[]): Range | undefined => {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length < figures.length ? undefined : { low: Math.min(...known), high: Math.max(...known) };
};

/**
 * The reference intake, from all sources together.
 * @returns a range while the sex is unknown; undefined when the authority gives no figure.
 */
export function referenceIntake(
  knowledge: Knowledge,
  standard: Standard,
  person: { ageYears: number; sex?: Sex | undefined; lifeStage?: LifeStage | undefined },
): Range | undefined {
  const rows = knowledge.referenceIntakes[standard];
  const months = monthsOf(person.ageYears);
  if (person.lifeStage === 'pregnant' || person.lifeStage === 'breastfeeding') {
    return asRange([intakeMg(rows, months, 'female', person.lifeStage)]);
  }
  const sexes: Sex[] = person.sex ? [person.sex] : ['female', 'male'];
  return asRange(sexes.map((sex) => intakeMg(rows, months, sex, 'general')));
}

/** The tolerable upper intake level for supplements, antacids and laxatives together; undefined when none is set. */
export function upperLevel(knowledge: Knowledge, standard: Standard, ageYears: number): number | undefined {
  const months = monthsOf(ageYears);
  return knowledge.upperLevels[standard].find((row) => inBand(months, row))?.mgPerDay ?? undefined;
}

/**
 * The intake that a gap is counted against. Where pregnancy or breastfeeding raises the reference intake, the extra is
 * a matter for the midwife: a risk must never bring a supplement nearer.
 */
function neededIntake(knowledge: Knowledge, standard: Standard, facts: Facts, reference: Range): Range {
  if (facts.ageYears === undefined || facts.lifeStage === undefined || facts.lifeStage === 'none')
    return reference;
  const general = referenceIntake(knowledge, standard, { ageYears: facts.ageYears, sex: 'female' });
  const lowest = Math.min(reference.low, general?.low ?? reference.low);
  return { low: lowest, high: lowest };
}

function foodFigures(knowledge: Knowledge, facts: Facts): Partial<Figures> {
  if (facts.foodMg !== undefined) {
    return { foodLowMg: facts.foodMg, foodMg: facts.foodMg, foodHighMg: facts.foodMg };
  }
  if (!facts.diet || (facts.ageYears ?? 0) < knowledge.estimateFromYears) return {};
  const { low, middle, high } = estimateFoodMg(knowledge, facts.diet);
  return { foodLowMg: Math.round(low), foodMg: Math.round(middle), foodHighMg: Math.round(high) };
}

function supplementFigures(knowledge: Knowledge, facts: Facts): Partial<Figures> {
  const sum = facts.supplements && supplementSum(knowledge, facts.supplements);
  const figures = sum && { supplementMg: Math.round(sum.mg), supplementMgHigh: Math.ceil(sum.mgHigh) };
  const takes = (sum?.mgHigh ?? 0) > 0 || facts.medicines?.includes('mg-antacids-laxatives') === true;
  return { ...figures, ...((sum || takes) && { takesMagnesium: takes }) };
}

function ageFigures(
  knowledge: Knowledge,
  facts: Facts,
  standard: Standard,
  claims: ClaimsMode,
): Partial<Figures> {
  if (facts.ageYears === undefined) return {};
  const reference = referenceIntake(knowledge, standard, { ...facts, ageYears: facts.ageYears });
  const level = upperLevel(knowledge, standard, facts.ageYears);
  const ceiling = claims === 'eu' ? Math.min(level ?? 0, knowledge.limits.euCeilingMg) : (level ?? 0);
  return {
    referenceKnown: reference !== undefined,
    ceilingMg: ceiling,
    ...(reference && { referenceLowMg: reference.low, referenceHighMg: reference.high }),
    ...(level !== undefined && { upperLevelMg: level }),
  };
}

const middle = (range: Range): number => (range.low + range.high) / 2;

function gapFigures(knowledge: Knowledge, facts: Facts, figures: Partial<Figures>): Partial<Figures> {
  const { foodMg, foodHighMg, supplementMg, referenceLowMg, referenceHighMg, standard } = figures;
  if (foodMg === undefined || foodHighMg === undefined || supplementMg === undefined) return {};
  if (referenceLowMg === undefined || referenceHighMg === undefined || standard === undefined) return {};
  const needed = neededIntake(knowledge, standard, facts, { low: referenceLowMg, high: referenceHighMg });
  return {
    gapMg: Math.round(middle(needed) - foodMg - supplementMg),
    gapLowMg: Math.round(needed.low - foodHighMg - supplementMg),
  };
}

/** Everything that is worked out from the facts, once, before any rule is read. */
export function figuresOf(
  knowledge: Knowledge,
  facts: Facts,
  { standard = 'nl', claims = 'eu' }: { standard?: Standard; claims?: ClaimsMode } = {},
): Figures {
  const figures: Figures = {
    standard,
    claims,
    ...ageFigures(knowledge, facts, standard, claims),
    ...foodFigures(knowledge, facts),
    ...supplementFigures(knowledge, facts),
    ...(facts.medicines && { hoursKept: someMealKeepsHours(knowledge, facts) }),
  };
  const { ceilingMg, supplementMgHigh } = figures;
  const room =
    ceilingMg === undefined || supplementMgHigh === undefined ? {} : { roomMg: ceilingMg - supplementMgHigh };
  return { ...figures, ...room, ...gapFigures(knowledge, facts, figures) };
}
