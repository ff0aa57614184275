import type { MenuMeal } from './types.js';

export type MainMeal = Exclude<MenuMeal, 'snack'>;

export const sumMg = (portions: readonly { mg: number }[]): number =>
  portions.reduce((sum, { mg }) => sum + mg, 0);
