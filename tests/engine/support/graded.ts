import { educationOnly } from '../../../src/engine/education.js';
import { readGraded } from '../../../src/locales/graded.js';
import type { Words } from '../../../src/locales/words.js';
import { only } from './listed.js';

function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    texts(part, `${path}.${key}`),
  );
}

/** Every sentence on evidence, with where it stands. */
export function gradedSentences({ evidence, formUses, formNotes }: Words): Map<string, string> {
  const told = only(educationOnly('education', {}), 'leave');
  return new Map([
    ...texts(readGraded(evidence, told), 'evidence'),
    ...texts(readGraded(formUses, told), 'formUses'),
    ...texts(readGraded(formNotes, told), 'formNotes'),
  ]);
}
