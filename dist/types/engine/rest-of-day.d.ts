import type { EatenPortion, Food, Knowledge } from './types.js';
/**
 * What the rest of an ordinary day gives beside what was eaten, mg: of each kind of the background basket no more than
 * the day does not hold already, so that nothing counts twice.
 * @param own the host's foods, which are looked up before those of the knowledge
 */
export declare function restMg(knowledge: Knowledge, eaten: readonly Pick<EatenPortion, 'id' | 'mg'>[], own?: ReadonlyMap<string, Food>): number;
