import { isServer } from 'lit';
import { parseJson } from './json.js';
import { safeFileUrl } from './urls.js';

const TIMEOUT_MS = 15_000;

const EXPECTED_SOURCE =
  'a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json';

export interface JsonSource {
  /** A selector or a URL, as the attribute has it. */
  readonly value: string;
  /** Where the selector is looked for: around this element, then in the document. */
  readonly element: Element;
  readonly signal: AbortSignal;
  readonly mostCharacters: number;
}

/** What was read, or what was expected instead; `null`: nobody waits for it any more. */
export type JsonRead = { ok: true; value: unknown } | { ok: false; expected: string } | null;

const failed = (expected: string): JsonRead => ({ ok: false, expected });

const looksLikeUrl = (value: string): boolean => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(value);

function fromText(text: string, { mostCharacters }: JsonSource): JsonRead {
  const json = parseJson(text, mostCharacters);
  return json.ok ? json : failed(`JSON; what is there is none: ${json.reason}`);
}

/* --------------------------------------------------------------- inline */

function findScript({ value, element }: JsonSource): Element | null {
  const root = element.getRootNode();
  try {
    const near = root instanceof ShadowRoot ? root.querySelector(value) : null;
    return near ?? element.ownerDocument.querySelector(value);
  } catch {
    return null;
  }
}

function fromPage(source: JsonSource): JsonRead {
  const script = findScript(source);
  return script ? fromText(script.textContent ?? '', source) : failed(EXPECTED_SOURCE);
}

/** Until the page has been read, the script may still follow, or be here in part. */
function whenPageIsRead({ element, signal }: JsonSource): Promise<void> {
  return new Promise((resolve) => {
    element.ownerDocument.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
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

async function readResponse(response: Response, source: JsonSource): Promise<JsonRead> {
  if (!response.ok) return failed(`a URL that answers with JSON; it answered ${response.status}`);
  if (Number(response.headers.get('content-length')) > source.mostCharacters * 4) {
    return failed(`JSON of at most ${source.mostCharacters} characters`);
  }
  return fromText(await response.text(), source);
}

async function fromUrl(source: JsonSource): Promise<JsonRead> {
  const address = safeFileUrl(source.value);
  if (address === null) return failed(EXPECTED_SOURCE);
  const { signal, clear } = withTimeout(source.signal);
  try {
    return await readResponse(await fetch(address, { signal }), source);
  } catch {
    return source.signal.aborted
      ? null
      : failed('a URL that can be reached from this page; it gave no answer');
  } finally {
    clear();
  }
}

/**
 * Reads the JSON that an attribute names; at once when it stands on the page. Never throws or rejects. A server sees no
 * page and asks for nothing: what it writes is as it is while this is on its way.
 */
export function loadJson(source: JsonSource): JsonRead | Promise<JsonRead> {
  if (isServer) return new Promise(() => {});
  if (looksLikeUrl(source.value)) return fromUrl(source);
  if (source.element.ownerDocument.readyState !== 'loading') return fromPage(source);
  return whenPageIsRead(source).then(() => (source.signal.aborted ? null : fromPage(source)));
}
