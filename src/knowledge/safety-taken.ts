import type { StrictSafetyRule } from './strict-rules.js';

/**
 * Forms that are not for anybody, or not for this visitor: a professional comes first, in the quiz and in the check of
 * what is taken alike, so that what they hold closes no gap. Two rules for L-threonate: each names its own professional,
 * and reads no more than two of the safety facts. A laxative is no supplement, and no day is planned around it.
 */
export const takenRules = {
  'takes-orotate': {
    when: { fact: 'takenForms', has: 'orotate' },
    ifUnknown: 'block',
    severity: 'stop',
    refer: 'pharmacist',
    shows: [],
    sources: ['efsa2009-orotate', 'efsa2025-orotate'],
  },
  'takes-threonate-expecting': {
    when: {
      all: [
        { fact: 'takenForms', has: 'threonate' },
        { fact: 'lifeStage', in: ['pregnant', 'breastfeeding'] },
      ],
    },
    ifUnknown: 'block',
    severity: 'stop',
    refer: 'midwife',
    shows: [],
    sources: ['reg2024-2694'],
  },
  'takes-threonate-minor': {
    when: {
      all: [
        { fact: 'takenForms', has: 'threonate' },
        { fact: 'ageYears', below: 18 },
      ],
    },
    ifUnknown: 'block',
    severity: 'stop',
    refer: 'doctor',
    shows: ['ageYears'],
    sources: ['reg2024-2694'],
  },
  'takes-laxative-form': {
    when: {
      any: [
        { fact: 'supplementForms', has: 'sulfate' },
        { fact: 'supplementForms', has: 'hydroxide' },
      ],
    },
    ifUnknown: 'block',
    severity: 'caution',
    refer: 'pharmacist',
    withholdsPlan: true,
    shows: [],
    sources: ['fk-hydroxide', 'none'],
  },
} as const satisfies Record<string, StrictSafetyRule>;
