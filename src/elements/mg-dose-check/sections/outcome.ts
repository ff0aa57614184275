import { html, nothing, type TemplateResult } from 'lit';
import { figureSources } from '../../../engine/figures.js';
import { colophon } from '../../../ui/colophon.js';
import { consentBox } from '../../../ui/consent.js';
import { findingList } from '../../../ui/findings.js';
import { goodToKnow } from '../../../ui/good-to-know.js';
import { intakeSection } from '../../../ui/intake-section.js';
import { notEnough, notEnoughSources, type NotEnough } from '../../../ui/not-enough.js';
import { planActions } from '../../../ui/plan-actions.js';
import { planSection, planSources } from '../../../ui/plan-section.js';
import { isToldOfVitaminB6, vitaminB6 } from '../../../ui/vitamin-b6.js';
import { takesOf } from '../taken.js';
import { mindedFindings } from '../verdict.js';
import type { DoseView } from '../view.js';

type Section = TemplateResult | typeof nothing;

/** Where a professional goes first there are no figures to act on, beyond the sum of what was entered. */
export const hasFigures = ({ check }: Pick<DoseView, 'check'>): boolean =>
  !['ask-professional', 'emergency'].includes(check.recommendation.outcome);

/** What comes in, beside what is needed and what is too much. */
export function intake(view: DoseView): Section {
  const { words, ground, check } = view;
  const { figures, facts } = check;
  const isEmpty = figures.referenceLowMg === undefined && !figures.supplementMgHigh;
  if (!hasFigures(view) || isEmpty) return nothing;
  const estimated = facts.foodMg === undefined && facts.diet !== undefined;
  return intakeSection({
    words,
    figures,
    limitMg: figures.upperLevelMg,
    proposedMg: 0,
    spreadPercent: estimated ? ground.knowledge.estimateSpread.share * 100 : 0,
  });
}

/** Safety, labels and prescriptions; the verdict itself stands above. */
export function notes(view: DoseView): Section {
  const { words, help, settings } = view;
  const findings = mindedFindings(view);
  if (findings.length === 0) return nothing;
  return html`<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${words.doseCheck.notes}</h3>
    ${findingList({ words, findings, help, debug: settings.debug })}
  </section>`;
}

/** What is worth knowing, and weighs nothing. */
export function worthKnowing({ words, ground, help, settings, check }: DoseView): Section {
  const { findings } = check.recommendation;
  return goodToKnow(ground.knowledge, { words, findings, help, debug: settings.debug });
}

/** The day of what is taken. */
export function plan({ words, ground, check, help }: DoseView): Section {
  const taken = check.recommendation.plan;
  if (!taken) return nothing;
  const { knowledge } = ground;
  return planSection({
    words,
    knowledge,
    facts: check.facts,
    help,
    plan: taken,
    claims: check.recommendation.claims,
    takes: takesOf(words, knowledge, check.facts),
  });
}

/** A label may tell of vitamin B6, which nobody asks of. */
const asksOfVitaminB6 = ({ ground, check }: Pick<DoseView, 'ground' | 'check'>): boolean =>
  hasFigures({ check }) &&
  (check.figures.supplementMgHigh ?? 0) > 0 &&
  isToldOfVitaminB6(ground.knowledge, check.facts);

const leavesItToVisitor = ({ check }: Pick<DoseView, 'check'>): boolean =>
  ['below', 'within'].includes(check.recommendation.outcome);

const notEnoughOf = ({ ground, check }: Pick<DoseView, 'ground' | 'check'>): Omit<NotEnough, 'words'> => ({
  knowledge: ground.knowledge,
  claims: check.recommendation.claims,
  goals: check.facts.goals,
});

/** What no figure of it tells. */
export function beside(view: DoseView): Section {
  const { words, ground } = view;
  return html`${asksOfVitaminB6(view) ? vitaminB6(words, ground.knowledge) : nothing}
  ${leavesItToVisitor(view) ? notEnough({ words, ...notEnoughOf(view) }) : nothing}`;
}

/** A verdict can be taken along, with a day or without. */
export function actions({ words, check, quizThere, on }: DoseView): Section {
  const { outcome, plan: taken } = check.recommendation;
  if (outcome === 'incomplete') return nothing;
  return planActions({
    words,
    print: on.print,
    ...(taken && { save: on.save, diary: on.diary }),
    ...(quizThere && { handOver: { label: words.together.toQuiz, go: on.handOver } }),
  });
}

export function consent({ words, settings, check, consent: given, on }: DoseView): Section {
  if (check.recommendation.outcome === 'incomplete') return nothing;
  return consentBox({ words, eventDetail: settings.eventDetail, consent: given, answer: on.consent });
}

export function restart({ words, on }: DoseView): TemplateResult {
  return html`<div>
    <button class="button" type="button" part="restart-button" @click=${() => on.restart()}>
      ${words.quiz.restart}
    </button>
  </div>`;
}

export function cited({ ground, check }: DoseView): string[] {
  const { findings, standard, claims, plan: taken } = check.recommendation;
  return [
    ...findings.flatMap(({ sources }) => sources),
    ...figureSources(ground.knowledge, standard, check.facts),
    ...(taken ? planSources(ground.knowledge, claims) : []),
    ...(asksOfVitaminB6({ ground, check }) ? ground.knowledge.besideAdvice.vitaminB6.sources : []),
    ...(leavesItToVisitor({ check }) ? notEnoughSources(notEnoughOf({ ground, check })) : []),
  ];
}

export const rests = (view: DoseView): TemplateResult =>
  colophon({
    words: view.words,
    knowledge: view.ground.knowledge,
    standard: view.check.recommendation.standard,
    cited: cited(view),
    withFigures: hasFigures(view),
  });
