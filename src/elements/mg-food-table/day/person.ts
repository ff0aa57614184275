import { css, html, nothing, type TemplateResult } from 'lit';
import { choiceText } from '../../../ui/answer-text.js';
import { answerControl } from '../../../ui/answering/answer-control.js';
import {
  errorOf,
  hintId,
  hintOf,
  prefilledNote,
  questionWords,
  type Asking,
} from '../../../ui/answering/asking.js';
import { icons } from '../../../ui/icons.js';
import { PERSON_QUESTIONS } from './person-state.js';
import type { DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

function askingOf({ words, ground, look, on }: DayView, id: string): Asking | null {
  const question = look.person.questions.get(id);
  const draft = look.person.drafts.get(id);
  if (!question || !draft) return null;
  const change: Asking['change'] = (to) => on.changePerson(id, to);
  return { words, knowledge: ground.knowledge, question, texts: questionWords(words, id), draft, change };
}

function question(view: DayView, id: string): Part {
  const asking = askingOf(view, id);
  if (!asking) return nothing;
  const { texts } = asking;
  return html`<fieldset
    class="ask"
    part="question"
    data-question=${id}
    aria-describedby=${texts.hint ? hintId(asking) : nothing}
  >
    <legend class="ask-title">${texts.title}</legend>
    ${hintOf(asking)} ${prefilledNote(asking)} ${errorOf(asking)} ${answerControl(asking)}
  </fieldset>`;
}

/** What is known so far: "woman, 41 years". */
export function personText({ words, look }: DayView): string {
  const { ageYears, sex, lifeStage } = look.person.facts;
  const said = [
    sex && choiceText(words, { id: 'sex', fact: 'sex' }, sex),
    ageYears !== undefined && words.quiz.years({ years: ageYears }),
    lifeStage &&
      lifeStage !== 'none' &&
      choiceText(words, { id: 'life-stage', fact: 'lifeStage' }, lifeStage),
  ];
  return said.filter(Boolean).join(', ');
}

function commit(view: DayView, event: Event): void {
  const { target } = event;
  const asked = target instanceof Element ? target.closest('[data-question]') : null;
  const id = asked?.getAttribute('data-question');
  if (id) view.on.commitPerson(id);
}

/** Enter in the field commits it, and sends no form of the page around it. */
function keydown(view: DayView, event: KeyboardEvent): void {
  const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (event.key !== 'Enter' || !isField) return;
  event.preventDefault();
  event.stopPropagation();
  commit(view, event);
}

function reference({ words, look }: DayView): Part {
  const { person, sum } = words.foodDay;
  if (look.held) return nothing;
  if (!look.reference) return html`<p class="small muted">${sum.noReference}</p>`;
  const shown = { lowMg: look.reference.low, highMg: look.reference.high };
  return html`<p class="small muted" role="status">
    ${look.isAdultAssumed ? person.adult(shown) : person.reference(shown)}
  </p>`;
}

/** Whose reference intake all figures are compared with. */
export function personSection(view: DayView): TemplateResult {
  const said = personText(view);
  return html`<details class="disclosure day-person" part="disclosure person">
    <summary part="summary">
      ${icons.chevron()}<span
        >${view.words.foodDay.person.heading}
        ${said ? html`<span class="day-who muted">${said}</span>` : nothing}</span
      >
    </summary>
    <div
      class="disclosed day-questions"
      @change=${(event: Event) => commit(view, event)}
      @keydown=${(event: KeyboardEvent) => keydown(view, event)}
    >
      ${PERSON_QUESTIONS.map((id) => question(view, id))} ${reference(view)}
    </div>
  </details>`;
}

export const personStyles = css`
  .day-questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .day-who {
    font-weight: 400;
  }

  .ask-title {
    font-weight: 600;
  }

  @container mg (min-width: 30em) {
    .day-questions .choice-grid {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
  }
`;
