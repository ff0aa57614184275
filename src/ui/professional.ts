import type { Finding, Knowledge, Refer } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

/** Whom a rule refers to, whichever set of rules it stands in. */
export function referOf({ rules }: Knowledge, rule: string): Refer | undefined {
  const row = lookUp(rules.safety, rule) ?? lookUp(rules.proposal, rule) ?? lookUp(rules.dose, rule);
  return row?.refer;
}

/** The professional of the most severe finding: the one to go to first. */
export function firstProfessional(words: Words, knowledge: Knowledge, findings: readonly Finding[]): string {
  const refers = findings.map(({ rule }) => referOf(knowledge, rule));
  return words.professionals[refers.find((refer) => refer !== undefined) ?? 'doctor'];
}
