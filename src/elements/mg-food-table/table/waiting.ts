import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/words.js';
import type { FoodsFailure } from '../../../ui/own-foods/problems.js';
import { failureText } from './row-problems.js';

/**
 * A list of the host's that is on its way, or is being made ready.
 * @param share of the work that is done; null: nobody knows
 */
export function waiting({ foodTable }: Words, isLoading: boolean, share: number | null): TemplateResult {
  const { title, preparing, text } = foodTable.loading;
  const name = isLoading ? title : preparing;
  return html`<div class="waiting stack" part="loading">
    <p id="loading-title" class="waiting-title">${name}</p>
    <progress
      class="loading"
      aria-labelledby="loading-title"
      max="1"
      value=${share === null ? nothing : share.toFixed(3)}
    ></progress>
    <p class="muted small">${text}</p>
  </div>`;
}

/** It did not come; the way out is to ask for it again. */
export function loadFailed(words: Words, failure: FoodsFailure | null, retry: () => void): TemplateResult {
  const { title, retry: again } = words.foodTable.failed;
  return html`<div class="waiting stack" part="load-failed" role="alert">
    <p class="waiting-title">${title}</p>
    ${failure ? html`<p>${failureText(words, failure)}</p>` : nothing}
    <div>
      <button class="button primary" type="button" part="retry-button" id="retry" @click=${retry}>
        ${again}
      </button>
    </div>
  </div>`;
}

export const waitingStyles = css`
  .waiting {
    padding: calc(var(--_space) * 2) 0;
  }

  .waiting-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  progress {
    inline-size: min(100%, 26em);
    block-size: 0.5em;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_track);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_track);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* Nobody knows how long it takes: it only moves. */
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_track) 0 30%, var(--_accent) 30% 55%, var(--_track) 55% 100%);
    background-size: 200% 100%;
    animation: waiting 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -100% 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
