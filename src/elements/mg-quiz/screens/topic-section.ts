import { css, html, nothing, type TemplateResult } from 'lit';
import { claimsBeside } from '../../../engine/claims.js';
import type { EvidenceWords } from '../../../locales/words.js';
import { lookUp } from '../../../ui/lookup.js';
import type { Shown } from './outcome.js';

export const claimsShown = ({ view, recommendation }: Shown): string[] =>
  claimsBeside(view.ground.knowledge, view.state.facts, recommendation);

/** The authorised wordings, with the sentences that the law wants beside them. */
function claims(shown: Shown): TemplateResult | typeof nothing {
  const ids = claimsShown(shown);
  if (ids.length === 0) return nothing;
  const { words, ground } = shown.view;
  const { limits } = ground.knowledge;
  const { claimCompanions: beside } = words;
  return html`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${words.result.forms.claims}</h3>
    <ul class="bullets">
      ${ids.map((id) => html`<li>${lookUp<string>(words.claims, id)}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${beside.amount({ mg: limits.claimMinimumMgPerDay })}
        ${beside.tooMuch({ upperLevelMg: limits.euCeilingMg })}
      </p>
      <p>${beside.variedDiet} ${beside.avoid}</p>
    </div>
  </section>`;
}

function goalOther({ view }: Shown): TemplateResult | typeof nothing {
  if (!view.state.facts.goals?.includes('other')) return nothing;
  const { goalOther: texts } = view.words;
  return html`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${texts.title}</h3>
    <p>${texts.text}</p>
    <p>${texts.helps}</p>
  </section>`;
}

export function usesShown({ view, recommendation }: Shown): string[] {
  if (recommendation.claims !== 'education') return [];
  const { goals } = view.ground.knowledge;
  return [...new Set((view.state.facts.goals ?? []).flatMap((id) => lookUp(goals, id)?.uses ?? []))];
}

function use(shown: Shown, id: string): TemplateResult {
  const { words, ground } = shown.view;
  const { forms } = words.result;
  const texts = lookUp<EvidenceWords>(words.evidence, id);
  const evidence = lookUp(ground.knowledge.evidence, id);
  if (!texts || !evidence) return html``;
  return html`<li class="use card" part="evidence">
    <div>
      <h4>${texts.title}</h4>
      <p class="grade small">
        <span class="grade-letter figures">${evidence.grade}</span>${forms.grade[evidence.grade]}
      </p>
    </div>
    <dl class="stack small">
      <div>
        <dt>${forms.evidenceFor}</dt>
        <dd>${texts.for}</dd>
      </div>
      <div>
        <dt>${forms.evidenceAgainst}</dt>
        <dd>${texts.against}</dd>
      </div>
      <div>
        <dt>${forms.evidenceLimits}</dt>
        <dd>${texts.limits}</dd>
      </div>
    </dl>
  </li>`;
}

function evidence(shown: Shown): TemplateResult | typeof nothing {
  const uses = usesShown(shown);
  if (uses.length === 0) return nothing;
  const { forms } = shown.view.words.result;
  return html`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${forms.evidence}</h3>
    <p class="muted">${forms.evidenceNote}</p>
    <ul class="uses">
      ${uses.map((id) => use(shown, id))}
    </ul>
  </section>`;
}

const UNDECIDED: readonly string[] = ['ask-professional', 'incomplete', 'emergency'];

/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
export function topicSection(shown: Shown): TemplateResult | typeof nothing {
  if (UNDECIDED.includes(shown.recommendation.outcome)) return nothing;
  return html`${claims(shown)} ${evidence(shown)} ${goalOther(shown)}`;
}

export const topicStyles = css`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }
`;
