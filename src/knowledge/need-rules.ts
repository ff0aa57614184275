import type { StrictNeedRule } from './strict-rules.js';

/**
 * The first that is true decides; while the intake from food is open, the minors' rule and the last hold the answer
 * back. Under 14 years nothing is estimated from portions, so there only a figure for food can say that it is enough.
 * 60 mg is the smallest round dose that passes 15 % of the label reference (56.25 mg): what is less than that, a portion
 * of food closes.
 */
export const needRules = {
  'enough-from-food': {
    when: { fact: 'gapMg', below: 1 },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'nothing-needed',
    shows: ['referenceLowMg', 'referenceHighMg', 'foodLowMg', 'foodHighMg', 'supplementMg'],
    sources: ['gr-table-nutribites', 'efsa2015'],
  },
  'food-unsure': {
    when: {
      any: [
        { fact: 'unsure', has: 'diet' },
        { fact: 'unsure', has: 'foodMg' },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'food-first',
    shows: ['referenceLowMg', 'referenceHighMg'],
    sources: ['editorial'],
  },
  'minor-food-first': {
    when: {
      any: [
        { fact: 'ageYears', below: 14 },
        {
          all: [
            { fact: 'ageYears', below: 18 },
            { fact: 'gapMg', atLeast: 1 },
          ],
        },
      ],
    },
    ifUnknown: 'block',
    severity: 'info',
    outcome: 'food-first',
    shows: ['ageYears'],
    sources: ['bfr2017', 'iom1997-encyclopedia'],
  },
  'small-gap': {
    when: { fact: 'gapMg', below: 60 },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'food-first',
    shows: ['gapMg'],
    figures: { formFromGapMg: 60 },
    sources: ['editorial', 'eucell'],
  },
  'estimate-may-close': {
    when: { fact: 'gapLowMg', below: 1 },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'food-first',
    shows: ['gapMg', 'referenceLowMg', 'referenceHighMg', 'foodLowMg', 'foodHighMg'],
    sources: ['editorial', 'usda-sr28', 'ciqual-2025'],
  },
  'prefers-skin': {
    when: {
      all: [
        { fact: 'prefer', is: 'skin' },
        { fact: 'gapMg', atLeast: 1 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'food-first',
    shows: ['gapMg'],
    sources: ['grober2017', 'kass2017'],
  },
  'no-room': {
    when: {
      all: [
        { fact: 'roomMg', below: 60 },
        { fact: 'gapMg', atLeast: 1 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    outcome: 'food-first',
    shows: ['roomMg', 'ceilingMg', 'supplementMgHigh'],
    figures: { formFromGapMg: 60 },
    sources: ['editorial', 'bfr2017', 'sanomedica-ul', 'gr-ul', 'iom1997-encyclopedia'],
  },
  'gap-needs-supplement': {
    when: { fact: 'gapMg', atLeast: 60 },
    ifUnknown: 'block',
    severity: 'info',
    outcome: 'form',
    shows: ['gapMg', 'referenceLowMg', 'referenceHighMg', 'foodLowMg', 'foodHighMg', 'supplementMg'],
    figures: { formFromGapMg: 60 },
    sources: ['editorial', 'gr-table-nutribites', 'efsa2015'],
  },
} as const satisfies Record<string, StrictNeedRule>;

export type NeedRuleId = keyof typeof needRules;
