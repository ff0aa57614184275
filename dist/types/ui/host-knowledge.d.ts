import { type HostKnowledge } from '../engine/host-knowledge.js';
import type { Knowledge } from '../engine/types.js';
import { type Problem } from './config.js';
export declare const MOST_CHARACTERS = 200000;
export interface HostKnowledgeReading {
    /** What of it can be used; null: nothing. */
    host: HostKnowledge | null;
    /** Ours with the host's beside it. */
    knowledge: Knowledge;
    problems: readonly Problem[];
}
/**
 * Reads what a host gives, JSON or an object. Never throws: what cannot be used is left out and told, once each, and the
 * rest holds.
 */
export declare function readHostKnowledge(given: unknown, knowledge: Knowledge): HostKnowledgeReading;
