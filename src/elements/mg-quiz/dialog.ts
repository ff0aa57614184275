import { css, html, type TemplateResult } from 'lit';
import { icons } from '../../ui/icons.js';
import type { Words } from '../../locales/words.js';

export interface DialogActions {
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. Closing keeps the answers.
 */
export function quizDialog(
  words: Words,
  content: TemplateResult,
  { open, close }: DialogActions,
): TemplateResult {
  const closeOutside = (event: Event): void => {
    if (event.target === event.currentTarget) close();
  };
  return html`<div class="door" lang=${words.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${open}>
      ${words.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${words.quiz.dialogName} @click=${closeOutside}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${words.quiz.close}
            @click=${close}
          >
            ${icons.close()}
          </button>
        </div>
        ${content}
      </div>
    </dialog>
  </div>`;
}

export const dialogStyles = css`
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
