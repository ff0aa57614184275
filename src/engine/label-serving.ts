import type { Token } from './label-tokens.js';

/** What a label's amounts are of: "per 2 capsules". */
export interface Serving {
  start: number;
  end: number;
  /** NaN where nobody can say how many. */
  count: number;
  unit?: string | undefined;
  /** A day's or a serving's worth, whose size stands elsewhere on the label, if anywhere; or that size itself. */
  portion?: 'day' | 'serving' | 'size' | undefined;
}

/** Packs start at ten effervescent tablets; no label asks for more than this many at a time without saying "per". */
const MOST_AT_A_TIME = 8;
/** And from here a number is a pack's, whatever stands beside it. */
const SMALLEST_PACK = 30;
const MEASURES = ['ml', 'gram', 'drop'];

const is = (tokens: readonly Token[], at: number, ...kinds: Token['kind'][]): boolean => {
  const kind = tokens[at]?.kind;
  return kind !== undefined && kinds.includes(kind);
};

function past(tokens: readonly Token[], at: number, ...kinds: Token['kind'][]): number {
  let next = at;
  while (is(tokens, next, ...kinds)) next += 1;
  return next;
}

interface Counted {
  count: number;
  unit: string;
}

/** A weight in grams may be a serving too: "per 5 gram". */
function countedAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at];
  if (token?.kind === 'counted') return { count: token.value, unit: token.unit };
  if (token?.kind === 'amount' && token.unit.endsWith(' g'))
    return { count: token.value / 1000, unit: 'gram' };
  return undefined;
}

const isMeasure = ({ unit }: Counted): boolean => MEASURES.includes(unit);

/** What stands between brackets that open here, and where it goes on behind them. */
function brackets(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  if (!is(tokens, at, 'open')) return undefined;
  let depth = 0;
  for (let next = at; next < tokens.length; next += 1) {
    if (is(tokens, next, 'open')) depth += 1;
    if (is(tokens, next, 'close')) depth -= 1;
    if (depth === 0) return { from: at + 1, next: next + 1 };
  }
  return undefined;
}

/** "(2 capsules)", and nothing else of weight in it. */
function countedInBrackets(
  tokens: readonly Token[],
  at: number,
): { counted: Counted; next: number } | undefined {
  const group = brackets(tokens, at);
  if (!group) return undefined;
  const first = past(tokens, group.from, 'equals', 'filler', 'per');
  const counted = countedAt(tokens, first);
  return counted && { counted, next: group.next };
}

/** The size of a scoop behind it, "(5 g)", says nothing that counts. */
function pastSize(tokens: readonly Token[], at: number): number {
  const group = brackets(tokens, at);
  if (!group) return at;
  const inside = tokens.slice(group.from, group.next - 1);
  const isSize = inside.every(({ kind }) => !['element', 'salt', 'other', 'percent', 'per'].includes(kind));
  return isSize ? group.next : at;
}

type Found = readonly [serving: Pick<Serving, 'count' | 'unit' | 'portion'>, next: number];

const counted = ({ count, unit }: Counted): Found[0] => ({ count, unit });

/** Of so many nobody can say that it is a serving, and nobody that it is not. */
const orUnclear = (one: Counted): Found[0] =>
  !isMeasure(one) && one.count >= SMALLEST_PACK ? { count: NaN, unit: one.unit } : counted(one);

function perPortion(tokens: readonly Token[], at: number): Found {
  const portion = tokens[at]?.unit === 'day' ? 'day' : 'serving';
  const next = past(tokens, at + 1, 'filler', 'equals', 'weak');
  const one = countedAt(tokens, next);
  if (one?.unit === 'gram' && is(tokens, past(tokens, next + 1, 'filler'), 'element', 'salt')) {
    return [{ count: 1, portion }, at + 1];
  }
  if (one) return [orUnclear(one), pastSize(tokens, next + 1)];
  const inBrackets = countedInBrackets(tokens, at + 1);
  if (inBrackets) return [orUnclear(inBrackets.counted), inBrackets.next];
  return [{ count: 1, portion }, at + 1];
}

/** "per 2 capsules", "/capsule", "per portie (2 capsules)", "in 2 Kapseln" */
function afterPer(tokens: readonly Token[], at: number): Found | undefined {
  if (!is(tokens, at, 'per', 'in')) return undefined;
  const next = past(tokens, at + 1, 'filler');
  const one = countedAt(tokens, next);
  if (one) return [orUnclear(one), pastSize(tokens, next + 1)];
  if (is(tokens, at, 'in')) return undefined;
  if (is(tokens, next, 'unit')) {
    return [{ count: 1, unit: tokens[next]?.unit }, pastSize(tokens, next + 1)];
  }
  return is(tokens, next, 'portion') ? perPortion(tokens, next) : undefined;
}

/** "300 mg per dag (3 capsules)"; "2 capsules per dag" says how many are taken, and nothing else. */
function aDay(tokens: readonly Token[], at: number): Found | undefined {
  if (!is(tokens, at, 'day') || is(tokens, at - 1, 'counted', 'number', 'unit')) return undefined;
  if (is(tokens, past(tokens, at + 1, 'equals'), 'counted', 'number')) return undefined;
  const inBrackets = countedInBrackets(tokens, at + 1);
  if (inBrackets) return [counted(inBrackets.counted), inBrackets.next];
  return [{ count: 1, portion: 'day' }, at + 1];
}

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'day' || (token?.kind === 'portion' && token.unit === 'day');
const isPortion = (token: Token | undefined): boolean => token?.kind === 'portion' || isDay(token);

/** "(per dag)", "(dagdosering)", "(= 1 portie)" */
function pastBrackets(
  tokens: readonly Token[],
  at: number,
  says: (token: Token | undefined) => boolean,
): number {
  const group = brackets(tokens, at);
  if (!group) return at;
  return says(tokens[past(tokens, group.from, 'equals', 'filler', 'per', 'number')]) ? group.next : at;
}

/** "2 capsules bevatten", "2 capsules:", "3 capsules (dagdosering)", "5 g poeder bevat" */
function thatTells(tokens: readonly Token[], at: number): Found | undefined {
  const one = countedAt(tokens, at);
  // A weight before a colon is the compound's, unless the line opens with it.
  if (!one || (at > 0 && isMeasure(one) && one.unit !== 'drop')) return undefined;
  const afterDay = past(tokens, at + 1, isMeasure(one) ? 'word' : 'day');
  const next = pastBrackets(tokens, afterDay, isPortion);
  const pack = is(tokens, next, 'tells') ? SMALLEST_PACK - 1 : MOST_AT_A_TIME;
  if (!isMeasure(one) && one.count > pack) return undefined;
  if (is(tokens, next, 'tells', 'equals')) return [counted(one), next + 1];
  // "2 Kapseln (entspricht 300 mg Magnesium)", "2 gélules, soit 300 mg"
  const isEqual = is(tokens, past(tokens, next, 'open', 'comma'), 'which', 'tells', 'equals');
  return next > afterDay || isEqual ? [counted(one), next] : undefined;
}

/** "2 capsules 400 mg": each or both? */
function unclear(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'counted' || token.value <= 1 || token.value > MOST_AT_A_TIME) return undefined;
  const next = past(tokens, at + 1, 'day');
  if (!is(tokens, past(tokens, next, 'open'), 'amount')) return undefined;
  return [{ count: NaN, unit: token.unit }, next];
}

/** "2 capsules · 400 mg magnesiumcitraat": as many as that at a time, unless it is the size of the pack. */
function beforeAPause(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'counted' || token.value > MOST_AT_A_TIME) return undefined;
  if (at > 0 && !is(tokens, at - 1, 'strong', 'weak', 'comma')) return undefined;
  if (!is(tokens, at + 1, 'weak', 'comma')) return undefined;
  if (!is(tokens, past(tokens, at + 2, 'filler'), 'amount', 'element', 'salt')) return undefined;
  return [{ count: token.value, unit: token.unit }, at + 2];
}

/** "magnesium 200 mg (2 capsules)" */
function inBracketsBehind(tokens: readonly Token[], at: number): Found | undefined {
  if (!is(tokens, at - 1, 'amount', 'element', 'salt', 'percent')) return undefined;
  const group = brackets(tokens, at);
  const one = group && countedAt(tokens, group.from);
  if (!one || group.next !== at + 3 || isMeasure(one) || one.count > MOST_AT_A_TIME) return undefined;
  return [counted(one), group.next];
}

/** "Serving size: 2 capsules", "Dagdosering (2 capsules):" */
function portionSize(tokens: readonly Token[], at: number): Found | undefined {
  if (!is(tokens, at, 'portion')) return undefined;
  const isSize = tokens[at]?.unit === 'size';
  const next = past(tokens, at + 1, 'filler', 'equals', 'per');
  const one = isSize ? countedAt(tokens, next) : undefined;
  if (one) return [{ ...orUnclear(one), portion: 'size' }, pastSize(tokens, next + 1)];
  const inBrackets = countedInBrackets(tokens, at + 1);
  return inBrackets && [{ ...orUnclear(inBrackets.counted), portion: 'size' }, inBrackets.next];
}

const READERS = [afterPer, aDay, thatTells, beforeAPause, unclear, inBracketsBehind, portionSize];

function servingAt(tokens: readonly Token[], at: number): Found | undefined {
  for (const reader of READERS) {
    const found = reader(tokens, at);
    if (found) return found;
  }
  return undefined;
}

/** Every serving of the line, with the tokens that tell it. */
export function servingsOf(tokens: readonly Token[], perDay: number | undefined): Serving[] {
  const servings: Serving[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = servingAt(tokens, at);
    const next = found?.[1] ?? at + 1;
    if (found) {
      servings.push({ ...found[0], start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
    }
    at = next;
  }
  const size = servings.find(({ portion }) => portion === 'size');
  return servings.map((one) => {
    if (one.portion === 'day' && perDay !== undefined) return { ...one, count: perDay };
    if (one.portion === 'serving' && size) return { ...one, count: size.count, unit: size.unit };
    return one;
  });
}

/** What is in what: a serving counts for all that follows it, and the first one for what comes before it. */
export const servingAround = (servings: readonly Serving[], start: number): Serving | undefined =>
  servings.filter((one) => one.start < start).at(-1) ?? servings.find((one) => one.start > start);

/** What a pack or a day is counted in; a weight or a volume is no such thing. */
export const loneUnit = (tokens: readonly Token[]): string | undefined =>
  tokens.find(({ kind, unit }) => kind === 'counted' && unit !== 'ml')?.unit;

/* ---------------------------------------------------------- a day */

type PerDay = readonly [count: number, next: number];

function perDayAt(tokens: readonly Token[], at: number): PerDay | undefined {
  const value = tokens[at]?.value ?? NaN;
  const next = past(tokens, at + 1, 'equals', 'comma');
  if (is(tokens, at, 'times')) {
    return is(tokens, next, 'counted') ? [value * (tokens[next]?.value ?? NaN), next + 1] : [value, at + 1];
  }
  if (is(tokens, at, 'counted', 'number')) {
    if (is(tokens, at, 'counted') && is(tokens, next, 'times')) {
      return [value * (tokens[next]?.value ?? NaN), next + 1];
    }
    if (is(tokens, at + 1, 'day')) return [value, at + 2];
    const behind = is(tokens, at, 'counted') ? pastBrackets(tokens, at + 1, isDay) : at + 1;
    return behind > at + 1 ? [value, behind] : undefined;
  }
  if (!isDay(tokens[at])) return undefined;
  const counted = past(tokens, at + 1, 'equals', 'filler', 'open');
  return is(tokens, counted, 'counted') ? [tokens[counted]?.value ?? NaN, counted + 1] : undefined;
}

/** "maximaal 3 tabletten per dag" says what may be taken, not what is. */
const isAtMost = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'most');

/** How many units a day the label asks for; undefined where it says none, a range, or two different numbers. */
export function unitsPerDay(tokens: readonly Token[], most: number): number | undefined {
  const told = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    const found = perDayAt(tokens, at);
    if (found && !isAtMost(tokens, at)) told.add(found[0]);
    at = found?.[1] ?? at + 1;
  }
  const clear = [...told].filter((count) => count > 0 && count <= most);
  return told.size === 1 ? clear[0] : undefined;
}
