import { choiceRules } from './choice-rules.js';
import { needRules } from './need-rules.js';
import { safetyRules } from './safety-rules.js';

export type { ChoiceRuleId } from './choice-rules.js';
export type { NeedRuleId } from './need-rules.js';
export type { SafetyRuleId } from './safety-rules.js';

export const rules = { safety: safetyRules, need: needRules, choice: choiceRules } as const;
