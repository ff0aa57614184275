import { html, type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { AuthorisedWording } from '../locales/authorised.js';
import type { Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

export const wordingsOf = ({ claims }: Pick<Words, 'claims'>, ids: readonly string[]): AuthorisedWording[] =>
  ids.flatMap((id) => lookUp<AuthorisedWording>(claims, id) ?? []);

/** The one place where an effect of magnesium is told beside products, with the sentences that the law wants beside it. */
export function benefits(
  words: Words,
  wordings: readonly AuthorisedWording[],
  { limits }: Pick<Knowledge, 'limits'>,
): TemplateResult {
  const { claimCompanions: beside } = words;
  return html`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${words.result.forms.claims}</h3>
    <ul class="bullets">
      ${wordings.map((wording) => html`<li>${wording}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${beside.amount({ mg: limits.claimMinimumMgPerDay })}
        ${beside.tooMuch({ upperLevelMg: limits.euCeilingMg })}
      </p>
      <p>${beside.variedDiet} ${beside.avoid}</p>
    </div>
  </section>`;
}
