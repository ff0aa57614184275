import { choiceRules } from './choice-rules.js';
import { doseRules } from './dose-rules.js';
import { needRules } from './need-rules.js';
import { noteRules } from './note-rules.js';
import { proposalRules } from './proposal-rules.js';
import { safetyRules } from './safety-rules.js';

export type { ChoiceRuleId } from './choice-rules.js';
export type { DoseRuleId } from './dose-rules.js';
export type { NeedRuleId } from './need-rules.js';
export type { NoteRuleId } from './note-rules.js';
export type { ProposalRuleId } from './proposal-rules.js';
export type { SafetyRuleId } from './safety-rules.js';

export const rules = {
  safety: safetyRules,
  proposal: proposalRules,
  dose: doseRules,
  need: needRules,
  choice: choiceRules,
  notes: noteRules,
} as const;
