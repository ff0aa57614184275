import { numbered } from '../engine/counting.js';
import { recogniseForm } from '../engine/form-name.js';
import type { Catalog, Knowledge, Product } from '../engine/types.js';
import type { ProductField } from './catalog-fields.js';
import { currencyShape, productFields } from './catalog-fields.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { isRecord, ownValue } from './json.js';
import { valueText } from './value-text.js';

export const MOST_PRODUCTS = 2000;
const MOST_PROBLEMS_TOLD_APART = 5;

/** A form that was read from a product's name; null when the name does not tell for certain. */
export interface RecognisedForm {
  readonly product: string;
  readonly form: string | null;
}

export interface CatalogReading {
  readonly catalog: Catalog | null;
  readonly problems: readonly Problem[];
  readonly recognised: readonly RecognisedForm[];
}

export const noCatalog: CatalogReading = Object.freeze({ catalog: null, problems: [], recognised: [] });

export const catalogFailure = (value: unknown, expected: string): CatalogReading => ({
  catalog: null,
  problems: [problemWith('catalog', value, expected)],
  recognised: [],
});

interface Reader {
  readonly knowledge: Knowledge;
  readonly fields: Readonly<Record<keyof Product, ProductField>>;
  readonly problems: Problem[];
  readonly recognised: RecognisedForm[];
  readonly ids: Set<string>;
}

type Draft = Partial<Record<keyof Product, unknown>>;

/** Where a product stands, and its problems so far. */
interface Place {
  readonly path: string;
  readonly problems: Problem[];
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function tell({ path, problems }: Place, key: string, value: unknown, expected: string): void {
  problems.push(problemWith(`${path}.${key}`, value, expected));
}

/** @returns false when the product cannot be used without the field. */
function readField(
  raw: object,
  key: keyof Product,
  field: ProductField,
  draft: Draft,
  place: Place,
): boolean {
  const given = ownValue(raw, key);
  if (!isGiven(given)) return true;
  const shape = (Array.isArray(given) && field.listShape) || field.shape;
  const parsed = shape.safeParse(key === 'id' && typeof given === 'number' ? String(given) : given);
  if (parsed.success) {
    draft[key] = parsed.data;
    return true;
  }
  const consequence = {
    'leave-out': `${key} is left out`,
    drop: 'the product is left out',
    'count-as-true': 'it counts as true',
  };
  tell(place, key, given, `${field.expected}; ${consequence[field.whenBad]}`);
  if (field.whenBad === 'count-as-true') draft[key] = true;
  return field.whenBad !== 'drop';
}

function readFields(raw: object, reader: Reader, place: Place): Draft | null {
  const draft: Draft = {};
  for (const [key, field] of Object.entries(reader.fields) as [keyof Product, ProductField][]) {
    if (!readField(raw, key, field, draft, place)) return null;
  }
  for (const key of ['id', 'name'] as const) {
    if (draft[key] !== undefined) continue;
    tell(place, key, ownValue(raw, key), `${reader.fields[key].expected}; the product is left out`);
    return null;
  }
  return draft;
}

function formFromName(product: Draft, { knowledge, recognised }: Reader): string | undefined {
  const form = recogniseForm(product.name as string, knowledge.forms);
  recognised.push({ product: product.id as string, form });
  return form ?? undefined;
}

/** A blend of which a part is not known is not guessed from its name either. */
function readForm(product: Draft, reader: Reader, place: Place): string | string[] | undefined {
  const given = product.form as string | string[] | undefined;
  if (given === undefined || given.length === 0) return formFromName(product, reader);
  const ids = [given].flat().map((id) => id.toLowerCase());
  const unknown = ids.filter((id) => !Object.hasOwn(reader.knowledge.forms, id));
  if (unknown.length === 0) return Array.isArray(given) ? [...new Set(ids)] : ids[0];
  tell(
    place,
    'form',
    unknown.join(', '),
    `forms out of ${Object.keys(reader.knowledge.forms).join(', ')}; form counts as missing`,
  );
  return Array.isArray(given) ? undefined : formFromName(product, reader);
}

/** Only what goes on the skin may be without a strength: nobody counts it. */
function isForSkin(form: string | string[] | undefined, { knowledge }: Reader): boolean {
  const ids = form === undefined ? [] : [form].flat();
  return ids.length > 0 && ids.every((id) => knowledge.forms[id]?.route !== 'oral');
}

function hasStrength(raw: object, product: Draft, reader: Reader, place: Place): boolean {
  if (product.elementalMgPerUnit !== undefined || isForSkin(product.form as Product['form'], reader))
    return true;
  const given = ownValue(raw, 'elementalMgPerUnit');
  const { expected } = reader.fields.elementalMgPerUnit;
  if (!isGiven(given)) tell(place, 'elementalMgPerUnit', given, `${expected}; the product is left out`);
  return false;
}

function isFirstOfItsId(id: string, { ids }: Reader, place: Place): boolean {
  if (ids.has(id)) {
    tell(place, 'id', id, 'an id that no earlier product has; the product is left out');
    return false;
  }
  ids.add(id);
  return true;
}

function readProduct(raw: unknown, reader: Reader, place: Place): Product | null {
  if (!isRecord(raw)) {
    place.problems.push(
      problemWith(place.path, raw, 'an object with at least id, name and elementalMgPerUnit'),
    );
    return null;
  }
  const draft = readFields(raw, reader, place);
  if (!draft || !isFirstOfItsId(draft.id as string, reader, place)) return null;
  const { form: _, ...rest } = draft;
  const form = readForm(draft, reader, place);
  const product = form === undefined ? rest : { ...rest, form };
  return hasStrength(raw, product, reader, place) ? (product as unknown as Product) : null;
}

function readProducts(list: readonly unknown[], reader: Reader): Product[] {
  const products: Product[] = [];
  for (const [index, raw] of numbered(list)) {
    const place: Place = { path: `catalog.products[${index}]`, problems: [] };
    const product = readProduct(raw, reader, place);
    if (product) products.push(product);
    reader.problems.push(...place.problems);
  }
  return products;
}

function readCurrency(raw: object, { problems }: Reader): string | undefined {
  const given = ownValue(raw, 'currency');
  if (!isGiven(given)) return undefined;
  const parsed = currencyShape().safeParse(given);
  if (parsed.success) return parsed.data.toUpperCase();
  problems.push(problemWith('catalog.currency', given, 'three letters, such as EUR'));
  return undefined;
}

/** A long list of warnings hides its first line. */
export function summarised(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS_TOLD_APART) return problems;
  const first = problems.slice(0, MOST_PROBLEMS_TOLD_APART);
  const values = first
    .map(({ attribute, value }) => `${attribute}: ${valueText(value).slice(0, 30)}`)
    .join(' | ');
  const expectations = first.map(({ attribute, expected }) => `${attribute}: ${expected}`).join(' | ');
  return [
    problemWith(
      'catalog',
      values,
      `${problems.length} values to be otherwise, of which the first are ${expectations}`,
    ),
  ];
}

function newReader(knowledge: Knowledge): Reader | null {
  try {
    return { knowledge, fields: productFields(), problems: [], recognised: [], ids: new Set() };
  } catch {
    return null;
  }
}

function read(raw: unknown, knowledge: Knowledge): CatalogReading {
  const list = isRecord(raw) ? ownValue(raw, 'products') : undefined;
  if (!isRecord(raw) || !Array.isArray(list)) return catalogFailure(raw, 'JSON such as {"products": [ … ]}');
  if (list.length === 0) return catalogFailure(raw, 'at least one product');
  if (list.length > MOST_PRODUCTS)
    return catalogFailure(`${list.length} products`, `at most ${MOST_PRODUCTS} products`);
  const reader = newReader(knowledge);
  if (!reader)
    return catalogFailure(raw, 'a page that adds nothing to Object.prototype; no products are shown');
  const currency = readCurrency(raw, reader);
  const products = readProducts(list, reader);
  const catalog: Catalog = currency === undefined ? { products } : { currency, products };
  return { catalog, problems: summarised(reader.problems), recognised: reader.recognised };
}

/** What a shop sells, as far as it can be used. Never throws: what is wrong is left out and told. */
export function readCatalog(raw: unknown, knowledge: Knowledge): CatalogReading {
  try {
    return read(raw, knowledge);
  } catch {
    // An object of the host whose own members throw when they are read.
    return catalogFailure(raw, 'plain JSON');
  }
}
