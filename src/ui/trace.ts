import { css, html, nothing, type TemplateResult } from 'lit';
import { jsonText } from '../engine/json-text.js';
import type { Condition, Trace } from '../engine/types.js';
import type { Words } from '../locales/words.js';

/** A condition in the notation of the rules themselves, for whoever maintains them. */
function conditionText(condition: Condition): string {
  if ('all' in condition) return 'all';
  if ('any' in condition) return 'any';
  if ('not' in condition) return 'not';
  const { fact, ...comparison } = condition;
  return `${fact} ${Object.entries(comparison)
    .map(([name, value]) => `${name} ${jsonText(value)}`)
    .join(' ')}`;
}

function node(words: Words, trace: Trace): TemplateResult {
  const saw =
    trace.saw === undefined ? nothing : html` · ${words.debug.saw} <code>${jsonText(trace.saw)}</code>`;
  return html`<li>
    <code>${conditionText(trace.condition)}</code> → ${words.debug.truths[trace.truth]}${saw}
    ${
      trace.parts?.length
        ? html`<ul>
            ${trace.parts.map((part) => node(words, part))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Everything the rule looked at and saw; shown with `debug` only. */
export function traceView(words: Words, trace: Trace | undefined): TemplateResult | typeof nothing {
  if (!trace) return nothing;
  return html`<details class="trace" part="trace">
    <summary class="small">${words.debug.trace}</summary>
    <ul class="small">
      ${node(words, trace)}
    </ul>
  </details>`;
}

export const traceStyles = css`
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`;
