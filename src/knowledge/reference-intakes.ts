import type { ReferenceIntake, Standard } from '../engine/types.js';
import type { Cited } from './cited.js';
import { europeanReferenceIntakes } from './reference-intakes-eu.js';
import { dutchReferenceIntakes } from './reference-intakes-nl.js';
import { americanReferenceIntakes } from './reference-intakes-us.js';

/** Magnesium a day from food, drinks and supplements together. */
export const referenceIntakes = {
  nl: dutchReferenceIntakes,
  eu: europeanReferenceIntakes,
  us: americanReferenceIntakes,
} as const satisfies Record<Standard, readonly Cited<ReferenceIntake>[]>;
