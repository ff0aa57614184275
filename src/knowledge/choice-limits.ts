import type { StrictChoiceRule } from './strict-rules.js';

/** Forms that are out, or stay behind, whatever the goal. */
export const formLimitRules = {
  'orotate-never': {
    when: { fact: 'form', is: 'orotate' },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 0,
    rejects: true,
    shows: ['form'],
    sources: ['efsa2009-orotate', 'efsa2025-orotate'],
  },
  'threonate-minor-pregnant': {
    when: {
      all: [
        { fact: 'form', is: 'threonate' },
        {
          any: [
            { fact: 'ageYears', below: 18 },
            { fact: 'lifeStage', in: ['pregnant', 'breastfeeding'] },
          ],
        },
      ],
    },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 0,
    rejects: true,
    shows: ['form'],
    sources: ['reg2024-2694'],
  },
  'threonate-novel': {
    when: { fact: 'form', is: 'threonate' },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -3,
    neverFirst: true,
    shows: ['form'],
    sources: ['reg2024-2694', 'reg2025-2225'],
  },
  'skin-not-counted': {
    when: { fact: 'formRoute', is: 'topical' },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 0,
    rejects: true,
    shows: ['form'],
    sources: ['grober2017', 'kass2017'],
  },
  laxative: {
    when: { fact: 'form', in: ['sulfate', 'hydroxide'] },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 0,
    rejects: true,
    shows: ['form'],
    sources: ['fk-hydroxide', 'none'],
  },
  'vitamin-c-source': {
    when: { fact: 'form', is: 'ascorbate' },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: 0,
    rejects: true,
    shows: ['form'],
    sources: ['dir2002-46', 'calc'],
  },
  mixture: {
    when: { fact: 'form', is: 'marine' },
    ifUnknown: 'ignore',
    severity: 'info',
    weight: -10,
    shows: ['form'],
    sources: ['marine-scienceinsights', 'marine-naturalhealth'],
  },
} as const satisfies Record<string, StrictChoiceRule>;
