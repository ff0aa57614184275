import { figure, has } from './shown.js';
import type { Formats, Shown } from './words.js';

const noBreak = '\u00a0';

/** Words among figures are grammar and stay with each language. */
type Grammar = 'mgFromTo' | 'days' | 'hours' | 'clock';

const MOST_WRITTEN_PLAINLY = 999_999;

const grouped = (whole: number, thousands: string): string =>
  `${Math.floor(whole / 1000)}${thousands}${String(whole % 1000).padStart(3, '0')}`;

interface Signs {
  /** What stands between thousands and hundreds. */
  readonly thousands: string;
  readonly rangeDash?: string;
}

/** The figures that Intl writes. */
export function intlFormats(locale: string, { thousands, rangeDash = '–' }: Signs): Omit<Formats, Grammar> {
  // Starting Intl costs more than all else before the first question or the first row, and whole numbers need none of
  // it; for all others one format serves.
  const written = new Map<number, Intl.NumberFormat>();
  const withDigits = (fractionDigits: number): Intl.NumberFormat => {
    const known = written.get(fractionDigits);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits });
    written.set(fractionDigits, made);
    return made;
  };
  const number = (value: number, fractionDigits = 0): string => {
    const shown = fractionDigits === 0 ? Math.round(value) : value;
    const isPlain = Number.isInteger(shown) && shown >= 0 && shown <= MOST_WRITTEN_PLAINLY;
    if (!isPlain) return withDigits(fractionDigits).format(value);
    return shown < 1000 ? String(shown) : grouped(shown, thousands);
  };
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

/** A range with a word where a dash would stand; one figure when both ends round to the same. */
export const rangeInWords =
  ({ number, mg }: Pick<Formats, 'number' | 'mg'>, to: string) =>
  (low: number, high: number): string =>
    number(low) === number(high) ? mg(low) : `${number(low)} ${to} ${mg(high)}`;

/** A count with its noun, kept on one line. */
export function counted(formats: Pick<Formats, 'number'>, count: number, one: string, many: string): string {
  return `${formats.number(count, 2)}${noBreak}${count === 1 ? one : many}`;
}

/** Figures this close differ by how a hydrate rounds, and a range of them would say no more than one does. */
const ONE_FIGURE_WITHIN_MG = 2;

export interface Taken {
  lowMg: number;
  highMg: number;
  upperLevelMg?: number | undefined;
}

/** What is taken, as one figure where that is honest: never where the upper level lies between the two. */
export function sumOf(
  range: (low: number, high: number) => string,
  { lowMg, highMg, upperLevelMg = Infinity }: Taken,
): string {
  const isOneSide = lowMg > upperLevelMg || highMg <= upperLevelMg;
  return range(lowMg, isOneSide && highMg - lowMg <= ONE_FIGURE_WITHIN_MG ? lowMg : highMg);
}

/** The sum that a finding carries; empty where it carries none. */
export function takenOf({ mgFromTo }: Pick<Formats, 'mgFromTo'>, shown: Shown): string {
  if (!has(shown, 'supplementMgHigh')) return '';
  const highMg = figure(shown, 'supplementMgHigh');
  const lowMg = has(shown, 'supplementMg') ? figure(shown, 'supplementMg') : highMg;
  const upperLevelMg = has(shown, 'upperLevelMg') ? figure(shown, 'upperLevelMg') : undefined;
  return sumOf(mgFromTo, { lowMg, highMg, upperLevelMg });
}
