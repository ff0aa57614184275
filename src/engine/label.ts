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
const AMOUNT = String.raw`${NUMBER}\s*(mg|g|mcg|ug)\b`;
const IN_MG: Record<string, number> = { mg: 1, g: 1000, mcg: 0.001, ug: 0.001 };

/** The element itself: "magnesium" with no salt's name behind it; "magnesium (als citraat)" still counts the element. */
const ELEMENT =
  String.raw`(?:elementai?re?\s+|elemental\s+|puur\s+|zuivere?\s+)?magnesium` +
  String.raw`(?![\s-]*\(?[a-z]{4,}(?:aat|ate|at|ide|id|oxyd)\b)(?![a-z])` +
  String.raw`(?:\s*\((?:als|as|uit|from|aus|sous)\b[^)]*\))?`;

/** "1.000" is a thousand and "0,5" a half, the way labels in these languages write them. */
const tidy = (text: string): string =>
  plain(text)
    .replace(/(?<=\b\d{1,3})\.(?=\d{3}\b)/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[µμ]/g, 'u');

const unitOf = (word: string): string | undefined =>
  UNITS.find(([, words]) => new RegExp(`^(?:${words.source})$`).test(word))?.[0];

interface Serving {
  count: number;
  unit?: string | undefined;
}

/** How often a day is not how much a line speaks of. */
const A_DAY = String.raw`(?:per dag|a day|daily|daags|pro tag|par jour)`;

function servingOf(text: string): Serving {
  const single = new RegExp(String.raw`(?:per|pro|par|elke|each)\s+(${UNIT_WORD})\b`).exec(text)?.[1];
  if (single) return { count: 1, unit: unitOf(single) };
  const counted = new RegExp(String.raw`${NUMBER}\s*x?\s*(${UNIT_WORD})\b(?!\s*(?:magnesium|${A_DAY}))`).exec(
    text,
  );
  const [, count, word] = counted ?? [];
  return count && word ? { count: Number(count), unit: unitOf(word) } : { count: 1 };
}

interface Amount {
  mg: number;
  written: string;
}

function amountFrom(match: RegExpExecArray | null): Amount | undefined {
  const [written, number, unit] = match ?? [];
  if (written === undefined || number === undefined || unit === undefined) return undefined;
  return { mg: Number(number) * (IN_MG[unit] ?? 1), written: `${number} ${unit}` };
}

const firstOf = (text: string, ...patterns: readonly string[]): Amount | undefined =>
  patterns
    .map((pattern) => amountFrom(new RegExp(pattern).exec(text)))
    .find((amount) => amount !== undefined);

const elementalAmount = (text: string): Amount | undefined =>
  firstOf(
    text,
    String.raw`${ELEMENT}\s*[:=(]?\s*${AMOUNT}`,
    String.raw`${AMOUNT}\s*(?:aan\s+|of\s+|de\s+)?${ELEMENT}`,
  );

/** The weight that stands with the salt's name. */
const compoundAmount = (text: string): Amount | undefined =>
  firstOf(
    text,
    String.raw`${AMOUNT}\s*(?:aan\s+|of\s+|de\s+)?magnesium[\s-]*[a-z]{4,}`,
    String.raw`magnesium[\s-]*[a-z]{4,}[\s:=(]*${AMOUNT}`,
  );

function percentAmount(text: string, knowledge: Knowledge): Amount | undefined {
  const [written, number] =
    new RegExp(String.raw`${NUMBER}\s*%\s*(?:van\s+de\s+|of\s+the\s+)?(?:ri|adh|nrv|vrw|rda|ar)\b`).exec(
      text,
    ) ?? [];
  if (written === undefined) return undefined;
  return { mg: (Number(number) / 100) * knowledge.limits.labelReferenceMg, written };
}

function unitsPerDay(text: string): number | undefined {
  const patterns = [
    String.raw`${NUMBER}\s*(?:${UNIT_WORD})?\s*${A_DAY}\b`,
    String.raw`(?:per dag|dagdosering|dagelijks|daily|taglich)\s*:?\s*${NUMBER}\s*(?:${UNIT_WORD})\b`,
  ];
  const found = patterns
    .map((pattern) => new RegExp(pattern).exec(text)?.[1])
    .find((number) => number !== undefined);
  return found === undefined ? undefined : Number(found);
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
    .filter((amount) => amount !== undefined && / (?:g|mcg|ug)$/.test(amount.written))
    .map((amount) => ({ code: 'odd-unit', written: (amount as Amount).written }));

/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit.
 */
export function readLabel(text: string, knowledge: Knowledge): LabelReading {
  const line = tidy(text.slice(0, 500));
  const named = formsNamed(line, knowledge.forms);
  const form = named.length === 1 ? named[0] : undefined;
  const percents =
    form === undefined ? undefined : elementalPercents(knowledge.forms[form] as Knowledge['forms'][string]);
  const serving = servingOf(line);
  const compound = compoundAmount(line);
  const declared = elementalAmount(line) ?? percentAmount(line, knowledge);
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
