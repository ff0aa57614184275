import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../../../ui/icons.js';
import { ticked } from '../../../ui/ticked.js';
import type { TableView } from '../view.js';
import { categoryName, stateName } from './kinds.js';
import type { Basis } from './state.js';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Enter would send a form of the page, and everything is found already. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** On a phone that key closes the keyboard, which hides what was found. */
function keydown({ on }: TableView, event: KeyboardEvent): void {
  keepEnter(event);
  if (event.key === 'Enter' && !event.isComposing && globalThis.matchMedia?.('(pointer: coarse)').matches)
    on.toCount();
}

function searchField(view: TableView): TemplateResult {
  const { words, state, on } = view;
  const { search } = words.foodTable;
  return html`<div class="search-block">
    <label class="label" for="search">${search.label}</label>
    <div class="search" part="search">
      ${icons.search()}
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        placeholder=${search.placeholder}
        .value=${live(state.search)}
        @input=${(event: Event) => on.search(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => keydown(view, event)}
      />
      ${
        state.search
          ? html`<button
              class="icon-button clear"
              type="button"
              aria-label=${search.clear}
              @click=${() => on.clearSearch()}
            >
              ${icons.close()}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function chip(view: TableView, id: string, name: string): TemplateResult {
  const { state, on } = view;
  return html`<label class="chip" part="chip">
    <input
      type="radio"
      name="category"
      value=${id}
      .checked=${ticked((state.category ?? '') === id)}
      @change=${() => on.category(id || null)}
    />
    <span>${name}</span>
  </label>`;
}

/** More chips than this would be a wall. */
const MOST_CHIPS = 12;
/** More options than this would be a maze, and take long to draw: who has more of them has names to search for. */
const MOST_OPTIONS = 200;

/** Radios underneath: arrow keys, a name for the whole, and the state of each come with them. */
function chips(view: TableView): TemplateResult | typeof nothing {
  const { words, kinds } = view;
  const { category } = words.foodTable;
  if (kinds.categories.length === 0 || kinds.categories.length > MOST_CHIPS) return nothing;
  return html`<fieldset class="chips" part="chips">
    <legend class="quiet">${category.label}</legend>
    ${chip(view, '', category.all)} ${kinds.categories.map((id) => chip(view, id, categoryName(words, id)))}
  </fieldset>`;
}

interface Option {
  value: string;
  name: string;
}

function select(
  id: string,
  label: string,
  chosen: string,
  options: readonly Option[],
  change: (value: string) => void,
): TemplateResult {
  return html`<div class="choose">
    <label class="label" for=${id}>${label}</label>
    <span class="select">
      <select
        class="field"
        id=${id}
        .value=${live(chosen)}
        @change=${(event: Event) => change(valueOf(event))}
      >
        ${options.map(({ value, name }) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
      </select>
      ${icons.chevron()}
    </span>
  </div>`;
}

/** In the place of chips. */
function categories({ words, state, kinds, on }: TableView): TemplateResult | typeof nothing {
  if (kinds.categories.length <= MOST_CHIPS) return nothing;
  const { category: texts } = words.foodTable;
  const first = kinds.categories.slice(0, MOST_OPTIONS);
  const chosen = kinds.categories.filter((id) => id === state.category && !first.includes(id));
  const options = [...first, ...chosen].map((id) => ({ value: id, name: categoryName(words, id) }));
  const all = { value: '', name: texts.all };
  return select('category', texts.label, state.category ?? '', [all, ...options], (id) =>
    on.category(id || null),
  );
}

function preparation({ words, state, kinds, on }: TableView): TemplateResult | typeof nothing {
  const { state: texts } = words.foodTable;
  if (kinds.states.length === 0) return nothing;
  const options = kinds.states.map((id) => ({ value: id, name: stateName(words, id) }));
  const all = { value: '', name: texts.all };
  return select('state', texts.label, state.state ?? '', [all, ...options], (id) => on.prepared(id || null));
}

function basis({ words, knowledge, state, reference, on }: TableView): TemplateResult {
  const { basis: texts } = words.foodTable;
  const day = reference ? texts.dayOf({ lowMg: reference.low, highMg: reference.high }) : texts.day;
  const options = [
    { value: 'day', name: day },
    { value: 'label', name: texts.labelOf({ mg: knowledge.limits.labelReferenceMg }) },
  ];
  return select('basis', texts.label, state.basis, options, (value) => on.basis(value as Basis));
}

const filtersOn = ({ state }: TableView): number =>
  Number(state.category !== null) + Number(state.state !== null);

/** In a narrow column the filters would push the table out of sight, so there they wait behind a button. */
function filtersButton(view: TableView): TemplateResult {
  const { words, state, on } = view;
  const { filters, filtersOn: withCount } = words.foodTable;
  const count = filtersOn(view);
  return html`<button
    class="button filters-button"
    type="button"
    part="filters-button"
    aria-expanded=${state.filtersOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${() => on.foldFilters()}
  >
    ${icons.chevron()}${count > 0 ? withCount({ count }) : filters}
  </button>`;
}

/** What is shown of the list, and how. */
export function toolbar(view: TableView): TemplateResult {
  return html`<div class="toolbar" part="toolbar">
    ${searchField(view)} ${filtersButton(view)}
    <div class="filters ${view.state.filtersOpen ? 'open' : ''}" id="filters">
      <div class="chooses">${categories(view)} ${preparation(view)} ${basis(view)}</div>
      ${chips(view)}
    </div>
  </div>`;
}

export const toolbarStyles = css`
  .toolbar,
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }

  .filters:not(.open) {
    display: none;
  }

  .filters-button {
    justify-self: start;
  }

  .filters-button svg {
    transition: rotate 0.15s;
  }

  .filters-button[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .search-block {
    max-inline-size: 34em;
  }

  .search > .field {
    padding-inline-end: 3em;
    border-radius: calc(var(--_radius) * 1.1);
  }

  /* Our own button clears it, in every browser and with a name. */
  .search > .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }

  .clear:hover {
    background: transparent;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Larger to a finger than to the eye. */
  .chip > input[type='radio'] {
    position: absolute;
    inset: -5px 0;
    inline-size: 100%;
    block-size: calc(100% + 10px);
    margin: 0;
    opacity: 0;
  }

  .chooses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
  }

  .choose {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .choose:last-child {
    flex: 1.4 1 15em;
  }

  .choose .field {
    text-overflow: ellipsis;
  }

  @container mg (min-width: 38em) {
    .filters-button {
      display: none;
    }

    .filters:not(.open) {
      display: grid;
    }
  }

  /* One line for what is typed and chosen; the kinds below it. */
  @container mg (min-width: 46em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      align-items: end;
    }

    .toolbar > .filters {
      display: contents;
    }

    .chooses {
      flex-wrap: nowrap;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
