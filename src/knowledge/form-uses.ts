import type { FormEvidence, SourcedSentence } from '../engine/types.js';
import type { Cited } from './cited.js';
import type { UseId } from './evidence.js';
import type { FormId } from './forms.js';

type ByForm<T> = Partial<Record<FormId, T>>;

/** What is known of one form for one use: only the pairs that articles name or a study was about. */
export const formUses = {
  bisglycinate: {
    sleep: { grade: 'C', sources: ['schuster2025'], checked: true },
    stress: { grade: 'D', sources: ['rawji2024'], checked: true },
    rls: { grade: 'D', sources: ['rls2019'], checked: true },
    'muscle-cramps': { grade: 'X', sources: ['cochrane-cramps-tab'], checked: true },
  },
  citrate: {
    cortisol: { grade: 'C', sources: ['schutten2021'], checked: true },
    stress: { grade: 'D', sources: ['rawji2024'], checked: true },
    constipation: { grade: 'B', sources: ['none'], checked: false },
    rls: { grade: 'C', sources: ['rls-pilot'], checked: true },
  },
  malate: {
    'fatigue-energy': { grade: 'D', sources: ['russell1995'], checked: true },
    fibromyalgia: { grade: 'C', sources: ['russell1995', 'fibro2022'], checked: true },
    'sport-performance': { grade: 'D', sources: ['nielsen2006'], checked: true },
  },
  taurate: {
    sleep: { grade: 'D', sources: ['rawji2024'], checked: true },
    rls: { grade: 'D', sources: ['rls2019'], checked: true },
    stress: { grade: 'D', sources: ['rawji2024'], checked: true },
    'heart-rhythm': { grade: 'D', sources: ['efsa2009-taurate'], checked: true },
  },
  glycerophosphate: {
    'gut-tolerance': { grade: 'D', sources: ['none'], checked: false },
  },
  oxide: {
    sleep: { grade: 'C', sources: ['abbasi2012', 'mah2021-tab1'], checked: true },
    constipation: { grade: 'A', sources: ['mgo-laxative'], checked: true },
  },
  lactate: {
    stress: { grade: 'C', sources: ['pouteau2018'], checked: true },
  },
  chloride: {
    fibromyalgia: { grade: 'C', sources: ['fibro2022'], checked: true },
  },
  'chloride-topical': {
    transdermal: { grade: 'D', sources: ['grober2017', 'kass2017'], checked: true },
    'muscle-cramps': { grade: 'D', sources: ['grober2017'], checked: true },
    sleep: { grade: 'D', sources: ['grober2017'], checked: true },
  },
  sulfate: {
    transdermal: { grade: 'D', sources: ['waring'], checked: true },
  },
  threonate: {
    concentration: { grade: 'C', sources: ['none'], checked: false },
  },
  hydroxide: {
    constipation: { grade: 'A', sources: ['fk-hydroxide'], checked: true },
  },
} as const satisfies ByForm<Partial<Record<UseId, Cited<FormEvidence>>>>;

/** What a study says of a form beside every use. */
export const formNotes = {
  oxide: { sources: ['pardo2021'], checked: true },
} as const satisfies ByForm<Cited<SourcedSentence>>;
