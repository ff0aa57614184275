import { en } from './en.js';
import { nl } from './nl.js';
import type { Words } from './words.js';

/** The languages that are built in; others register themselves beside these. */
export const languages: Readonly<Record<'nl' | 'en', Words>> = { nl, en };
