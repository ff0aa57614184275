import { upTo } from './counting.js';
import { truthOf } from './evaluate.js';
import { figuresOf } from './figures.js';
import { attempt, isRecord, numberBetween, readableSupplements, readFacts } from './read-facts.js';
import type {
  Catalog,
  ClaimsMode,
  Facts,
  Figures,
  Knowledge,
  Options,
  Product,
  QuestionRow,
  Situation,
  Standard,
} from './types.js';

/** Options as the engine may trust them. */
export interface Settings {
  standard: Standard;
  claims: ClaimsMode;
  catalog: Catalog | undefined;
  asked: readonly string[] | undefined;
}

export interface Seen extends Settings {
  facts: Facts;
  figures: Figures;
  /** Facts and figures together: what the rules are read against. */
  situation: Situation;
}

const STANDARDS: readonly Standard[] = ['nl', 'eu', 'us'];
const CLAIMS: readonly ClaimsMode[] = ['eu', 'education'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => numberBetween(value, 0, Infinity) !== undefined;
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** What the choice of a product hangs on. */
const PRODUCT_CHECKS: Partial<Record<keyof Product, (value: unknown) => boolean>> = {
  id: isText,
  form: (value) => isText(value) || areTexts(value),
  elementalMgPerUnit: isCount,
  unit: isText,
  unitsPerPack: isCount,
  labelUnitsPerDay: isCount,
  vitaminB6MgPerUnit: isCount,
  otherActives: areTexts,
  inStock: (value) => typeof value === 'boolean',
};
const CHECKED_KEYS = Object.keys(PRODUCT_CHECKS) as (keyof Product)[];

/** A vitamin B6 amount or an active substance that cannot be read is no proof of absence: the product is left out. */
function readProduct(given: unknown): Product | undefined {
  if (!isRecord(given)) return undefined;
  const product = { ...given };
  for (const key of CHECKED_KEYS) if (product[key] === null) delete product[key];
  const sound = CHECKED_KEYS.every(
    (key) => product[key] === undefined || PRODUCT_CHECKS[key]?.(product[key]),
  );
  return sound && product['id'] !== undefined ? (product as unknown as Product) : undefined;
}

function readCatalog(given: unknown): Catalog | undefined {
  const products = isRecord(given) ? given['products'] : undefined;
  if (!Array.isArray(products)) return undefined;
  const read = upTo(products.length).map((i) => attempt(() => readProduct(products[i])));
  return { products: read.filter((product) => product !== undefined) };
}

/** Never throws: what cannot be read falls back to the default, and the cautious one at that. */
export function readOptions(options: unknown): Settings {
  const read = <T>(key: keyof Options, guard: (value: unknown) => T): T | undefined =>
    attempt(() => guard((options as Record<string, unknown>)[key]));
  const claims = read('claims', (value) => CLAIMS.find((one) => one === value)) ?? 'eu';
  return {
    standard: read('standard', (value) => STANDARDS.find((one) => one === value)) ?? 'nl',
    claims,
    // Evidence on uses never stands beside something to buy.
    catalog: claims === 'education' ? undefined : read('catalog', readCatalog),
    asked: read('asked', (value) => (Array.isArray(value) ? value.filter(isText) : undefined)),
  };
}

const notAsked = (row: QuestionRow, facts: Facts): boolean =>
  row.otherwise !== undefined &&
  row.when !== undefined &&
  facts[row.fact] === undefined &&
  truthOf(row.when, facts) === 'no';

/** Where a question does not apply, its fact is known without asking. */
function withoutQuestion(knowledge: Knowledge, facts: Facts): Facts {
  const settled = knowledge.questions.filter((row) => notAsked(row, facts));
  return Object.assign({}, facts, ...settled.map((row) => ({ [row.fact]: row.otherwise }))) as Facts;
}

/** Reads what is known of a visitor and works out the figures, once. */
export function seeSituation(knowledge: Knowledge, input: unknown, options: Options = {}): Seen {
  const settings = readOptions(options);
  const facts = withoutQuestion(knowledge, readFacts(knowledge, input));
  const readable = facts.supplements ?? readableSupplements(knowledge, input);
  const figures = figuresOf(knowledge, facts, settings, readable);
  // Spreading two wide objects into one takes many times as long, and a quiz does this at every step.
  const situation = Object.freeze(Object.assign({}, facts, figures));
  return { ...settings, facts, figures, situation };
}
