import type { SafetyRuleId } from '../../../src/knowledge/safety-rules.js';
import { choiceExamples } from './choice.js';
import { conditionExamples } from './conditions.js';
import { doseExamples } from './dose.js';
import type { Examples } from './example.js';
import { limitExamples } from './limits.js';
import { medicineExamples } from './medicines.js';
import { needExamples } from './need.js';
import { noteExamples } from './notes.js';
import { proposalExamples } from './proposal.js';
import { signExamples } from './signs.js';
import { takenExamples } from './taken.js';

export type { Example, Examples, FormExample } from './example.js';

const safetyExamples: Record<SafetyRuleId, Examples> = {
  ...signExamples,
  ...limitExamples,
  ...takenExamples,
  ...conditionExamples,
  ...medicineExamples,
};

/** Of every rule at least one visitor for whom it speaks, and one for whom it keeps silent. */
export const examples = {
  safety: safetyExamples,
  proposal: proposalExamples,
  dose: doseExamples,
  need: needExamples,
  choice: choiceExamples,
  notes: noteExamples,
};
