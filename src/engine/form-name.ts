import type { Form } from './types.js';

type Forms = Readonly<Record<string, Form>>;

/** Lower case, without accents, so that spellings compare the way people type them. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Shorter names of a salt (PCA, TMC) mean too many other things to stand without "magnesium" before them. */
const SHORTEST_STEM = 6;

/** Minerals whose salts carry the same names; a product that has one is not guessed. */
const OTHER_MINERALS =
  /\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/;

const whole = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, 'u');

/** "magnesium citraat", "magnesium-citraat" and "magnesiumcitraat" are one spelling. */
const spelling = (synonym: string): RegExp =>
  whole(escaped(plain(synonym)).replace(/^magnesium[\s-]*(?=.)/, String.raw`magnesium[\s-]*`));

function stemOf(synonym: string): RegExp | null {
  const [, stem = ''] = /^magnesium[\s-]*(.+)$/.exec(plain(synonym)) ?? [];
  return stem.length < SHORTEST_STEM ? null : whole(String.raw`(?<!acetyl[\s-]*)${escaped(stem)}`);
}

interface Spellings {
  id: string;
  sure: RegExp[];
  stems: RegExp[];
  ambiguous: RegExp[];
}

const spellingsOf = new WeakMap<Forms, Spellings[]>();

function spellings(forms: Forms): Spellings[] {
  let known = spellingsOf.get(forms);
  if (!known) {
    known = Object.entries(forms).map(([id, form]) => ({
      id,
      sure: form.synonyms.map(spelling),
      stems: form.synonyms.map(stemOf).filter((stem) => stem !== null),
      ambiguous: form.ambiguousSynonyms.map(spelling),
    }));
    spellingsOf.set(forms, known);
  }
  return known;
}

const anyMatches = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** Every form whose name stands in the text. */
export function formsNamed(text: string, forms: Forms): string[] {
  const name = plain(text);
  const bare = /magnesium|\bmg\b/.test(name);
  return spellings(forms)
    .filter(({ sure, stems }) => anyMatches(sure, name) || (bare && anyMatches(stems, name)))
    .map(({ id }) => id);
}

/** Skin words decide: magnesium oil is not a drink of magnesium chloride. */
function withoutBase(ids: readonly string[], forms: Forms): string[] {
  const topical = ids.filter((id) => forms[id]?.route === 'topical');
  return topical.length > 0 ? topical : [...ids];
}

/** What is left when the sure names are taken out: "melk van magnesia" holds no loose "magnesia". */
const withoutSure = (text: string, forms: Forms): string =>
  spellings(forms)
    .flatMap(({ sure }) => sure)
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text);

/**
 * The form that a product's name tells for certain.
 * @returns null for a mixture, another mineral's salt, a word that may mean something else, or nothing at all.
 */
export function recogniseForm(name: string, forms: Forms): string | null {
  const text = plain(name);
  if (OTHER_MINERALS.test(text)) return null;
  const [only, another] = withoutBase(formsNamed(name, forms), forms);
  if (only === undefined || another !== undefined) return null;
  const rest = withoutSure(text, forms);
  const doubtful = spellings(forms).some(({ id, ambiguous }) => id !== only && anyMatches(ambiguous, rest));
  return doubtful ? null : only;
}
