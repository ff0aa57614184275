import type { Facts } from '../../engine/types.js';
import type { SharedDay } from '../../ui/page.js';

/** What the tray of a food table on the page said of food last, and whether nobody has said otherwise here since. */
export interface Fed {
  readonly day: SharedDay | null;
  readonly counts: boolean;
}

export const NOT_FED: Fed = { day: null, counts: false };

/** mg a day by the tray, where that is what counts. */
export const trayMg = ({ day, counts }: Fed): number | undefined => (counts ? day?.foodMg : undefined);

const isFood = (key: string): boolean => key === 'diet' || key === 'foodMg';

/** What the visitor declared to eat takes the place of all that was said of food before. */
export function withTray(facts: Facts, fed: Fed): Facts {
  const foodMg = trayMg(fed);
  if (foodMg === undefined) return facts;
  const { diet: _diet, unsure, ...others } = facts;
  return { ...others, foodMg, ...(unsure && { unsure: unsure.filter((key) => !isFood(key)) }) };
}
