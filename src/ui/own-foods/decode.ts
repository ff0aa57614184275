/** What is decoded without a pause. */
const PIECE_BYTES = 64 * 1024;

const charsetOf = (contentType: string): string | null =>
  /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType.slice(0, 1000))?.[1]?.toLowerCase() ?? null;

/** A file of a spreadsheet, whatever it is called: a zip, or the older kind. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const isZip = a === 0x50 && b === 0x4b && c === 3 && d === 4;
  return isZip || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** UTF-16 is known by its mark, or by the empty half of its first letter. */
function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === undefined || b === undefined || (a === 0) === (b === 0)) return null;
  return a === 0 ? 'utf-16be' : 'utf-16le';
}

function decoderFor(encoding: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    return null;
  }
}

/** null: it is not in this encoding. */
function* decodeAs(
  bytes: Uint8Array,
  encoding: string,
  fatal: boolean,
): Generator<number, string | null, void> {
  const decoder = decoderFor(encoding, fatal);
  if (!decoder) return null;
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      pieces.push(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
      yield Math.min(1, (at + PIECE_BYTES) / bytes.length);
    }
    return [...pieces, decoder.decode()].join('');
  } catch {
    return null;
  }
}

/**
 * By the mark at the beginning, by what the server says, as UTF-8 where it is that, and else as Windows writes it:
 * in windows-1252 every byte is a character. What it yields is the share that is done.
 */
export function* decode(bytes: Uint8Array, contentType: string): Generator<number, string, void> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return (yield* decodeAs(bytes, marked, false)) ?? '';
  for (const encoding of new Set([charsetOf(contentType) ?? 'utf-8', 'utf-8', 'windows-1252'])) {
    const text = yield* decodeAs(bytes, encoding, true);
    if (text !== null) return text;
  }
  return '';
}
