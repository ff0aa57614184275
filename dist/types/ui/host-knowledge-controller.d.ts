import type { HostKnowledge } from '../engine/host-knowledge.js';
import type { ClaimsMode, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { type Problem } from './config.js';
import { type HostWording } from './host-words.js';
export interface HostKnowledgeOptions {
    /** Ours: what holds until the host's is there, and where it cannot be read. */
    readonly knowledge: Knowledge;
    /** Called when knowledge that was waited for is there, or did not come. */
    readonly arrived: () => void;
}
/** Keeps a host's own knowledge in step with the `knowledge` attribute and property. An object wins over the attribute. */
export declare class HostKnowledgeController {
    #private;
    isLoading: boolean;
    /** Resolves when the knowledge that is named now was read, or could not be. */
    ready: Promise<void>;
    constructor(element: HTMLElement, options: HostKnowledgeOptions);
    /** What the host gave: the property, or else the attribute. */
    get given(): object | string | null;
    set given(value: object | string | null | undefined);
    get host(): HostKnowledge | null;
    get problems(): readonly Problem[];
    /** The words of the page with those of the host, and the knowledge with the questions that have words here. */
    worded(words: Words, claims: ClaimsMode): HostWording & {
        knowledge: Knowledge;
    };
    /** Reads what is named now, where that is something else than before. */
    follow(): void;
    /** The element is gone, or something else is named: put back, it begins anew. */
    stop(): void;
}
