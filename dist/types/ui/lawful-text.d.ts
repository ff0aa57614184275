import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
/** The language in which a text of the host stands, and whose phrases promise too much. */
export interface Beside {
    readonly words: Words;
    readonly knowledge: Knowledge;
}
/**
 * Whether a text of the host may stand beside products.
 * @param consequence what happens with it: "it is left out".
 * @returns null where it may; otherwise a problem that names what promises too much, and what may be said.
 */
export declare function unlawfulText(text: string, attribute: string, { words, knowledge }: Beside, consequence: string): Problem | null;
