import { hashOf } from './hash.js';
import type { Knowledge, Recommendation } from './types.js';

const hashes = new WeakMap<Knowledge, string>();

function hashOnce(knowledge: Knowledge): string {
  let hash = hashes.get(knowledge);
  if (hash === undefined) hashes.set(knowledge, (hash = hashOf(knowledge)));
  return hash;
}

/** The hash is worked out when somebody reads it: a quiz asks for advice at every step and reads it at the last. */
export function knowledgeStamp(knowledge: Knowledge): Recommendation['knowledge'] {
  return {
    id: knowledge.id,
    version: knowledge.version,
    get hash() {
      return hashOnce(knowledge);
    },
  };
}
