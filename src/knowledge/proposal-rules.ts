import type { StrictSafetyRule } from './strict-rules.js';

/** What holds a proposal back: it is about the room that is left, so it says nothing of what is taken. */
export const proposalRules = {
  'above-upper-level': {
    when: { not: { fact: 'roomMg', atLeast: 0 } },
    ifUnknown: 'block',
    severity: 'caution',
    refer: 'doctor',
    shows: ['supplementMgHigh', 'ceilingMg'],
    sources: ['bfr2017', 'sanomedica-ul', 'gr-ul', 'iom1997-encyclopedia'],
  },
} as const satisfies Record<string, StrictSafetyRule>;

export type ProposalRuleId = keyof typeof proposalRules;
