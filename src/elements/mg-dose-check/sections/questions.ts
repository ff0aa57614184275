import { html, nothing, type TemplateResult } from 'lit';
import { question } from '../question.js';
import { ownQuestions } from '../state.js';
import type { DoseView } from '../view.js';
import { section } from './section.js';

/** The sections whose questions are asked as the quiz asks them. */

export const takenSection = (view: DoseView): TemplateResult =>
  section(view, 'taken', ['supplements'], question(view, 'supplements'));

export function personSection(view: DoseView): TemplateResult {
  const ids = ['age', 'sex', 'life-stage'] as const;
  return section(view, 'person', ids, html`${ids.map((id) => question(view, id))}`);
}

export const medicinesSection = (view: DoseView): TemplateResult =>
  section(view, 'medicines', ['medicines'], question(view, 'medicines'));

export const healthSection = (view: DoseView): TemplateResult =>
  section(view, 'health', ['conditions'], question(view, 'conditions'));

/** Only where an answer makes a sign relevant. */
export function topicSignsSection(view: DoseView): TemplateResult | typeof nothing {
  if (!view.check.questions.has('signs-topic')) return nothing;
  return section(view, 'signs', ['signs-topic'], question(view, 'signs-topic'));
}

/** What the host of the site asks; under a heading that says so. */
export function ownSection(view: DoseView): TemplateResult | typeof nothing {
  const ids = ownQuestions(view.ground.knowledge).filter((id) => view.check.questions.has(id));
  if (ids.length === 0) return nothing;
  return section(view, 'own', ids, html`${ids.map((id) => question(view, id))}`);
}
