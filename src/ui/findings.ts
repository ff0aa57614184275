import { css, html, nothing, type TemplateResult } from 'lit';
import type { Finding, Severity } from '../engine/types.js';
import type { FindingWords, HelpNumbers, Words } from '../locales/words.js';
import { icons } from './icons.js';
import { lookUp } from './lookup.js';
import { traceView } from './trace.js';

const icon: Readonly<Record<Severity, () => TemplateResult>> = {
  info: icons.info,
  caution: icons.alert,
  stop: icons.stop,
  emergency: icons.stop,
};

export interface Findings {
  words: Words;
  findings: readonly Finding[];
  help: HelpNumbers;
  debug: boolean;
}

/** A finding's sentence also knows whom to call here. */
export function findingText(
  words: Words,
  finding: Finding,
  help: HelpNumbers,
): { title: string; text: string } {
  const known = lookUp<FindingWords>(words.findings, finding.rule);
  const shown = { ...finding.shown, ...withoutUndefined(help) };
  if (!known) return { title: finding.rule, text: '' };
  const title = known.titleOf?.(shown) ?? known.title;
  return { title: known.by === undefined ? title : words.host.byTitle({ title }), text: known.text(shown) };
}

/** Whose finding it is stands apart on a screen, and within the title where there is one line. */
function cardText(list: Findings, finding: Finding): { title: string; text: string; by: string | undefined } {
  const known = lookUp<FindingWords>(list.words.findings, finding.rule);
  const said = findingText(list.words, finding, list.help);
  return { ...said, ...(known?.by !== undefined && { title: known.title }), by: known?.by };
}

function withoutUndefined(help: HelpNumbers): Record<string, string> {
  return Object.fromEntries(Object.entries(help).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

function findingCard(list: Findings, finding: Finding): TemplateResult {
  const { words, debug } = list;
  const { title, text, by } = cardText(list, finding);
  return html`<li class="finding ${finding.severity}" part="finding finding-${finding.severity}">
    ${icon[finding.severity]()}
    <div class="finding-text">
      ${by === undefined ? nothing : html`<p class="small muted" part="by">${by}</p>`}
      <h4><span class="quiet">${words.result.severities[finding.severity]}: </span>${title}</h4>
      ${text ? html`<p>${text}</p>` : nothing} ${debug ? traceView(words, finding.trace) : nothing}
    </div>
  </li>`;
}

export function findingList(list: Findings): TemplateResult {
  return html`<ul class="findings" part="findings">
    ${list.findings.map((finding) => findingCard(list, finding))}
  </ul>`;
}

export const findingsStyles = css`
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;
