import type { HostTexts } from '../host-words.js';
/** Beside what comes from whoever put this on their site. */
export declare const host: HostTexts;
