import type { Setting } from './config.js';
/** Two letters, as in ISO 3166. It decides which numbers to call and nothing else. */
export declare function country(attribute: string): Setting<string | null>;
/** The country whose numbers are shown: null where nothing tells, and then 112 and the local crisis line stand. */
export declare function countryFor(given: string | null, languageTag: string): string | null;
