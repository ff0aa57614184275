import { css, html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';

export interface Progress {
  index: number;
  total: number;
}

export function progressBar(words: Words, { index, total }: Progress): TemplateResult {
  return html`<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${words.quiz.progress({ index, total })}</p>
    <progress aria-labelledby="progress" max=${total} .value=${index}></progress>
  </div>`;
}

export const progressStyles = css`
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
