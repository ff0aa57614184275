import { type TemplateResult } from 'lit';
import { type Intake } from './intake-bar.js';
/** What comes in against what is recommended. */
export declare function intakeSection(shown: Intake): TemplateResult;
