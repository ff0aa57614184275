import type { Setting } from './config.js';

/** Two letters, as in ISO 3166. It decides which numbers to call and nothing else. */
export function country(attribute: string): Setting<string | null> {
  return {
    attribute,
    expected: 'two letters, such as NL or BE',
    fallback: null,
    read: (given) =>
      typeof given === 'string' && /^[a-z]{2}$/i.test(given.trim()) ? given.trim().toUpperCase() : undefined,
  };
}

/** The country whose numbers are shown: null where nothing tells, and then 112 and the local crisis line stand. */
export function countryFor(given: string | null, languageTag: string): string | null {
  if (given !== null) return given;
  const [language, ...subtags] = languageTag.split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag));
  if (region !== undefined) return region.toUpperCase();
  return language?.toLowerCase() === 'nl' ? 'NL' : null;
}
