import type { Finding, Knowledge, Refer } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

/** Whom a rule refers to, whichever set of rules it stands in. */
function referOf({ rules, host }: Knowledge, rule: string): Refer | undefined {
  const ours = lookUp(rules.safety, rule) ?? lookUp(rules.proposal, rule) ?? lookUp(rules.dose, rule);
  return (ours ?? (host && lookUp(host.findings, rule)))?.refer;
}

/** Of the most severe finding: whom to go to first. */
export function firstRefer(knowledge: Knowledge, findings: readonly Finding[]): Refer {
  const refers = findings.map(({ rule }) => referOf(knowledge, rule));
  return refers.find((refer) => refer !== undefined) ?? 'doctor';
}

export function firstProfessional(words: Words, knowledge: Knowledge, findings: readonly Finding[]): string {
  return words.professionals[firstRefer(knowledge, findings)];
}
