import { safeFileUrl } from '../urls.js';
import { MOST_BYTES, MOST_MB } from './limits.js';
import type { FoodsFailure } from './problems.js';

/** Without a byte for so long, nothing more is expected. */
const SILENCE_SECONDS = 20;

export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export type Fetched = FetchedFile | { readonly failure: FoodsFailure };

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Hears the share that came in; null: nobody knows how much will come. */
  readonly tell: (share: number | null) => void;
}

const tooLarge: Fetched = { failure: { code: 'too-large', mostMb: MOST_MB } };

/** Ends a request that falls silent, and follows the signal of whoever asked. */
class Patience {
  readonly #controller = new AbortController();
  readonly #asked: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOver = false;

  constructor(asked: AbortSignal) {
    this.#asked = asked;
    asked.addEventListener('abort', this.end, { once: true });
    if (asked.aborted) this.end();
    else this.renew();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.end();
    }, SILENCE_SECONDS * 1000);
  }

  /** Also stops what still comes in. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#asked.removeEventListener('abort', this.end);
    this.#controller.abort();
  };
}

/** 0: unknown. A compressed file has another length than what comes out of it. */
function expectedLength({ headers }: Response): number {
  return headers.get('content-encoding') ? 0 : Number(headers.get('content-length')) || 0;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** null: there is too much of it. */
async function readStream(
  body: ReadableStream<Uint8Array>,
  expected: number,
  patience: Patience,
  tell: FetchOptions['tell'],
): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    patience.renew();
    length += value.length;
    if (length > MOST_BYTES) return null;
    pieces.push(value);
    tell(expected > 0 ? Math.min(1, length / expected) : null);
  }
}

async function readBody(
  response: Response,
  patience: Patience,
  tell: FetchOptions['tell'],
): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) return null;
  if (response.body) return readStream(response.body, expectedLength(response), patience, tell);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > MOST_BYTES ? null : bytes;
}

async function fetchWith(address: string, patience: Patience, tell: FetchOptions['tell']): Promise<Fetched> {
  tell(null);
  const response = await fetch(address, { signal: patience.signal });
  if (!response.ok) return { failure: { code: 'status', status: response.status } };
  const bytes = await readBody(response, patience, tell);
  return bytes ? { bytes, contentType: response.headers.get('content-type') ?? '' } : tooLarge;
}

function whyNot({ isOver }: Patience): FoodsFailure {
  if (isOver) return { code: 'timeout', seconds: SILENCE_SECONDS };
  return { code: navigator.onLine ? 'unreachable' : 'offline' };
}

/** Never rejects; what it answers after an abort is nobody's concern. */
export async function fetchFile(given: string, { signal, tell }: FetchOptions): Promise<Fetched> {
  const address = safeFileUrl(given);
  if (address === null) return { failure: { code: 'bad-address' } };
  const patience = new Patience(signal);
  try {
    return await fetchWith(address, patience, tell);
  } catch {
    return { failure: whyNot(patience) };
  } finally {
    patience.end();
  }
}
