import { html, type TemplateResult } from 'lit';
import { icons } from './icons.js';

/** Native `<details>`: found by the browser's search in page, open without script. */
export function disclosure(
  title: string,
  content: unknown,
  part = 'disclosure',
  open = false,
): TemplateResult {
  return html`<details class="disclosure" part=${part} ?open=${open}>
    <summary part="summary">${icons.chevron()}<span>${title}</span></summary>
    <div class="disclosed stack">${content}</div>
  </details>`;
}
