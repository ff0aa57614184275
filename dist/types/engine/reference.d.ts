import type { Facts, Knowledge, LifeStage, Range, ReferenceIntake, Sex, Standard } from './types.js';
export declare const monthsOf: (ageYears: number) => number;
export declare const inBand: (months: number, row: {
    ageFromMonths: number;
    ageBelowMonths: number | null;
}) => boolean;
interface Person {
    ageYears: number;
    sex?: Sex | undefined;
    lifeStage?: LifeStage | undefined;
}
/** The rows that hold for a person: one, or one of each sex while the sex is unknown. */
export declare function intakeRows(rows: readonly ReferenceIntake[], { ageYears, sex, lifeStage }: Person): (ReferenceIntake | undefined)[];
/**
 * The reference intake, from all sources together.
 * @returns a range while the sex is unknown; undefined when the authority gives no figure.
 */
export declare function referenceIntake(knowledge: Knowledge, standard: Standard, person: Person): Range | undefined;
/**
 * The reference intake in mg a day that a share of the day is counted against: one figure, or a range while sex or age
 * is not known; of grown people while the age is not. null where the authority gives none.
 */
export declare function referenceFor(knowledge: Knowledge, standard: Standard, facts: Facts): number | Range | null;
export {};
