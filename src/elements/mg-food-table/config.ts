import { commonSettings } from '../../ui/common-settings.js';
import { flag, oneOf, text, type Setting, type ValuesOf } from '../../ui/config.js';
import { SORTS } from './table/state.js';

const MOST_CHARACTERS = 100;

/** Read elsewhere, with more beside it: here it is passed on as the host gave it. */
function asGiven(attribute: string, expected: string): Setting<unknown> {
  return { attribute, expected, fallback: null, read: (given) => given };
}

const pageSize: Setting<number | null> = {
  attribute: 'page-size',
  expected: 'a whole number of rows, from 1 to 1000',
  fallback: null,
  read: (given) => {
    const size = typeof given === 'string' && /^\d{1,4}$/.test(given.trim()) ? Number(given) : given;
    const isSize = typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 1000;
    return isSize ? size : undefined;
  },
};

export const ownFoodTableSettings = {
  category: text('category', 'the id of a category that occurs', MOST_CHARACTERS),
  search: text('search', `a text of at most ${MOST_CHARACTERS} characters`, MOST_CHARACTERS),
  sort: oneOf('sort', SORTS),
  pageSize,
  age: asGiven('age', 'a number of years from 0 to 120'),
  sex: asGiven('sex', '"female" or "male"'),
  lifeStage: asGiven('life-stage', '"none", "pregnant" or "breastfeeding"'),
  noTray: flag('no-tray'),
} as const;

export const foodTableSettings = { ...commonSettings, ...ownFoodTableSettings } as const;

export type OwnFoodTableSettings = ValuesOf<typeof ownFoodTableSettings>;
export type FoodTableSettings = ValuesOf<typeof foodTableSettings>;
