/** Reads past any `toJSON`: what it made of the value is replaced by the value again. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** JSON of what a value holds. Old scripts give every list of a page a `toJSON` of their own, which writes it twice over. */
export function jsonText(value: object): string;
export function jsonText(value: unknown): string | undefined;
export function jsonText(value: unknown): string | undefined {
  // oxlint-disable-next-line no-restricted-properties
  return JSON.stringify(value, asItIs);
}
