import type { Food } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
/** A kind of food that occurs: an id of ours, or the host's own word. */
export interface Kind {
    id: string;
    name: string;
}
/** The host's own words are shown as they are. */
export declare const categoryName: ({ foodTable }: Pick<Words, 'foodTable'>, id: string | undefined) => string;
export declare const stateName: ({ foodTable }: Pick<Words, 'foodTable'>, id: string | undefined) => string;
export interface Kinds {
    categories: readonly string[];
    states: readonly string[];
}
type OfKind = Pick<Food, 'category' | 'state'>;
/** What there is to choose from; of one kind there is no choice. */
export declare function kindsOf(words: Pick<Words, 'foodTable'>, foods: readonly OfKind[]): Kinds;
export {};
