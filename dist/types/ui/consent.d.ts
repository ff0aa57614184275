import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { EventDetailLevel } from './common-settings.js';
export type Consent = 'open' | 'yes' | 'no';
export interface ConsentAsked {
    words: Words;
    eventDetail: EventDetailLevel;
    consent: Consent;
    answer: (given: boolean) => void;
}
/** Answers leave the element on a yes that is given here, and on nothing else. */
export declare function consentBox({ words, eventDetail, consent, answer, }: ConsentAsked): TemplateResult | typeof nothing;
