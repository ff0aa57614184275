import type { StrictChoiceRule } from './strict-rules.js';

/**
 * The field's custom, which orders forms that are otherwise equal. No weight here outweighs a difference in uptake, and
 * none is evidence that a form works better for a goal.
 */
export const customRules = {
  'custom-energy': {
    when: {
      all: [
        { fact: 'form', is: 'malate' },
        {
          any: [
            { fact: 'goals', has: 'energy' },
            { fact: 'goals', has: 'fatigue' },
          ],
        },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 5,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-nerves-first': {
    when: {
      all: [
        { fact: 'form', is: 'bisglycinate' },
        {
          any: [
            { fact: 'goals', has: 'nerves' },
            { fact: 'goals', has: 'mind' },
          ],
        },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 5,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-nerves-second': {
    when: {
      all: [
        { fact: 'form', is: 'taurate' },
        {
          any: [
            { fact: 'goals', has: 'nerves' },
            { fact: 'goals', has: 'mind' },
          ],
        },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 4,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-muscles-first': {
    when: {
      all: [
        { fact: 'form', is: 'bisglycinate' },
        { fact: 'goals', has: 'muscles' },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 5,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-muscles-second': {
    when: {
      all: [
        { fact: 'form', is: 'citrate' },
        { fact: 'goals', has: 'muscles' },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 4,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-bones': {
    when: {
      all: [
        { fact: 'form', is: 'citrate' },
        {
          any: [
            { fact: 'goals', has: 'bones' },
            { fact: 'goals', has: 'teeth' },
          ],
        },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 5,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-sensitive': {
    when: {
      all: [
        { fact: 'stomach', is: 'sensitive' },
        { fact: 'form', in: ['glycerophosphate', 'bisglycinate'] },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 6,
    shows: ['form'],
    sources: ['editorial'],
  },
  'custom-default': {
    when: {
      all: [
        { fact: 'form', is: 'citrate' },
        {
          not: {
            any: [
              { fact: 'goals', has: 'energy' },
              { fact: 'goals', has: 'fatigue' },
              { fact: 'goals', has: 'nerves' },
              { fact: 'goals', has: 'mind' },
              { fact: 'goals', has: 'muscles' },
              { fact: 'goals', has: 'bones' },
              { fact: 'goals', has: 'teeth' },
            ],
          },
        },
        { not: { fact: 'stomach', is: 'sensitive' } },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 1,
    shows: ['form'],
    sources: ['editorial'],
  },
} as const satisfies Record<string, StrictChoiceRule>;
