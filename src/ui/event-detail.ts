import { truthOf } from '../engine/evaluate.js';
import { formFacts } from '../engine/forms.js';
import { formsOf } from '../engine/products.js';
import { isOwnFact, NOT_ALL } from '../engine/read-facts.js';
import type {
  Catalog,
  DoseOutcome,
  DosePlan,
  DoseRecommendation,
  Facts,
  FoodsRecommendation,
  FormsOutcome,
  FormsRecommendation,
  Knowledge,
  Product,
  RankedForm,
} from '../engine/types.js';
import { magnesium } from '../knowledge/magnesium.js';
import type { EventDetailLevel } from './common-settings.js';
import { plainCopy } from './plain-copy.js';

type WithheldOutcome = 'ask-professional' | 'emergency' | 'incomplete';

/** An outcome as a page may hear it: what blocked, or what is still missing, would tell of health. */
export type ToldOutcome<Outcome = FormsOutcome> = Exclude<Outcome, WithheldOutcome> | 'withheld';

interface WithFacts {
  /** Only with `event-detail="answers"`, and only after the visitor said yes on screen. */
  facts?: Facts;
}

/** A recommendation as an event carries it. */
type Told<R extends { outcome: string }> = Omit<R, 'outcome'> &
  WithFacts & { outcome: R['outcome'] | ToldOutcome<R['outcome']> };

export type FormsEventDetail = Told<FormsRecommendation>;
export type DoseEventDetail = Told<DoseRecommendation>;
export type FoodsEventDetail = Omit<FoodsRecommendation, 'totalMg'> & WithFacts & { totalMg: number | null };

type AnyRecommendation = FormsRecommendation | DoseRecommendation | FoodsRecommendation;
type EventDetail = FormsEventDetail | DoseEventDetail | FoodsEventDetail;

const withheld: readonly string[] = [
  'ask-professional',
  'emergency',
  'incomplete',
] satisfies WithheldOutcome[];

const told = <Outcome extends FormsOutcome | DoseOutcome>(outcome: Outcome): ToldOutcome<Outcome> =>
  withheld.includes(outcome) ? 'withheld' : (outcome as Exclude<Outcome, WithheldOutcome>);

/**
 * A host that wrote what makes an outcome stricter would read an answer off the outcome. Whether the rule was true would
 * tell as much as its result, so beside such rules no outcome is told.
 */
const isOutcomeTelling = ({ host }: Knowledge): boolean =>
  host !== undefined &&
  (host.outcomes.length > 0 || Object.values(host.findings).some(({ severity }) => severity === 'stop'));

/** The same of an order that hangs on an answer, whether or not it was given. */
const ordersByAnswers = ({ host }: Knowledge): boolean =>
  Object.values(host?.weights ?? {}).some(({ when }) => 'all' in when);

/**
 * A form that is out for some visitors would tell by its absence who is one of them: pregnant, for one. So nobody's page
 * hears of it. The properties of forms are known to all; what a rule needs besides is an answer.
 */
function isOutForSome({ forms, rules }: Knowledge, id: string): boolean {
  const form = forms[id];
  if (!form) return false;
  const seen = { ...formFacts(id, form) };
  return Object.values(rules.choice).some(
    ({ rejects, when }) => rejects === true && truthOf(when, seen) === 'unknown',
  );
}

/** The same of products: with other actives they are not for who is pregnant or takes a medicine. */
const isProductForSome = (knowledge: Knowledge, product: Product): boolean =>
  (product.otherActives ?? []).length > 0 || formsOf(product).some((id) => isOutForSome(knowledge, id));

function forAll(forms: readonly RankedForm[], knowledge: Knowledge, catalog: Catalog | null): RankedForm[] {
  const products = (catalog?.products ?? []).filter((product) => isProductForSome(knowledge, product));
  const forSome = new Set(products.map(({ id }) => id));
  return forms
    .filter(({ id }) => !isOutForSome(knowledge, id))
    .map((form) => ({ ...form, reasons: [], products: form.products.filter(({ id }) => !forSome.has(id)) }));
}

/** A medicine and the hours of a day choose the moments, so an empty list is all that tells of neither. */
const withoutMoments = (plan: DosePlan): DosePlan => ({ ...plan, moments: [], gaps: [] });

/** The shape stays and what tells of health goes. */
function emptiedForms(
  recommendation: FormsRecommendation,
  knowledge: Knowledge,
  catalog: Catalog | null,
): FormsEventDetail {
  const { outcome, forms, plan } = recommendation;
  const isHeld = isOutcomeTelling(knowledge);
  const isTelling = isHeld || ordersByAnswers(knowledge);
  return {
    ...recommendation,
    outcome: isHeld ? 'withheld' : told(outcome),
    forms: isTelling ? [] : forAll(forms, knowledge, catalog),
    rejected: [],
    plan: isHeld ? null : plan && withoutMoments(plan),
    foods: [],
    findings: [],
    missing: [],
  };
}

/** Where a standard has several levels, which one holds tells of an age. */
const isLevelForAll = ({ upperLevels }: Knowledge, { standard }: DoseRecommendation): boolean =>
  new Set(upperLevels[standard].flatMap(({ mgPerDay }) => mgPerDay ?? [])).size === 1;

/**
 * Here the plan and the amounts go too: they repeat what the visitor entered, and the reference intake tells of sex and
 * pregnancy. Beside a withheld outcome the level would tell which one it is.
 */
function emptiedDose(recommendation: DoseRecommendation, knowledge: Knowledge): DoseEventDetail {
  const outcome = isOutcomeTelling(knowledge) ? 'withheld' : told(recommendation.outcome);
  const isLevelTold = outcome !== 'withheld' && isLevelForAll(knowledge, recommendation);
  return {
    ...recommendation,
    outcome,
    upperLevelMg: isLevelTold ? recommendation.upperLevelMg : null,
    foodMg: null,
    supplementMg: null,
    supplementMgHigh: null,
    referenceMg: null,
    plan: null,
    findings: [],
    missing: [],
  };
}

/** What somebody eats is what the visitor entered, and the reference intake tells of sex and pregnancy. */
const emptiedFoods = (recommendation: FoodsRecommendation): FoodsEventDetail => ({
  ...recommendation,
  foods: [],
  totalMg: null,
  referenceMg: null,
  share: null,
});

function emptied(
  recommendation: AnyRecommendation,
  knowledge: Knowledge,
  catalog: Catalog | null,
): EventDetail {
  switch (recommendation.kind) {
    case 'forms':
      return emptiedForms(recommendation, knowledge, catalog);
    case 'dose':
      return emptiedDose(recommendation, knowledge);
    case 'foods':
      return emptiedFoods(recommendation);
  }
}

const withoutMark = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((entry) => entry !== NOT_ALL) : value;

/** Answers to a host's own questions stand together, as a host may give them. */
function answered(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([key, value]) => [key, withoutMark(value)] as const);
  const own = entries
    .filter(([key]) => isOwnFact(key))
    .map(([key, value]) => [key.slice('own.'.length), value]);
  const others = entries.filter(([key]) => !isOwnFact(key));
  return Object.fromEntries([
    ...others,
    ...(own.length > 0 ? [['own', Object.fromEntries(own)]] : []),
  ]) as Facts;
}

/**
 * The detail of `mg-recommendation`: frozen, JSON-safe, and no more than the host asked for and the visitor allowed.
 * @param consent whether the visitor said yes, on screen, to passing on the answers.
 * @param knowledge which it was made with: where a host's own rules decide, an outcome tells of an answer.
 * @param catalog whose products it names: some are not for everybody.
 */
export function forEvent(
  recommendation: FormsRecommendation,
  level: EventDetailLevel,
  consent: boolean,
  facts: Facts,
  knowledge?: Knowledge,
  catalog?: Catalog | null,
): Readonly<FormsEventDetail>;
export function forEvent(
  recommendation: DoseRecommendation,
  level: EventDetailLevel,
  consent: boolean,
  facts: Facts,
  knowledge?: Knowledge,
): Readonly<DoseEventDetail>;
export function forEvent(
  recommendation: FoodsRecommendation,
  level: EventDetailLevel,
  consent: boolean,
  facts: Facts,
  knowledge?: Knowledge,
): Readonly<FoodsEventDetail>;
export function forEvent(
  recommendation: AnyRecommendation,
  level: EventDetailLevel,
  consent: boolean,
  facts: Facts,
  knowledge: Knowledge = magnesium,
  catalog: Catalog | null = null,
): Readonly<EventDetail> {
  if (level === 'result') return plainCopy(emptied(recommendation, knowledge, catalog));
  const withAnswers = level === 'answers' && consent;
  return plainCopy(withAnswers ? { ...recommendation, facts: answered(facts) } : recommendation);
}

declare global {
  interface HTMLElementEventMap {
    /** From every element: `kind` tells which. */
    'mg-recommendation': CustomEvent<
      Readonly<FormsEventDetail> | Readonly<DoseEventDetail> | Readonly<FoodsEventDetail>
    >;
  }
}
