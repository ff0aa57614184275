import type { Knowledge } from '../../engine/types.js';
import type { HandedOver } from '../../ui/page.js';
import { type Check } from './check.js';
import { type DoseState } from './state.js';
/** What another element brings, beside what stands here. */
/** What stands here when something is brought: also what the host filled in and nobody touched. */
export type Before = Pick<Check, 'drafts'>;
/** Goes on with what the visitor did in another element, beside what stands here: never with less. */
export declare function received(knowledge: Knowledge, handed: HandedOver, state?: DoseState, before?: Before): DoseState;
