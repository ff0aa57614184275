import { css, html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { disclosure } from './disclosure.js';

function standing(words: Words, { checked, year }: Source): string {
  const { sources } = words.result;
  if (!checked) return sources.unchecked;
  return year === null ? sources.checkedNoYear : sources.checked({ year });
}

function row(words: Words, source: Source): TemplateResult {
  const title = source.url
    ? html`<a
        href=${source.url}
        rel="noopener"
        aria-label=${words.result.sources.open({ source: source.title })}
        >${source.title}</a
      >`
    : source.title;
  return html`<li class="source" part="source">
    <span>${title}</span> <span class="muted small figures">${standing(words, source)}</span>
  </li>`;
}

/** Each document once, with its date and whether anybody compared the figure with it. */
export function sourceList(
  words: Words,
  sources: Readonly<Record<string, Source>>,
  ids: Iterable<string>,
): TemplateResult | typeof nothing {
  const cited = [...new Set(ids)].flatMap((id) =>
    Object.hasOwn(sources, id) ? [sources[id] as Source] : [],
  );
  if (cited.length === 0) return nothing;
  const unchecked = cited.some(({ checked }) => !checked);
  return disclosure(
    words.result.sources.heading,
    html`<ul class="sources small">
        ${cited.map((source) => row(words, source))}
      </ul>
      ${unchecked ? html`<p class="small muted">${words.result.sources.uncheckedNote}</p>` : nothing}`,
    'sources',
  );
}

export const sourcesStyles = css`
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;
