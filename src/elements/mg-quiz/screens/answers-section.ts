import { html, type TemplateResult } from 'lit';
import type { Question } from '../../../engine/types.js';
import type { QuestionWords, Words } from '../../../locales/words.js';
import { answerText } from '../../../ui/answer-text.js';
import { disclosure } from '../../../ui/disclosure.js';
import { lookUp } from '../../../ui/lookup.js';
import { answered } from '../flow.js';
import type { QuizView } from '../view.js';

export function questionLabel(words: Words, question: Pick<Question, 'id'>): string {
  return lookUp<QuestionWords>(words.questions, question.id)?.label ?? question.id;
}

function row({ words, on }: QuizView, question: Question, text: string): TemplateResult {
  const label = questionLabel(words, question);
  return html`<li class="answer" part="answer">
    <span class="answer-text"><span class="muted small">${label}</span><span>${text}</span></span>
    <button
      class="button inline"
      type="button"
      id="edit-${question.id}"
      aria-label=${words.quiz.editAnswer({ question: label })}
      @click=${() => on.edit(question.id)}
    >
      ${words.quiz.edit}
    </button>
  </li>`;
}

/** Every answer, to be changed one by one, and the way back to the start. */
export function answersSection(view: QuizView): TemplateResult {
  const { words, ground, state, edited, on } = view;
  return html`<section class="block" part="answers-section">
    ${disclosure(
      words.quiz.yourAnswers,
      html`<ul class="answers">
        ${answered(ground, state).map(({ question, answer }) =>
          row(view, question, answerText(words, question, answer.unsure ? undefined : answer.value)),
        )}
      </ul>`,
      'answers',
      edited !== null,
    )}
    <div>
      <button class="button" type="button" part="restart-button" @click=${() => on.restart()}>
        ${words.quiz.restart}
      </button>
    </div>
  </section>`;
}
