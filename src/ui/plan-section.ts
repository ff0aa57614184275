import { html, nothing, type TemplateResult } from 'lit';
import { separationsOf, type Separation } from '../engine/hours.js';
import type { DosePlan, Facts, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
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

/** What is taken already has no start; and what a doctor prescribed is not ours to lower or to stop. */
export function planRules(words: Words, plan: DosePlan, prescribed = false): string[] {
  const texts = words.result.plan;
  const { elementalMgPerDay: mg, startMgPerDay, startDays, reviewAfterDays, moments } = plan;
  const atMeals = moments.some(({ moment }) => moment !== 'bedtime');
  return [
    ...(startDays > 0 ? [texts.start({ days: startDays, mg: startMgPerDay, thenMg: mg })] : []),
    ...(moments.length > 1 ? [texts.split({ mg, times: moments.length })] : []),
    atMeals ? texts.withMeal : words.calendar.withWater,
    ...(prescribed ? [] : [texts.lower, texts.review({ days: reviewAfterDays })]),
  ];
}

export const stopHeading = ({ result }: Words, prescribed = false): string =>
  prescribed ? result.plan.stopWhenPrescribed : result.plan.stopWhen;

function stopping({ words, plan, help, prescribed }: PlanShown): TemplateResult {
  return html`<p>${stopHeading(words, prescribed)}</p>
    <ul class="bullets">
      ${plan.stopWhen.map((finding) => html`<li>${stopSign(words, finding, help)}</li>`)}
    </ul>`;
}

export interface PlanShown {
  words: Words;
  knowledge: Knowledge;
  facts: Facts;
  help: HelpNumbers;
  plan: DosePlan;
  /** For each moment, what is taken at it; absent where nothing is taken yet. */
  takes?: readonly string[];
  /** A doctor prescribed some of it. */
  prescribed?: boolean;
  /** What can be done with the plan. */
  actions?: unknown;
}

/** How much, when, and when not. */
export function planSection(shown: PlanShown): TemplateResult {
  const { words, knowledge, facts, plan, takes, prescribed } = shown;
  const texts = words.result.plan;
  const separations = separationsOf(knowledge, facts);
  const assumptions = separations.filter(
    ({ medicine, times }) => !facts.medicineTimes?.[medicine] && times.length > 0,
  );
  return html`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan">${texts.heading}</h3>
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
        ${planRules(words, plan, prescribed).map((rule) => html`<li>${rule}</li>`)}
      </ul>
      <div class="stack">${stopping(shown)}</div>
    </div>
    <p class="small muted">${texts.elemental}${facts.meals ? '' : ` ${texts.assumedMeals}`}</p>
    ${shown.actions ?? nothing}
  </section>`;
}
