import { css } from 'lit';

/** The frame, and how what stands in it is laid out: screens, questions, blocks of a result. */
export const screens = css`
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  :where(a, button, input, select, textarea, summary) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  /* Neither grid nor flex box: in Safari what stands in such a fieldset does not follow it when it becomes narrower or wider. */
  .ask > :not(legend) + * {
    margin-block-start: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    padding-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`;
