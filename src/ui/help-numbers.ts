import { emergencyNumbers, type LocalNumbers } from '../knowledge/emergency-numbers.js';
import type { HelpNumbers } from '../locales/words.js';

const EUROPE: HelpNumbers = { emergency: '112' };

/** The numbers of a country; 112 and no crisis number where the country is not known or not listed. */
export function localNumbers(country: string | null): LocalNumbers | undefined {
  const table: Readonly<Record<string, LocalNumbers>> = emergencyNumbers;
  return country !== null && Object.hasOwn(table, country) ? table[country] : undefined;
}

/** The same, as the sentences of findings want them. */
export function helpNumbersFor(country: string | null): HelpNumbers {
  const local = localNumbers(country);
  if (!local) return EUROPE;
  const { numbers, site } = local.crisisLine;
  return { emergency: local.emergency, crisis: numbers[0], crisisSite: site };
}

/** A number as a link that dials: spaces and dashes are for the eye. */
export const telHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
