import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceList, type Choice, type ChoiceList } from './choices.js';
import { matches } from './fold.js';
import { icons } from './icons.js';
import type { Words } from '../locales/words.js';

/** A longer list gets a search field. */
export const SEARCH_ABOVE = 8;

export interface Checklist extends ChoiceList {
  words: Words;
  search: string;
  find(search: string): void;
}

/** What was ticked stays in sight, and so do "none of these" and its like: a search never hides an answer. */
function found(list: Checklist): Choice[] {
  return list.choices.filter(
    ({ value, label, detail, apart, stays }) =>
      apart || stays || list.picked.includes(value) || matches(`${label} ${detail ?? ''}`, list.search),
  );
}

export function checklist(list: Checklist): TemplateResult {
  const listed = list.choices.filter(({ apart, stays }) => !apart && !stays).length;
  if (listed <= SEARCH_ABOVE) return choiceList(list);
  const shown = found(list);
  const count = shown.filter(({ apart, stays }) => !apart && !stays).length;
  const { words } = list;
  return html`<div class="stack">
    <div class="search" part="search">
      ${icons.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${words.quiz.search}
        placeholder=${words.quiz.search}
        .value=${live(list.search)}
        @input=${(event: Event) => list.find((event.target as HTMLInputElement).value)}
        @keydown=${keepEnter}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${list.search.trim() ? words.quiz.found({ count, total: listed }) : nothing}
    </p>
    ${choiceList({ ...list, choices: shown, dense: true })}
  </div>`;
}

/** Enter in the search field is no answer: it must not send the form. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

export const checklistStyles = css`
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice:not(:has(.choice-detail)) {
    align-items: center;
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;
