import type { Knowledge, Standard, UpperLevel } from '../engine/types.js';
import type { Cited } from './cited.js';

/**
 * For supplements, antacids and laxatives together; what food holds by nature does not count.
 * The Dutch Health Council follows the EU levels, the missing one under four years included.
 */
export const upperLevels = {
  nl: [
    {
      id: 'nl-under-4',
      ageFromMonths: 0,
      ageBelowMonths: 48,
      mgPerDay: null,
      sources: ['bfr2017'],
      checked: true,
    },
    {
      id: 'nl-4plus',
      ageFromMonths: 48,
      ageBelowMonths: null,
      mgPerDay: 250,
      sources: ['gr-table-nutribites', 'gr-ul'],
      checked: true,
    },
  ],
  eu: [
    {
      id: 'eu-under-4',
      ageFromMonths: 0,
      ageBelowMonths: 48,
      mgPerDay: null,
      sources: ['bfr2017'],
      checked: true,
    },
    {
      id: 'eu-4plus',
      ageFromMonths: 48,
      ageBelowMonths: null,
      mgPerDay: 250,
      sources: ['bfr2017', 'apoadhoc-bfr', 'sanomedica-ul', 'efsa2018-mgcm'],
      checked: true,
    },
  ],
  us: [
    {
      id: 'us-infant',
      ageFromMonths: 0,
      ageBelowMonths: 12,
      mgPerDay: null,
      sources: ['iom1997-encyclopedia'],
      checked: true,
    },
    {
      id: 'us-1-3',
      ageFromMonths: 12,
      ageBelowMonths: 48,
      mgPerDay: 65,
      sources: ['iom1997-encyclopedia'],
      checked: true,
    },
    {
      id: 'us-4-8',
      ageFromMonths: 48,
      ageBelowMonths: 108,
      mgPerDay: 110,
      sources: ['iom1997-encyclopedia'],
      checked: true,
    },
    {
      id: 'us-9plus',
      ageFromMonths: 108,
      ageBelowMonths: null,
      mgPerDay: 350,
      sources: ['iom1997-encyclopedia'],
      checked: 'partly',
    },
  ],
} as const satisfies Record<Standard, readonly Cited<UpperLevel>[]>;

export const limits = {
  labelReferenceMg: 375,
  claimMinimumMgPerDay: 56.25,
  euCeilingMg: 250,
  vitaminB6MgPerDay: 12,
  sources: ['reg1169-annex13', 'eucell', 'bfr2017', 'efsa2023-b6'],
} as const satisfies Cited<Knowledge['limits']>;
