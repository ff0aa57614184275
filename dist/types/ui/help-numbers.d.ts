import { type LocalNumbers } from '../knowledge/emergency-numbers.js';
import type { HelpNumbers } from '../locales/words.js';
/** The numbers of a country; 112 and no crisis number where the country is not known or not listed. */
export declare function localNumbers(country: string | null): LocalNumbers | undefined;
/** The same, as the sentences of findings want them. */
export declare function helpNumbersFor(country: string | null): HelpNumbers;
/** A number as a link that dials: spaces and dashes are for the eye. */
export declare const telHref: (number: string) => string;
