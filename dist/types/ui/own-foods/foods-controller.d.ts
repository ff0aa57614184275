import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Food } from '../../engine/types.js';
import type { Problem } from '../config.js';
import type { FoodsFailure, RowProblem } from './problems.js';
import type { FoodsPreview, PreviewWish } from './preview.js';
/** `built-in`: the host has no foods of its own. */
export type FoodsState = 'built-in' | 'loading' | 'ready' | 'failed';
export interface FoodsControllerOptions {
    readonly tell: (problems: readonly Problem[]) => void;
}
/** Keeps an element's own foods in step with its `src` attribute and `foods` property. The property wins. */
export declare class FoodsController implements ReactiveController {
    #private;
    state: FoodsState;
    /** While loading, 0 to 1; null: nobody knows how much will come. */
    progress: number | null;
    /** Resolves when the foods that are named now were read, or could not be. */
    ready: Promise<void>;
    constructor(host: ReactiveControllerHost & HTMLElement, options: FoodsControllerOptions);
    /** The host's foods that can be used; none while they are loading. */
    get foods(): readonly Food[];
    /** What is wrong with rows: the first thousand, of `rowProblemCount`. */
    get rowProblems(): readonly RowProblem[];
    get rowProblemCount(): number;
    /** There were more rows than are read. */
    get cut(): boolean;
    /** Why there are no foods, when there are none. */
    get failure(): FoodsFailure | null;
    /** The top of a list that is still being read, made once, when it is wished for; null: there is none. */
    preview(wish: PreviewWish | null): FoodsPreview | null;
    /** What the host gave: the property, or else the address in `src`. */
    get given(): object | string | null;
    set given(value: object | string | null | undefined);
    /** Reads the same once more. */
    retry(): void;
    hostConnected(): void;
    hostUpdate(): void;
    /** Reads what is named now, where that is something else than before. A server calls no controllers. */
    follow(): void;
    hostDisconnected(): void;
}
