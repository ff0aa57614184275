import { css, html, nothing, type TemplateResult } from 'lit';
import type { Finding, Knowledge } from '../engine/types.js';
import { findingList, type Findings } from './findings.js';

/** Worth knowing, and of no weight: it has no place among what concerns safety. */
export const isNote = ({ rules }: Knowledge, { rule }: Finding): boolean => Object.hasOwn(rules.notes, rule);

/** Notes stand apart, after the advice itself. */
export function goodToKnow(
  knowledge: Knowledge,
  { findings, ...shown }: Findings,
): TemplateResult | typeof nothing {
  const notes = findings.filter((finding) => isNote(knowledge, finding));
  if (notes.length === 0) return nothing;
  return html`<section class="block good-to-know" part="good-to-know" aria-labelledby="good-to-know">
    <h3 id="good-to-know">${shown.words.result.goodToKnow}</h3>
    ${findingList({ ...shown, findings: notes })}
  </section>`;
}

export const goodToKnowStyles = css`
  .good-to-know .finding {
    padding: 0;
    border: 0;
    background: none;
  }
`;
