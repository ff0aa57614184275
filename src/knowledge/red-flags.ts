import type { RedFlag } from '../engine/types.js';
import type { Cited } from './cited.js';

/**
 * Suicidal thoughts are asked only in education, where stress or anxiety is what it is about: the question does not belong
 * in a shop.
 */
export const redFlags = {
  'palpitations-alarm': {
    urgency: '112',
    stopsProductAdvice: true,
    asked: 'first',
    sources: ['cardiologiecentra', 'rd-hart'],
    checked: true,
  },
  palpitations: {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'nerves' },
        { fact: 'goals', has: 'heart' },
        { fact: 'goals', has: 'stress' },
        { fact: 'goals', has: 'sport' },
      ],
    },
    sources: ['cardiologiecentra', 'hartziekte-be'],
    checked: true,
  },
  'stroke-signs': {
    urgency: '112',
    stopsProductAdvice: true,
    asked: 'first',
    sources: ['none'],
    checked: false,
  },
  hypermagnesaemia: {
    urgency: '112',
    stopsProductAdvice: true,
    asked: 'first',
    sources: ['medscape-hypermg', 'gerritspeek', 'simpto'],
    checked: true,
  },
  'hypermagnesaemia-early': {
    urgency: 'stop-and-gp',
    stopsProductAdvice: true,
    asked: { fact: 'takesMagnesium', is: true },
    sources: ['medscape-hypermg', 'gerritspeek'],
    checked: true,
  },
  'diarrhoea-persists': {
    urgency: 'stop-and-gp',
    stopsProductAdvice: true,
    asked: { fact: 'takesMagnesium', is: true },
    sources: ['bfr2017'],
    checked: true,
  },
  'blood-in-stool': {
    urgency: 'gp-today',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'takesMagnesium', is: true },
        { fact: 'goals', has: 'digestion' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  'seizure-tetany': {
    urgency: '112',
    stopsProductAdvice: true,
    asked: 'first',
    sources: ['fda-ppi-podcast', 'ntvg2002'],
    checked: true,
  },
  'ppi-symptoms': {
    urgency: 'gp-today',
    stopsProductAdvice: true,
    asked: { fact: 'medicines', has: 'ppi' },
    sources: ['fda-ppi-podcast', 'fda-ppi'],
    checked: true,
  },
  insomnia: {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'other' },
        { fact: 'goals', has: 'sleep' },
      ],
    },
    sources: ['bsl-insomnia', 'nhg-sleep'],
    checked: true,
  },
  'sleep-apnoea': {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'fatigue' },
        { fact: 'goals', has: 'sleep' },
        { fact: 'goals', has: 'other' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  depression: {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'mind' },
        { fact: 'goals', has: 'stress' },
        {
          all: [
            { fact: 'claims', is: 'education' },
            { fact: 'goals', has: 'nerves' },
          ],
        },
      ],
    },
    sources: ['nvvp-depressie'],
    checked: true,
  },
  'suicidal-thoughts': {
    urgency: 'crisis',
    stopsProductAdvice: true,
    asked: {
      all: [
        { fact: 'claims', is: 'education' },
        {
          any: [
            { fact: 'goals', has: 'stress' },
            { fact: 'goals', has: 'mind' },
            { fact: 'goals', has: 'nerves' },
          ],
        },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  'weight-loss': {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'fatigue' },
        { fact: 'goals', has: 'energy' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  'fatigue-long': {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'fatigue' },
        { fact: 'goals', has: 'energy' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  burnout: {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'stress' },
        { fact: 'goals', has: 'mind' },
        { fact: 'stress', is: 'high' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  'calf-clot': {
    urgency: 'gp-today',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'muscles' },
        { fact: 'goals', has: 'cramps' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  'leg-cramps-new': {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'muscles' },
        { fact: 'goals', has: 'cramps' },
      ],
    },
    sources: ['none'],
    checked: false,
  },
  rls: {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: {
      any: [
        { fact: 'goals', has: 'restless-legs' },
        { fact: 'goals', has: 'muscles' },
      ],
    },
    sources: ['cm-rls'],
    checked: true,
  },
  'headache-alarm': {
    urgency: '112',
    stopsProductAdvice: true,
    asked: 'first',
    sources: ['none'],
    checked: false,
  },
  'headache-chronic': {
    urgency: 'gp-soon',
    stopsProductAdvice: true,
    asked: { fact: 'goals', has: 'headache' },
    sources: ['none'],
    checked: false,
  },
  'pre-eclampsia': {
    urgency: 'gp-today',
    stopsProductAdvice: true,
    asked: { fact: 'lifeStage', is: 'pregnant' },
    sources: ['none'],
    checked: false,
  },
  kidney: {
    urgency: 'block',
    stopsProductAdvice: true,
    asked: 'elsewhere',
    sources: ['magnaspartate', 'fk-aspartaat', 'pta2018'],
    checked: true,
  },
  'refeeding-criteria': {
    urgency: 'gp-today',
    stopsProductAdvice: true,
    asked: 'elsewhere',
    sources: ['nice-refeed', 'nhs-refeed'],
    checked: true,
  },
  'deficiency-not-by-symptoms': {
    urgency: 'info',
    stopsProductAdvice: false,
    asked: {
      any: [
        { fact: 'goals', has: 'fatigue' },
        { fact: 'goals', has: 'energy' },
        { fact: 'goals', has: 'other' },
        { fact: 'goals', has: 'nerves' },
        { fact: 'goals', has: 'mind' },
        { fact: 'goals', has: 'muscles' },
        { fact: 'goals', has: 'sleep' },
        { fact: 'goals', has: 'stress' },
        { fact: 'goals', has: 'cramps' },
        { fact: 'goals', has: 'restless-legs' },
        { fact: 'goals', has: 'headache' },
        { fact: 'goals', has: 'cycle' },
        { fact: 'goals', has: 'heart' },
        { fact: 'goals', has: 'digestion' },
        { fact: 'goals', has: 'sport' },
      ],
    },
    sources: ['ntvg2002'],
    checked: true,
  },
} as const satisfies Record<string, Cited<RedFlag>>;

export type RedFlagId = keyof typeof redFlags;
