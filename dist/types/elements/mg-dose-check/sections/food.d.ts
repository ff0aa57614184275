import { type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** Three ways to say it, of which not knowing is an honest one. */
export declare function foodSection(view: DoseView): TemplateResult;
