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
    shownAt: 'goal',
  },
  electrolytes: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'handbook',
  },
  energy: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  'nervous-system': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['code-norzon'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  muscle: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['drclark'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['code-fr'], checked: true },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  'protein-synthesis': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['drclark'], checked: true },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'handbook',
  },
  psychological: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  bones: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  teeth: {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'goal',
  },
  'cell-division': {
    wording: {
      nl: { sources: ['none'], checked: false },
      en: { sources: ['none'], checked: false },
      de: { sources: ['eucell'], checked: true },
      fr: { sources: ['none'], checked: false },
    },
    sources: ['reg432-nl', 'drclark', 'besup', 'mydetox', 'eucell'],
    shownAt: 'handbook',
  },
} as const satisfies Record<string, Cited<Claim>>;

export type ClaimId = keyof typeof claims;
