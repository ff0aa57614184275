/** What a page may hold on to: a deep, frozen copy with nothing of ours in it, and never a trace. */
export function plainCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(plainCopy)) as T;
  const entries = Object.entries(value).filter(([key, entry]) => key !== 'trace' && entry !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, entry]) => [key, plainCopy(entry)]))) as T;
}
