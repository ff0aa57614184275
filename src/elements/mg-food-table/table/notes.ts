import { html, type TemplateResult } from 'lit';
import type { Knowledge } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { disclosure } from '../../../ui/disclosure.js';

/** What to know beside any figure in the table. */
export function goodToKnow({ foodTable }: Words, { limits }: Pick<Knowledge, 'limits'>): TemplateResult {
  const { heading, cooking, soaking, ounce, unmeasured, tables, label } = foodTable.notes;
  const notes = [label({ mg: limits.labelReferenceMg }), cooking, soaking, ounce, tables, unmeasured];
  return disclosure(
    heading,
    html`<ul class="bullets">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`,
    'notes',
  );
}
