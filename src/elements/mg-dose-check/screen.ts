import { html, nothing, type TemplateResult } from 'lit';
import { debugPanel } from '../../ui/debug-panel.js';
import { emergency } from '../../ui/emergency.js';
import { checkScreen } from './screens/check.js';
import { signsScreen } from './screens/signs.js';
import type { DoseView } from './view.js';

const isEmergency = ({ state, check }: DoseView): boolean =>
  state.screen === 'check' && check.recommendation.outcome === 'emergency';

function main(view: DoseView): TemplateResult {
  if (view.state.screen === 'signs') return signsScreen(view);
  if (!isEmergency(view)) return checkScreen(view);
  const { words, ground, help, settings, check, on } = view;
  return emergency({
    words,
    knowledge: ground.knowledge,
    findings: check.recommendation.findings,
    help,
    country: settings.country,
    undo: on.undo,
  });
}

/** The screen where the visitor stands. */
export function screen(view: DoseView): TemplateResult {
  const { words, ground, settings, problems, check, state } = view;
  const findings = state.screen === 'check' ? check.recommendation.findings : [];
  // Nothing but help stands on an emergency screen.
  const debug = settings.debug && !isEmergency(view);
  return html`${main(view)}
  ${debug ? debugPanel({ words, knowledge: ground.knowledge, problems, findings }) : nothing}`;
}
