import { nothing, type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
export declare function figuresOf({ view }: Shown): import("../../../engine/types.js").Figures;
/** What comes in against what is recommended. Where a professional goes first there are no figures to act on. */
export declare function intakeSection(shown: Shown): TemplateResult | typeof nothing;
/** With a plan the portions that would close the same gap are an equal way, so they are the ones that are shown. */
export declare function foodsSection(shown: Shown): TemplateResult | typeof nothing;
