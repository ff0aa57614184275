import type { MenuMeal } from './types.js';
export type MainMeal = Exclude<MenuMeal, 'snack'>;
export declare const sumMg: (portions: readonly {
    mg: number;
}[]) => number;
