import type { Food, Knowledge, Lang } from './types.js';
import { type Vocabulary } from './vocabulary.js';
/** The words by which each food of a list is found, as numbers of a vocabulary: each word is kept once. */
export interface WordColumn {
    readonly langs: readonly Lang[];
    /** Names that are not in the language in which they are shown. */
    readonly foreign: boolean;
    readonly vocabulary: Vocabulary;
    /** Where the words of each food begin in `placed`; one more at the end. */
    readonly from: Uint32Array;
    /** The number of each word, and in the lowest bits where in the name it stands. */
    readonly placed: Uint32Array;
    /** Words of category and state: few sets, which many foods share. */
    readonly terms: Vocabulary;
    readonly termSets: readonly (readonly number[])[];
    readonly termSetOf: FoodKinds['kindOf'];
}
/** The kinds of the foods of a list: few of them, and for each food which one it is. */
export interface FoodKinds {
    readonly kinds: readonly {
        readonly category: string;
        readonly state: string;
    }[];
    readonly kindOf: Uint16Array | Uint32Array;
}
export interface KindsBuilder {
    add(food: Food): void;
    build(): FoodKinds;
}
export interface ColumnBuilder {
    add(food: Food): void;
    build(kinds: FoodKinds): WordColumn;
}
export interface ColumnSource {
    langs: readonly Lang[];
    foreign: boolean;
    /** What a food is called in each of these languages. */
    namesOf(food: Food): readonly string[];
    /** What it is called besides. */
    synonymsOf(food: Food): readonly string[];
    terms: Knowledge['foodTerms'];
}
/** A value that is not what its type promises counts as not given. */
export declare const textOr: (value: unknown) => string;
export declare function kindsBuilder(): KindsBuilder;
export declare const PLACE_BITS = 3;
export declare const PLACE_MASK = 7;
export declare function columnBuilder(source: ColumnSource): ColumnBuilder;
