import type { ClaimsMode } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
import type { Beside } from './lawful-text.js';
export interface HostTextsOptions {
    readonly element: HTMLElement;
    /** Something was read after all, and the element has to be drawn again. */
    readonly changed: () => void;
    readonly tell: (problems: readonly Problem[]) => void;
}
interface Used extends Beside {
    readonly claims: ClaimsMode;
}
/** A host's own wording, from its attribute or property, laid over our words. An object wins over the attribute. */
export declare class HostTexts {
    #private;
    constructor(options: HostTextsOptions);
    /** What the host gave: the property, or else the attribute. */
    get given(): object | string | null;
    set given(value: object | string | null | undefined);
    /** Our words with the host's over them. */
    over(words: Words): Words;
    /** Keeps in step with what the host gives now, and with the words that it is laid over. */
    follow(used: Used): void;
    /** The element is gone: put back, it begins anew. */
    stop(): void;
}
export {};
