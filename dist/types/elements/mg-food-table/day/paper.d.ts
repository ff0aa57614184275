import { type LitElement, type TemplateResult } from 'lit';
import { type DayView } from './view.js';
/** What is printed, and on how many pages it has to fit. */
export declare function dayPaper(view: DayView, what: 'day' | 'menu'): {
    title: string;
    content: TemplateResult;
    pages: number;
};
/** Prints the day or the menu alone; the page stays as it is. */
export declare function printDay(host: LitElement, view: DayView, what: 'day' | 'menu'): void;
