import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
/** Products come last, and only after an outcome that leaves room for them. */
export declare function productsSection(shown: Shown): TemplateResult | typeof nothing;
