/** What is odd about a label, as codes with the figures they are about; the sentences stand in the locales. */
export type LabelProblem =
  | { code: 'no-amount' | 'several-forms' | 'form-unknown' }
  /** For the skin: whatever is in it counts for nothing. */
  | { code: 'topical' }
  /** The label gives the compound's weight only: the amount is worked out. */
  | { code: 'worked-out'; compoundMg: number; elementalPercent: number }
  /** More magnesium than the compound can hold, so another form must be in it. */
  | { code: 'impossible-pair'; compoundMg: number; elementalMg: number; mostMg: number }
  /** Micrograms or grams where milligrams are usual. */
  | { code: 'odd-unit'; written: string };
