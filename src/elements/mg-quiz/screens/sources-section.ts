import type { TemplateResult } from 'lit';
import { figureSources } from '../../../engine/figures.js';
import type { Claim, Form } from '../../../engine/types.js';
import { colophon } from '../../../ui/colophon.js';
import { lookUp } from '../../../ui/lookup.js';
import { sourcesOfUses } from '../../../ui/use-card.js';
import { notEnoughSources, type NotEnough } from '../../../ui/not-enough.js';
import { planSources } from '../../../ui/plan-section.js';
import { asksOfVitaminB6 } from './products-section.js';
import { claimsShown, usesTold } from './topic-section.js';
import type { Shown } from './outcome.js';

const formSources = (form: Form | undefined): string[] =>
  form
    ? [form.solubility, form.uptake, form.gutEffect, form.permittedInEu].flatMap(({ sources }) => sources)
    : [];

/** A claim rests on the law's own words in this language, which are not the same document everywhere. */
const claimSources = (claim: Claim | undefined, lang: string): readonly string[] =>
  claim ? [...claim.sources, ...(lookUp(claim.wording, lang)?.sources ?? [])] : [];

export const isDecided = ({ recommendation: { outcome } }: Shown): boolean =>
  outcome === 'form' || outcome === 'food-first' || outcome === 'nothing-needed';

export const notEnoughOf = ({ view, recommendation }: Shown): Omit<NotEnough, 'words'> => ({
  knowledge: view.ground.knowledge,
  claims: recommendation.claims,
  goals: view.state.facts.goals,
});

/** What the sentences and figures on this screen rest on. */
function cited(shown: Shown): string[] {
  const { recommendation, view } = shown;
  const { knowledge } = view.ground;
  const top = recommendation.forms.filter(({ rank }) => rank === 1);
  return [
    ...recommendation.findings.flatMap(({ sources }) => sources),
    ...(isDecided(shown) ? figureSources(knowledge, recommendation.standard, view.state.facts) : []),
    ...top.flatMap(({ id }) => formSources(lookUp(knowledge.forms, id))),
    ...top.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    ...recommendation.rejected.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    ...(recommendation.plan ? planSources(knowledge, recommendation.claims) : []),
    ...(asksOfVitaminB6(shown) ? knowledge.besideAdvice.vitaminB6.sources : []),
    ...(isDecided(shown) ? notEnoughSources(notEnoughOf(shown)) : []),
    ...claimsShown(shown).flatMap((id) => claimSources(lookUp(knowledge.claims, id), view.words.lang)),
    ...sourcesOfUses(knowledge, usesTold(shown)),
  ];
}

export function sourcesSection(shown: Shown): TemplateResult {
  const { view, recommendation } = shown;
  return colophon({
    words: view.words,
    knowledge: view.ground.knowledge,
    standard: recommendation.standard,
    cited: cited(shown),
    withFigures: isDecided(shown),
  });
}
