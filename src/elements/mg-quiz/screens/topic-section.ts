import { html, nothing, type TemplateResult } from 'lit';
import { claimsBeside } from '../../../engine/claims.js';
import { usesBeside, type UsesTold } from '../../../engine/uses.js';
import { benefits, wordingsOf } from '../../../ui/benefits.js';
import { useCards } from '../../../ui/use-card.js';
import type { Shown } from './outcome.js';

const UNDECIDED: readonly string[] = ['ask-professional', 'incomplete', 'emergency'];

export const claimsShown = ({ view, recommendation }: Shown): string[] =>
  claimsBeside(view.ground.knowledge, view.state.facts, recommendation);

function claims(shown: Shown): TemplateResult | typeof nothing {
  const { words, ground } = shown.view;
  const wordings = wordingsOf(words, claimsShown(shown));
  return wordings.length > 0 ? benefits(words, wordings, ground.knowledge) : nothing;
}

function goalOther({ view, recommendation }: Shown): TemplateResult | typeof nothing {
  if (UNDECIDED.includes(recommendation.outcome) || !view.state.facts.goals?.includes('other'))
    return nothing;
  const { goalOther: texts } = view.words;
  return html`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${texts.title}</h3>
    <p>${texts.text}</p>
    <p>${texts.helps}</p>
  </section>`;
}

export const usesTold = ({ view, recommendation }: Shown): UsesTold | null =>
  usesBeside(view.ground.knowledge, view.state.facts, recommendation);

function evidence(shown: Shown): TemplateResult | typeof nothing {
  const told = usesTold(shown);
  if (!told || told.length === 0) return nothing;
  const { words, ground } = shown.view;
  const { forms } = words.result;
  const besideForms = shown.recommendation.forms.filter(({ rank }) => rank === 1).map(({ id }) => id);
  return html`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${forms.evidence}</h3>
    <p class="muted">${forms.evidenceNote}</p>
    ${useCards({ words, knowledge: ground.knowledge, told, besideForms })}
  </section>`;
}

/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
export const topicSection = (shown: Shown): TemplateResult =>
  html`${claims(shown)} ${evidence(shown)} ${goalOther(shown)}`;
