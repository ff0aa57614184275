import { assess, toFinding } from './evaluate.js';
import type { Seen } from './situation.js';
import type { DoseOutcome, Finding, FormsOutcome, Knowledge, NoteRule } from './types.js';

/** What is worth knowing beside an outcome. It is read when that stands, so it cannot change it. */
export function notesBeside(
  knowledge: Knowledge,
  { situation }: Pick<Seen, 'situation'>,
  outcome: FormsOutcome | DoseOutcome,
): Finding[] {
  return assess<NoteRule>(knowledge.rules.notes, situation)
    .filter(({ truth, definition }) => truth === 'yes' && definition.beside.some((one) => one === outcome))
    .map(toFinding);
}
