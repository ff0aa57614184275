import { html, type TemplateResult } from 'lit';
import { icons } from '../../../ui/icons.js';
import { privacyNote, purposeNote } from '../../../ui/notes.js';
import type { QuizView } from '../view.js';

/** What it is, what it is not, and what happens with the answers, before anything is asked. */
export function intro({ words, settings, on }: QuizView): TemplateResult {
  const { quiz } = words;
  return html`<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${quiz.title}</h2>
      <p class="lead">${quiz.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${() => on.start()}>
        ${quiz.start}
      </button>
      <p class="small muted note">${icons.clock()}<span>${quiz.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${privacyNote(words, settings.eventDetail)} ${purposeNote(words)}
    </div>
  </section>`;
}
