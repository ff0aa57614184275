import { dayTotal } from '../../../engine/day-total.js';
import { topUp } from '../../../engine/food.js';
import { foodOf } from '../../../engine/foods.js';
import { menu } from '../../../engine/menu.js';
import { MOST } from '../../../engine/read-facts.js';
import { readSafety } from '../../../engine/safety.js';
import { seeSituation } from '../../../engine/situation.js';
import type {
  Avoid,
  EatenPortion,
  Facts,
  Finding,
  Food,
  FoodPortion,
  FoodsRecommendation,
  MenuDay,
  Range,
} from '../../../engine/types.js';
import type { ShareShown } from '../../../locales/food-table-words.js';
import type { Ground } from '../../../ui/answering/answers.js';
import type { MenuMemory } from './menu-memory.js';
import { offeredOf, takenIds } from './offered.js';
import { lookAtPerson, type PersonLook, type PersonState } from './person-state.js';
import type { DayState } from './state.js';

/** What a day runs on; all of it comes from outside the visitor. */
export interface DayGround extends Ground {
  /** What the table shows: the foods of the knowledge, or the host's own. */
  foods: { get(id: string): Food | undefined };
  /** They are still on their way: which ids are the host's own, nobody knows yet. */
  areFoodsComing?: boolean;
  /** The host told something of health that cannot be read. */
  isHostRiskUnread?: boolean;
}

/** Why nothing is proposed: what was found here, what the host told and nobody can read, or what another element found. */
export type Held = { by: 'finding'; finding: Finding } | { by: 'unread' } | { by: 'elsewhere' };

/** All that follows from what the visitor put on the day and said of a person. */
export interface DayLook {
  person: PersonLook;
  /** The foods on the day, also those that the table no longer shows. */
  foods: ReadonlyMap<string, Food>;
  total: FoodsRecommendation;
  /** The estimate for the rest of a day, beside what stands there: in the total where the visitor asked for it. */
  restMg: number;
  /** null: nobody gives one for this person. */
  reference: Range | null;
  isAdultAssumed: boolean;
  /** What this is of it; null: there is nothing to tell. */
  share: ShareShown | null;
  /** What is left to it, in whole mg; null while nobody said that this is a whole day. */
  gap: Range | null;
  unmeasured: readonly string[];
  isImprobable: boolean;
  /** What the other elements may go by; null: it is a list, or no figure at all. */
  declaredMg: number | null;
  held: Held | null;
  /** Dishes, portions and the rest of a day are a grown person's. */
  isGrown: boolean;
  /** Nobody goes first, the portions fit, and there is something to come to. */
  mayPropose: boolean;
  avoid: readonly Avoid[];
  closing: readonly FoodPortion[];
  /** What of the day is in no menu. */
  beside: readonly EatenPortion[];
  menu: readonly MenuDay[];
}

const WEEK = 7;
const NOTHING: readonly never[] = [];

const asRange = (figure: number | Range | null): Range | null =>
  typeof figure === 'number' ? { low: figure, high: figure } : figure;

const isMeasured = ({ foods }: FoodsRecommendation): boolean => foods.some(({ mg }) => mg !== null);

const percents = (share: Range | null): ShareShown | null =>
  share && { lowPercent: Math.round(share.low * 100), highPercent: Math.round(share.high * 100) };

/** Without a single figure there is no sum, and a sum that cannot be is a slip. */
function countedMg({ declared }: DayState, total: FoodsRecommendation): number | null {
  const mg = Math.round(total.totalMg);
  return declared === 'list' || !isMeasured(total) || mg > MOST.foodMg ? null : mg;
}

/** What holds for all of that age says more than what holds for some. */
const SMALL_CHILD = 'age-under-4';

function decisive([first, ...others]: readonly Finding[]): Finding | undefined {
  const child = others.find(({ rule }) => rule === SMALL_CHILD);
  return child && first?.severity === child.severity ? child : first;
}

export const isSmallChild = ({ rule }: Finding): boolean => rule === SMALL_CHILD;

function heldBy(ground: DayGround, facts: Facts, isBlockedElsewhere: boolean): Held | null {
  const { outcome, findings } = readSafety(
    ground.knowledge,
    seeSituation(ground.knowledge, facts, ground.options),
  );
  const finding = decisive(findings);
  const isHeld = outcome === 'emergency' || outcome === 'ask-professional';
  if (isHeld && finding) return { by: 'finding', finding };
  if (ground.isHostRiskUnread) return { by: 'unread' };
  return isBlockedElsewhere ? { by: 'elsewhere' } : null;
}

const gapTo = (reference: Range | null, totalMg: number): Range | null =>
  reference && { low: reference.low - Math.round(totalMg), high: reference.high - Math.round(totalMg) };

/** A food of the host's own may have the name of one of ours, and another figure. */
function isKnown({ knowledge }: DayGround, foods: DayLook['foods'], { id }: { id: string }): boolean {
  const known = foodOf(knowledge, id);
  return known !== undefined && foods.get(id)?.mgPer100g === known.mgPer100g;
}

const sumMg = (portions: readonly EatenPortion[]): number =>
  portions.reduce((sum, { mg }) => sum + (mg ?? 0), 0);

export interface DayInput {
  state: DayState;
  person: PersonState;
  foods: ReadonlyMap<string, Food>;
  isBlockedElsewhere: boolean;
  menus: MenuMemory;
}

/** Menus are made of the foods of the knowledge; what else stands on the day counts beside them. */
function menuOf(ground: DayGround, { state, foods, menus }: DayInput, said: Compared): readonly MenuDay[] {
  const { knowledge } = ground;
  const { avoid, beside, reference } = said;
  if (!state.menu || !reference || !said.mayPropose) return NOTHING;
  const days = state.menu === 'week' ? WEEK : 1;
  const targetMg = Math.max(0, reference.high - sumMg(beside));
  const taken = takenIds(ground, foods);
  const compose = (): readonly MenuDay[] => {
    const eaten = state.portions.filter((portion) => isKnown(ground, foods, portion));
    const planned = menu(offeredOf(knowledge, taken), { days, targetMg, avoid, eaten });
    return planned.some(({ meals }) => meals.length > 0) ? planned : NOTHING;
  };
  const key = [knowledge, state.portions, foods, days, targetMg, avoid.join(), [...taken].join()];
  return menus.read(key, compose);
}

function closingOf(ground: DayGround, { state, foods }: DayInput, said: Compared): readonly FoodPortion[] {
  const { gap, mayPropose, avoid } = said;
  if (!mayPropose || !gap || gap.high <= 0 || state.portions.length === 0) return NOTHING;
  return topUp(offeredOf(ground.knowledge, takenIds(ground, foods)), gap.high, {
    avoid,
    eaten: state.portions,
  });
}

/** The day beside what is recommended, before anything is proposed. */
type Compared = Omit<DayLook, 'closing' | 'menu'>;

function compared(ground: DayGround, { state, person, foods, isBlockedElsewhere }: DayInput): Compared {
  const { knowledge, options } = ground;
  const { standard = 'nl' } = options;
  const who = lookAtPerson(ground, person);
  const { facts } = who;
  const day = { facts, standard, foods: [...foods.values()] };
  const own = dayTotal(knowledge, state.portions, day);
  const whole = dayTotal(knowledge, state.portions, { ...day, rest: true });
  const total = state.declared === 'with-rest' ? whole : own;
  const reference = asRange(total.referenceMg);
  const declaredMg = countedMg(state, total);
  const held = heldBy(ground, facts, isBlockedElsewhere);
  const isGrown = facts.ageYears === undefined || facts.ageYears >= knowledge.estimateFromYears;
  return {
    person: who,
    foods,
    total,
    restMg: whole.totalMg - own.totalMg,
    reference,
    isAdultAssumed: facts.ageYears === undefined,
    share: isMeasured(total) ? percents(asRange(total.share)) : null,
    gap: declaredMg === null ? null : gapTo(reference, declaredMg),
    unmeasured: total.foods.flatMap(({ id, mg }) => (mg === null ? [id] : [])),
    isImprobable: total.totalMg > MOST.foodMg,
    declaredMg,
    held,
    isGrown,
    mayPropose: !held && isGrown && reference !== null && !ground.areFoodsComing,
    avoid: state.avoid ?? facts.avoid ?? NOTHING,
    beside: total.foods.filter((portion) => !isKnown(ground, foods, portion)),
  };
}

export function lookAtDay(ground: DayGround, input: DayInput): DayLook {
  const said = compared(ground, input);
  return { ...said, closing: closingOf(ground, input, said), menu: menuOf(ground, input, said) };
}
