import { html, nothing, type TemplateResult } from 'lit';
import type { Food } from '../../../engine/types.js';
import { isOurs } from './offered.js';
import { foodNamed, type DayView } from './view.js';

/** All that is shown of a menu. */
const idsOfMenu = ({ look }: DayView): string[] =>
  look.menu.flatMap(({ meals }) => meals.flatMap(({ foods }) => foods.map(({ id }) => id)));

const idsOnDay = ({ look }: DayView): string[] => look.total.foods.map(({ id }) => id);

const hasRest = ({ state, look }: DayView): boolean => state.declared === 'with-rest' && look.restMg > 0;

/** Beside the host's own foods: whose the figures are that do not stand in the table. */
export function proposedCredit(view: DayView): TemplateResult | typeof nothing {
  const { words, ground, look } = view;
  const ids = [...look.closing.map(({ id }) => id), ...idsOfMenu(view), ...idsOnDay(view)];
  const isBeside = (id: string): boolean => {
    const food: Food | undefined = foodNamed(view, id);
    return isOurs(ground, food) && ground.foods.get(id) !== food;
  };
  if (!ids.some(isBeside)) return nothing;
  return html`<p class="small muted" part="day-credit">${words.result.sources.foodCredit}</p>`;
}

/** Whose the figures are on a paper: ours, the host's, or both. */
export function paperCredit(view: DayView, what: 'day' | 'menu'): string {
  const { words, ground } = view;
  const ids = what === 'day' ? idsOnDay(view) : [...idsOfMenu(view), ...view.look.beside.map(({ id }) => id)];
  const ours = ids.map((id) => isOurs(ground, foodNamed(view, id)));
  const withOurs = ours.includes(true) || (what === 'day' && hasRest(view));
  return [
    withOurs ? words.result.sources.foodCredit : '',
    ours.includes(false) ? words.foodTable.ownSource : '',
  ]
    .filter(Boolean)
    .join(' ');
}
