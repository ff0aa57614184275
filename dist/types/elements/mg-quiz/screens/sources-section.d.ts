import { type TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
export declare function sourcesSection(shown: Shown): TemplateResult;
