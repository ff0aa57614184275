import type { Formats } from './words.js';
/** The figures that Intl writes; days, hours and clock times are grammar and stay with each language. */
export declare function intlFormats(locale: string, rangeDash?: string): Omit<Formats, 'days' | 'hours' | 'clock'>;
/** A count with its noun, kept on one line. */
export declare function counted(formats: Pick<Formats, 'number'>, count: number, one: string, many: string): string;
/** What is taken, as one figure where that is honest. */
export declare function sumOf(formats: Pick<Formats, 'mg' | 'mgRange'>, lowMg: number, highMg: number): string;
