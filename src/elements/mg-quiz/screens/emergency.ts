import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FormsRecommendation } from '../../../engine/types.js';
import { findingText } from '../../../ui/findings.js';
import { localNumbers, telHref } from '../../../ui/help-numbers.js';
import { icons } from '../../../ui/icons.js';
import { lookUp } from '../../../ui/lookup.js';
import type { QuizView } from '../view.js';

function callLink(view: QuizView, number: string, primary: boolean): TemplateResult {
  return html`<a class="button call ${primary ? 'stop' : ''}" part="call" href=${telHref(number)}>
    ${icons.phone()}<span class="figures">${view.words.help.call({ number })}</span>
  </a>`;
}

function isCrisis(view: QuizView, finding: Finding): boolean {
  return lookUp(view.ground.knowledge.rules.safety, finding.rule)?.refer === 'crisis';
}

/** Who to call and nothing else: no other advice, nothing of the host's, one way back in case of a slip. */
export function emergency(view: QuizView, recommendation: FormsRecommendation): TemplateResult {
  const { words, help, settings, on } = view;
  const urgent = recommendation.findings.filter(({ severity }) => severity === 'emergency');
  const crisis = urgent.filter((finding) => isCrisis(view, finding));
  const onlyCrisis = crisis.length === urgent.length;
  const line = localNumbers(settings.country)?.crisisLine;
  const crisisNumbers = crisis.length > 0 ? (line?.numbers ?? []) : [];
  const first = (onlyCrisis && crisisNumbers[0]) || help.emergency;
  const numbers = [...new Set([first, ...crisisNumbers, help.emergency])];
  const title = words.outcomes.emergency.title({ number: first });
  // Some signs say no more than the heading does.
  const messages = [...new Set(urgent.map((finding) => findingText(words, finding, help).text))];
  const more = messages.filter((text) => text.replace(/[.!]$/, '') !== title);
  return html`<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${title}</h2>
    <div class="stack">
      ${more.map((text) => html`<p class="lead">${text}</p>`)}
      <p class="lead">${words.outcomes.emergency.text}</p>
      ${crisis.length > 0 && !line ? html`<p class="lead">${words.help.localCrisisLine}</p>` : nothing}
    </div>
    <div class="calls">${numbers.map((number, index) => callLink(view, number, index === 0))}</div>
    ${
      crisis.length > 0 && line
        ? html`<p>${line.name}: <a href="https://${line.site}" rel="noopener">${line.site}</a></p>`
        : nothing
    }
    <div>
      <button class="button inline" type="button" part="back-button" @click=${() => on.undo()}>
        ${words.quiz.back}
      </button>
    </div>
  </section>`;
}
