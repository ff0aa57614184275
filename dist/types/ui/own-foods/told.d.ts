import type { Problem } from '../config.js';
import type { OwnFoodsReading } from './reader.js';
/** How the host gave its foods. */
export type FoodsAttribute = 'src' | 'foods';
/** The problems of a reading as configuration problems, few enough to be read. */
export declare function problemsToTell(attribute: FoodsAttribute, given: unknown, reading: OwnFoodsReading): Problem[];
