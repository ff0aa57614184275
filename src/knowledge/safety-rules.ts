import { conditionRules } from './safety-conditions.js';
import { flagRules } from './safety-flags.js';
import { limitRules } from './safety-limits.js';
import { medicineRules } from './safety-medicines.js';
import { takenRules } from './safety-taken.js';
import type { StrictSafetyRule } from './strict-rules.js';

/** In the order in which findings of equal severity are read. */
export const safetyRules = {
  ...flagRules,
  ...limitRules,
  ...conditionRules,
  ...medicineRules,
  ...takenRules,
} as const satisfies Record<string, StrictSafetyRule>;

export type SafetyRuleId = keyof typeof safetyRules;
