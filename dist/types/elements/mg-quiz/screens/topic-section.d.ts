import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
export declare const claimsShown: ({ view, recommendation }: Shown) => string[];
export declare function usesShown({ view, recommendation }: Shown): string[];
/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
export declare function topicSection(shown: Shown): TemplateResult | typeof nothing;
export declare const topicStyles: import("lit").CSSResult;
