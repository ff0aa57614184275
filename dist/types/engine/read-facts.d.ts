import { NOT_ALL } from './evaluate.js';
import type { DietGroup, Facts, Knowledge, OwnFact, Supplement } from './types.js';
export { NOT_ALL };
/**
 * Guards between the world and the rules. Whatever is of a wrong type, absurd or not recognised becomes unknown,
 * never "no". A list with an unrecognised id keeps what it does recognise as "at least these".
 */
export declare const DIET_GROUPS: readonly DietGroup[];
/** What is more than this is no answer but a slip. */
export declare const MOST: {
    readonly ageYears: 120;
    /** Ten a day: eight slices of bread are no typing error, a hundred portions are. */
    readonly portionsPerWeek: 70;
    readonly foodMg: 3000;
    /** Of one food a day: some drink so much tea. */
    readonly foodGrams: 5000;
    readonly sportHours: 100;
    readonly unitsPerDay: 60;
    readonly mgPerUnit: 20000;
    readonly supplements: 50;
    /** In answer to a host's own question. */
    readonly ownNumber: 1000000;
};
type KnownFact = Exclude<keyof Facts, 'own' | OwnFact>;
/** What cannot be looked at, such as a getter that throws, is not known. */
export declare function attempt<T>(read: () => T): T | undefined;
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
export declare const numberBetween: (value: unknown, low: number, high: number) => number | undefined;
export declare const isOwnFact: (key: string) => key is OwnFact;
export declare const FACT_KEYS: KnownFact[];
/** Medicines that are a source of magnesium themselves: their amount belongs in the sum. */
export declare const magnesiumMedicines: (knowledge: Knowledge, { medicines }: Facts) => string[];
/** Of the supplements, those that can be read, whether or not that is all of them: what is taken comes to no less. */
export declare function readableSupplements(knowledge: Knowledge, input: unknown): Supplement[];
/**
 * Facts as the engine may trust them. Never throws: what cannot be read is left out.
 * @param input anything; only own properties of a plain object are read.
 */
export declare function readFacts(knowledge: Knowledge, input: unknown): Facts;
/** Whether a fact's value leaves nothing open. */
export declare function isKnown(value: unknown): boolean;
