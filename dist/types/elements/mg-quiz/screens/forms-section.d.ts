import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
/** Equal forms stand side by side; the order among the others is by rank, and why each fell behind is told. */
export declare function formsSection(shown: Shown): TemplateResult | typeof nothing;
