// A host's page of which is seen, from before it begins, what it could notice of us.
import type { HostPage, HostPageSource } from './host-page.js';
import { openPage } from './host-page.js';
import type { Witness } from './witness.js';
import { witness } from './witness.js';

export interface WitnessedPage extends HostPage {
  readonly seen: Witness;
}

export async function openWitnessed(source: HostPageSource): Promise<WitnessedPage> {
  let seen: Witness | undefined;
  const page = await openPage({
    ...source,
    before: (window) => {
      seen = witness(window);
      source.before?.(window);
    },
  });
  if (!seen) throw new Error('the page began without being watched');
  return { ...page, seen };
}
