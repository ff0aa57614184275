import { html, type TemplateResult } from 'lit';
import { privacyNote, purposeNote } from '../../../ui/notes.js';
import { question } from '../question.js';
import type { DoseView } from '../view.js';

/** What it is, what it is not, what happens with the answers; and before anything else whether help is needed now. */
export function signsScreen(view: DoseView): TemplateResult {
  const { words, settings, on } = view;
  const texts = words.doseCheck;
  // Enter, too, is a click on the button: where a frame may not send forms, there is no other word of it.
  const submit = (event: Event): void => {
    event.preventDefault();
    on.go();
  };
  return html`<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${submit}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2>
      <p class="lead">${texts.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${purposeNote(words)} ${privacyNote(words, settings.eventDetail)}
    </div>
    ${question(view, 'signs-now', { prefilled: true })}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button" @click=${submit}>
        ${texts.start}
      </button>
    </div>
  </form>`;
}
