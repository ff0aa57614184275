import type { MedicalCondition } from '../engine/types.js';
import type { Cited } from './cited.js';

export const conditions = {
  'renal-severe': { sources: ['magnaspartate', 'fk-aspartaat', 'pta2018'], checked: true },
  'renal-mild': { sources: ['hsis', 'magnaspartate'], checked: 'partly' },
  myasthenia: { sources: ['bmj-mg', 'rx-mgso4'], checked: true },
  'heart-block': { sources: ['magnaspartate', 'zechstein-nl'], checked: true },
  diabetes: { sources: ['invite-risk', 'pfusion'], checked: true },
  'gi-disease': { sources: ['invite-risk'], checked: true },
  alcohol: { sources: ['invite-risk'], checked: true },
  refeeding: { sources: ['nice-refeed', 'nhs-refeed'], checked: true },
  dehydration: { sources: ['pta2018'], checked: true },
  'older-frail': { sources: ['mgo-laxative'], checked: false },
} as const satisfies Record<string, Cited<MedicalCondition>>;

export type ConditionId = keyof typeof conditions;
