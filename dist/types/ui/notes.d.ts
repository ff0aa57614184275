import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { EventDetailLevel } from './common-settings.js';
/** What happens with the answers. */
export declare function privacyNote({ quiz }: Words, eventDetail: EventDetailLevel): TemplateResult;
/** What it is and what it is not: promise L1. */
export declare function purposeNote({ quiz }: Words): TemplateResult;
