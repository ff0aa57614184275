import { nothing, type TemplateResult } from 'lit';
import type { Trace } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** Everything the rule looked at and saw; shown with `debug` only. */
export declare function traceView(words: Words, trace: Trace | undefined): TemplateResult | typeof nothing;
export declare const traceStyles: import("lit").CSSResult;
