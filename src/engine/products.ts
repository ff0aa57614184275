import type {
  Catalog,
  Facts,
  Figures,
  Knowledge,
  Product,
  ProductFit,
  RankedForm,
  RejectedForm,
} from './types.js';

interface Wanted {
  knowledge: Knowledge;
  facts: Facts;
  figures: Figures;
  /** mg a day that the plan proposes; null where none is proposed. */
  planMg: number | null;
  rejected: ReadonlySet<string>;
}

interface Candidate {
  product: Product;
  forms: string[];
  unitsPerDay: number;
  order: number;
}

export const formsOf = (product: Product): string[] =>
  product.form === undefined ? [] : Array.isArray(product.form) ? product.form : [product.form];

const passesVitaminB6 = (product: Product, units: number, { knowledge }: Wanted): boolean =>
  units * (product.vitaminB6MgPerUnit ?? 0) <= knowledge.limits.vitaminB6MgPerDay;

const suitsPregnancy = (product: Product, { facts }: Wanted): boolean =>
  facts.lifeStage !== 'pregnant' || (product.otherActives ?? []).length === 0;

/** Units a day for this visitor; null when the product must not be shown. */
function unitsFor(product: Product, wanted: Wanted): number | null {
  const perUnit = product.elementalMgPerUnit;
  const room = wanted.figures.roomMg;
  if (perUnit === undefined || !(perUnit > 0) || room === undefined) return null;
  const units = Math.max(1, Math.floor((wanted.planMg ?? 0) / perUnit));
  if (units * perUnit > room) return null;
  if (units > (product.labelUnitsPerDay ?? Infinity)) return null;
  if (!passesVitaminB6(product, units, wanted) || !suitsPregnancy(product, wanted)) return null;
  return units;
}

function toCandidate(product: Product, order: number, wanted: Wanted): Candidate | null {
  const forms = formsOf(product);
  if (forms.length === 0 || forms.some((form) => wanted.rejected.has(form))) return null;
  const unitsPerDay = unitsFor(product, wanted);
  return unitsPerDay === null ? null : { product, forms, unitsPerDay, order };
}

function preferred(product: Product, { knowledge, facts }: Wanted): boolean {
  const { prefer } = facts;
  if (prefer !== 'powder' && prefer !== 'liquid') return false;
  return product.unit !== undefined && knowledge.preferredUnits[prefer].includes(product.unit);
}

/** Smaller comes first; money is not among the keys. */
function sortKeys({ product, unitsPerDay, order }: Candidate, wanted: Wanted): number[] {
  const mg = unitsPerDay * (product.elementalMgPerUnit ?? 0);
  const offPlan = wanted.planMg === null ? 0 : Math.abs(mg - wanted.planMg);
  const fit = wanted.facts.prefer === 'few-units' ? [unitsPerDay, offPlan] : [offPlan, unitsPerDay];
  return [product.inStock === false ? 1 : 0, preferred(product, wanted) ? 0 : 1, ...fit, order];
}

function byKeys(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((key, at) => key !== b[at]);
  return i < 0 ? 0 : (a[i] as number) - (b[i] as number);
}

const toFit = ({ product, unitsPerDay }: Candidate): ProductFit => ({
  id: product.id,
  unitsPerDay,
  daysInPack: product.unitsPerPack === undefined ? null : Math.floor(product.unitsPerPack / unitsPerDay),
});

/**
 * Puts the products that fit under the forms that were chosen without them. A blend stands under its best form, and
 * only when each of its forms was ranked.
 */
export function withProducts(
  forms: readonly RankedForm[],
  rejected: readonly RejectedForm[],
  catalog: Catalog | undefined,
  wanted: Omit<Wanted, 'rejected'>,
): RankedForm[] {
  const all: Wanted = { ...wanted, rejected: new Set(rejected.map(({ id }) => id)) };
  const candidates = (catalog?.products ?? [])
    .map((product, order) => toCandidate(product, order, all))
    .filter((candidate) => candidate !== null)
    .map((candidate) => ({ candidate, keys: sortKeys(candidate, all) }))
    .sort((a, b) => byKeys(a.keys, b.keys))
    .map(({ candidate }) => candidate);
  const shelf = new Map(candidates.map((one) => [one, forms.find(({ id }) => one.forms.includes(id))?.id]));
  return forms.map((form) => ({
    ...form,
    products: candidates.filter((one) => shelf.get(one) === form.id).map(toFit),
  }));
}

/** Skin products, which are care products: without units, dose or benefit. */
export function careProducts(knowledge: Knowledge, catalog: Catalog | undefined): Product[] {
  return (catalog?.products ?? []).filter((product) => {
    const forms = formsOf(product);
    return forms.length > 0 && forms.every((form) => knowledge.forms[form]?.route === 'topical');
  });
}
