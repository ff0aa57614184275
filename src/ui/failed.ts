import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';

/** No advice rather than half an advice. */
export function failed(words: Words, restart: () => void): TemplateResult {
  return html`<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${words.quiz.failed.title}</h2>
    <p class="lead">${words.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${restart}>${words.quiz.restart}</button></div>
  </section>`;
}
