import { css, html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { disclosure } from './disclosure.js';
import { lookUp } from './lookup.js';

function standing(words: Words, { checked, kind, year }: Source): string {
  const { standing: texts } = words.result.sources;
  const own = kind === 'computed' ? texts.computed : kind === 'primary' ? texts.read : texts.copy;
  return [year ?? '', checked ? own : texts.unchecked].filter(Boolean).join(' · ');
}

function row(words: Words, id: string, source: Source): TemplateResult {
  const name = lookUp<string>(words.result.sources.titles, id) ?? source.title;
  const title = source.url
    ? html`<a href=${source.url} rel="noopener" aria-label=${words.result.sources.open({ source: name })}
        >${name}</a
      >`
    : name;
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
  const cited = [...new Set(ids)].flatMap((id) => {
    const source = lookUp(sources, id);
    return source ? [{ id, source }] : [];
  });
  if (cited.length === 0) return nothing;
  const unchecked = cited.some(({ source }) => !source.checked);
  return disclosure(
    words.result.sources.heading,
    html`<ul class="sources small">
        ${cited.map(({ id, source }) => row(words, id, source))}
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
