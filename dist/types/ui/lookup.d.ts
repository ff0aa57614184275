/** A word by an id that comes from outside the types, such as a fact's value; the id itself where there is none. */
export declare function lookUp<T>(words: Readonly<Record<string, T>>, id: string): T | undefined;
