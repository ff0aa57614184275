import { formsNamed } from './form-name.js';
import { amountsIn, type Weighed } from './label-amounts.js';
import { contradicts, isToldByShare, sharesIn, type Share } from './label-percent.js';
import { tidy } from './label-lexemes.js';
import type { LabelProblem } from './label-problem.js';
import { loneUnit, servingsOf, unitsPerDay, type Serving } from './label-serving.js';
import { tokensOf, type Token } from './label-tokens.js';
import { MOST } from './read-facts.js';
import { elementalPercents, impossiblePair } from './supplements.js';
import type { Form, Knowledge } from './types.js';

export type { LabelProblem } from './label-problem.js';

/** What a label's line tells. Problems are codes with the figures they are about; the sentences stand in the locales. */
export interface LabelReading {
  form?: string;
  elementalMgPerUnit?: number;
  /** The weight of the whole compound, where the label tells it. */
  compoundMgPerUnit?: number;
  unit?: string;
  /** Where the label tells what is in several units together: they are taken together. */
  unitsPerServing?: number;
  unitsPerDay?: number;
  problems: LabelProblem[];
}

/* -------------------------------------------------------------- form */

/** Too short a name to be recognised without "magnesium" before it; here nothing else can be meant. */
const SHORT_SALT = /(?<!magnesium[\s-]*)\box[iy]de?\b/g;

/** The forms that the line names; what is said of another nutrient is left out. */
function formsIn(line: string, tokens: readonly Token[], forms: Knowledge['forms']): string[] {
  let text = line;
  for (const { kind, start, end } of tokens) {
    if (kind === 'other') text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return formsNamed(text.replace(SHORT_SALT, 'magnesium $&'), forms);
}

/* ----------------------------------------------------------- amounts */

interface Found {
  mgPerUnit: number;
  serving: Serving | undefined;
}

type Amount = { mg: number; serving: Serving | undefined };

const perUnit = ({ mg, serving }: Amount): number => mg / (serving?.count ?? 1);

const isPlausible = (mg: number): boolean => mg > 0 && mg <= MOST.mgPerUnit;

/** Labels round, and a total is rounded once more. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.max(a, b);

/** Parts with their sum: "300 mg magnesium, 200 mg uit citraat en 100 mg uit oxide". */
function isTotal(total: number, parts: readonly number[]): boolean {
  return (
    parts.length > 1 &&
    isSame(
      total,
      parts.reduce((sum, part) => sum + part, 0),
    )
  );
}

/** The one amount that these are about; undefined where they contradict each other or one is not clear. */
function agreed(amounts: readonly Amount[]): Found | undefined {
  const all = amounts.map(perUnit);
  const most = amounts.find((one) => perUnit(one) === Math.max(...all));
  if (!most || !all.every(isPlausible)) return undefined;
  const mg = perUnit(most);
  const others = all.filter((one) => !isSame(one, mg));
  if (others.length > 0 && !(others.length === all.length - 1 && isTotal(mg, others))) return undefined;
  const [first = most] = others.length > 0 ? [most] : amounts;
  return { mgPerUnit: perUnit(first), serving: first.serving };
}

interface Told {
  elements: readonly Amount[];
  compounds: readonly Weighed[];
  contradicts: boolean;
}

function elementsAmong(weighed: readonly Weighed[], shares: readonly Share[]): Amount[] {
  const elements = weighed.filter((one) => one.of === 'element' || isToldByShare(one, shares));
  const explicit = elements.filter((one) => one.explicit);
  if (agreed(elements)) return elements;
  if (explicit.length > 0) return explicit;
  return elements.length > 0 ? elements : [...shares];
}

function told(tokens: readonly Token[], servings: readonly Serving[], knowledge: Knowledge): Told {
  const weighed = amountsIn(tokens, servings);
  const { labelReferenceMg } = knowledge.limits;
  const shares = sharesIn({ tokens, servings, weighed, labelReferenceMg });
  return {
    elements: elementsAmong(weighed, shares),
    compounds: weighed.filter((one) => one.of === 'compound' && !isToldByShare(one, shares)),
    contradicts: shares.some(contradicts),
  };
}

/* ---------------------------------------------------------- problems */

/** Two figures that count: a drop holds less than a milligram. */
const rounded = (mg: number): number => (mg < 1 ? Math.round(mg * 100) / 100 : Math.round(mg * 10) / 10);

/** Micrograms or grams where milligrams are usual. */
function oddUnits({ elements, compounds }: Told): LabelProblem[] {
  const [element] = elements as readonly Partial<Weighed>[];
  return [element?.written, compounds[0]?.written]
    .filter((written) => written !== undefined)
    .filter((written) => !written.endsWith(' mg'))
    .map((written) => ({ code: 'odd-unit', written }));
}

function formProblems({ ids, isMixed }: Named, compounds: number): LabelProblem[] {
  if (isMixed) return [{ code: 'several-forms' }];
  return compounds > 0 && ids.length === 0 ? [{ code: 'form-unknown' }] : [];
}

/** Of a form without a formula nobody knows what a weight is the weight of. */
const shareOf = (form: Form | undefined): number | undefined =>
  form && form.defaultVariant !== null ? elementalPercents(form)?.low : undefined;

/* ----------------------------------------------------------- reading */

interface Named {
  ids: readonly string[];
  /** Several forms, or a "buffered" one: into that a cheaper form was mixed. */
  isMixed: boolean;
  /** A word for the skin decides: magnesium oil is not a drink of the chloride that is in it. */
  isTopical: boolean;
  form: Form | undefined;
}

function namedIn(line: string, tokens: readonly Token[], { forms }: Knowledge): Named {
  const ids = formsIn(line, tokens, forms);
  const isMixed = ids.length > 1 || tokens.some(({ kind }) => kind === 'buffered');
  const [id] = ids;
  const isTopical = ids.some((one) => forms[one]?.route === 'topical');
  return { ids, isMixed, isTopical, form: isMixed || id === undefined ? undefined : forms[id] };
}

interface Sizes {
  /** Nought where it is not known, as is the compound's weight. */
  mg: number;
  compoundMg: number;
  /** The share that the magnesium was worked out with. */
  percent: number | undefined;
  serving: Serving | undefined;
}

function sizesOf(amounts: Told, { ids, form }: Named): Sizes {
  const declared = amounts.contradicts ? undefined : agreed(amounts.elements);
  const compound = ids.length > 1 ? undefined : agreed(amounts.compounds);
  const isSilent = amounts.elements.length === 0 && !amounts.contradicts;
  const percent = compound && isSilent ? shareOf(form) : undefined;
  const workedOut = ((compound?.mgPerUnit ?? 0) * (percent ?? 0)) / 100;
  return {
    mg: rounded(declared?.mgPerUnit ?? workedOut),
    compoundMg: rounded(compound?.mgPerUnit ?? 0),
    percent,
    serving: declared?.serving ?? compound?.serving,
  };
}

function problemsOf(amounts: Told, { mg, compoundMg, percent }: Sizes, named: Named): LabelProblem[] {
  const impossible =
    mg > 0 && compoundMg > 0 && percent === undefined
      ? impossiblePair(named.form, compoundMg, mg)
      : undefined;
  return [
    ...(named.isTopical ? [{ code: 'topical' } as const] : []),
    ...(mg > 0 ? [] : [{ code: 'no-amount' } as const]),
    ...(percent === undefined
      ? []
      : [{ code: 'worked-out', compoundMg, elementalPercent: percent } as const]),
    ...formProblems(named, amounts.compounds.length),
    ...(impossible ? [impossible] : []),
    ...oddUnits(amounts),
  ];
}

/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit. What could mean two things is not guessed.
 */
export function readLabel(text: string, knowledge: Knowledge): LabelReading {
  const line = tidy(typeof text === 'string' ? text : '');
  const tokens = tokensOf(line, knowledge);
  const named = namedIn(line, tokens, knowledge);
  const perDay = unitsPerDay(tokens, MOST.unitsPerDay);
  const servings = servingsOf(tokens, perDay);
  const amounts = told(tokens, servings, knowledge);
  const sizes = sizesOf(amounts, named);
  const { unit: ofServing, count = 1 } = sizes.serving ?? {};
  const unit = ofServing ?? servings.find((one) => one.unit)?.unit ?? loneUnit(tokens);
  return {
    ...(named.form && { form: named.ids[0] as string }),
    ...(sizes.mg > 0 && { elementalMgPerUnit: sizes.mg }),
    ...(sizes.compoundMg > 0 && { compoundMgPerUnit: sizes.compoundMg }),
    ...(unit !== undefined && { unit }),
    ...(count > 1 && count <= MOST.unitsPerDay && { unitsPerServing: count }),
    ...(perDay !== undefined && { unitsPerDay: perDay }),
    problems: problemsOf(amounts, sizes, named),
  };
}
