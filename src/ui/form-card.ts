import { css, html, nothing, type TemplateResult } from 'lit';
import type { Knowledge, RankedForm, Reason, RejectedForm } from '../engine/types.js';
import type { UsesTold } from '../engine/uses.js';
import type { FormWords, ReasonWords, Words } from '../locales/words.js';
import { capitalised } from './capitalised.js';
import { icons } from './icons.js';
import { lookUp } from './lookup.js';
import { traceView } from './trace.js';
import { noteOnForm, usesWithForm } from './use-card.js';

export function formWords(words: Words, id: string): FormWords {
  return lookUp<FormWords>(words.forms, id) ?? { name: id, short: id, about: '' };
}

const sentences = (words: Words, reasons: readonly Reason[], side: 'for' | 'against') =>
  reasons.flatMap((reason) => {
    const sentence = lookUp<ReasonWords>(words.reasons, reason.rule)?.[side];
    return sentence ? [{ reason, text: sentence(reason.shown) }] : [];
  });

function debugOf(words: Words, reason: Reason, debug: boolean): unknown {
  if (!debug) return nothing;
  return html`<span class="small muted">
      · <code>${reason.rule}</code> ${words.debug.weight} ${reason.weight}</span
    >
    ${traceView(words, reason.trace)}`;
}

/** The same for paper. */
export const reasonTexts = (words: Words, reasons: readonly Reason[]): string[] =>
  (['for', 'against'] as const).flatMap((side) => sentences(words, reasons, side).map(({ text }) => text));

/** What speaks for the form, then what to mind: in the gut a form is never praised, only cautioned about. */
function reasonList(words: Words, reasons: readonly Reason[], debug: boolean): TemplateResult {
  return html`<ul class="reasons">
    ${sentences(words, reasons, 'for').map(
      ({ reason, text }) =>
        html`<li>${icons.check()}<span>${text}${debugOf(words, reason, debug)}</span></li>`,
    )}
    ${sentences(words, reasons, 'against').map(
      ({ reason, text }) =>
        html`<li class="against">${icons.minus()}<span>${text}${debugOf(words, reason, debug)}</span></li>`,
    )}
  </ul>`;
}

/** What a form is shown with. */
export interface FormView {
  words: Words;
  knowledge: Knowledge;
  debug: boolean;
  /** Uses that may be told of: none in `eu`. */
  told: UsesTold | null;
}

export function formCard({ words, knowledge, debug, told }: FormView, form: RankedForm): TemplateResult {
  const { name, about } = formWords(words, form.id);
  return html`<li class="form card" part="form">
    <h4 class="form-name">${capitalised(name, words.lang)}</h4>
    <p class="muted">${about}</p>
    <p class="quiet">${words.result.forms.why}</p>
    ${reasonList(words, form.reasons, debug)} ${usesWithForm(words, knowledge, form.id, told)}
  </li>`;
}

function mainReason(words: Words, form: RankedForm): string {
  const first = sentences(words, form.reasons, 'against')[0] ?? sentences(words, form.reasons, 'for')[0];
  return first?.text ?? '';
}

/** Forms further down, by the one thing that put them there: what holds for several is said once. */
export function otherForms(words: Words, forms: readonly RankedForm[]): TemplateResult {
  const byReason = new Map<string, string[]>();
  for (const form of forms) {
    const text = mainReason(words, form);
    byReason.set(text, [...(byReason.get(text) ?? []), formWords(words, form.id).short]);
  }
  return html`<ul>
    ${[...byReason].map(
      ([text, names]) =>
        html`<li class="form-row" part="form-row">
          <span class="form-row-name">${capitalised(words.list(names), words.lang)}</span>
          <span class="muted small">${text}</span>
        </li>`,
    )}
  </ul>`;
}

/** A form that fell out, with everything that counted against it. */
export function rejectedRow({ words, debug, told }: FormView, form: RejectedForm): TemplateResult {
  return html`<li class="form-row" part="form-row">
    <span class="form-row-name">${capitalised(formWords(words, form.id).short, words.lang)}</span>
    <span class="muted small"
      >${sentences(words, form.reasons, 'against').map(
        ({ reason, text }) => html`<span class="sentence">${text}${debugOf(words, reason, debug)} </span>`,
      )}${noteOnForm(words, form.id, told)}</span
    >
  </li>`;
}

export const formCardStyles = css`
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;
