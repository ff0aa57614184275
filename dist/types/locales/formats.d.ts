import type { Formats, Shown } from './words.js';
/** Words among figures are grammar and stay with each language. */
type Grammar = 'mgFromTo' | 'days' | 'hours' | 'clock';
interface Signs {
    /** What stands between thousands and hundreds. */
    readonly thousands: string;
    readonly rangeDash?: string;
}
/** The figures that Intl writes. */
export declare function intlFormats(locale: string, { thousands, rangeDash }: Signs): Omit<Formats, Grammar>;
/** A range with a word where a dash would stand; one figure when both ends round to the same. */
export declare const rangeInWords: ({ number, mg }: Pick<Formats, 'number' | 'mg'>, to: string) => (low: number, high: number) => string;
/** A count with its noun, kept on one line. */
export declare function counted(formats: Pick<Formats, 'number'>, count: number, one: string, many: string): string;
export interface Taken {
    lowMg: number;
    highMg: number;
    upperLevelMg?: number | undefined;
}
/** What is taken, as one figure where that is honest: never where the upper level lies between the two. */
export declare function sumOf(range: (low: number, high: number) => string, { lowMg, highMg, upperLevelMg }: Taken): string;
/** The sum that a finding carries; empty where it carries none. */
export declare function takenOf({ mgFromTo }: Pick<Formats, 'mgFromTo'>, shown: Shown): string;
export {};
