import { html, nothing, type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
import type { BodyView } from './body.js';
import { tableHead } from './head.js';
import { rowsAtFirst } from './rows-at-first.js';

/** A row, and what was pressed in it. */
function press({ on }: TableView, event: Event): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
  const id = button?.closest<HTMLElement>('tr')?.dataset['id'];
  if (button && id !== undefined) on.press(button.dataset['do'] ?? '', id);
}

/** The rows are drawn by `body.ts` into the group: hundreds of them, in more than one frame. */
export function foodTable(view: TableView, body: BodyView): TemplateResult {
  const { foodTable: texts } = view.words;
  const { isWindowed, lines } = body;
  const isPreview = lines.listing.isPreview === true;
  return html`<div
    class="region ${isWindowed ? 'windowed' : ''}"
    part="table-region"
    role=${isWindowed ? 'group' : nothing}
    aria-label=${isWindowed ? texts.region : nothing}
    tabindex=${isWindowed ? '0' : nothing}
    ?hidden=${lines.count === 0}
  >
    <table
      part="table"
      role="table"
      aria-labelledby="caption"
      aria-busy=${isPreview ? 'true' : nothing}
      aria-rowcount=${isWindowed ? (isPreview ? -1 : lines.count + 1) : nothing}
      @click=${(event: Event) => press(view, event)}
      @focusin=${(event: Event) => view.on.focusRow(event.target)}
      @focusout=${(event: FocusEvent) => view.on.focusRow(event.relatedTarget)}
    >
      <caption>
        <span class="quiet" id="caption">${texts.caption}</span>
      </caption>
      ${tableHead(view)}
      <tbody class="rows" role="rowgroup">
        ${rowsAtFirst(view.rows)}
      </tbody>
    </table>
  </div>`;
}
