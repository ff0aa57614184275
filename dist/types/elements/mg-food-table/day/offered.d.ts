import type { Food, Knowledge } from '../../../engine/types.js';
interface Foods {
    get(id: string): Food | undefined;
}
interface Shown {
    knowledge: Knowledge;
    /** What the table shows. */
    foods: Foods;
}
/** Ids of ours that the host gave to a food of its own, with another figure. */
export declare function takenIds({ knowledge, foods }: Shown, onDay: Foods): ReadonlySet<string>;
/** Only what cannot be mistaken for a food of the host's is proposed: a name never stands beside the other's figure. */
export declare function offeredOf(knowledge: Knowledge, taken: ReadonlySet<string>): Knowledge;
/** Whether a figure is of our tables, on the day or proposed for it. */
export declare function isOurs({ knowledge }: Pick<Shown, 'knowledge'>, food: Food | undefined): boolean;
export {};
