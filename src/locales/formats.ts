import type { Formats } from './words.js';

const noBreak = '\u00a0';

/** The figures that Intl writes; days, hours and clock times are grammar and stay with each language. */
export function intlFormats(locale: string, rangeDash = '–'): Omit<Formats, 'days' | 'hours' | 'clock'> {
  // Starting Intl costs more than all else before the first question, and small whole numbers need none of it.
  const number = (value: number, fractionDigits = 0): string =>
    Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value);
  const mg = (value: number, fractionDigits = 0): string => `${number(value, fractionDigits)}${noBreak}mg`;
  return {
    number,
    mg,
    mgRange: (low, high) =>
      number(low) === number(high) ? mg(low) : `${number(low)}${rangeDash}${mg(high)}`,
    percent: (share) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    price: (amount, currency) => {
      try {
        return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
      } catch {
        // A catalogue may name a currency that Intl refuses; the price is still worth showing.
        return `${number(amount, 2)}${noBreak}${currency}`;
      }
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    either: (items) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
  };
}

/** A count with its noun, kept on one line. */
export function counted(formats: Pick<Formats, 'number'>, count: number, one: string, many: string): string {
  return `${formats.number(count, 2)}${noBreak}${count === 1 ? one : many}`;
}

/** Figures this close differ by how a hydrate rounds, and a range of them would say no more than one does. */
const ONE_FIGURE_WITHIN_MG = 2;

/** What is taken, as one figure where that is honest. */
export function sumOf(formats: Pick<Formats, 'mg' | 'mgRange'>, lowMg: number, highMg: number): string {
  return highMg - lowMg <= ONE_FIGURE_WITHIN_MG ? formats.mg(lowMg) : formats.mgRange(lowMg, highMg);
}
