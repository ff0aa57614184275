import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding, FoodPortion } from '../../../engine/types.js';
import { findingText } from '../../../ui/findings.js';
import { foodWords } from '../../../ui/food-list.js';
import { icons } from '../../../ui/icons.js';
import { firstProfessional } from '../../../ui/professional.js';
import { isSmallChild } from './look.js';
import { nameOf, type DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

interface Said {
  title: string;
  text: string;
}

function foundWords({ words, ground, help }: DayView, finding: Finding): Said {
  const { held } = words.foodDay;
  if (finding.severity === 'emergency') return findingText(words, finding, help);
  if (isSmallChild(finding)) {
    const professional = words.either([held.childClinic, words.professionals.doctor]);
    return { title: held.title({ professional }), text: held.child };
  }
  const professional = firstProfessional(words, ground.knowledge, [finding]);
  return { title: held.title({ professional }), text: held.found };
}

/** Whom to go to first and why, and no word of what another element found. */
function heldWords(view: DayView): Said | null {
  const { words, look } = view;
  const { held } = words.foodDay;
  if (!look.held) return null;
  if (look.held.by === 'finding') return foundWords(view, look.held.finding);
  const { doctor, pharmacist } = words.professionals;
  const title = held.title({ professional: words.either([doctor, pharmacist]) });
  return { title, text: held[look.held.by] };
}

/** Instead of all that is proposed. */
export function heldNote(view: DayView): Part {
  const said = heldWords(view);
  if (!said) return nothing;
  return html`<div class="finding stop" part="held">
    ${icons.stop()}
    <div class="finding-text">
      <h4>${said.title}</h4>
      <p>${said.text}</p>
    </div>
  </div>`;
}

function offer(view: DayView, { id, grams, mg }: FoodPortion): TemplateResult {
  const { words, ground, on } = view;
  const name = nameOf(view, id);
  const { portion } = foodWords(words, ground.knowledge, id);
  return html`<li class="offer" part="offer">
    <p>
      <span class="day-name">${name}</span>
      <span class="muted small">${words.result.foods.portion({ portion, grams })}</span>
    </p>
    <p class="day-mg figures">${words.mg(mg)}</p>
    <button
      class="icon-button"
      type="button"
      part="offer-button"
      title=${words.foodDay.topUp.add}
      aria-label=${words.foodDay.topUp.addOf({ food: name })}
      @click=${() => on.add(id, grams)}
    >
      ${icons.plus()}
    </button>
  </li>`;
}

function lead({ words, look }: DayView): string {
  const { topUp } = words.foodDay;
  const mg = look.closing.reduce((sum, portion) => sum + portion.mg, 0);
  const shown = { mg, portions: look.closing.length };
  return mg >= (look.gap?.high ?? 0) ? topUp.closes(shown) : topUp.partly(shown);
}

function offers(view: DayView): TemplateResult {
  const { words, look } = view;
  if (look.closing.length === 0) return html`<p class="muted">${words.result.foods.none}</p>`;
  return html`<p class="muted">${lead(view)}</p>
    <ul class="offers" role="list">
      ${repeat(
        look.closing,
        ({ id }) => id,
        (portion) => offer(view, portion),
      )}
    </ul>`;
}

const EXPECTING: readonly unknown[] = ['pregnant', 'breastfeeding'];

/** Beside all that is proposed: who asks first, since nobody was asked about illness here. */
export function askFirst({ words, look }: DayView): Part {
  const { suggested } = words.foodDay;
  if (!look.mayPropose) return nothing;
  const isExpecting = EXPECTING.includes(look.person.facts.lifeStage);
  const { midwife: professional } = words.professionals;
  return html`<p class="small muted" part="ask-first">
    ${suggested.askFirst} ${isExpecting ? suggested.expecting({ professional }) : nothing}
  </p>`;
}

/** A few ordinary portions that would close the gap. */
export function topUpSection(view: DayView): Part {
  const { words, state, look } = view;
  const isShort = look.gap !== null && look.gap.high > 0;
  if (!look.mayPropose || !isShort || state.portions.length === 0) return nothing;
  return html`<section class="stack" part="top-up" role="group" aria-labelledby="top-up">
    <h4 id="top-up">${words.foodDay.topUp.heading}</h4>
    ${offers(view)}
  </section>`;
}

export const topUpStyles = css`
  .offers {
    display: grid;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.15em 0.5em;
    align-items: center;
    padding-block: 0.25em;
  }

  .offer .small {
    display: block;
  }

  .offer .icon-button {
    margin-inline-end: -0.6em;
    color: var(--_accent);
  }
`;
