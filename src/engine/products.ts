import { claimsBeside } from './claims.js';
import type {
  Catalog,
  Facts,
  Figures,
  FormsRecommendation,
  Knowledge,
  Product,
  ProductFit,
  RankedForm,
  RejectedForm,
} from './types.js';

interface Ordering {
  knowledge: Knowledge;
  facts: Facts;
  /** mg a day that the plan proposes; null where none is proposed. */
  planMg: number | null;
}

interface Wanted extends Ordering {
  figures: Figures;
  rejected: ReadonlySet<string>;
}

interface Placed {
  product: Product;
  unitsPerDay: number;
  /** Place in the catalogue. */
  order: number;
}

interface Candidate extends Placed {
  forms: string[];
}

export const formsOf = (product: Product): string[] =>
  product.form === undefined ? [] : Array.isArray(product.form) ? product.form : [product.form];

const passesVitaminB6 = (product: Product, units: number, { knowledge }: Wanted): boolean =>
  units * (product.vitaminB6MgPerUnit ?? 0) <= knowledge.limits.vitaminB6MgPerDay;

/** Other active substances have cautions of their own, which nobody looked at here. */
const suitsVisitor = (product: Product, { lifeStage, medicines = [] }: Facts): boolean =>
  (product.otherActives ?? []).length === 0 ||
  (lifeStage !== 'pregnant' && lifeStage !== 'breastfeeding' && medicines.length === 0);

/** Units a day for this visitor; null when the product must not be shown. */
function unitsFor(product: Product, wanted: Wanted): number | null {
  const perUnit = product.elementalMgPerUnit;
  const room = wanted.figures.roomMg;
  if (perUnit === undefined || !(perUnit > 0) || room === undefined) return null;
  const units = Math.max(1, Math.floor((wanted.planMg ?? 0) / perUnit));
  if (units * perUnit > room) return null;
  if (units > (product.labelUnitsPerDay ?? Infinity)) return null;
  if (!passesVitaminB6(product, units, wanted) || !suitsVisitor(product, wanted.facts)) return null;
  return units;
}

function toCandidate(product: Product, order: number, wanted: Wanted): Candidate | null {
  const forms = formsOf(product);
  if (forms.length === 0 || forms.some((form) => wanted.rejected.has(form))) return null;
  const unitsPerDay = unitsFor(product, wanted);
  return unitsPerDay === null ? null : { product, forms, unitsPerDay, order };
}

function preferred(product: Product, { knowledge, facts }: Ordering): boolean {
  const { prefer } = facts;
  if (prefer !== 'powder' && prefer !== 'liquid') return false;
  return product.unit !== undefined && knowledge.preferredUnits[prefer].includes(product.unit);
}

/** Smaller comes first; money is not among the keys. */
function sortKeys({ product, unitsPerDay, order }: Placed, wanted: Ordering): number[] {
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

/**
 * What stands on one shelf for a visitor: sold out last, then by the rank of the form, then by how well the product
 * fits; forms that share a rank share the shelf. Beside a claim stands no product whose daily portion holds too little
 * for one.
 */
export function shelfOf(
  knowledge: Knowledge,
  facts: Facts,
  recommendation: FormsRecommendation,
  catalog: Catalog | undefined,
): { product: Product; fit: ProductFit }[] {
  const { forms, plan } = recommendation;
  const besideClaim = claimsBeside(knowledge, facts, recommendation).length > 0;
  const leastMg = besideClaim ? knowledge.limits.claimMinimumMgPerDay : 0;
  const fits = new Map(forms.flatMap(({ rank, products }) => products.map((fit) => [fit.id, { fit, rank }])));
  const wanted: Ordering = { knowledge, facts, planMg: plan?.elementalMgPerDay ?? null };
  return (catalog?.products ?? [])
    .flatMap((product, order) => {
      const found = fits.get(product.id);
      if (!found || found.fit.unitsPerDay * (product.elementalMgPerUnit ?? 0) < leastMg) return [];
      const { fit, rank } = found;
      const [soldOut = 0, ...others] = sortKeys({ product, unitsPerDay: fit.unitsPerDay, order }, wanted);
      return [{ product, fit, keys: [soldOut, rank, ...others] }];
    })
    .sort((a, b) => byKeys(a.keys, b.keys))
    .map(({ product, fit }) => ({ product, fit }));
}

/** Skin products, which are care products: without units, dose or benefit. */
export function careProducts(knowledge: Knowledge, facts: Facts, catalog: Catalog | undefined): Product[] {
  return (catalog?.products ?? []).filter((product) => {
    const forms = formsOf(product);
    const isForSkin = forms.length > 0 && forms.every((form) => knowledge.forms[form]?.route === 'topical');
    return isForSkin && suitsVisitor(product, facts);
  });
}
