import type { Facts, Knowledge, LifeStage, Range, ReferenceIntake, Sex, Standard } from './types.js';

export const monthsOf = (ageYears: number): number => Math.round(ageYears * 12);

export const inBand = (
  months: number,
  row: { ageFromMonths: number; ageBelowMonths: number | null },
): boolean => months >= row.ageFromMonths && (row.ageBelowMonths === null || months < row.ageBelowMonths);

interface Person {
  ageYears: number;
  sex?: Sex | undefined;
  lifeStage?: LifeStage | undefined;
}

/** The rows that hold for a person: one, or one of each sex while the sex is unknown. */
export function intakeRows(
  rows: readonly ReferenceIntake[],
  { ageYears, sex, lifeStage = 'none' }: Person,
): (ReferenceIntake | undefined)[] {
  const months = monthsOf(ageYears);
  const general = lifeStage === 'none';
  const sexes: Sex[] = general ? (sex ? [sex] : ['female', 'male']) : ['female'];
  const stage = general ? 'general' : lifeStage;
  return sexes.map((one) =>
    rows.find(
      (row) => row.lifeStage === stage && (row.sex === 'any' || row.sex === one) && inBand(months, row),
    ),
  );
}

/**
 * The reference intake, from all sources together.
 * @returns a range while the sex is unknown; undefined when the authority gives no figure.
 */
export function referenceIntake(knowledge: Knowledge, standard: Standard, person: Person): Range | undefined {
  const figures = intakeRows(knowledge.referenceIntakes[standard], person).map(
    (row) => row?.mgPerDay ?? undefined,
  );
  const known = figures.filter((figure) => figure !== undefined);
  return known.length < figures.length ? undefined : { low: Math.min(...known), high: Math.max(...known) };
}

const asFigure = ({ low, high }: Range): number | Range => (low === high ? low : { low, high });

/** The lowest and highest figure for grown people, of this sex and life stage where they are known. */
function adultIntake(
  knowledge: Knowledge,
  standard: Standard,
  { sex, lifeStage = 'none' }: Facts,
): Range | null {
  const isGeneral = lifeStage === 'none';
  const stage = isGeneral ? 'general' : lifeStage;
  const adultMonths = monthsOf(knowledge.adultFromYears);
  const rows = knowledge.referenceIntakes[standard]
    .filter((row) => row.lifeStage === stage)
    .filter((row) => !isGeneral || sex === undefined || row.sex === 'any' || row.sex === sex)
    .filter(({ ageBelowMonths }) => ageBelowMonths === null || ageBelowMonths > adultMonths);
  // Where the last years of youth have a figure of their own, it is not grown people's.
  const adult = rows.filter(({ ageFromMonths }) => ageFromMonths >= adultMonths);
  const figures = (adult.length > 0 ? adult : rows)
    .map(({ mgPerDay }) => mgPerDay)
    .filter((mg) => mg !== null);
  return figures.length === 0 ? null : { low: Math.min(...figures), high: Math.max(...figures) };
}

/**
 * The reference intake in mg a day that a share of the day is counted against: one figure, or a range while sex or age
 * is not known; of grown people while the age is not. null where the authority gives none.
 */
export function referenceFor(knowledge: Knowledge, standard: Standard, facts: Facts): number | Range | null {
  const { ageYears } = facts;
  const reference =
    ageYears === undefined
      ? adultIntake(knowledge, standard, facts)
      : referenceIntake(knowledge, standard, { ...facts, ageYears });
  return reference ? asFigure(reference) : null;
}
