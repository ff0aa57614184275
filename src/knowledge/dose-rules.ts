import type { StrictDoseRule } from './strict-rules.js';
import { limits } from './upper-levels.js';

/** The American level from 4 to 9 years; the European one is 250 mg from 4 years on. */
const US_CHILD_LEVEL_MG = 110;

const euLevel = { figures: { euLevelMg: limits.euCeilingMg } } as const;

/**
 * Of what is taken. The first with an outcome that is true decides, and the last holds the answer back while the intake
 * from food is open; a rule without an outcome is only told.
 */
export const doseRules = {
  'dose-above': {
    when: {
      any: [
        { fact: 'levelRoomMg', below: 0 },
        // Too much is too much, whatever else is taken.
        { fact: 'levelRoomAtMostMg', below: 0 },
      ],
    },
    ifUnknown: 'block',
    severity: 'caution',
    refer: 'doctor',
    outcome: 'above',
    shows: ['supplementMg', 'supplementMgHigh', 'supplementMgAtLeast', 'upperLevelMg'],
    sources: ['bfr2017', 'sanomedica-ul', 'gr-ul', 'iom1997-encyclopedia'],
  },
  // What to do about too much, by whose it is; where a professional comes first nothing is said of it.
  'dose-above-bought': {
    when: { fact: 'boughtMg', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'doctor',
    beside: ['above'],
    shows: ['unplannedMg', 'upperLevelMg'],
    sources: ['bfr2017', 'editorial'],
  },
  'dose-above-antacid': {
    when: { fact: 'antacidMg', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'pharmacist',
    beside: ['above'],
    shows: [],
    sources: ['fk-hydroxide', 'mgo-laxative', 'editorial'],
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
    ...euLevel,
    sources: ['editorial'],
  },
  'dose-below': {
    when: { fact: 'shortMg', atLeast: 1 },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'below',
    shows: ['shortMg', 'supplementMgHigh', 'upperLevelMg'],
    ...euLevel,
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
  },
  'dose-within': {
    when: { fact: 'shortMg', below: 1 },
    ifUnknown: 'block',
    severity: 'info',
    outcome: 'within',
    // By the middle of what is estimated; the ends tell how sure that is.
    shows: ['foodLowMg', 'supplementMg', 'supplementMgHigh', 'referenceHighMg', 'upperLevelMg'],
    ...euLevel,
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
  'dose-not-planned': {
    when: {
      all: [
        { fact: 'unplannedMg', atLeast: 1 },
        { fact: 'ageYears', atLeast: 18 },
        { fact: 'roomMg', atLeast: 0 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    beside: ['below', 'within'],
    shows: [],
    sources: ['editorial'],
  },
  'dose-child-us-level': {
    when: {
      all: [
        { fact: 'ageYears', atLeast: 4 },
        { fact: 'ageYears', below: 9 },
        { fact: 'supplementMgHigh', atLeast: US_CHILD_LEVEL_MG + 1 },
        { not: { fact: 'standard', is: 'us' } },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'doctor',
    shows: [],
    figures: { usLevelMg: US_CHILD_LEVEL_MG },
    sources: ['iom1997-encyclopedia', 'bfr2017'],
  },
  'dose-over-eu-level': {
    when: {
      all: [
        { fact: 'supplementMgHigh', atLeast: limits.euCeilingMg + 1 },
        { fact: 'levelRoomMg', atLeast: 0 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'caution',
    refer: 'doctor',
    withholdsPlan: true,
    shows: ['supplementMg', 'supplementMgHigh', 'upperLevelMg'],
    ...euLevel,
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
