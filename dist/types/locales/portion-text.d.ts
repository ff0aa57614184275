import type { Words } from './words.js';
/** "3 opscheplepels", "een halve avocado". */
export declare function portionText({ measures, number }: Pick<Words, 'measures' | 'number'>, count: number, measure: string): string;
