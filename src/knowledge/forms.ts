import type { Form } from '../engine/types.js';
import type { Cited } from './cited.js';
import { aminoAcidForms } from './forms-amino-acids.js';
import { inorganicForms } from './forms-inorganic.js';
import { organicAcidForms } from './forms-organic-acids.js';

export const forms = {
  ...aminoAcidForms,
  ...organicAcidForms,
  ...inorganicForms,
} as const satisfies Record<string, Cited<Form>>;

export type FormId = keyof typeof forms;
