import { MOST } from '../../engine/read-facts.js';
import { commonSettings } from '../../ui/common-settings.js';
import type { Setting, ValuesOf } from '../../ui/config.js';

/** Read with the knowledge beside it, by `prefill.ts`: here it is passed on as the host gave it. */
function asGiven(attribute: string, expected: string): Setting<unknown> {
  return { attribute, expected, fallback: null, read: (given) => given };
}

/** One row of `supplements`. */
export const SUPPLEMENT_ROW = `{ form, amountMg from 0 to ${MOST.mgPerUnit}, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to ${MOST.unitsPerDay} }`;

export const ownDoseSettings = {
  age: asGiven('age', 'a number of years from 0 to 120'),
  sex: asGiven('sex', '"female" or "male"'),
  lifeStage: asGiven('life-stage', '"none", "pregnant" or "breastfeeding"'),
  foodMg: asGiven('food-mg', 'a number of mg a day, from 0 to 3000'),
  supplements: asGiven('supplements', `JSON: a list of at most ${MOST.supplements} of ${SUPPLEMENT_ROW}`),
  medicines: asGiven('medicines', 'ids of medicines with spaces between them, or none'),
  conditions: asGiven('conditions', 'ids of conditions with spaces between them, or none'),
} as const;

export const doseSettings = { ...commonSettings, ...ownDoseSettings } as const;

export type OwnDoseSettings = ValuesOf<typeof ownDoseSettings>;
export type DoseSettings = ValuesOf<typeof doseSettings>;
