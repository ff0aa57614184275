import { html, nothing, type TemplateResult } from 'lit';
import { DIET_GROUPS, MOST } from '../../engine/read-facts.js';
import type { Knowledge, Question } from '../../engine/types.js';
import type { QuestionWords, Words } from '../../locales/words.js';
import { icons } from '../icons.js';
import { lookUp } from '../lookup.js';
import { isBlank, type Draft } from './draft.js';

/** What one question is drawn from, wherever it stands. */
export interface Asking {
  words: Words;
  knowledge: Knowledge;
  question: Question;
  texts: QuestionWords;
  draft: Draft;
  /** Changes what stands there by then: two changes may come before the next drawing. */
  change(to: (draft: Draft) => Draft): void;
}

export function questionWords(words: Words, id: string): QuestionWords {
  return lookUp<QuestionWords>(words.questions, id) ?? { title: id, label: id, error: '' };
}

export const hasProblem = ({ draft }: Asking): boolean => draft.problems.length > 0;
/** Several questions may stand on one screen. */
export const errorId = ({ question }: Asking): string => `error-${question.id}`;
export const hintId = ({ question }: Asking): string => `hint-${question.id}`;

/** Of many fields the error names those that are left. */
function errorText({ draft, texts, words }: Asking): string {
  const groups = draft.problems.flatMap((problem) => (problem.kind === 'portion' ? [problem.group] : []));
  if (draft.problems.some(({ kind }) => kind === 'supplement')) return words.supplements.mend;
  if (groups.length === 0 || DIET_GROUPS.every((group) => isBlank(draft, group))) return texts.error;
  const names = groups.map((group) => words.diet.groups[group].name);
  return words.diet.mend({ groups: names, most: MOST.portionsPerWeek });
}

/** The error stands between the question and its controls, where both eyes and a screen reader pass. */
export function errorOf(asking: Asking): TemplateResult | typeof nothing {
  if (!hasProblem(asking)) return nothing;
  return html`<p class="error" id=${errorId(asking)} part="error" role="alert">
    ${icons.alert()}<span>${errorText(asking)}</span>
  </p>`;
}

/** Whose question it is, where it is not ours, and what helps to answer it. */
export function hintOf(asking: Asking): TemplateResult | typeof nothing {
  const { hint, by } = asking.texts;
  if (!hint && by === undefined) return nothing;
  return html`${by === undefined ? nothing : html`<p class="small muted" part="by">${by}</p>`}
  ${hint ? html`<p class="muted hint" id=${hintId(asking)}>${hint}</p>` : nothing}`;
}

export function prefilled({ quiz }: Words): TemplateResult {
  return html`<p class="small prefilled" part="prefilled">${icons.info()}${quiz.prefilled}</p>`;
}

export const prefilledNote = ({ words, draft }: Asking): TemplateResult | typeof nothing =>
  draft.prefilled ? prefilled(words) : nothing;
