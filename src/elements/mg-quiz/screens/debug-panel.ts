import { html, type TemplateResult } from 'lit';
import type { FormsRecommendation } from '../../../engine/types.js';
import { formWords } from '../../../ui/form-card.js';
import { traceView } from '../../../ui/trace.js';
import { VERSION } from '../../../ui/version.js';
import { knowledgeStamp } from '../../../engine/recommend.js';
import type { QuizView } from '../view.js';

function problems({ words, problems: list }: QuizView): TemplateResult {
  if (list.length === 0) return html`<p>${words.debug.noProblems}</p>`;
  return html`<p>${words.debug.problems}</p>
    <ul class="bullets">
      ${list.map((problem) => html`<li>${words.debug.problem({ ...problem })}</li>`)}
    </ul>`;
}

/** For whoever builds the page: what runs here, what is wrong with its settings, and what each rule saw. */
export function debugPanel(view: QuizView, recommendation: FormsRecommendation | null): TemplateResult {
  const { words, ground, recognised } = view;
  const { debug } = words;
  const { id, version, hash } = knowledgeStamp(ground.knowledge);
  return html`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${debug.heading}</h3>
    <p>
      ${debug.version} <code>${VERSION}</code> · ${debug.knowledge} <code>${id} ${version}</code> ·
      ${debug.hash} <code>${hash}</code>
    </p>
    ${problems(view)}
    <ul>
      ${recognised.map(
        ({ product, form }) =>
          html`<li>
            ${
              form === null
                ? debug.formUnread({ product })
                : debug.formRead({ product, form: formWords(words, form).short })
            }
          </li>`,
      )}
    </ul>
    <ul>
      ${(recommendation?.findings ?? []).map(
        (finding) =>
          html`<li><code>${finding.rule}</code> ${finding.severity} ${traceView(words, finding.trace)}</li>`,
      )}
    </ul>
  </aside>`;
}
