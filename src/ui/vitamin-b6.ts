import { html, type TemplateResult } from 'lit';
import { isMinor } from '../engine/safety.js';
import type { Facts, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';

/** The limit is one for adults: children have lower ones, and who tells no age may be a child. */
export const isToldOfVitaminB6 = (knowledge: Knowledge, facts: Facts): boolean =>
  !isMinor(knowledge, { facts });

/** What a label may hold besides. */
export function vitaminB6({ result }: Words, { limits }: Knowledge): TemplateResult {
  return html`<p class="small muted" part="vitamin-b6">
    ${result.vitaminB6({ mg: limits.vitaminB6MgPerDay })}
  </p>`;
}
