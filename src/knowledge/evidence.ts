import type { Evidence } from '../engine/types.js';
import type { Cited } from './cited.js';

export const evidence = {
  sleep: { grade: 'C', sources: ['mah2021', 'rawji2024'], checked: true },
  anxiety: { grade: 'C', sources: ['rawji2024'], checked: true },
  stress: { grade: 'C', sources: ['pouteau2018'], checked: true },
  cortisol: { grade: 'C', sources: ['schutten2021'], checked: true },
  rls: { grade: 'D', sources: ['rls2019', 'cm-rls'], checked: true },
  'muscle-cramps': { grade: 'X', sources: ['cochrane-cramps', 'cochrane-cramps-tab'], checked: true },
  'fatigue-energy': { grade: 'D', sources: ['drclark'], checked: true },
  'sport-performance': { grade: 'D', sources: ['nielsen2006'], checked: true },
  pms: { grade: 'C', sources: ['pms-table', 'walker1998', 'pms-serum'], checked: true },
  migraine: { grade: 'C', sources: ['migraine2018'], checked: true },
  menopause: { grade: 'D', sources: ['none'], checked: false },
  'blood-pressure': { grade: 'C', sources: ['schutten-thesis'], checked: true },
  'heart-rhythm': { grade: 'D', sources: ['none'], checked: false },
  bone: { grade: 'D', sources: ['drclark'], checked: true },
  constipation: { grade: 'A', sources: ['mgo-laxative', 'fk-hydroxide'], checked: true },
  'gut-tolerance': { grade: 'C', sources: ['schuette1994'], checked: true },
  concentration: { grade: 'D', sources: ['none'], checked: false },
} as const satisfies Record<string, Cited<Evidence>>;

export type UseId = keyof typeof evidence;
