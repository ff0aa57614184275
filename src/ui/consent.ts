import { html, nothing, type TemplateResult } from 'lit';
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
export function consentBox({
  words,
  eventDetail,
  consent,
  answer,
}: ConsentAsked): TemplateResult | typeof nothing {
  if (eventDetail !== 'answers') return nothing;
  const { consent: texts } = words.quiz;
  if (consent !== 'open') {
    return html`<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${consent === 'yes' ? texts.thanks : texts.declined}
    </p>`;
  }
  return html`<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${texts.title}</h3>
    <p>${texts.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${() => answer(true)}>${texts.yes}</button>
      <button class="button" type="button" @click=${() => answer(false)}>${texts.no}</button>
    </div>
  </section>`;
}
