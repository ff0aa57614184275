import type { Source } from '../engine/types.js';
import { claimSources } from './sources-claims.js';
import { evidenceSources } from './sources-evidence.js';
import { foodSources } from './sources-foods.js';
import { formSources } from './sources-forms.js';
import { intakeSources } from './sources-intakes.js';
import { medicineSources } from './sources-medicines.js';

/** What rests on nobody's page says so: recalled figures and our own choices are never shown as checked. */
const ownSources = {
  none: {
    title: 'General knowledge, not yet checked against a page',
    year: null,
    url: null,
    kind: 'none',
    checked: false,
  },
  editorial: {
    title: "Choice of the makers, after the field's own guides",
    year: null,
    url: null,
    kind: 'none',
    checked: false,
  },
  calc: {
    title: 'Computed from standard atomic masses',
    year: null,
    url: null,
    kind: 'computed',
    checked: true,
  },
  'usda-sr28': {
    title:
      'US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)',
    year: 2015,
    url: 'https://github.com/alyssaq/usda-sqlite',
    kind: 'secondary',
    checked: true,
  },
  'ciqual-2025': {
    title: 'Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)',
    year: 2025,
    url: 'https://doi.org/10.57745/RDMHWY',
    kind: 'secondary',
    checked: true,
  },
} as const satisfies Record<string, Source>;

export const sources = {
  ...ownSources,
  ...claimSources,
  ...evidenceSources,
  ...foodSources,
  ...formSources,
  ...intakeSources,
  ...medicineSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
