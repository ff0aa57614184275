import { nothing, type TemplateResult } from 'lit';
import type { DayView } from './view.js';
/** Whether this is what somebody eats in a day: nobody else can know, so nothing counts before it is said. */
export declare function declaration(view: DayView): TemplateResult | typeof nothing;
