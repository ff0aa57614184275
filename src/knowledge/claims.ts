import type { Claim } from '../engine/types.js';
import type { Cited } from './cited.js';

/** The ten authorised claims of Regulation (EU) 432/2012 for magnesium. */
export const claims = {
  fatigue: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  electrolytes: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  energy: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  'nervous-system': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  muscle: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['drclark'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  'protein-synthesis': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['drclark'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  psychological: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  bones: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  teeth: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
  'cell-division': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
  },
} as const satisfies Record<string, Cited<Claim>>;

export type ClaimId = keyof typeof claims;
