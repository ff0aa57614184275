import { css, html, nothing, type TemplateResult } from 'lit';
import { findingText } from '../../../ui/findings.js';
import { focusOn } from '../../../ui/focus.js';
import { icons } from '../../../ui/icons.js';
import { questionWords } from '../../../ui/answering/asking.js';
import type { DoseQuestion } from '../state.js';
import { notedFindings, verdictOf, type Tone } from '../verdict.js';
import type { DoseView } from '../view.js';

const icon: Readonly<Record<Tone, () => TemplateResult>> = {
  good: icons.check,
  mild: icons.info,
  caution: icons.alert,
  stop: icons.stop,
  open: icons.more,
};

/** In one sentence; it stays in sight while one goes on below. */
export function verdictHead(view: DoseView): TemplateResult {
  const { tone, title, sum, limit } = verdictOf(view);
  return html`<header class="verdict ${tone}" part="verdict verdict-${tone}">
    <span class="verdict-icon">${icon[tone]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${view.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${title}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${sum} ${limit ? html`<span class="limit">${limit}</span>` : nothing}</span
      >
    </h2>
  </header>`;
}

function missingName({ words }: DoseView, id: DoseQuestion): string {
  const { sections } = words.doseCheck;
  if (id === 'supplements') return sections.taken;
  if (id === 'diet') return sections.food;
  if (id === 'signs-topic') return sections.signs;
  return questionWords(words, id).label;
}

/** What is still open, each with a button that leads to it; `id` is of its heading, for it stands in two places. */
export function missing(view: DoseView, id: string): TemplateResult | typeof nothing {
  const { missing: ids } = verdictOf(view);
  if (ids.length === 0) return nothing;
  return html`<div class="missing" part="missing">
    <p class="small muted" id=${id}>${view.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${id}>
      ${ids.map(
        (question) =>
          html`<li>
            <button class="button" type="button" @click=${() => view.on.show(question)}>
              ${missingName(view, question)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Where a professional goes first, why and how soon stands in full below the verdict, before all else. */
export const comesFirst = ({ check }: DoseView): boolean =>
  check.recommendation.outcome === 'ask-professional';

/** What to mind, close to the verdict and in a few words each: the findings in full stand below. */
function minded(view: DoseView): TemplateResult | typeof nothing {
  const { words, help } = view;
  const findings = notedFindings(view).filter(({ severity }) => severity !== 'info');
  if (findings.length === 0 || comesFirst(view)) return nothing;
  return html`<ul class="minded" part="minded">
    ${findings.map(
      (finding) =>
        html`<li class=${finding.severity}>
          ${finding.severity === 'stop' ? icons.stop() : icons.alert()}<span
            >${findingText(words, finding, help).title}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The plan stands below all that is filled in. */
function toDay({ words, check }: DoseView): TemplateResult | typeof nothing {
  if (!check.recommendation.plan) return nothing;
  const go = (event: Event): void =>
    focusOn((event.currentTarget as Element).getRootNode() as ShadowRoot, '#plan');
  return html`<div>
    <button class="button" type="button" part="to-plan-button" @click=${go}>
      ${words.doseCheck.verdict.toDay}
    </button>
  </div>`;
}

export function verdictBody(view: DoseView): TemplateResult {
  const verdict = verdictOf(view);
  return html`<div class="verdict-body stack" part="verdict-text">
    ${minded(view)} ${verdict.text ? html`<p>${verdict.text}</p>` : nothing} ${missing(view, 'missing')}
    ${toDay(view)}
  </div>`;
}

export const verdictStyles = css`
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;
