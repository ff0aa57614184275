import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Knowledge } from '../engine/types.js';
import { findingText } from './findings.js';
import { localNumbers, telHref } from './help-numbers.js';
import { icons } from './icons.js';
import { lookUp } from './lookup.js';
import type { HelpNumbers, Words } from '../locales/words.js';

export interface Emergency {
  words: Words;
  knowledge: Knowledge;
  findings: readonly Finding[];
  help: HelpNumbers;
  country: string | null;
  /** Back from a slip. */
  undo(): void;
}

function callLink(words: Words, number: string, primary: boolean): TemplateResult {
  return html`<a class="button call ${primary ? 'stop' : ''}" part="call" href=${telHref(number)}>
    ${icons.phone()}<span class="figures">${words.help.call({ number })}</span>
  </a>`;
}

function isCrisis({ knowledge }: Emergency, finding: Finding): boolean {
  return lookUp(knowledge.rules.safety, finding.rule)?.refer === 'crisis';
}

/** Who to call and nothing else: no other advice, nothing of the host's, one way back in case of a slip. */
export function emergency(shown: Emergency): TemplateResult {
  const { words, help, country } = shown;
  const urgent = shown.findings.filter(({ severity }) => severity === 'emergency');
  const crisis = urgent.filter((finding) => isCrisis(shown, finding));
  const onlyCrisis = crisis.length === urgent.length;
  const line = localNumbers(country)?.crisisLine;
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
    <div class="calls">${numbers.map((number, index) => callLink(words, number, index === 0))}</div>
    ${
      crisis.length > 0 && line
        ? html`<p>${line.name}: <a href="https://${line.site}" rel="noopener">${line.site}</a></p>`
        : nothing
    }
    <div>
      <button class="button inline" type="button" part="back-button" @click=${() => shown.undo()}>
        ${words.quiz.back}
      </button>
    </div>
  </section>`;
}
