/**
 * The promises of the README as far as decisions go; and that what is needed, what is too much and which form is first
 * come out as the contract reckons them, and that every path of the quiz ends.
 */
export const PROMISES = [
  'L1',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'C1',
  'C2',
  'need',
  'dose',
  'choice',
  'quiz',
] as const;
export type PromiseId = (typeof PROMISES)[number];

export interface Count {
  checked: number;
  violated: number;
  /** The first that broke it, for whoever has to mend it. */
  first?: string;
}

export type Tally = Record<PromiseId, Count>;

export const newTally = (): Tally =>
  Object.fromEntries(PROMISES.map((id) => [id, { checked: 0, violated: 0 }])) as Tally;

/** @param who told only when the promise is broken. */
export function note(tally: Tally, id: PromiseId, holds: boolean, who: () => unknown): void {
  const count = tally[id];
  count.checked += 1;
  if (holds) return;
  count.violated += 1;
  count.first ??= JSON.stringify(who());
}

export function addTally(sum: Tally, { ...more }: Tally): void {
  for (const id of PROMISES) {
    sum[id].checked += more[id].checked;
    sum[id].violated += more[id].violated;
    const first = sum[id].first ?? more[id].first;
    if (first !== undefined) sum[id].first = first;
  }
}

export const brokenIn = (tally: Tally): PromiseId[] => PROMISES.filter((id) => tally[id].violated > 0);
