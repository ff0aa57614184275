import type { Facts } from '../../engine/types.js';
import { type Draft } from '../../ui/answering/draft.js';
/**
 * How a visitor tells what food gives: not at all, by portions a week, by a figure that is known already, or by what was
 * declared in a food table on the page.
 */
export type FoodWay = 'unsure' | 'portions' | 'number' | 'table';
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
/** What a food draft leaves to others. */
export interface ToldElsewhere {
    /** The portions, where the question applies. */
    portions: Draft | undefined;
    /** mg a day that was declared in a food table. */
    tableMg: number | undefined;
}
/**
 * The facts with what the visitor says of food. Whoever begins to say it has taken back what the host gave: half an
 * answer is no answer.
 */
export declare function withFood(facts: Facts, food: FoodDraft, elsewhere: ToldElsewhere): Facts;
