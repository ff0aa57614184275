import { nothing, type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
import type { BodyView } from './body.js';
/** Why what is shown is not all that was searched for; empty where it is. */
export declare function leftOutText({ words, lines: { listing } }: Pick<BodyView, 'words' | 'lines'>): string;
/** How many there are, and what can be done with them. */
export declare function summary({ words, foods, on }: TableView, body: BodyView): TemplateResult;
/** Nothing was found: why, and the way out. */
export declare function noneFound({ words, state, foods, on }: TableView): TemplateResult;
/** @param pageSize rows that come along with each press */
export declare function moreButton({ words, on }: TableView, { lines }: BodyView, pageSize: number | null): TemplateResult | typeof nothing;
export declare const belowStyles: import("lit").CSSResult;
