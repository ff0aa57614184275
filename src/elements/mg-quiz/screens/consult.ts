import { html, nothing, type TemplateResult } from 'lit';
import { findingText } from '../../../ui/findings.js';
import { formWords } from '../../../ui/form-card.js';
import {
  isMailto,
  mailLink,
  mailSummary,
  type MailLink,
  type SummaryPart,
} from '../../../ui/mail-summary.js';
import { answered } from '../flow.js';
import { questionLabel, saidText } from './answers-section.js';
import { firstProfessional, outcomeTitle, type Shown } from './outcome.js';

function summaryOf(shown: Shown): string {
  const { view, recommendation } = shown;
  const { words, help, ground, state } = view;
  const { labels, mailGreeting } = words.result.consult;
  const top = recommendation.forms.filter(({ rank }) => rank === 1);
  const { plan } = recommendation;
  const parts: SummaryPart[] = [
    { lines: [mailGreeting] },
    { heading: labels.outcome, lines: [outcomeTitle(shown)] },
    { heading: labels.form, lines: top.map(({ id }) => formWords(words, id).name) },
    {
      heading: labels.plan,
      lines: plan ? plan.moments.map((moment) => words.result.plan.moment(moment)) : [],
    },
    {
      heading: labels.findings,
      lines: recommendation.findings.map((finding) => findingText(words, finding, help).title),
    },
    {
      heading: labels.answers,
      lines: answered(ground, state).map(
        (said) => `${questionLabel(words, said.question)}: ${saidText(words, said)}`,
      ),
    },
    { heading: labels.version, lines: [recommendation.knowledge.version] },
  ];
  return mailSummary(parts);
}

/** Stands open above the link: nobody has to look for what goes to somebody else. */
function preview({ view }: Shown, { body, cut }: MailLink): TemplateResult {
  const { consult: texts } = view.words.result;
  return html`<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${texts.preview}</h4>
    <p class="small muted">${texts.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${body}</pre>
    ${cut ? html`<p class="small">${texts.previewCut}</p>` : nothing}
  </div>`;
}

/**
 * The host's offer. After a block the professional comes first, and the offer says that it is no medical care; on an
 * emergency screen it never stands.
 */
export function consult(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  const { consultHref, consultLabel } = view.settings;
  if (!consultHref) return nothing;
  const { words, on } = view;
  const { consult: texts } = words.result;
  const mail = isMailto(consultHref)
    ? mailLink(consultHref, { subject: texts.mailSubject, body: summaryOf(shown) })
    : undefined;
  const blocked = recommendation.outcome === 'ask-professional';
  return html`<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${texts.heading}</h3>
    ${blocked ? html`<p>${texts.firstProfessional({ professional: firstProfessional(shown) })}</p>` : nothing}
    <p class="muted">${texts.note}</p>
    ${mail ? preview(shown, mail) : nothing}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${mail?.href ?? consultHref}
        rel="noopener"
        @click=${() => on.consult()}
        >${consultLabel ?? (mail ? texts.send : texts.label)}</a
      >
    </div>
  </section>`;
}
