import { html, nothing, type TemplateResult } from 'lit';
import type { FormsRecommendation } from '../../../engine/types.js';
import { consentBox } from '../../../ui/consent.js';
import { findingList, findingText } from '../../../ui/findings.js';
import { goodToKnow, isNote } from '../../../ui/good-to-know.js';
import { lookUp } from '../../../ui/lookup.js';
import { notEnough } from '../../../ui/not-enough.js';
import { planActions } from '../../../ui/plan-actions.js';
import { planSection } from '../../../ui/plan-section.js';
import type { QuizView } from '../view.js';
import { answersSection } from './answers-section.js';
import { consult } from './consult.js';
import { formsSection } from './forms-section.js';
import { foodsSection, intakeSection } from './intake-section.js';
import { isNeed, outcomeTitle, type Shown } from './outcome.js';
import { quizDiary, quizSheet } from './paper.js';
import { productsSection } from './products-section.js';
import { isDecided, notEnoughOf, sourcesSection } from './sources-section.js';
import { topicSection } from './topic-section.js';

function head(shown: Shown): TemplateResult {
  const { words, help, changed } = shown.view;
  const { recommendation } = shown;
  const need = recommendation.findings.find((finding) => isNeed(shown, finding));
  const because = need && findingText(words, need, help).text;
  const { text } = words.outcomes[recommendation.outcome];
  return html`<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${changed ? words.quiz.changed : words.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${outcomeTitle(shown)}</h2>
    ${because && because !== text ? html`<p class="lead">${because}</p>` : nothing}
    <p class=${because ? 'muted' : 'lead'}>${text}</p>
  </header>`;
}

/** What decided about need stands under the outcome; what concerns safety stands here, most severe first. */
function safety(shown: Shown): TemplateResult | typeof nothing {
  const { words, help, settings, ground } = shown.view;
  const findings = shown.recommendation.findings.filter(
    (finding) => !isNeed(shown, finding) && !isNote(ground.knowledge, finding),
  );
  if (findings.length === 0) return nothing;
  return html`<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${words.result.safety}</h3>
    ${findingList({ words, findings, help, debug: settings.debug })}
  </section>`;
}

/** What is worth knowing, and weighs nothing. */
function worthKnowing({ view, recommendation: { findings } }: Shown): Section {
  const { words, help, settings, ground } = view;
  return goodToKnow(ground.knowledge, { words, findings, help, debug: settings.debug });
}

/** Which question to open for what is still missing. */
function missing({ view, recommendation }: Shown): TemplateResult | typeof nothing {
  const { words, ground, on } = view;
  if (recommendation.outcome !== 'incomplete') return nothing;
  const open = recommendation.missing.filter((fact) => Object.hasOwn(words.facts, fact));
  if (open.length === 0) return nothing;
  const row = ground.knowledge.questions.find(({ fact }) => open.includes(fact));
  const names = words.list(open.map((fact) => lookUp<string>(words.facts, fact) ?? fact));
  return html`<section class="block" part="missing">
    <p>${words.result.missing({ facts: names })}</p>
    ${
      row
        ? html`<div>
            <button class="button primary" type="button" @click=${() => on.edit(row.id)}>
              ${words.result.complete}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

type Section = TemplateResult | typeof nothing;

/** Two blocks that stand side by side where there is room. */
function pair(first: Section, second: Section): Section {
  if (first === nothing || second === nothing) return first === nothing ? second : first;
  return html`<div class="pair">${first} ${second}</div>`;
}

function actions(shown: Shown): TemplateResult {
  const { words, on, doseCheckThere } = shown.view;
  const { plan } = shown.recommendation;
  return planActions({
    words,
    ...(plan && doseCheckThere && { handOver: { label: words.together.toDoseCheck, go: on.handOver } }),
    ...(plan && { save: () => on.save(plan), diary: () => on.diary(quizDiary(shown, plan)) }),
    print: () => on.print(quizSheet(shown)),
  });
}

function plan(shown: Shown): Section {
  const { view, recommendation } = shown;
  if (!recommendation.plan) return nothing;
  const { words, ground, state, help } = view;
  return planSection({
    words,
    knowledge: ground.knowledge,
    facts: state.facts,
    help,
    plan: recommendation.plan,
    claims: recommendation.claims,
    actions: actions(shown),
  });
}

/** Without a plan there is still something to take along to whoever is to be asked. */
function withoutPlan(shown: Shown): Section {
  const { plan, outcome } = shown.recommendation;
  if (plan || outcome === 'incomplete') return nothing;
  return html`<section class="block" part="take-along">${actions(shown)}</section>`;
}

/** Whatever comes of the figures, a symptom asks for something else. */
const whenNotEnough = (shown: Shown): Section =>
  isDecided(shown) ? notEnough({ words: shown.view.words, ...notEnoughOf(shown) }) : nothing;

function consent({ words, settings, consent: given, on }: QuizView): Section {
  return consentBox({ words, eventDetail: settings.eventDetail, consent: given, answer: on.consent });
}

export function result(view: QuizView, recommendation: FormsRecommendation): TemplateResult {
  const shown: Shown = { view, recommendation };
  return html`<section class="screen result" part="result" aria-labelledby="heading">
    ${head(shown)} ${missing(shown)} ${safety(shown)} ${formsSection(shown)} ${plan(shown)}
    ${worthKnowing(shown)} ${pair(intakeSection(shown), foodsSection(shown))} ${topicSection(shown)}
    ${whenNotEnough(shown)} ${productsSection(shown)} ${withoutPlan(shown)} ${consult(shown)} ${consent(view)}
    ${answersSection(view)} ${sourcesSection(shown)}
  </section>`;
}
