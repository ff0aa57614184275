import type { FoodTableWords } from '../../../locales/food-table-words.js';
import type { Row } from './row.js';
import type { Basis } from './state.js';

/** What is seen, and what is read out instead: a figure alone says little to whoever hears it. */
export interface Figure {
  seen: string;
  spoken: string;
}

export interface RowFigures {
  perPortion: Figure;
  per100g: Figure;
  share: Figure;
}

const NOTHING_TO_SAY: Figure = { seen: '–', spoken: '' };

function amount(texts: FoodTableWords, mg: number | null, spoken: (shown: { mg: number }) => string): Figure {
  // Never 0: there may well be some in it.
  if (mg === null) return { seen: texts.unmeasured, spoken: texts.unmeasured };
  return { seen: texts.mg({ mg }), spoken: spoken({ mg }) };
}

function share(texts: FoodTableWords, row: Row, basis: Basis): Figure {
  if (row.share === null) return NOTHING_TO_SAY;
  const say = basis === 'day' ? texts.spoken.ofDay : texts.spoken.ofLabel;
  return { seen: texts.share(row.share), spoken: say(row.share) };
}

export function figuresOf(texts: FoodTableWords, row: Row, basis: Basis): RowFigures {
  return {
    perPortion: amount(texts, row.mg, texts.spoken.perPortion),
    per100g: amount(texts, row.mgPer100g, texts.spoken.per100g),
    share: share(texts, row, basis),
  };
}
