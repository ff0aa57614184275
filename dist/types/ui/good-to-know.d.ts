import { nothing, type TemplateResult } from 'lit';
import type { Finding, Knowledge } from '../engine/types.js';
import { type Findings } from './findings.js';
/** Worth knowing, and of no weight: it has no place among what concerns safety. */
export declare const isNote: ({ rules }: Knowledge, { rule }: Finding) => boolean;
/** Notes stand apart, after the advice itself. */
export declare function goodToKnow(knowledge: Knowledge, { findings, ...shown }: Findings): TemplateResult | typeof nothing;
export declare const goodToKnowStyles: import("lit").CSSResult;
