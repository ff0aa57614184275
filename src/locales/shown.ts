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
