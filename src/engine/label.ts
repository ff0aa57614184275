import { formsNamed, plain } from './form-name.js';
import { elementalPercents } from './supplements.js';
import type { Knowledge } from './types.js';

/** What a label's line tells. Problems are codes with the figures they are about; the sentences stand in the locales. */
export interface LabelReading {
  form?: string;
  elementalMgPerUnit?: number;
  unit?: string;
  unitsPerDay?: number;
  problems: LabelProblem[];
}

export type LabelProblem =
  | { code: 'no-amount' | 'several-forms' | 'form-unknown' }
  /** The label gives the compound's weight only: the amount is worked out. */
  | { code: 'worked-out'; compoundMg: number; elementalPercent: number }
  /** More magnesium than the compound can hold, so another form must be in it. */
  | { code: 'impossible-pair'; compoundMg: number; elementalMg: number; mostMg: number }
  /** Micrograms or grams where milligrams are usual. */
  | { code: 'odd-unit'; written: string };

const UNITS: readonly [unit: string, words: RegExp][] = [
  ['effervescent', /bruistablet(?:ten)?|effervescent(?: tablets?)?|brausetabletten?/],
  ['lozenge', /zuigtablet(?:ten)?|lozenges?/],
  ['softgel', /softgels?/],
  ['capsule', /(?:v-?)?caps(?:ules?|eln?)?|kapseln?|gelules?/],
  ['tablet', /tablet(?:ten|s|te|ts)?|tabl?\.?|comprimes?|tabletten/],
  ['gummy', /gumm(?:y|ies)/],
  ['sachet', /sachets?|zakjes?|sticks?|beutel/],
  ['scoop', /scoops?|schep(?:je|jes|pen)?|maatschep(?:je|jes|pen)?|messloffel/],
  ['drop', /druppels?|drops?|tropfen|gouttes?/],
  ['spray', /sprays?|verstuivingen?/],
  ['ampoule', /ampul(?:len)?|ampoules?/],
  ['ml', /ml|milliliters?/],
  ['gram', /gram|g/],
  ['piece', /stuks?|pieces?|stuck/],
];

const UNIT_WORD = UNITS.map(([, words]) => words.source).join('|');
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const COUNTED = String.raw`${NUMBER}\s*x?\s*(${UNIT_WORD})\b`;
const AMOUNT = String.raw`${NUMBER}\s*(mg|milligram|g|gram|mcg|ug)\b`;
const IN_MG: Record<string, number> = { mg: 1, milligram: 1, g: 1000, gram: 1000, mcg: 0.001, ug: 0.001 };

const OTHER_MINERAL =
  /\b(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|seleni?um|chroom|chromium)[\s-]*\(?(?:als |as )?[a-z]{2,}(?:aat|ate|at|ide|id)\b/g;

/** "1.000" is a thousand and "0,5" a half, the way labels write them; grams have no thousands on a label. */
const tidy = (text: string): string =>
  plain(text)
    .replace(/(?<=(?<![\d.,])[1-9]\d{0,2})[.,](?=\d{3}\b(?!\s*g))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[µμ]/g, 'u')
    // The salt of another mineral says nothing of the magnesium.
    .replace(OTHER_MINERAL, 'mineral');

const unitOf = (word: string): string | undefined =>
  UNITS.find(([, words]) => new RegExp(`^(?:${words.source})$`).test(word))?.[0];

/** The first of the patterns that is found. */
function firstMatch(text: string, patterns: readonly string[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = new RegExp(pattern).exec(text);
    if (match) return match;
  }
  return undefined;
}

/* -------------------------------------------------------------- serving */

interface Serving {
  count: number;
  unit?: string | undefined;
  /** The words that told it. */
  written: string;
}

const PER = String.raw`(?:\b(?:per|pro|par|pour|je|elke|each)\s+|\/\s*)`;
const PORTION = String.raw`(?:dagdosering|dagdosis|dosering|portie|serving|daily dose|tagesdosis|tagesportion|portion|dose)`;
const A_DAY = String.raw`(?:per dag|a day|per day|daily|daags|dagelijks|pro tag|taglich|am tag|par jour)`;
const TELLS = String.raw`(?::|=|bevat(?:ten)?\b|levert\b|leveren\b|contains?\b|provides?\b|enthalt(?:en)?\b|liefer(?:t|n)\b|contient\b|contiennent\b|apporte(?:nt)?\b)`;
const DAY_IN_BRACKETS = String.raw`\((?:=\s*)?(?:${A_DAY}|${PORTION})`;

/** A number of units is a serving in these places only; anywhere else it may be the size of the pack. */
const SERVINGS: readonly string[] = [
  String.raw`${PER}${COUNTED}`,
  String.raw`${PER}${PORTION}\s*(?:van|of|von|de|[(:=])\s*${COUNTED}`,
  String.raw`${COUNTED}(?=\s*${DAY_IN_BRACKETS})`,
  // A weight before a colon is the compound's, unless the line opens with it.
  String.raw`${NUMBER}\s*x?\s*((?!g\b|gram\b)(?:${UNIT_WORD}))\b(?=\s*${TELLS})`,
  String.raw`^\s*${COUNTED}(?=\s*${TELLS})`,
];

function servingOf(text: string): Serving {
  const [written, count, word] = firstMatch(text, SERVINGS) ?? [];
  if (written !== undefined && word !== undefined)
    return { count: Number(count) || 1, unit: unitOf(word), written };
  const [single, of] = firstMatch(text, [String.raw`${PER}(${UNIT_WORD})\b`]) ?? [];
  if (single !== undefined && of !== undefined) return { count: 1, unit: unitOf(of), written: single };
  return { count: 1, unit: loneUnit(text), written: '' };
}

/** What a pack or a day is counted in; a weight or a volume is no such thing. */
function loneUnit(text: string): string | undefined {
  const word = firstMatch(text, [
    String.raw`\d\s*x?\s*((?!g\b|gram\b|ml\b|milliliter)(?:${UNIT_WORD}))\b`,
  ])?.[1];
  return word === undefined ? undefined : unitOf(word);
}

const TIMES = String.raw`${NUMBER}\s*(?:x|maal|keer|times|mal|fois)\s*${A_DAY}`;

/** Each tells one number, or two that are multiplied. */
const UNITS_PER_DAY: readonly string[] = [
  String.raw`${TIMES}\s*:?\s*${NUMBER}\s*(?:${UNIT_WORD})\b`,
  String.raw`${NUMBER}\s*(?:${UNIT_WORD})\b[\s,]*${TIMES}`,
  TIMES,
  String.raw`${NUMBER}\s*(?:(?!g\b|gram\b)(?:${UNIT_WORD}))?\s*${A_DAY}\b`,
  String.raw`(?:${A_DAY}|dagdosering|dagdosis|tagesdosis|daily dose)\s*[:(=]?\s*${NUMBER}\s*(?:${UNIT_WORD})\b`,
  String.raw`${NUMBER}\s*(?:${UNIT_WORD})\s*${DAY_IN_BRACKETS}`,
];

function unitsPerDay(text: string): number | undefined {
  const [written, first, second] = firstMatch(text, UNITS_PER_DAY) ?? [];
  return written === undefined ? undefined : Number(first) * Number(second ?? 1);
}

/* -------------------------------------------------------------- amounts */

interface Amount {
  mg: number;
  written: string;
}

interface Weighed extends Amount {
  of: 'element' | 'compound';
  /** The label says "elemental". */
  explicit: boolean;
}

const SALT = String.raw`(?!bevat\b|liquid\b)(?:l-)?(?:ox[iy]de?|[a-z]{3,}(?:aat|ate|at|ide|id|oxyde?))\b`;
const MAGNESIUM_SALT = String.raw`[a-z]{0,3}magnesium(?:[\s-]*${SALT}|[a-z]+)`;
const SALT_OF_MAGNESIUM = String.raw`${SALT}\s+(?:de|of|van)\s+magnesium\b`;
const ELEMENTAL = String.raw`element(?:air|aire|al|ary|ares|aire[sn])\b`;
const OF = String.raw`(?:aan\s+|of\s+|de\s+|d')?`;
const BRACKETS = String.raw`(?:\s*\([^()]*\))?`;
/** "magnesium" with no salt's name behind it. */
const ELEMENT = String.raw`(?:${ELEMENTAL}(?:\s+magnesium\b)?|(?:puur\s+|zuivere?\s+|reines\s+|pure?\s+)?\bmagnesium\b(?![\s-]*${SALT})(?:\s+${ELEMENTAL})?)`;

/** Too short a name to be recognised without "magnesium" before it; here nothing else can be meant. */
const SHORT_SALT = /\box[iy]de?\b/g;

interface Name {
  of: Weighed['of'];
  words: string;
}

type Naming = readonly [of: Weighed['of'], pattern: string];

const BARE_SALT: Naming = [
  'compound',
  String.raw`^\s*${OF}${SALT}(?!\s*[:=]?\s*\d)(?:\s+(?:de|of|van)\s+magnesium\b)?`,
];
const AFTER: readonly Naming[] = [
  ['element', String.raw`^\s*${OF}${ELEMENT}`],
  ['compound', String.raw`^\s*${OF}(?:${SALT_OF_MAGNESIUM}|${MAGNESIUM_SALT})`],
];
const BEFORE: readonly Naming[] = [
  ['compound', String.raw`(?:${SALT_OF_MAGNESIUM}|${MAGNESIUM_SALT}|\b${SALT})${BRACKETS}[\s:=(]*$`],
  ['element', String.raw`${ELEMENT}${BRACKETS}[\s:=(]*$`],
];

function nameIn(text: string, namings: readonly Naming[]): Name | undefined {
  for (const [of, pattern] of namings) {
    const words = new RegExp(pattern).exec(text)?.[0];
    if (words !== undefined) return { of, words };
  }
  return undefined;
}

interface Around {
  before: string;
  after: string;
  nameFirst: boolean;
}

/** What an amount is of, and how much of the text behind it says so. */
function nameAround({ before, after, nameFirst }: Around): { name: Name; taken: number } | undefined {
  const bare = nameIn(after, [BARE_SALT]);
  if (bare) return { name: bare, taken: bare.words.length };
  const behind = nameIn(after, AFTER);
  const ahead = nameIn(before, BEFORE);
  if (ahead && (nameFirst || !behind)) return { name: ahead, taken: 0 };
  return behind && { name: behind, taken: behind.words.length };
}

/** A label writes "name amount" or "amount name" throughout; a name belongs to one amount only. */
function weighedIn(text: string): Weighed[] {
  const matches = [...text.matchAll(new RegExp(AMOUNT, 'g'))];
  const nameFirst = /magnesium|element/.test(text.slice(0, matches[0]?.index ?? 0));
  const weighed: Weighed[] = [];
  let from = 0;
  for (const { 0: written, 1: number, 2: unit = 'mg', index } of matches) {
    const end = index + written.length;
    const found = nameAround({ before: text.slice(from, index), after: text.slice(end), nameFirst });
    from = end + (found?.taken ?? 0);
    if (!found) continue;
    const { of, words } = found.name;
    const mg = Number(number) * (IN_MG[unit] ?? 1);
    weighed.push({ mg, written: `${number} ${unit}`, of, explicit: /element/.test(words) });
  }
  return weighed;
}

function percentAmount(text: string, knowledge: Knowledge): Amount | undefined {
  const [written, number] =
    new RegExp(
      String.raw`${NUMBER}\s*%\s*(?:van\s+de\s+|of\s+the\s+|der\s+|des\s+)?(?:ri|adh|nrv|vrw|rda|ar|vnr|ajr)\b`,
    ).exec(text) ?? [];
  if (written === undefined) return undefined;
  return { mg: (Number(number) / 100) * knowledge.limits.labelReferenceMg, written };
}

function formProblems(forms: readonly string[], compound: Amount | undefined): LabelProblem[] {
  if (forms.length > 1) return [{ code: 'several-forms' }];
  return compound && forms.length === 0 ? [{ code: 'form-unknown' }] : [];
}

function pairProblems(
  percents: { high: number } | undefined,
  compound?: Amount,
  elemental?: Amount,
): LabelProblem[] {
  if (!percents || !compound || !elemental) return [];
  const mostMg = (compound.mg * percents.high) / 100;
  // Labels round: a percent over the most is no contradiction yet.
  if (elemental.mg <= mostMg * 1.02) return [];
  return [
    {
      code: 'impossible-pair',
      compoundMg: compound.mg,
      elementalMg: elemental.mg,
      mostMg: Math.round(mostMg),
    },
  ];
}

const oddUnits = (amounts: readonly (Amount | undefined)[]): LabelProblem[] =>
  amounts
    .filter((amount) => amount !== undefined && / (?:g|gram|mcg|ug)$/.test(amount.written))
    .map((amount) => ({ code: 'odd-unit', written: (amount as Amount).written }));

/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit.
 */
export function readLabel(text: string, knowledge: Knowledge): LabelReading {
  const line = tidy(text.slice(0, 500));
  const named = formsNamed(line.replace(SHORT_SALT, 'magnesium $&'), knowledge.forms);
  const form = named.length === 1 ? named[0] : undefined;
  const percents =
    form === undefined ? undefined : elementalPercents(knowledge.forms[form] as Knowledge['forms'][string]);
  const serving = servingOf(line);
  const weighed = weighedIn(serving.written ? line.replace(serving.written, ' ; ') : line);
  const compound = weighed.find(({ of }) => of === 'compound');
  const elements = weighed.filter(({ of }) => of === 'element');
  const declared = elements.find(({ explicit }) => explicit) ?? elements[0] ?? percentAmount(line, knowledge);
  const workedOut = !declared && compound && percents ? (compound.mg * percents.low) / 100 : undefined;
  const perServing = declared?.mg ?? workedOut;
  const perDay = unitsPerDay(line);
  return {
    ...(form !== undefined && { form }),
    ...(perServing !== undefined && {
      elementalMgPerUnit: Math.round((perServing / serving.count) * 10) / 10,
    }),
    ...(serving.unit !== undefined && { unit: serving.unit }),
    ...(perDay !== undefined && { unitsPerDay: perDay }),
    problems: [
      ...(perServing === undefined ? [{ code: 'no-amount' } as const] : []),
      ...(workedOut !== undefined && compound && percents
        ? [{ code: 'worked-out', compoundMg: compound.mg, elementalPercent: percents.low } as const]
        : []),
      ...formProblems(named, compound),
      ...pairProblems(percents, compound, declared),
      ...oddUnits([declared, compound]),
    ],
  };
}
