import type { Avoid, Facts, FoodsRecommendation } from '../../../engine/types.js';
import type { Draft } from '../../../ui/answering/draft.js';
import type { Consent } from '../../../ui/consent.js';
import { type DayGround, type DayLook } from './look.js';
import { type DayState, type Declared, type MenuShown } from './state.js';
export interface CourseHost {
    readonly isConnected: boolean;
    readonly renderRoot: ParentNode;
    readonly updateComplete: Promise<unknown>;
    requestUpdate(): void;
}
/** Why nothing was added: no more foods fit, or no more of this one. */
export type Limit = 'full' | 'most';
/** What was done last, for whoever hears it. */
export interface News {
    what: 'added' | 'changed' | 'removed' | 'total' | Limit;
    id: string;
}
/** Holds what the visitor put on the day; after each step draws, shares it with the page and tells. */
export declare class DayCourse {
    #private;
    state: DayState;
    consent: Consent;
    news: News | null;
    /** The page heard once that a day was declared. */
    finished: boolean;
    constructor(host: CourseHost, changed: () => void);
    get ground(): DayGround;
    get look(): DayLook;
    get total(): FoodsRecommendation;
    /** What is known of the visitor, with the day where it was declared to be one. */
    get facts(): Facts;
    amountOf(id: string): number | undefined;
    /** Settings, foods and what was said elsewhere may change at any time: what stands on the day stays. */
    follow(ground: DayGround, hasTray?: boolean): void;
    /** What nobody sees any more counts nowhere. */
    leave(): void;
    /** On the page again, on which nobody may know the day any more; somebody else's that was declared meanwhile counts. */
    resume(): void;
    /** @param grams an ordinary portion unless told otherwise */
    add(id: string, grams?: number): void;
    setGrams(id: string, grams: number): void;
    type(id: string, text: string): void;
    takeBack(id: string): void;
    /** A field was left. */
    commit(id: string): void;
    /** The focus stays where the row was. */
    remove(id: string): void;
    clear(): void;
    undo(): void;
    declare(declared: Declared): void;
    /** From the list of what would close the gap, in which the button that was pressed goes. */
    addSuggested(id: string, grams: number): void;
    avoid(list: readonly Avoid[]): void;
    showMenu(menu: MenuShown | null): void;
    /** What is in no menu stays beside it. */
    takeMenu(index: number): void;
    show(): void;
    showPerson(): void;
    changePerson(id: string, to: (draft: Draft) => Draft): void;
    /** A field was left, or a choice made. */
    commitPerson(id: string): void;
    answerConsent(given: boolean): void;
}
