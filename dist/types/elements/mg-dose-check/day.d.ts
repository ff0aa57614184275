import type { Facts, Knowledge } from '../../engine/types.js';
/** The visitor's own times, as far as they were changed; an empty text is a time that was taken away. */
export interface DayDraft {
    wake?: string;
    bed?: string;
    meals?: readonly [string, string, string];
    medicineTimes: Readonly<Record<string, readonly string[]>>;
}
export declare const NO_TIMES: DayDraft;
export declare const MOST_TIMES = 6;
/** What the fields show: the visitor's own times, else the host's, else the usual ones. */
export interface DayShown {
    wake: string;
    bed: string;
    meals: readonly [string, string, string];
    medicines: readonly {
        id: string;
        times: readonly string[];
    }[];
}
export declare function dayShown({ plan, ...rest }: Knowledge, facts: Facts, draft: DayDraft): DayShown;
/** A time that was taken away is not known, and the usual one stands in for it. */
export declare function withDay(knowledge: Knowledge, facts: Facts, draft: DayDraft): Facts;
export declare const withMeal: (shown: DayShown, draft: DayDraft, index: number, time: string) => DayDraft;
export declare const withMedicineTimes: (draft: DayDraft, id: string, times: readonly string[]) => DayDraft;
