import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
/** How much, when, and when not. */
export declare function planSection({ view, recommendation }: Shown): TemplateResult | typeof nothing;
