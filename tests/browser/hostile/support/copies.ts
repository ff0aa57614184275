// More than one copy of what is shipped on one page: as a shop gets them from its theme, a plugin and a bundle.
import { VERSION } from '../../../../src/ui/version.js';
import type { HostPage } from '../../embedding/support/host-page.js';
import { FILE } from '../../embedding/support/host-page.js';

export const OTHER_VERSION = '99.0.0';

const withOtherVersion = (text: string): string => {
  let changed = text;
  for (const quote of ['"', "'", '`'])
    changed = changed.replaceAll(`${quote}${VERSION}${quote}`, `"${OTHER_VERSION}"`);
  if (changed === text) throw new Error('no version to change');
  return changed;
};

const fetchText = async (address: string): Promise<string> => (await fetch(address)).text();

const asFile = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

/** The one file as another version of it. */
export const otherOneFile = async (): Promise<string> => asFile(withOtherVersion(await fetchText(FILE)));

/** The one file again, as something that reloads it would bring it: the same, and not the same address. */
export const oneFileAgain = async (): Promise<string> => asFile(await fetchText(FILE));

/** An import map by which the modules of dist are another version. */
export async function otherModules(): Promise<string> {
  const holdsVersion = new URL('/dist/shared/ui.js', location.origin).href;
  const text = await fetchText(holdsVersion);
  const absolute = text.replaceAll(
    /(\b(?:from|import)\s*\(?\s*)(['"])(\.{0,2}\/[^'"]*)\2/g,
    (_all, before: string, quote: string, path: string) =>
      `${before}${quote}${new URL(path, holdsVersion).href}${quote}`,
  );
  const imports = { [holdsVersion]: asFile(withOtherVersion(absolute)) };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}

export interface Copy {
  readonly src: string;
  readonly isModule?: boolean;
}

/** Adds one after the other, each when the one before has done all it does. */
export async function addCopies({ document }: HostPage, copies: readonly Copy[]): Promise<void> {
  for (const { src, isModule = false } of copies) {
    const script = document.createElement('script');
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${src} does not load`)));
    });
    if (isModule) script.type = 'module';
    script.src = src;
    document.body.append(script);
    // One after the other is the point.
    await loaded;
  }
}
