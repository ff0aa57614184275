import { css, html, nothing, type TemplateResult } from 'lit';
import { consentBox } from '../../../ui/consent.js';
import { icons } from '../../../ui/icons.js';
import { privacyNote } from '../../../ui/notes.js';
import { avoidSection } from './avoid.js';
import { proposedCredit } from './credit.js';
import { declaration } from './declare.js';
import { portionList } from './list.js';
import { menuSection } from './menu.js';
import { limitOf, MOST_FOODS, MOST_GRAMS } from './state.js';
import { daySum } from './sum.js';
import { askFirst, heldNote, topUpSection } from './top-up.js';
import { nameOf, type DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** What the last change came to, for whoever does not see it. */
function announced(view: DayView): string {
  const { words, news, state, look } = view;
  const { told, list } = words.foodDay;
  if (!news) return '';
  const mg = look.total.totalMg;
  const most = list.most({ most: MOST_GRAMS });
  if (news.what === 'total') return told.total({ mg });
  if (news.what === 'full') return list.full({ most: MOST_FOODS });
  if (news.what === 'most') return most;
  const said = told[news.what]({ food: nameOf(view, news.id), mg });
  return limitOf(state, news.id) === 'most' ? `${said} ${most}` : said;
}

function actions({ words, on }: DayView): TemplateResult {
  return html`<div class="choices-row" part="day-actions">
    <button class="button" type="button" part="print-button" @click=${() => on.print('day')}>
      ${icons.printer()}${words.sheet.print}
    </button>
    <button class="button plain" type="button" part="clear-button" @click=${() => on.clear()}>
      ${words.foodDay.list.clear}
    </button>
  </div>`;
}

function consent({ words, eventDetail, consent: given, on }: DayView): Part {
  return consentBox({ words, eventDetail, consent: given, answer: on.consent });
}

/** The tray: what somebody eats in a day, what it comes to, and what would add to it. */
export function daySection(view: DayView): TemplateResult {
  const { words, state } = view;
  const isEmpty = state.portions.length === 0;
  return html`<section class="day block" id="day" part="day" role="group" aria-labelledby="day-heading">
    <h3 id="day-heading" tabindex="-1" part="day-heading">${words.foodDay.heading}</h3>
    <p class="quiet" role="status">${announced(view)}</p>
    ${privacyNote(words, view.eventDetail)} ${portionList(view)}
    ${isEmpty ? html`<p class="muted">${words.foodDay.empty}</p>` : nothing} ${daySum(view)} ${heldNote(view)}
    ${declaration(view)} ${askFirst(view)} ${topUpSection(view)} ${avoidSection(view)} ${menuSection(view)}
    ${proposedCredit(view)} ${isEmpty ? nothing : html`${actions(view)} ${consent(view)}`}
    <p class="small muted day-purpose" part="purpose">${words.result.purpose}</p>
  </section>`;
}

/** Where the day stands below the table, the same stands just above it. */
export const sectionStyles = css`
  .day-purpose {
    display: none;
  }

  @container mg (min-width: 64em) {
    .day-purpose {
      display: block;
    }
  }
`;
