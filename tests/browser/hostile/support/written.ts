// Pages as a server sends them: bytes, in an encoding that is said beside them.
import type { HostPage, PageWindow } from '../../embedding/support/host-page.js';

export interface Written {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  before: (page: PageWindow) => void;
}

const shown = new Set<HTMLIFrameElement>();

/** Such a page has no address of its own, so that everything on it needs a whole one. */
export async function openWritten({ bytes, type, before }: Written): Promise<HostPage> {
  const frame = document.createElement('iframe');
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  frame.style.cssText = 'display: block; border: 0; inline-size: 760px; block-size: 560px';
  window.pageBegins = before;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  shown.add(frame);
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  window.pageBegins = undefined;
  const page = frame.contentWindow as PageWindow;
  return { frame, window: page, document: page.document };
}

export function closeWritten(): void {
  for (const frame of shown) frame.remove();
  shown.clear();
}
