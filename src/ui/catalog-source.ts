import { isServer } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { CatalogReading } from './catalog.js';
import { catalogFailure, noCatalog, readCatalog } from './catalog.js';
import { parseJson } from './json.js';
import { safeFileUrl } from './urls.js';

const MOST_CHARACTERS = 5_000_000;
const TIMEOUT_MS = 15_000;

const EXPECTED_NAME =
  'a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json';

export interface CatalogSource {
  readonly value: string;
  /** Where the selector is looked for: around this element, then in the document. */
  readonly element: Element;
  readonly knowledge: Knowledge;
  readonly signal: AbortSignal;
}

const looksLikeUrl = (value: string): boolean => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(value);

function fromText(text: string, { value, knowledge }: CatalogSource): CatalogReading {
  const json = parseJson(text, MOST_CHARACTERS);
  if (!json.ok) return catalogFailure(value, `a catalogue in JSON; what is there is no JSON: ${json.reason}`);
  return readCatalog(json.value, knowledge);
}

/* --------------------------------------------------------------- inline */

function findScript({ value, element }: CatalogSource): Element | null {
  const root = element.getRootNode();
  try {
    const near = root instanceof ShadowRoot ? root.querySelector(value) : null;
    return near ?? element.ownerDocument.querySelector(value);
  } catch {
    return null;
  }
}

function fromPage(source: CatalogSource): CatalogReading {
  const script = findScript(source);
  return script ? fromText(script.textContent ?? '', source) : catalogFailure(source.value, EXPECTED_NAME);
}

/** Until the page has been read, the script may still follow, or be here in part. */
function whenPageIsRead({ element, signal }: CatalogSource): Promise<void> {
  return new Promise((resolve) => {
    const options = { once: true, signal };
    element.ownerDocument.addEventListener('DOMContentLoaded', () => resolve(), options);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/* ---------------------------------------------------------------- fetch */

/** A signal that also ends by itself, so that a silent server is not waited for without end. */
function withTimeout(signal: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, TIMEOUT_MS);
  signal.addEventListener('abort', abort, { once: true });
  const clear = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, clear };
}

async function readResponse(response: Response, source: CatalogSource): Promise<CatalogReading> {
  if (!response.ok)
    return catalogFailure(source.value, `a URL that answers with JSON; it answered ${response.status}`);
  if (Number(response.headers.get('content-length')) > MOST_CHARACTERS) {
    return catalogFailure(source.value, `JSON of at most ${MOST_CHARACTERS} characters`);
  }
  return fromText(await response.text(), source);
}

async function fromUrl(source: CatalogSource): Promise<CatalogReading> {
  const address = safeFileUrl(source.value);
  if (address === null) return catalogFailure(source.value, EXPECTED_NAME);
  const { signal, clear } = withTimeout(source.signal);
  try {
    return await readResponse(await fetch(address, { signal }), source);
  } catch {
    if (source.signal.aborted) return noCatalog;
    return catalogFailure(source.value, 'a URL that can be reached from this page; it gave no answer');
  } finally {
    clear();
  }
}

/**
 * Reads the catalogue that the attribute names; at once when it stands on the page. Never throws or rejects. A server sees
 * no page and asks for nothing: what it writes is as it is while this is on its way.
 */
export function loadCatalog(source: CatalogSource): CatalogReading | Promise<CatalogReading> {
  if (isServer) return new Promise(() => {});
  if (looksLikeUrl(source.value)) return fromUrl(source);
  if (source.element.ownerDocument.readyState !== 'loading') return fromPage(source);
  return whenPageIsRead(source).then(() => (source.signal.aborted ? noCatalog : fromPage(source)));
}
