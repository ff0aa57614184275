import { type TemplateResult } from 'lit';
import { type ChoiceList } from './choices.js';
import type { Words } from '../locales/words.js';
/** A longer list gets a search field. */
export declare const SEARCH_ABOVE = 8;
export interface Checklist extends ChoiceList {
    words: Words;
    search: string;
    find(search: string): void;
}
export declare function checklist(list: Checklist): TemplateResult;
export declare const checklistStyles: import("lit").CSSResult;
