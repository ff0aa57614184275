/** What is read of a host's own foods; more is cut off or refused, and told. */
export declare const MOST_ROWS = 100000;
export declare const MOST_MB = 20;
export declare const MOST_BYTES: number;
export declare const MOST_TEXT_CHARACTERS = 200;
/** Pure magnesium; nothing holds more. */
export declare const MOST_MG_PER_100G = 100000;
/** As fine as a visitor can type it. */
export declare const LEAST_PORTION_GRAMS = 0.01;
export declare const MOST_PORTION_GRAMS = 5000;
/** Of more the number is told. */
export declare const MOST_ROW_PROBLEMS = 1000;
