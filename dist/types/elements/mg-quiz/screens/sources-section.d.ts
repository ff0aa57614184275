import type { TemplateResult } from 'lit';
import type { Shown } from './outcome.js';
export declare const isDecided: ({ recommendation: { outcome } }: Shown) => boolean;
export declare function sourcesSection(shown: Shown): TemplateResult;
