import { nothing, type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** The sections whose questions are asked as the quiz asks them. */
export declare const takenSection: (view: DoseView) => TemplateResult;
export declare function personSection(view: DoseView): TemplateResult;
export declare const medicinesSection: (view: DoseView) => TemplateResult;
export declare const healthSection: (view: DoseView) => TemplateResult;
/** Only where an answer makes a sign relevant. */
export declare function topicSignsSection(view: DoseView): TemplateResult | typeof nothing;
/** What the host of the site asks; under a heading that says so. */
export declare function ownSection(view: DoseView): TemplateResult | typeof nothing;
