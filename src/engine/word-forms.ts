import type { Lang } from './types.js';

type Rewrite = readonly [pattern: RegExp, to: string];

/**
 * How one form of a word is made from another, on folded letters. A form that is no word finds nothing, so the rules may
 * be generous; but none makes a word so short that it finds everything.
 */
interface WordForms {
  /** Several to one, and an adjective's ending off. */
  shorter: readonly Rewrite[];
  /** One to several, where the long form does not simply begin with the short one. */
  longer: readonly Rewrite[];
}

const dutch: WordForms = {
  shorter: [
    // bessen, pitten; also volle
    [/^(.*[aeiou])([bdfgklmnprst])\2en?$/, '$1$2'],
    // noten, tomaten, peren
    [/^(.*[^aeiou]|)([aeou])([bdfgklmnprst])en$/, '$1$2$2$3'],
    [/^(.*[^aeiou]|)([aeou])ven$/, '$1$2$2f'],
    // frambozen, kazen
    [/^(.*[^aeiou]|)([aeou])zen$/, '$1$2$2s'],
    // druiven, olijven
    [/^(.*(?:[aeiou]{2}|ij|[lnr]))ven$/, '$1f'],
    // linzen, radijzen
    [/^(.*(?:[aeiou]{2}|ij|[lnr]))zen$/, '$1s'],
    // amandelen, aardappelen
    [/^(.{2,}e[lmr])en$/, '$1'],
    // perziken
    [/^(.{2,}i[kg])en$/, '$1'],
    // erwten, bieten, vijgen
    [/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])en$/, '$1'],
    // uien, aardbeien
    [/^(.*(?:ui|ei|oe|ie))en$/, '$1'],
    [/^(.*ei)eren$/, '$1'],
    // appels, pinda's, sardines
    [/^(.{2,}[^aeious])s$/, '$1'],
    [/^(.+[^aeiou][aeiouy])s$/, '$1'],
    // boontjes, nootjes, uitjes
    [/^(?![eu]it)(.{3,})jes?$/, '$1'],
    [/^(.{2,}[lnr])tjes?$/, '$1'],
    [/^(ui|ei)tjes?$/, '$1'],
    // gekookte, rauwe
    [/^(.{3,}[^aeiou])e$/, '$1'],
  ],
  longer: [
    // noot, tomaat; also rood
    [/^(.*[^aeiou]|)([aeou])\2([bdfgklmnprst])$/, '$1$2$3en'],
    [/^(.*[^aeiou]|)([aeou])\2([dgklmnprt])$/, '$1$2$3e'],
    [/^(.*[^aeiou]|)([aeou])\2s$/, '$1$2zen'],
    [/^(.*(?:[aeiou]{2}|ij))f$/, '$1ven'],
    [/^(.*(?:[aeiou]{2}|ij|[lnr]))s$/, '$1zen'],
    [/^(.*[^aeiou][aeiou])([bdfgklmnprst])$/, '$1$2$2en'],
    [/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])$/, '$1en'],
    [/^(.+(?:ui|ei|oe|ie))$/, '$1en'],
    [/^(ei)$/, '$1eren'],
    [/^(.{2,}e[lmr])$/, '$1s'],
    [/^(.+[aiouy])$/, '$1s'],
  ],
};

const english: WordForms = {
  shorter: [
    [/^(.{2,})ies$/, '$1y'],
    [/^(.{2,})ves$/, '$1f'],
    [/^(.{2,}(?:o|ch|sh|x|s))es$/, '$1'],
    [/^(.{2,}[^su])s$/, '$1'],
  ],
  longer: [
    [/^(.+[^aeiou])y$/, '$1ies'],
    [/^(.{2,})fe?$/, '$1ves'],
    [/^(.+(?:o|ch|sh|x))$/, '$1es'],
    [/^(.{2,}[^s])$/, '$1s'],
  ],
};

/** Umlauts are folded already; "Nuesse" is how they are typed without the key for them. */
const german: WordForms = {
  shorter: [
    [/^(.{4,})(?:e|n|s|en|er)$/, '$1'],
    [/^(.{4,})(?:en|er)$/, '$1'],
    [/^(.{4,}s)se$/, '$1'],
    [/^(ei)er$/, '$1'],
    [/^(.*)ue(.*)$/, '$1u$2'],
    [/^(.*)oe(.*)$/, '$1o$2'],
    [/^(.*)ae(.*)$/, '$1a$2'],
    [/^(.*)ue(.{2,})e$/, '$1u$2'],
  ],
  longer: [
    [/^(ei)$/, '$1er'],
    [/^(.{3,}[^aeiou])$/, '$1e'],
    [/^(.{3,}e)$/, '$1n'],
  ],
};

const french: WordForms = {
  shorter: [
    [/^(.{3,}[^s])s$/, '$1'],
    [/^(.{2,}[aeo]u)x$/, '$1'],
    [/^(.{3,})aux$/, '$1al'],
    // crues, cuites
    [/^(.{3,}?)es?$/, '$1'],
  ],
  longer: [[/^(.{2,}[^sx])$/, '$1s']],
};

const FORMS: Readonly<Record<Lang, WordForms>> = { nl: dutch, en: english, de: german, fr: french };

const SHORTEST_WORD = 3;
/** As short as they are, they are whole words, and seldom the beginning of another that is being typed. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(['ei', 'ui']);

function rewritten(word: string, rules: readonly Rewrite[]): string[] {
  return rules
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, to]) => word.replace(pattern, to))
    .filter((form) => form.length >= SHORTEST_WORD || SHORT_WORDS.has(form));
}

/** A folded word with the forms in which the same word may stand in a name: one or several, with or without ending. */
export function formsOf(word: string, langs: readonly Lang[]): string[] {
  if (word.length < SHORTEST_WORD && !SHORT_WORDS.has(word)) return [word];
  const forms = langs
    .map((lang) => FORMS[lang])
    .filter((rules) => rules !== undefined)
    .flatMap(({ shorter, longer }) => {
      const short = [word, ...rewritten(word, shorter)];
      return [...short, ...short.flatMap((form) => rewritten(form, longer))];
    });
  return [...new Set([word, ...forms])];
}
