import { estimateFoodMg } from './food.js';
import { someMomentKeepsHours } from './plan.js';
import { inBand, intakeRows, monthsOf, referenceIntake } from './reference.js';
import { takenFigures } from './taken.js';
import type {
  ClaimsMode,
  FactKey,
  Facts,
  Figures,
  Knowledge,
  Range,
  Standard,
  Supplement,
  UpperLevel,
} from './types.js';

/** Which facts a figure is worked out from. */
const FIGURE_INPUTS: Partial<Record<FactKey, readonly (keyof Facts)[]>> = {
  referenceKnown: ['ageYears', 'lifeStage'],
  roomMg: ['ageYears', 'supplements'],
  levelRoomMg: ['ageYears', 'supplements'],
  levelRoomAtMostMg: ['ageYears', 'supplements'],
  supplementMgHigh: ['supplements'],
  prescribedMg: ['supplements'],
  impossibleLabels: ['supplements'],
  takesMagnesium: ['supplements', 'medicines'],
  boughtMg: ['supplements'],
  antacidMg: ['supplements'],
  takenForms: ['supplements'],
  supplementForms: ['supplements'],
  gapMg: ['ageYears', 'supplements', 'diet'],
  gapLowMg: ['ageYears', 'supplements', 'diet'],
  shortMg: ['ageYears', 'supplements', 'diet'],
};

/** What to ask for food: nothing where it is counted, and a figure where nothing is estimated from a child's portions. */
function foodInputs(knowledge: Knowledge, { foodMg, ageYears = Infinity }: Facts): readonly FactKey[] {
  if (foodMg !== undefined) return [];
  return ageYears < knowledge.estimateFromYears ? ['foodMg'] : ['diet'];
}

/** The facts to ask for when a fact or figure is not known. */
export const inputsOf = (knowledge: Knowledge, key: FactKey, facts: Facts): readonly FactKey[] =>
  FIGURE_INPUTS[key]?.flatMap<FactKey>((one) => (one === 'diet' ? foodInputs(knowledge, facts) : [one])) ?? [
    key,
  ];

const upperLevelRow = (knowledge: Knowledge, standard: Standard, ageYears: number): UpperLevel | undefined =>
  knowledge.upperLevels[standard].find((row) => inBand(monthsOf(ageYears), row));

/** The tolerable upper intake level for supplements, antacids and laxatives together; undefined when none is set. */
export function upperLevel(knowledge: Knowledge, standard: Standard, ageYears: number): number | undefined {
  return upperLevelRow(knowledge, standard, ageYears)?.mgPerDay ?? undefined;
}

/** What the reference intake and the upper level of this person rest on. */
export function figureSources(
  knowledge: Knowledge,
  standard: Standard,
  { ageYears, ...rest }: Facts,
): string[] {
  if (ageYears === undefined) return [];
  const rows = [
    ...intakeRows(knowledge.referenceIntakes[standard], { ageYears, ...rest }),
    upperLevelRow(knowledge, standard, ageYears),
  ];
  return rows.flatMap((row) => row?.sources ?? []);
}

/**
 * The intake that a gap is counted against. Where pregnancy or breastfeeding raises the reference intake, the extra is
 * a matter for the midwife: a risk must never bring a supplement nearer.
 */
function neededIntake(knowledge: Knowledge, standard: Standard, facts: Facts, reference: Range): Range {
  if (facts.ageYears === undefined || !isExpecting(facts)) return reference;
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

const isExpecting = ({ lifeStage }: Facts): boolean =>
  lifeStage === 'pregnant' || lifeStage === 'breastfeeding';

/** The lowest level of all is the ceiling beside a shop, and of who is pregnant or breastfeeding everywhere. */
function ceilingOf(
  { limits }: Knowledge,
  facts: Facts,
  { level, claims }: { level: number; claims: ClaimsMode },
): number {
  return claims === 'eu' || isExpecting(facts) ? Math.min(level, limits.euCeilingMg) : level;
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
  return {
    referenceKnown: reference !== undefined,
    ceilingMg: ceilingOf(knowledge, facts, { level: level ?? 0, claims }),
    ...(reference && { referenceLowMg: reference.low, referenceHighMg: reference.high }),
    ...(level !== undefined && { upperLevelMg: level }),
  };
}

const middle = (range: Range): number => (range.low + range.high) / 2;

function gapFigures(knowledge: Knowledge, facts: Facts, figures: Partial<Figures>): Partial<Figures> {
  const { foodMg, foodHighMg, supplementMg, referenceLowMg, referenceHighMg, standard } = figures;
  if (foodMg === undefined || foodHighMg === undefined || supplementMg === undefined) return {};
  if (referenceLowMg === undefined || referenceHighMg === undefined || standard === undefined) return {};
  const reference = { low: referenceLowMg, high: referenceHighMg };
  const needed = neededIntake(knowledge, standard, facts, reference);
  return {
    shortMg: Math.round(middle(reference) - foodMg - supplementMg),
    gapMg: Math.round(middle(needed) - foodMg - supplementMg),
    gapLowMg: Math.round(needed.low - foodHighMg - supplementMg),
  };
}

function roomFigures({ ceilingMg, upperLevelMg, ...taken }: Partial<Figures>): Partial<Figures> {
  const { supplementMgHigh, supplementMgAtLeast = supplementMgHigh } = taken;
  if (supplementMgAtLeast === undefined) return {};
  const atMost = upperLevelMg !== undefined && { levelRoomAtMostMg: upperLevelMg - supplementMgAtLeast };
  if (supplementMgHigh === undefined) return { ...atMost };
  return {
    ...atMost,
    ...(ceilingMg !== undefined && { roomMg: ceilingMg - supplementMgHigh }),
    ...(upperLevelMg !== undefined && { levelRoomMg: upperLevelMg - supplementMgHigh }),
  };
}

/**
 * Everything that is worked out from the facts, once, before any rule is read.
 * @param readable of the supplements, those that can be read; it may be some where `facts` knows none.
 */
export function figuresOf(
  knowledge: Knowledge,
  facts: Facts,
  { standard = 'nl', claims = 'eu' }: { standard?: Standard; claims?: ClaimsMode } = {},
  readable: readonly Supplement[] = facts.supplements ?? [],
): Figures {
  const figures: Figures = {
    standard,
    claims,
    ...ageFigures(knowledge, facts, standard, claims),
    ...foodFigures(knowledge, facts),
    ...takenFigures(knowledge, facts, readable),
    ...(facts.medicines && { hoursKept: someMomentKeepsHours(knowledge, facts) }),
  };
  return { ...figures, ...roomFigures(figures), ...gapFigures(knowledge, facts, figures) };
}
