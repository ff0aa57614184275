import { MOST } from '../../../engine/read-facts.js';
import type { Avoid } from '../../../engine/types.js';

/** What a visitor puts on a day: pure functions, each takes what was and returns what is. */

export interface DayPortion {
  readonly id: string;
  readonly grams: number;
}

/** Until the visitor says more of it, it is a list. */
export type Declared = 'list' | 'all' | 'with-rest';

export interface Tray {
  readonly portions: readonly DayPortion[];
  readonly declared: Declared;
  /** A menu was put here: it is a whole day, with which no rest goes. */
  readonly isMenu: boolean;
}

/** What was done last and can be taken back. */
export type Undo =
  | { readonly what: 'removed'; readonly id: string; readonly at: number; readonly before: Tray }
  | { readonly what: 'emptied' | 'replaced'; readonly before: Tray };

export type MenuShown = 'day' | 'week';

export interface DayState extends Tray {
  readonly undo: Undo | null;
  /** What stands in a field of grams and does not count: it is still being typed, or cannot be read. */
  readonly typed: ReadonlyMap<string, string>;
  /** Fields that were left with something that cannot be read. */
  readonly wrong: readonly string[];
  /** What somebody does not eat; null: nobody said. */
  readonly avoid: readonly Avoid[] | null;
  readonly menu: MenuShown | null;
}

export const EMPTY_DAY: DayState = {
  portions: [],
  declared: 'list',
  isMenu: false,
  undo: null,
  typed: new Map(),
  wrong: [],
  avoid: null,
  menu: null,
};

/** What is more than this is no day but a slip. */
export const MOST_GRAMS = MOST.foodGrams;
export const MOST_FOODS = 100;

/** As fine as it can be typed. */
const toCentigrams = (grams: number): number => Math.round(grams * 100) / 100;

export const isAmount = (grams: number): boolean => toCentigrams(grams) > 0 && grams <= MOST_GRAMS;

export const gramsOf = ({ portions }: Tray, id: string): number | undefined =>
  portions.find((one) => one.id === id)?.grams;

/** An empty day says nothing of what somebody eats. */
function withPortions(state: DayState, portions: readonly DayPortion[], undo: Undo | null = null): DayState {
  const stays = (id: string): boolean => portions.some((one) => one.id === id);
  return {
    ...state,
    portions,
    declared: portions.length === 0 ? 'list' : state.declared,
    isMenu: portions.length > 0 && state.isMenu,
    undo,
    typed: new Map([...state.typed].filter(([id]) => stays(id))),
    wrong: state.wrong.filter(stays),
  };
}

const trayOf = ({ portions, declared, isMenu }: Tray): Tray => ({ portions, declared, isMenu });

/** What somebody typed and what is wrong with it is settled by an amount that counts. */
function settled(state: DayState, id: string): DayState {
  if (!state.typed.has(id) && !state.wrong.includes(id)) return state;
  const typed = new Map(state.typed);
  typed.delete(id);
  return { ...state, typed, wrong: state.wrong.filter((one) => one !== id) };
}

/** The same food twice is one of it, and more. */
export function add(state: DayState, id: string, grams: number): DayState {
  if (!isAmount(grams)) return state;
  const before = gramsOf(state, id);
  if (before !== undefined) return setGrams(state, id, Math.min(before + grams, MOST_GRAMS));
  if (state.portions.length >= MOST_FOODS) return state;
  return withPortions(state, [...state.portions, { id, grams: toCentigrams(grams) }]);
}

/** Why a food cannot be added, or no more of it. */
export function limitOf(state: Tray, id: string): 'full' | 'most' | null {
  const grams = gramsOf(state, id);
  if (grams === undefined) return state.portions.length >= MOST_FOODS ? 'full' : null;
  return grams >= MOST_GRAMS ? 'most' : null;
}

export function setGrams(state: DayState, id: string, grams: number): DayState {
  const before = gramsOf(state, id);
  if (before === undefined || !isAmount(grams)) return state;
  const next = settled(state, id);
  if (toCentigrams(grams) === before) return next;
  const changed = state.portions.map((one) => (one.id === id ? { id, grams: toCentigrams(grams) } : one));
  return withPortions(next, changed);
}

/** Typing counts only once the field is left: half an amount is another amount. */
export function type(state: DayState, id: string, text: string): DayState {
  if (gramsOf(state, id) === undefined) return state;
  return { ...state, typed: new Map(state.typed).set(id, text) };
}

/** Back to the amount that counts. */
export const takeBack = settled;

/** @param read what the typed text says; undefined: nothing that can be read. */
export function commit(state: DayState, id: string, read: (text: string) => number | undefined): DayState {
  const text = state.typed.get(id);
  if (text === undefined) return state;
  const grams = read(text);
  if (grams !== undefined && isAmount(grams)) return setGrams(state, id, grams);
  return state.wrong.includes(id) ? state : { ...state, wrong: [...state.wrong, id] };
}

export function remove(state: DayState, id: string): DayState {
  const at = state.portions.findIndex((one) => one.id === id);
  if (at < 0) return state;
  const undo: Undo = { what: 'removed', id, at, before: trayOf(state) };
  return withPortions(
    state,
    state.portions.filter((one) => one.id !== id),
    undo,
  );
}

export function clear(state: DayState): DayState {
  if (state.portions.length === 0) return state;
  return withPortions(state, [], { what: 'emptied', before: trayOf(state) });
}

/** A menu that is taken over is a whole day, but whether somebody eats it is for them to say. */
export function replace(state: DayState, portions: readonly DayPortion[]): DayState {
  const filled = portions.reduce((day, { id, grams }) => add(day, id, grams), EMPTY_DAY);
  if (filled.portions.length === 0) return state;
  const undo: Undo = { what: 'replaced', before: trayOf(state) };
  return { ...withPortions(state, filled.portions, undo), declared: 'list', isMenu: true, menu: null };
}

export function undo(state: DayState): DayState {
  if (!state.undo) return state;
  const { portions, ...said } = state.undo.before;
  return { ...withPortions(state, portions), ...said };
}

export function declare(state: DayState, declared: Declared): DayState {
  if (state.portions.length === 0 || state.declared === declared) return state;
  if (state.isMenu && declared === 'with-rest') return state;
  return { ...state, declared };
}

export function avoid(state: DayState, list: readonly Avoid[]): DayState {
  return { ...state, avoid: [...new Set(list)] };
}

export function showMenu(state: DayState, menu: MenuShown | null): DayState {
  return { ...state, menu };
}
