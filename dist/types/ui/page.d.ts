import type { Facts } from '../engine/types.js';
import { type Answer, type Given } from './answering/answers.js';
export type MemberKind = 'quiz' | 'dose' | 'foods';
/** What a visitor takes along from one element to another. */
export interface HandedOver {
    given: Given;
    /** What no question of the other asks, such as the times of a day. */
    more: Facts;
}
/** What one element lets the others of this file know, without events, globals or attributes. */
export interface PageMember {
    readonly kind: MemberKind;
    /** A shop is on the page from the moment that a catalogue is named, even while it loads or when it is broken. */
    givesCatalog(): boolean;
    /** Something was found for which a professional comes first; what, is nobody's business. */
    blocks?(): boolean;
    pageChanged(): void;
    /** Goes on with what the visitor did elsewhere; absent: takes nothing over. */
    receive?(handed: HandedOver): void;
}
export type PersonAnswers = ReadonlyMap<string, Answer>;
/** What somebody eats in a day, by the tray of one element: each is a new word, also where the figure is an old one. */
export interface SharedDay {
    readonly foodMg: number;
    /** A part of it is an estimate. */
    readonly isEstimated?: boolean;
}
export declare const catalogOnPage: () => boolean;
export declare const isOnPage: (kind: MemberKind) => boolean;
export declare const blocksOnPage: () => boolean;
export declare function pageChanged(): void;
/** What the visitor said of age, sex and life stage, on whichever element. */
export declare const sharedPerson: () => PersonAnswers;
/** The last word counts: whoever changes an age on one element has changed it on the page. */
export declare function sharePerson({ path, answers }: Pick<Given, 'path' | 'answers'>): void;
/** What the visitor declared to eat in a day; null: nothing was declared. */
export declare const sharedDay: () => SharedDay | null;
/**
 * @param foodMg what all food of a day gives; null takes it back.
 * @param isEstimated whether a part of it was not told but estimated.
 * @returns what is shared now: a new word each time, by which whoever shared it knows its own again.
 */
export declare function shareDay(foodMg: number | null, isEstimated?: boolean): SharedDay | null;
/** Somebody else may be next. */
export declare function forgetVisitor(): void;
/** The first other element of this kind that goes on with what a visitor did. */
export declare function partner(kind: MemberKind): Required<Pick<PageMember, 'receive'>> | undefined;
export declare function joinPage(member: PageMember): void;
export declare function leavePage(member: PageMember): void;
