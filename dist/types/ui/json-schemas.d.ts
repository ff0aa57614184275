import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export type JsonSchema = {
    readonly [key: string]: unknown;
};
/** What a shop sells: the `catalog` attribute and property of `<mg-quiz>`. */
export declare function catalogSchema({ forms }: Pick<Knowledge, 'forms'>): JsonSchema;
/** A host's own foods: the `foods` property of `<mg-food-table>`, and JSON behind `src`. */
export declare function foodsSchema(): JsonSchema;
/** What a host knows of a visitor already: the `answers` attribute and property. */
export declare function answersSchema(knowledge: Knowledge): JsonSchema;
/** A host's own wording: the `texts` attribute and property. */
export declare function textsSchema({ words }: {
    readonly words: Words;
}): JsonSchema;
