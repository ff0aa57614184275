import type { Finding } from '../../engine/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import { debugPanel, type Debugged } from '../../ui/debug-panel.js';
import { emergency } from '../../ui/emergency.js';
import { intro } from './screens/intro.js';
import { questionScreen } from './screens/question.js';
import { result } from './screens/result.js';
import type { QuizView } from './view.js';

function main(view: QuizView): TemplateResult {
  const { mode, recommendation } = view.state;
  if (mode === 'question') return questionScreen(view);
  if (mode === 'intro' || !recommendation) return intro(view);
  if (recommendation.outcome !== 'emergency') return result(view, recommendation);
  const { words, ground, help, settings, on } = view;
  const { findings } = recommendation;
  return emergency({
    words,
    knowledge: ground.knowledge,
    findings,
    help,
    country: settings.country,
    undo: on.undo,
  });
}

function debugged({ words, ground, problems, recognised }: QuizView, findings: readonly Finding[]): Debugged {
  return { words, knowledge: ground.knowledge, problems, recognised, findings };
}

/** The screen where the visitor stands. */
export function screen(view: QuizView): TemplateResult {
  const { mode, recommendation } = view.state;
  const ended = mode === 'result' ? recommendation : null;
  // Nothing but help stands on an emergency screen.
  const debug = view.settings.debug && ended?.outcome !== 'emergency';
  return html`${main(view)} ${debug ? debugPanel(debugged(view, ended?.findings ?? [])) : nothing}`;
}
