import { css, html, nothing, type TemplateResult } from 'lit';
import { separationsOf, type Separation } from '../engine/hours.js';
import type { ClaimsMode, DosePlan, Facts, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
import { disclosure } from './disclosure.js';
import { lookUp } from './lookup.js';
import { medicineName, timeline } from './timeline.js';

function gapText(words: Words, { medicine, hoursAfterMedicine, hoursBeforeMedicine }: Separation): string {
  const { plan } = words.result;
  const name = medicineName(words, medicine);
  if (hoursBeforeMedicine === null) return plan.medicineFirst({ medicine: name, hours: hoursAfterMedicine });
  return plan.gapBoth({ medicine: name, hoursAfter: hoursAfterMedicine, hoursBefore: hoursBeforeMedicine });
}

function assumed(words: Words, { medicine, times }: Separation): string {
  const named = times.map((time) => words.clock(time));
  return words.result.plan.assumedTimes({
    medicine: medicineName(words, medicine),
    times: words.list(named),
  });
}

export function stopSign(words: Words, finding: string, help: HelpNumbers): string {
  return lookUp<(numbers: HelpNumbers) => string>(words.result.plan.stopSigns, finding)?.(help) ?? finding;
}

/** What is taken at bedtime has no meal to go with. */
export function takeWith(words: Words, { moments }: Pick<DosePlan, 'moments'>): string {
  const atMeals = moments.every(({ moment }) => moment !== 'bedtime');
  return atMeals ? words.result.plan.withMeal : words.calendar.withWater;
}

/** What is taken already has no start. */
export function planRules(words: Words, plan: DosePlan): string[] {
  const texts = words.result.plan;
  const { elementalMgPerDay: mg, startMgPerDay, startDays, reviewAfterDays, moments } = plan;
  return [
    ...(startDays > 0 ? [texts.start({ days: startDays, mg: startMgPerDay, thenMg: mg })] : []),
    ...(moments.length > 1 ? [texts.split({ mg, times: moments.length })] : []),
    takeWith(words, plan),
    texts.lower,
    texts.review({ days: reviewAfterDays }),
  ];
}

function stopping({ words, plan, help }: PlanShown): TemplateResult {
  return html`<p>${words.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${plan.stopWhen.map((finding) => html`<li>${stopSign(words, finding, help)}</li>`)}
    </ul>`;
}

/** Beside products this would promise an effect, or speak of too little. */
function toldApart({ words, knowledge, claims }: PlanShown): Readonly<Record<string, string>> {
  const { trials, alcohol } = words.result.plan;
  return claims === 'education' ? { term: trials(knowledge.besideAdvice.trials), drinks: alcohol } : {};
}

/** What helps to keep to it; quiet, for nothing of it decides anything. */
function keeping(shown: PlanShown): TemplateResult {
  const { goodToKnow, keeping: texts } = shown.words.result.plan;
  const apart = toldApart(shown);
  const rows = Object.entries(texts).map(([id, { title, text }]) => ({
    title,
    text: [text, apart[id]].filter(Boolean).join(' '),
  }));
  return disclosure(
    goodToKnow,
    html`<dl class="keeping small">
      ${rows.map(
        ({ title, text }) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`,
    'keeping',
  );
}

/** What the sentences of a plan rest on. */
export function planSources({ plan, besideAdvice }: Knowledge, claims: ClaimsMode): string[] {
  const { keeping: kept, trials, alcohol } = besideAdvice;
  const apart = claims === 'education' ? [...trials.sources, ...alcohol.sources] : [];
  return [...plan.sources, ...kept.sources, ...apart];
}

export interface PlanShown {
  words: Words;
  knowledge: Knowledge;
  facts: Facts;
  help: HelpNumbers;
  plan: DosePlan;
  claims: ClaimsMode;
  /** For each moment, what is taken at it; absent where nothing is taken yet. */
  takes?: readonly string[];
  /** What can be done with the plan. */
  actions?: unknown;
}

/** How much, when, and when not. */
export function planSection(shown: PlanShown): TemplateResult {
  const { words, knowledge, facts, plan, takes } = shown;
  const texts = words.result.plan;
  const separations = separationsOf(knowledge, facts);
  const assumptions = separations.filter(
    ({ medicine, times }) => !facts.medicineTimes?.[medicine] && times.length > 0,
  );
  return html`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${texts.heading}</h3>
      <p class="dose-total figures">${texts.total({ mg: plan.elementalMgPerDay })}</p>
    </div>
    ${timeline({
      words,
      plan,
      separations,
      meals: facts.meals ?? knowledge.plan.defaultMeals,
      wake: facts.wake ?? knowledge.plan.defaultWake,
      bed: facts.bed ?? knowledge.plan.defaultBed,
      ...(takes && { takes }),
    })}
    ${
      separations.length > 0
        ? html`<ul class="bullets">
            ${separations.map((one) => html`<li>${gapText(words, one)}</li>`)}
            ${assumptions.map((one) => html`<li class="muted">${assumed(words, one)}</li>`)}
          </ul>`
        : nothing
    }
    <div class="pair">
      <ul class="bullets">
        ${planRules(words, plan).map((rule) => html`<li>${rule}</li>`)}
      </ul>
      <div class="stack">${stopping(shown)}</div>
    </div>
    <p class="small muted">${texts.elemental}${facts.meals ? '' : ` ${texts.assumedMeals}`}</p>
    ${keeping(shown)} ${shown.actions ?? nothing}
  </section>`;
}

export const planStyles = css`
  .keeping {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .keeping dt {
    font-weight: 600;
  }
`;
