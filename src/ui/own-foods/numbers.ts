/** What spreadsheets and food tables write where nothing was measured. */
const unmeasured: readonly string[] = ['', '-', '–', '—', 'null'];

const MOST_CHARACTERS = 30;
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** 1.234 is one and a bit, or one thousand and more: what is not certain is not guessed. */
const perhapsThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const thousands = /^[+-]?\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d*)?$/;

export type NumberReading = number | null | 'no-number' | 'thousands';

function readText(given: string): NumberReading {
  const text = given.trim();
  if (unmeasured.includes(text.toLowerCase())) return null;
  if (text.length > MOST_CHARACTERS) return 'no-number';
  if (perhapsThousands.test(text)) return 'thousands';
  // A sum with 0 leaves no negative zero.
  if (plain.test(text)) return Number(text.replace(',', '.')) + 0;
  return thousands.test(text) ? 'thousands' : 'no-number';
}

/** A number, also as text with a decimal comma or point; null: not measured. */
export function readNumber(given: unknown): NumberReading {
  if (given === undefined || given === null) return null;
  if (typeof given === 'string') return readText(given);
  return typeof given === 'number' && Number.isFinite(given) ? given + 0 : 'no-number';
}
