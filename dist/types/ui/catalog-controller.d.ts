import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalog, Knowledge } from '../engine/types.js';
import type { RecognisedForm } from './catalog.js';
import type { Problem } from './config.js';
export type CatalogState = 'none' | 'loading' | 'ready' | 'failed';
export interface CatalogControllerOptions {
    readonly knowledge: () => Knowledge;
    readonly tell: (problems: readonly Problem[]) => void;
}
/** Keeps an element's catalogue in step with its `catalog` attribute and property. An object wins over the attribute. */
export declare class CatalogController implements ReactiveController {
    #private;
    state: CatalogState;
    catalog: Catalog | null;
    /** Forms that were read from names, for `debug`. */
    recognised: readonly RecognisedForm[];
    /** Resolves when the catalogue that is named now was read, or could not be. */
    ready: Promise<void>;
    constructor(host: ReactiveControllerHost & HTMLElement, options: CatalogControllerOptions);
    /** What the host gave: the property, or else the attribute. */
    get given(): object | string | null;
    set given(value: object | string | null | undefined);
    hostUpdate(): void;
    /** Reads what is named now, where that is something else than before. A server calls no controllers. */
    follow(): void;
    hostDisconnected(): void;
}
