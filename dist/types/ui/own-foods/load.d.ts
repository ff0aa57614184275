import type { FetchedFile } from './fetch-file.js';
import type { OwnFoodsReading } from './reader.js';
import type { SliceOptions } from './slices.js';
/** Foods in a text. Never throws or rejects. @returns null when it was aborted. */
export declare const readFoodsText: (text: string, options?: SliceOptions) => OwnFoodsReading | Promise<OwnFoodsReading | null>;
/** Foods in the bytes of a file. @returns null when it was aborted. */
export declare const readFoodFile: (file: FetchedFile, options?: SliceOptions) => OwnFoodsReading | Promise<OwnFoodsReading | null>;
export interface LoadOptions {
    readonly signal: AbortSignal;
    /** Hears how far it is, 0 to 1; null: nobody knows. */
    readonly tell: (share: number | null) => void;
}
/**
 * Foods from an address, in CSV or JSON. Never rejects.
 * @returns null when it was aborted.
 */
export declare function loadOwnFoods(address: string, { signal, tell }: LoadOptions): Promise<OwnFoodsReading | null>;
