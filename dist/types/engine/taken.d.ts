import type { Facts, Figures, Knowledge, Supplement } from './types.js';
/** What can be told of the supplements, antacids and laxatives. */
export declare function takenFigures(knowledge: Knowledge, facts: Facts, readable: readonly Supplement[]): Partial<Figures>;
