import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
/** Whether a product stands on the screen that may be one of several with vitamin B6. */
export declare const asksOfVitaminB6: (shown: Shown) => boolean;
/** Products come last, and only after an outcome that leaves room for them. */
export declare function productsSection(shown: Shown): TemplateResult | typeof nothing;
