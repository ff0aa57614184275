import { css, html, nothing, type TemplateResult } from 'lit';
import { questionOf } from '../question.js';
import { daySection } from '../sections/day.js';
import { foodSection } from '../sections/food.js';
import {
  actions,
  beside,
  consent,
  intake,
  notes,
  plan,
  restart,
  rests,
  worthKnowing,
} from '../sections/outcome.js';
import {
  healthSection,
  medicinesSection,
  ownSection,
  personSection,
  takenSection,
  topicSignsSection,
} from '../sections/questions.js';
import { comesFirst, missing, verdictBody, verdictHead } from '../sections/verdict.js';
import type { DoseView } from '../view.js';

function inputs(view: DoseView): TemplateResult {
  const commit = (event: Event): void => view.on.commit(questionOf(event));
  const submit = (event: Event): void => {
    event.preventDefault();
    commit(event);
  };
  return html`<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${commit}
    @submit=${submit}
  >
    ${takenSection(view)} ${personSection(view)} ${medicinesSection(view)} ${healthSection(view)}
    ${topicSignsSection(view)} ${foodSection(view)} ${ownSection(view)} ${daySection(view)}
    ${missing(view, 'missing-below')}
  </form>`;
}

/** One page: the verdict on top or beside it, what is filled in, and what follows from it. */
export function checkScreen(view: DoseView): TemplateResult {
  const isFirst = comesFirst(view);
  return html`<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${view.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${verdictHead(view)} ${isFirst ? notes(view) : nothing} ${verdictBody(view)} ${intake(view)}
    </div>
    ${inputs(view)} ${isFirst ? nothing : notes(view)}
    <div class="after">
      ${plan(view)} ${actions(view)} ${worthKnowing(view)} ${beside(view)} ${consent(view)} ${rests(view)}
      ${restart(view)}
    </div>
  </section>`;
}

export const checkStyles = css`
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .check > :is(.inputs, .after) {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .check > .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .check > .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .check > .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`;
