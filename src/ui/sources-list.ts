import { css, html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { disclosure } from './disclosure.js';
import { lookUp } from './lookup.js';

function standing(words: Words, { checked, kind }: Source): string {
  if (kind === 'host') return words.host.source;
  const { standing: texts } = words.result.sources;
  const own = kind === 'computed' ? texts.computed : kind === 'primary' ? texts.read : texts.copy;
  return checked ? own : texts.unchecked;
}

const sourceName = (words: Words, id: string, source: Source): string =>
  lookUp<string>(words.result.sources.titles, id) ?? source.title;

function cited(
  sources: Readonly<Record<string, Source>>,
  ids: Iterable<string>,
): { id: string; source: Source }[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = lookUp(sources, id);
    return source ? [{ id, source }] : [];
  });
}

const dateAndStanding = (words: Words, source: Source): string =>
  [source.year ?? '', standing(words, source)].filter(Boolean).join(' · ');

/** Many a title names its year already. */
function dated(name: string, { year }: Source): string {
  return year === null || name.includes(String(year)) ? name : `${name} (${year})`;
}

/** For where a list of links does not fit, such as paper. */
export function namedSources(
  words: Words,
  sources: Readonly<Record<string, Source>>,
  ids: Iterable<string>,
): { title: string; standing: string }[] {
  return cited(sources, ids).map(({ id, source }) => ({
    title: dated(sourceName(words, id, source), source),
    standing: standing(words, source),
  }));
}

function row(words: Words, id: string, source: Source): TemplateResult {
  const name = sourceName(words, id, source);
  const title = source.url
    ? html`<a href=${source.url} rel="noopener" aria-label=${words.result.sources.open({ source: name })}
        >${name}</a
      >`
    : name;
  return html`<li class="source" part="source">
    <span>${title}</span> <span class="muted small figures">${dateAndStanding(words, source)}</span>
  </li>`;
}

/** Each document once, with its date and whether anybody compared the figure with it. */
export function sourceList(
  words: Words,
  sources: Readonly<Record<string, Source>>,
  ids: Iterable<string>,
): TemplateResult | typeof nothing {
  const shown = cited(sources, ids);
  if (shown.length === 0) return nothing;
  const unchecked = shown.some(({ source }) => !source.checked);
  return disclosure(
    words.result.sources.heading,
    html`<ul class="sources small">
        ${shown.map(({ id, source }) => row(words, id, source))}
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
