import { html, nothing, type TemplateResult } from 'lit';
import { debugPanel } from './screens/debug-panel.js';
import { emergency } from './screens/emergency.js';
import { intro } from './screens/intro.js';
import { questionScreen } from './screens/question.js';
import { result } from './screens/result.js';
import type { QuizView } from './view.js';

function main(view: QuizView): TemplateResult {
  const { mode, recommendation } = view.state;
  if (mode === 'question') return questionScreen(view);
  if (mode === 'intro' || !recommendation) return intro(view);
  return recommendation.outcome === 'emergency'
    ? emergency(view, recommendation)
    : result(view, recommendation);
}

/** The screen where the visitor stands. */
export function screen(view: QuizView): TemplateResult {
  const { mode, recommendation } = view.state;
  const ended = mode === 'result' ? recommendation : null;
  // Nothing but help stands on an emergency screen.
  const debug = view.settings.debug && ended?.outcome !== 'emergency';
  return html`${main(view)} ${debug ? debugPanel(view, ended) : nothing}`;
}
