import type { Facts, Knowledge } from '../engine/types.js';
import type { Problem } from './config.js';
export interface HostAnswers {
    readonly facts: Facts;
    readonly problems: readonly Problem[];
    /** Whether the host gave something of health that cannot be read, wholly or partly: what it is nobody here knows. */
    readonly isRiskUnread: boolean;
}
export declare const noAnswers: HostAnswers;
/** The object that a host gave, or null where it gave none that can be read. */
export declare function parseAnswers(given: unknown): object | null;
/** Never throws: what cannot be used is left out and told. */
export declare function readAnswers(given: unknown, knowledge: Knowledge): HostAnswers;
