// Old scripts on a host's page replace `Array.from` by a function of their own that knows neither lengths nor what to
// do with each, and take `Array.prototype.entries` away altogether. What is here needs neither.

/** The whole numbers from nought, as many as are asked for. */
export function upTo(count: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < count; number += 1) numbers.push(number);
  return numbers;
}

/** Each of a list behind its place in it, gaps included. */
export const numbered = <T>(list: readonly T[]): (readonly [number, T])[] =>
  upTo(list.length).map((place) => [place, list[place] as T] as const);
