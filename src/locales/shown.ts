import type { HelpNumbers, Sentence, Shown } from './words.js';

/** The European emergency number, which works where a host named no country. */
const europeanEmergencyNumber = '112';

/** A figure that a sentence shows. A rule that does not carry it is a mistake, which the tests of the locales find. */
export function figure(shown: Shown, key: string): number {
  const value = shown[key];
  return typeof value === 'number' ? value : Number.NaN;
}

export function has(shown: Shown, key: string): boolean {
  return typeof shown[key] === 'number' || typeof shown[key] === 'string';
}

export function word(shown: Shown, key: string): string {
  const value = shown[key];
  return value === undefined ? '' : String(value);
}

export function helpNumbers(shown: Shown): HelpNumbers {
  return {
    emergency: word(shown, 'emergency') || europeanEmergencyNumber,
    crisis: word(shown, 'crisis') || undefined,
    crisisSite: word(shown, 'crisisSite') || undefined,
  };
}

/** A finding about a sign says what the sign itself says. */
export function signFinding(
  title: string,
  message: (numbers: HelpNumbers) => string,
): { title: string; text: Sentence } {
  return { title, text: (shown) => message(helpNumbers(shown)) };
}

/** The sum of what is taken beside the upper level; what is not known is left out. */
export interface AboutLevel {
  readonly supplementMg?: unknown;
  readonly upperLevelMg?: unknown;
}

/** Whether only the high figure of what is taken passes the upper level. */
export const isPerhapsAbove = ({ supplementMg, upperLevelMg }: AboutLevel): boolean =>
  typeof supplementMg === 'number' && typeof upperLevelMg === 'number' && supplementMg <= upperLevelMg;

/** What comes in beside what is needed. */
export interface AboutNeed {
  readonly foodLowMg?: unknown;
  readonly supplementMg?: unknown;
  readonly referenceHighMg?: unknown;
}

/** Whether the low end of food and supplements reaches the high end of the reference intake; the rule goes by the middle. */
export function isSurelyEnough({ foodLowMg, supplementMg, referenceHighMg }: AboutNeed): boolean {
  if (typeof foodLowMg !== 'number' || typeof referenceHighMg !== 'number') return true;
  return foodLowMg + (typeof supplementMg === 'number' ? supplementMg : 0) >= referenceHighMg;
}
