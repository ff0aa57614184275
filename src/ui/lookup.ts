/** A word by an id that comes from outside the types, such as a fact's value; the id itself where there is none. */
export function lookUp<T>(words: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}
