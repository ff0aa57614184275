interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const isTemplate = (part: object): part is Template => 'strings' in part && 'values' in part;

/** repeat() and live(), as far as they draw anything. */
function drawnBy(values: readonly unknown[]): unknown {
  const [given, , template] = values;
  if (typeof template !== 'function' || !Array.isArray(given)) return given;
  return given.map((item, index) => (template as (item: unknown, index: number) => unknown)(item, index));
}

/** What a template writes, without a browser. */
export function markupOf(part: unknown): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (Array.isArray(part)) return part.map(markupOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  if (isTemplate(part)) return part.strings.map((text, i) => text + markupOf(part.values[i])).join('');
  if ('values' in part && Array.isArray(part.values)) return markupOf(drawnBy(part.values));
  return '';
}

export const textOf = (part: unknown): string =>
  markupOf(part)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
