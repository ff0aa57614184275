import type { StrictDoseRule } from './strict-rules.js';

/**
 * Of what is taken. The first with an outcome that is true decides, and the last holds the answer back while the intake
 * from food is open; a rule without an outcome is only told.
 */
export const doseRules = {
  'dose-above': {
    when: { fact: 'levelRoomMg', below: 0 },
    ifUnknown: 'block',
    severity: 'caution',
    refer: 'doctor',
    outcome: 'above',
    shows: ['supplementMgHigh', 'upperLevelMg'],
    sources: ['bfr2017', 'sanomedica-ul', 'gr-ul', 'iom1997-encyclopedia'],
  },
  'dose-food-unsure': {
    when: {
      any: [
        { fact: 'unsure', has: 'diet' },
        { fact: 'unsure', has: 'foodMg' },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'within',
    shows: ['supplementMgHigh', 'upperLevelMg'],
    sources: ['editorial'],
  },
  'dose-below': {
    when: { fact: 'shortMg', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'below',
    shows: ['shortMg', 'supplementMgHigh', 'upperLevelMg'],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
  },
  'dose-within': {
    when: { fact: 'shortMg', below: 1 },
    ifUnknown: 'block',
    severity: 'info',
    outcome: 'within',
    shows: ['supplementMgHigh', 'upperLevelMg'],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
  },
  'dose-prescribed': {
    when: { fact: 'prescribedMg', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'prescriber',
    shows: ['prescribedMg'],
    sources: ['editorial'],
  },
  'dose-over-eu-level': {
    when: {
      all: [
        { fact: 'roomMg', below: 0 },
        { fact: 'levelRoomMg', atLeast: 0 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    shows: ['supplementMgHigh', 'upperLevelMg', 'ceilingMg'],
    sources: ['bfr2017', 'sanomedica-ul', 'iom1997-encyclopedia'],
  },
  'dose-label-impossible': {
    when: { fact: 'impossibleLabels', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'pharmacist',
    shows: [],
    sources: ['calc'],
  },
} as const satisfies Record<string, StrictDoseRule>;

export type DoseRuleId = keyof typeof doseRules;
