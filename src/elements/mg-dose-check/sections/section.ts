import { html, nothing, type TemplateResult } from 'lit';
import { prefilled } from '../../../ui/answering/asking.js';
import { icons } from '../../../ui/icons.js';
import type { DoseCheckWords } from '../../../locales/words.js';
import type { DoseQuestion } from '../state.js';
import type { DoseView } from '../view.js';

export type SectionName = keyof DoseCheckWords['sections'] | 'own';

/** What the site filled in, and an answer that its list outgrew, are for the visitor to confirm. */
function confirmNote(
  { words, check, on }: DoseView,
  ids: readonly DoseQuestion[],
): TemplateResult | typeof nothing {
  const given = ids.filter((id) => check.unconfirmed.includes(id));
  const outgrown = ids.filter((id) => check.outgrown.includes(id) && check.given.path.includes(id));
  if (given.length + outgrown.length === 0) return nothing;
  const texts = words.doseCheck;
  return html`<div class="confirm">
    ${
      given.length > 0
        ? prefilled(words)
        : html`<p class="small prefilled" part="prefilled">${icons.info()}${texts.outgrown}</p>`
    }
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${() => on.confirm([...given, ...outgrown])}
    >
      ${icons.check()}${texts.confirm}
    </button>
  </div>`;
}

const heading = ({ words }: DoseView, name: SectionName): string =>
  name === 'own' ? words.host.section : words.doseCheck.sections[name];

/** A part of the page under its own heading, with the questions that it asks. */
export function section(
  view: DoseView,
  name: SectionName,
  ids: readonly DoseQuestion[],
  content: unknown,
): TemplateResult {
  return html`<section
    class="block input-section"
    part="section section-${name}"
    aria-labelledby="section-${name}"
  >
    <h3 id="section-${name}">${heading(view, name)}</h3>
    ${confirmNote(view, ids)} ${content}
  </section>`;
}
