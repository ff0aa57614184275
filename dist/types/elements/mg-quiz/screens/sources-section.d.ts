import type { TemplateResult } from 'lit';
import { type NotEnough } from '../../../ui/not-enough.js';
import type { Shown } from './outcome.js';
export declare const isDecided: ({ recommendation: { outcome } }: Shown) => boolean;
export declare const notEnoughOf: ({ view, recommendation }: Shown) => Omit<NotEnough, 'words'>;
export declare function sourcesSection(shown: Shown): TemplateResult;
