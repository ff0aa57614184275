import { type TemplateResult } from 'lit';
import { type UsesTold } from '../../../engine/uses.js';
import type { Shown } from './outcome.js';
export declare const claimsShown: ({ view, recommendation }: Shown) => string[];
export declare const usesTold: ({ view, recommendation }: Shown) => UsesTold | null;
/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
export declare const topicSection: (shown: Shown) => TemplateResult;
