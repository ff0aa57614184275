import { html, type TemplateResult } from 'lit';
import { disclosure } from '../../../ui/disclosure.js';
import { lookUp } from '../../../ui/lookup.js';
import { sourceList } from '../../../ui/sources-list.js';
import { claimsShown, usesShown } from './topic-section.js';
import type { Shown } from './outcome.js';

/** What the sentences on this screen rest on. */
function cited(shown: Shown): string[] {
  const { recommendation, view } = shown;
  const { knowledge } = view.ground;
  const top = recommendation.forms.filter(({ rank }) => rank === 1);
  return [
    ...recommendation.findings.flatMap(({ sources }) => sources),
    ...top.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    ...recommendation.rejected.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    ...(recommendation.plan ? knowledge.plan.sources : []),
    ...claimsShown(shown).flatMap((id) => lookUp(knowledge.claims, id)?.sources ?? []),
    ...usesShown(shown).flatMap((id) => lookUp(knowledge.evidence, id)?.sources ?? []),
  ];
}

export function sourcesSection(shown: Shown): TemplateResult {
  const { view, recommendation } = shown;
  const { words, ground } = view;
  const { sources } = words.result;
  const decided = ['form', 'food-first', 'nothing-needed'].includes(recommendation.outcome);
  return html`<footer class="block colophon" part="colophon">
    ${sourceList(words, ground.knowledge.sources, cited(shown))}
    ${decided ? disclosure(sources.whyQuestion, html`<p class="small">${sources.whyAnswer}</p>`, 'why-elsewhere') : ''}
    <div class="small muted stack">
      <p part="purpose">${words.result.purpose}</p>
      <p part="credit">
        ${decided ? sources.foodCredit : ''} ${sources.standards[recommendation.standard]}.
        ${sources.knowledge({ version: recommendation.knowledge.version })}.
      </p>
    </div>
  </footer>`;
}
