import { html, nothing, type TemplateResult } from 'lit';
import { separationsOf, type Separation } from '../engine/plan.js';
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

function stopSign(words: Words, finding: string, help: HelpNumbers): string {
  return lookUp<(numbers: HelpNumbers) => string>(words.result.plan.stopSigns, finding)?.(help) ?? finding;
}

function rules(words: Words, plan: DosePlan): TemplateResult {
  const texts = words.result.plan;
  const { elementalMgPerDay: mg, startMgPerDay, startDays, reviewAfterDays, moments } = plan;
  return html`<ul class="bullets">
    <li>${texts.start({ days: startDays, mg: startMgPerDay, thenMg: mg })}</li>
    ${moments.length > 1 ? html`<li>${texts.split({ mg, times: moments.length })}</li>` : nothing}
    <li>${texts.withMeal}</li>
    <li>${texts.lower}</li>
    <li>${texts.review({ days: reviewAfterDays })}</li>
  </ul>`;
}

function stopping(words: Words, { stopWhen }: DosePlan, help: HelpNumbers): TemplateResult {
  return html`<p>${words.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${stopWhen.map((finding) => html`<li>${stopSign(words, finding, help)}</li>`)}
    </ul>`;
}

export interface PlanShown {
  words: Words;
  knowledge: Knowledge;
  facts: Facts;
  help: HelpNumbers;
  plan: DosePlan;
  /** What can be done with the plan. */
  actions?: unknown;
}

/** How much, when, and when not. */
export function planSection(shown: PlanShown): TemplateResult {
  const { words, knowledge, facts, help, plan } = shown;
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
      <div class="stack">${rules(words, plan)}</div>
      <div class="stack">${stopping(words, plan, help)}</div>
    </div>
    <p class="small muted">${texts.elemental}${facts.meals ? '' : ` ${texts.assumedMeals}`}</p>
    ${shown.actions ?? nothing}
  </section>`;
}
