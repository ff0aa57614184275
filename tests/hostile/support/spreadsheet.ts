// A cell as it is written into a list, and as a spreadsheet takes it.

export const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What a spreadsheet runs: after whatever it may drop or make narrow, one of these. A number is none, however negative.
 */
export function runs(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const bare = text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').normalize('NFKC');
  return /^[=+\-@]/.test(bare) && !/^-\d+(?:[.,]\d+)?$/.test(bare);
}
