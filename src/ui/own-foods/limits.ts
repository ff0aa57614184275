/** What is read of a host's own foods; more is cut off or refused, and told. */
export const MOST_ROWS = 100_000;
export const MOST_MB = 20;
export const MOST_BYTES = MOST_MB * 1024 * 1024;
export const MOST_TEXT_CHARACTERS = 200;
/** Pure magnesium; nothing holds more. */
export const MOST_MG_PER_100G = 100_000;
/** As fine as a visitor can type it. */
export const LEAST_PORTION_GRAMS = 0.01;
export const MOST_PORTION_GRAMS = 5000;
/** Of more the number is told. */
export const MOST_ROW_PROBLEMS = 1000;
