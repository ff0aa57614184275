import type { Food } from '../../../engine/types.js';
import type { FoodsPreview, PreviewWish } from '../../../ui/own-foods/preview.js';
import type { Listing } from './lines.js';
import type { TableState } from './state.js';
/** What stands in the table while a long list is being made ready. */
export interface Preview {
    readonly foods: readonly Food[];
    readonly kinds: FoodsPreview['kinds'];
    readonly listing: Listing;
    readonly fullMg: number;
}
/** null: nobody can tell the first rows before all of them are known. */
export declare function previewWish(state: TableState, moreThan: number): PreviewWish | null;
export declare function previewFrom({ foods, places, kinds, portionsMg }: FoodsPreview): Preview;
