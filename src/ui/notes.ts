import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { EventDetailLevel } from './common-settings.js';
import { icons } from './icons.js';

/** What happens with the answers. */
export function privacyNote({ quiz }: Words, eventDetail: EventDetailLevel): TemplateResult {
  return html`<p class="note" part="privacy">${icons.lock()}<span>${quiz.privacy[eventDetail]}</span></p>`;
}

/** What it is and what it is not: promise L1. */
export function purposeNote({ quiz }: Words): TemplateResult {
  return html`<p class="note" part="purpose">${icons.info()}<span>${quiz.purpose}</span></p>`;
}
