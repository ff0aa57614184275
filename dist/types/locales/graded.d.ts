import type { EducationOnly } from '../engine/education.js';
declare const sentences: unique symbol;
/** Sentences on uses. They can be read only by whoever holds something that `educationOnly` gave. */
export interface Graded<T> {
    readonly [sentences]: T;
}
export declare const graded: <T>(words: T) => Graded<T>;
/** @param _told what is told in `education`: whoever has it is on a page where nothing is for sale */
export declare const readGraded: <T>(words: Graded<T>, _told: EducationOnly<unknown>) => T;
export {};
