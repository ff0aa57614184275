import { css } from 'lit';

/** Native controls underneath: they keep their keyboard, their names and their state; only the paint is ours. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
  }

  /* Inside, too: Firefox loses a colour derived from another one where what inherits it sets text of its own. */
  .button.primary,
  .button.primary * {
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
