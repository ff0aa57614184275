import { nothing, type TemplateResult } from 'lit';
import { type Shown } from './outcome.js';
/**
 * The host's offer. After a block the professional comes first, and the offer says that it is no medical care; on an
 * emergency screen it never stands.
 */
export declare function consult(shown: Shown): TemplateResult | typeof nothing;
