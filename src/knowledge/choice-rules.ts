import { customRules } from './choice-customs.js';
import { formLimitRules } from './choice-limits.js';
import { propertyRules } from './choice-properties.js';
import type { StrictChoiceRule } from './strict-rules.js';

export const choiceRules = {
  ...formLimitRules,
  ...propertyRules,
  ...customRules,
} as const satisfies Record<string, StrictChoiceRule>;

export type ChoiceRuleId = keyof typeof choiceRules;

/** Good uptake with a low share of magnesium stays in; a very low share, poor uptake or a caution for this stomach does not. */
export const keepFormsFromScore = 25;
