import type { Avoid, EatenPortion, Finding, Food, FoodPortion, FoodsRecommendation, MenuDay, Range } from '../../../engine/types.js';
import type { ShareShown } from '../../../locales/food-table-words.js';
import type { Ground } from '../../../ui/answering/answers.js';
import type { MenuMemory } from './menu-memory.js';
import { type PersonLook, type PersonState } from './person-state.js';
import type { DayState } from './state.js';
/** What a day runs on; all of it comes from outside the visitor. */
export interface DayGround extends Ground {
    /** What the table shows: the foods of the knowledge, or the host's own. */
    foods: {
        get(id: string): Food | undefined;
    };
    /** They are still on their way: which ids are the host's own, nobody knows yet. */
    areFoodsComing?: boolean;
    /** The host told something of health that cannot be read. */
    isHostRiskUnread?: boolean;
}
/** Why nothing is proposed: what was found here, what the host told and nobody can read, or what another element found. */
export type Held = {
    by: 'finding';
    finding: Finding;
} | {
    by: 'unread';
} | {
    by: 'elsewhere';
};
/** All that follows from what the visitor put on the day and said of a person. */
export interface DayLook {
    person: PersonLook;
    /** The foods on the day, also those that the table no longer shows. */
    foods: ReadonlyMap<string, Food>;
    total: FoodsRecommendation;
    /** The estimate for the rest of a day, beside what stands there: in the total where the visitor asked for it. */
    restMg: number;
    /** null: nobody gives one for this person. */
    reference: Range | null;
    isAdultAssumed: boolean;
    /** What this is of it; null: there is nothing to tell. */
    share: ShareShown | null;
    /** What is left to it, in whole mg; null while nobody said that this is a whole day. */
    gap: Range | null;
    unmeasured: readonly string[];
    isImprobable: boolean;
    /** What the other elements may go by; null: it is a list, or no figure at all. */
    declaredMg: number | null;
    held: Held | null;
    /** Dishes, portions and the rest of a day are a grown person's. */
    isGrown: boolean;
    /** Nobody goes first, the portions fit, and there is something to come to. */
    mayPropose: boolean;
    avoid: readonly Avoid[];
    closing: readonly FoodPortion[];
    /** What of the day is in no menu. */
    beside: readonly EatenPortion[];
    menu: readonly MenuDay[];
}
export declare const isSmallChild: ({ rule }: Finding) => boolean;
export interface DayInput {
    state: DayState;
    person: PersonState;
    foods: ReadonlyMap<string, Food>;
    isBlockedElsewhere: boolean;
    menus: MenuMemory;
}
export declare function lookAtDay(ground: DayGround, input: DayInput): DayLook;
