import { decode, isWorkbook } from './decode.js';
import type { FetchedFile } from './fetch-file.js';
import { fetchFile } from './fetch-file.js';
import { MOST_BYTES, MOST_MB } from './limits.js';
import type { OwnFoodsReading, Reading } from './reader.js';
import { failedReading } from './reader.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-list.js';
import { guarded } from './reading.js';
import type { SliceOptions } from './slices.js';
import { inSlices, part } from './slices.js';

const startsWithPage = (text: string): boolean => /^\s*</.test(text.slice(0, 1000));
const startsWithJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000));

/** A text of CSV or JSON, whichever it is. */
function* readText(given: string): Reading {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  // There are at least as many bytes as characters.
  if (text.length > MOST_BYTES) return failedReading({ code: 'too-large', mostMb: MOST_MB });
  if (startsWithPage(text)) return failedReading({ code: 'web-page' });
  return yield* startsWithJson(text) ? readJson(text) : readCsv(text);
}

/** Foods in a text. Never throws or rejects. @returns null when it was aborted. */
export const readFoodsText = (
  text: string,
  options: SliceOptions = {},
): OwnFoodsReading | Promise<OwnFoodsReading | null> => inSlices(guarded(readText(text)), options);

/** How much of the work each part is, about, of a file that comes in quickly. */
const FETCH_SHARE = 0.5;
const DECODE_SHARE = 0.1;

function* readFile({ bytes, contentType }: FetchedFile): Reading {
  if (isWorkbook(bytes)) return failedReading({ code: 'workbook' });
  const text = yield* part(decode(bytes, contentType), 0, DECODE_SHARE);
  return yield* part(readText(text), DECODE_SHARE, 1);
}

/** Foods in the bytes of a file. @returns null when it was aborted. */
export const readFoodFile = (
  file: FetchedFile,
  options: SliceOptions = {},
): OwnFoodsReading | Promise<OwnFoodsReading | null> => inSlices(guarded(readFile(file)), options);

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Hears how far it is, 0 to 1; null: nobody knows. */
  readonly tell: (share: number | null) => void;
}

/**
 * Foods from an address, in CSV or JSON. Never rejects.
 * @returns null when it was aborted.
 */
export async function loadOwnFoods(
  address: string,
  { signal, tell }: LoadOptions,
): Promise<OwnFoodsReading | null> {
  const fetched = await fetchFile(address, {
    signal,
    tell: (share) => tell(share === null ? null : share * FETCH_SHARE),
  });
  if (signal.aborted) return null;
  if ('failure' in fetched) return failedReading(fetched.failure);
  const tellRest = (share: number): void => tell(FETCH_SHARE + share * (1 - FETCH_SHARE));
  return readFoodFile(fetched, { signal, tell: tellRest });
}
