import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../../ui/disclosure.js';
import { formCard, otherForms, rejectedRow, type FormView } from '../../../ui/form-card.js';
import type { Shown } from './outcome.js';
import { usesTold } from './topic-section.js';

/** Equal forms stand side by side; the order among the others is by rank, and why each fell behind is told. */
export function formsSection(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  const { words, settings, ground } = view;
  const { forms } = words.result;
  if (recommendation.forms.length === 0) return nothing;
  const top = recommendation.forms.filter(({ rank }) => rank === 1);
  const others = recommendation.forms.filter(({ rank }) => rank > 1);
  const formView: FormView = {
    words,
    knowledge: ground.knowledge,
    debug: settings.debug,
    told: usesTold(shown),
  };
  return html`<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${forms.heading}</h3>
    ${top.length > 1 ? html`<p class="muted">${forms.equalRank}</p>` : nothing}
    <ul class="form-cards">
      ${top.map((form) => formCard(formView, form))}
    </ul>
    ${
      others.length > 0
        ? html`<div class="form-others">
            <h4>${forms.others}</h4>
            ${otherForms(words, others)}
          </div>`
        : nothing
    }
    <p class="small muted">${forms.amountNote}</p>
    ${
      recommendation.rejected.length > 0
        ? disclosure(
            forms.whyNot,
            html`<p class="small muted">${forms.rejected}</p>
              <ul>
                ${recommendation.rejected.map((form) => rejectedRow(formView, form))}
              </ul>`,
            'rejected',
          )
        : nothing
    }
  </section>`;
}
