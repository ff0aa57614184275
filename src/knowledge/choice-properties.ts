import type { StrictChoiceRule } from './strict-rules.js';

/** What forms differ in. The weights are ours; that the differences exist is what the sources say. */
export const propertyRules = {
  'uptake-good': {
    when: { fact: 'formUptake', in: ['good', 'good-uncertain'] },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 30,
    shows: ['form', 'formUptake'],
    sources: ['pardo2021', 'blancquaert2019', 'firoz2001', 'walker2003'],
  },
  'uptake-poor': {
    when: {
      fact: 'formUptake',
      in: ['low-moderate', 'low', 'poor', 'uncertain', 'unproven', 'as-oxide-hydroxide'],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -20,
    shows: ['form', 'formUptake'],
    sources: ['pardo2021', 'blancquaert2019', 'firoz2001'],
  },
  'solubility-low': {
    when: { fact: 'formSolubility', in: ['very-low', 'low'] },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -5,
    shows: ['form', 'formSolubility'],
    sources: ['editorial', 'blancquaert2019'],
  },
  'share-very-low': {
    when: { fact: 'formElementalPercent', below: 6 },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -6,
    shows: ['form', 'formElementalPercent'],
    sources: ['calc'],
  },
  'share-low': {
    when: {
      all: [
        { fact: 'formElementalPercent', atLeast: 6 },
        { fact: 'formElementalPercent', below: 10 },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -2,
    shows: ['form', 'formElementalPercent'],
    sources: ['calc'],
  },
  'gut-strong': {
    when: { fact: 'formGutEffect', in: ['moderate-high', 'high'] },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -6,
    shows: ['form', 'formGutEffect'],
    sources: ['mgo-laxative', 'fk-hydroxide'],
  },
  'gut-sensitive-moderate': {
    when: {
      all: [
        { fact: 'stomach', is: 'sensitive' },
        { fact: 'formGutEffect', is: 'moderate' },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -10,
    shows: ['form', 'formGutEffect'],
    sources: ['none'],
  },
  'gut-sensitive-strong': {
    when: {
      all: [
        { fact: 'stomach', is: 'sensitive' },
        { fact: 'formGutEffect', in: ['moderate-high', 'high'] },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -20,
    shows: ['form', 'formGutEffect'],
    sources: ['mgo-laxative', 'fk-hydroxide'],
  },
} as const satisfies Record<string, StrictChoiceRule>;
