import { css } from 'lit';

/**
 * A shadow root keeps a host's selectors out, not what inherits. Font, size and colour are wanted; the rest of what a
 * theme may have set on an ancestor is put back to normal on the wrapper, where a host's styles cannot reach: all of it, for
 * no list of properties would stay complete.
 */
export const reset = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /*
   * Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. As wide as the element
   * also where a theme has made a flex box of that.
   */
  .frame {
    box-sizing: border-box;
    inline-size: 100%;
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  form,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  /* On a page without a doctype a table inherits next to nothing. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`;
