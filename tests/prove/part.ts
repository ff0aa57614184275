import { newTally, type Tally } from './tally.js';

/** What one part of the proof looked at. */
export interface Part {
  tally: Tally;
  /** Distinct classes, each of which was put through the engine. */
  count: number;
  /** Visitors that were drawn, where not everything can be met. */
  sampled: number;
}

export const newPart = (): Part => ({ tally: newTally(), count: 0, sampled: 0 });
