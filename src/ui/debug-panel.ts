import { html, nothing, type TemplateResult } from 'lit';
import { isOwnFact } from '../engine/read-facts.js';
import type { Finding, Knowledge } from '../engine/types.js';
import { formWords } from './form-card.js';
import { traceView } from './trace.js';
import { VERSION } from './version.js';
import { knowledgeStamp } from '../engine/stamp.js';
import type { Words } from '../locales/words.js';
import type { RecognisedForm } from './catalog.js';
import type { ConfigProblem } from './config.js';

export interface Debugged {
  words: Words;
  knowledge: Knowledge;
  problems: readonly ConfigProblem[];
  findings: readonly Finding[];
  /** Forms that were read from a product's name. */
  recognised?: readonly RecognisedForm[];
}

function problems({ words, problems: list }: Debugged): TemplateResult {
  if (list.length === 0) return html`<p>${words.debug.noProblems}</p>`;
  return html`<p>${words.debug.problems}</p>
    <ul class="bullets">
      ${list.map((problem) => html`<li>${words.debug.problem({ ...problem })}</li>`)}
    </ul>`;
}

/** What a host's own knowledge added and changed, by its own ids. */
function ofHost({ words, knowledge }: Debugged): TemplateResult | typeof nothing {
  const { host } = knowledge;
  if (!host) return nothing;
  const { debug } = words.host;
  const asked = knowledge.questions.filter(({ fact }) => isOwnFact(fact)).map(({ id }) => id);
  const lists: [string, readonly string[]][] = [
    [debug.questions, asked],
    [debug.findings, Object.entries(host.findings).map(([id, { severity }]) => `${id} (${severity})`)],
    [debug.outcomes, host.outcomes.map(({ atLeast, finding }) => `${atLeast}: ${finding}`)],
    [
      debug.weights,
      Object.entries(host.weights).map(([id, { weight }]) => `${id} ${weight > 0 ? '+' : ''}${weight}`),
    ],
  ];
  return html`<p>${debug.heading} <code>${host.id} ${host.version}</code></p>
    <ul class="bullets">
      ${lists
        .filter(([, ids]) => ids.length > 0)
        .map(([name, ids]) => html`<li>${name}: <code>${ids.join(', ')}</code></li>`)}
    </ul>`;
}

/** For whoever builds the page: what runs here, what is wrong with its settings, and what each rule saw. */
export function debugPanel(debugged: Debugged): TemplateResult {
  const { words, knowledge, findings, recognised = [] } = debugged;
  const { debug } = words;
  const { id, version, hash } = knowledgeStamp(knowledge);
  return html`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${debug.heading}</h3>
    <p>
      ${debug.version} <code>${VERSION}</code> · ${debug.knowledge} <code>${id} ${version}</code> ·
      ${debug.hash} <code>${hash}</code>
    </p>
    ${problems(debugged)} ${ofHost(debugged)}
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
      ${findings.map(
        (finding) =>
          html`<li><code>${finding.rule}</code> ${finding.severity} ${traceView(words, finding.trace)}</li>`,
      )}
    </ul>
  </aside>`;
}
