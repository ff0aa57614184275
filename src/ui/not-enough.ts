import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimsMode, Facts, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

export interface NotEnough {
  words: Words;
  knowledge: Knowledge;
  claims: ClaimsMode;
  goals: NonNullable<Facts['goals']> | undefined;
}

/** The goals with which something else helps first. Beside products that would speak of complaints. */
const helpedFirst = ({ knowledge, claims, goals = [] }: Omit<NotEnough, 'words'>): string[] =>
  claims === 'education' ? goals.filter((id) => Object.hasOwn(knowledge.besideAdvice.firstHelp, id)) : [];

/** What a symptom asks for that stays: no more magnesium, but somebody who looks for the cause. */
export function notEnough(shown: NotEnough): TemplateResult {
  const { notEnough: texts } = shown.words.result;
  const goals = helpedFirst(shown);
  return html`<section class="block" part="not-enough" aria-labelledby="not-enough">
    <h3 id="not-enough">${texts.title}</h3>
    <p>${texts.text}</p>
    ${
      goals.length > 0
        ? html`<p>${texts.first}</p>
            <ul class="bullets">
              ${goals.map((id) => html`<li>${lookUp<string>(texts.firstHelp, id)}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

export function notEnoughSources(shown: Omit<NotEnough, 'words'>): string[] {
  const { notEnough: always, firstHelp } = shown.knowledge.besideAdvice;
  return [...always.sources, ...helpedFirst(shown).flatMap((id) => firstHelp[id]?.sources ?? [])];
}
