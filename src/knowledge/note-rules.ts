import type { NoteOutcome } from '../engine/types.js';
import type { StrictNoteRule } from './strict-rules.js';

const education = { fact: 'claims', is: 'education' } as const;
const info = { ifUnknown: 'ignore', severity: 'info', shows: [] } as const;
const quiz = ['form', 'food-first', 'nothing-needed'] as const satisfies readonly NoteOutcome[];

/**
 * Worth knowing beside a result, and told after all else. No note decides anything: none of these visitors needs more
 * than others, and where that is asked for most it is said. What names a complaint is for education alone.
 */
export const noteRules = {
  'note-stress': {
    ...info,
    when: { all: [education, { fact: 'stress', in: ['some', 'high'] }] },
    beside: quiz,
    sources: ['efsa2015', 'pickering2020'],
  },
  'note-sport': {
    ...info,
    when: { all: [education, { fact: 'sportHours', atLeast: 5 }] },
    beside: quiz,
    sources: ['gr-table-nutribites', 'nielsen2006'],
  },
  'note-slow': {
    ...info,
    when: { all: [education, { fact: 'stomach', is: 'slow' }] },
    beside: quiz,
    sources: ['mgo-laxative', 'fk-hydroxide'],
  },
  'note-cycle': {
    ...info,
    when: { all: [education, { fact: 'goals', has: 'cycle' }] },
    beside: quiz,
    sources: ['gr-table-nutribites', 'oc1974', 'blum1992'],
  },
  'note-65-plus': {
    ...info,
    when: { fact: 'ageYears', atLeast: 65 },
    beside: ['form', 'food-first', 'nothing-needed', 'below', 'within', 'above'],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia', 'mgo-laxative'],
  },
  // Girls from 10 and boys from 14: up to those ages the survey calls the intake adequate.
  'note-teen': {
    ...info,
    when: {
      all: [
        { fact: 'standard', is: 'nl' },
        { fact: 'ageYears', below: 18 },
        {
          any: [
            { fact: 'ageYears', atLeast: 14 },
            {
              all: [
                { fact: 'sex', is: 'female' },
                { fact: 'ageYears', atLeast: 10 },
              ],
            },
          ],
        },
      ],
    },
    beside: ['food-first', 'below'],
    sources: ['rivm-wateetnl'],
  },
} as const satisfies Record<string, StrictNoteRule>;

export type NoteRuleId = keyof typeof noteRules;
