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
export type Undo = {
    readonly what: 'removed';
    readonly id: string;
    readonly at: number;
    readonly before: Tray;
} | {
    readonly what: 'emptied' | 'replaced';
    readonly before: Tray;
};
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
export declare const EMPTY_DAY: DayState;
/** What is more than this is no day but a slip. */
export declare const MOST_GRAMS: 5000;
export declare const MOST_FOODS = 100;
export declare const isAmount: (grams: number) => boolean;
export declare const gramsOf: ({ portions }: Tray, id: string) => number | undefined;
/** What somebody typed and what is wrong with it is settled by an amount that counts. */
declare function settled(state: DayState, id: string): DayState;
/** The same food twice is one of it, and more. */
export declare function add(state: DayState, id: string, grams: number): DayState;
/** Why a food cannot be added, or no more of it. */
export declare function limitOf(state: Tray, id: string): 'full' | 'most' | null;
export declare function setGrams(state: DayState, id: string, grams: number): DayState;
/** Typing counts only once the field is left: half an amount is another amount. */
export declare function type(state: DayState, id: string, text: string): DayState;
/** Back to the amount that counts. */
export declare const takeBack: typeof settled;
/** @param read what the typed text says; undefined: nothing that can be read. */
export declare function commit(state: DayState, id: string, read: (text: string) => number | undefined): DayState;
export declare function remove(state: DayState, id: string): DayState;
export declare function clear(state: DayState): DayState;
/** A menu that is taken over is a whole day, but whether somebody eats it is for them to say. */
export declare function replace(state: DayState, portions: readonly DayPortion[]): DayState;
export declare function undo(state: DayState): DayState;
export declare function declare(state: DayState, declared: Declared): DayState;
export declare function avoid(state: DayState, list: readonly Avoid[]): DayState;
export declare function showMenu(state: DayState, menu: MenuShown | null): DayState;
export {};
