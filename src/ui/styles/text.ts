import { css } from 'lit';

export const text = css`
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`;
