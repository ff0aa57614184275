import { html, nothing, type TemplateResult } from 'lit';
import { intakeBar, type Intake } from './intake-bar.js';

/** What comes in against what is recommended. */
export function intakeSection(shown: Intake): TemplateResult {
  const { words, figures } = shown;
  const { intake } = words.result;
  const { referenceLowMg: lowMg, referenceHighMg: highMg } = figures;
  const isRange = lowMg !== undefined && highMg !== undefined && highMg > lowMg;
  return html`<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${intake.heading}</h3>
    ${intakeBar(shown)}
    ${isRange ? html`<p class="small muted">${intake.referenceRange({ lowMg, highMg })}</p>` : nothing}
  </section>`;
}
