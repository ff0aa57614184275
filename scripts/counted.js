// What the last runs came to, by file and by where it ran; files that were not run keep what they had.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.js';

const file = path.join(root, '.build', 'tried.json');

export const readCounted = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** @param ran a list of `{ file, where, passed, skipped, failed, durationMs }`; paths from the root. */
export function addCounted(ran) {
  const counted = readCounted();
  for (const { file: name, where, ...count } of ran) (counted[name] ??= {})[where] = count;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counted));
}
