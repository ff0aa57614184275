import type { Facts } from '../../engine/types.js';
import { type Draft } from '../../ui/answering/draft.js';
/** How a visitor tells what food gives: not at all, by portions a week, or by a figure that is known already. */
export type FoodWay = 'unsure' | 'portions' | 'number';
export interface FoodDraft {
    way: FoodWay | null;
    /** mg a day, as it is typed. */
    text: string;
    /** The mistake in it is shown. */
    wrong: boolean;
}
export declare function readFoodMg(text: string): number | undefined;
/** What stands there before the visitor touches it. */
export declare function foodOf({ foodMg, diet }: Facts): FoodDraft;
/**
 * The facts with what the visitor says of food. Whoever begins to say it has taken back what the host gave: half an
 * answer is no answer.
 * @param portions the portions, where the question applies.
 */
export declare function withFood(facts: Facts, food: FoodDraft, portions: Draft | undefined): Facts;
