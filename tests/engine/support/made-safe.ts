// What has to stand in a cell that leaves as CSV: all of it, and an apostrophe wherever something might run.

const startsFormula = (letter: string): boolean => '=+-@＝＋－＠'.includes(letter);

/** Parts cells in the spreadsheet of some country, or lines. */
const parts = (letter: string): boolean => [',', ';', '\t', '\r', '\n'].includes(letter);

/** May be dropped, trimmed or not seen, so that what comes after it comes first. */
const isPassedOver = (letter: string): boolean =>
  letter === '"' || parts(letter) || /[\s\p{Cc}\p{Cf}]/u.test(letter);

function isFormula(letters: readonly string[]): boolean {
  if (['\t', '\r', '\n'].includes(letters[0] ?? '')) return true;
  const seen = letters.findIndex((letter) => !/[\s\p{Cc}\p{Cf}]/u.test(letter));
  const rest = seen < 0 ? [] : letters.slice(seen);
  return startsFormula(rest[0] ?? ' ') && !/^-\d+([.,]\d+)?$/.test(rest.join(''));
}

export function madeSafe(cell: string): string {
  const safe: string[] = [];
  let mayBeFirst = false;
  for (const letter of cell) {
    if (mayBeFirst && startsFormula(letter)) safe.push("'");
    mayBeFirst = parts(letter) || (mayBeFirst && isPassedOver(letter));
    safe.push(letter);
  }
  return (isFormula(safe) ? "'" : '') + safe.join('');
}
