import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checked } from '../../../src/engine/types.js';

/** The files that the knowledge was written from, where they lie beside the repository; typed as far as tests read them. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
export const shared = path.join(root, '..', 'shared');
export const withFacts = {
  skip: existsSync(shared)
    ? false
    : 'the fact files are not beside the repository, so there is nothing to compare with',
};

export type Confident = { source: string[]; confidence: string; has_recalled_part?: boolean };
export type Valued<T> = Confident & T;

export interface FormFact {
  id: string;
  route: string;
  names: Record<string, unknown> & { synonyms: string[]; ambiguous_synonyms?: string[] };
  variants: Valued<{
    id: string;
    formula: string;
    molar_mass_g_mol: number;
    mg_atoms: number;
    elemental_percent: number;
  }>[];
  default_variant: string | null;
  label_range_percent: Valued<{ min: number; max: number }> | null;
  solubility: Valued<{ class: string }>;
  absorption: Valued<{ class: string }>;
  gut_effect: Valued<{ class: string }>;
  permitted_in_eu_supplements: Valued<{ value: boolean | null }>;
}
export interface IntakeFact extends Confident {
  id: string;
  age_min_months: number;
  age_max_months: number | null;
  sex?: string;
  life_stage?: string;
  mg_per_day: number | null;
}
export interface MedicineFact extends Confident {
  id: string;
  severity: string;
  separation: Valued<{
    medicine_first_wait_h_until_magnesium: number;
    magnesium_first_wait_h_until_medicine: number | null;
  }> | null;
}
export interface FlagFact extends Confident {
  id: string;
  urgency: string;
  stops_product_advice: boolean;
}
export interface SourceFact {
  year: number | null;
  url: string | null;
  kind: string;
}

export type SourceList = { source_list: Record<string, SourceFact> };

export const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(shared, 'facts', `${name}.json`), 'utf8'));
export const formFacts = () =>
  readJson('forms') as SourceList & {
    forms: FormFact[];
    evidence_by_use: Valued<{ use_id: string; grade: string }>[];
  };
export const intakeFacts = () =>
  readJson('reference-intakes') as SourceList & { sets: { id: string; rows: IntakeFact[] }[] };
export const levelFacts = () =>
  readJson('upper-levels') as SourceList & {
    levels: IntakeFact[];
    label_reference: {
      nrv: { mg: number };
      source_of_threshold_for_supplements: { mg_per_recommended_daily_portion: number };
    };
    adjuncts_in_seed_products: { adult_upper_level_mg?: number }[];
  };
export const interactionFacts = () =>
  readJson('interactions') as SourceList & {
    medicines: MedicineFact[];
    conditions: Valued<{ id: string }>[];
  };
export const flagFacts = () => readJson('red-flags') as SourceList & { flags: FlagFact[] };
export const claimFacts = () =>
  readJson('eu-health-claims') as SourceList & {
    claims: { id: string; wording: Record<string, Confident> }[];
  };

export const seedFacts = () => readJson('seed-claims') as SourceList;

export const languages = ['nl', 'en', 'de', 'fr'] as const;
export const isVerified = ({ confidence }: Confident): boolean => confidence === 'verified';
/** What a row has to say of itself: read, not read, or read but for a part that its note names. */
export const checkedAs = (fact: Confident): Checked =>
  isVerified(fact) && fact.has_recalled_part === true ? 'partly' : isVerified(fact);

/** One row of a comma-separated file in which quoted fields may hold commas. */
export const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

export type SheetRow = Readonly<Record<string, string>>;

/** A sheet of foods, by one of its columns. */
export function foodSheet(name: string, by = 'slug'): Map<string, SheetRow> {
  const [header = '', ...lines] = readFileSync(path.join(shared, 'foods', `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = fieldsOf(header);
  return new Map(
    lines.map((line) => {
      const fields = fieldsOf(line);
      const row = Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? '']));
      return [row[by] ?? '', row];
    }),
  );
}

/** The food table: both sheets. */
export const foodFacts = (): Map<string, SheetRow> =>
  new Map([...foodSheet('foods-nl'), ...foodSheet('foods-nl-extra')]);
