/**
 * The shapes the engine speaks: what it is told (facts), what it knows (knowledge) and what it answers.
 * They are public API. Amounts are elemental magnesium in mg a day unless the name says otherwise.
 */
import type { ClaimPhrases } from './check-text-phrases.js';
export type Scalar = string | number | boolean;
export type Range = {
    low: number;
    high: number;
};
export type Truth = 'yes' | 'no' | 'unknown';
export type Severity = 'info' | 'caution' | 'stop' | 'emergency';
export type Standard = 'nl' | 'eu' | 'us';
export type ClaimsMode = 'eu' | 'education';
/** `HH:MM`, 24 hours, local and floating. */
export type ClockTime = string;
export type Sex = 'female' | 'male';
export type LifeStage = 'none' | 'pregnant' | 'breastfeeding';
export type DietGroup = 'leafyGreens' | 'nutsSeeds' | 'legumes' | 'wholegrains' | 'fish' | 'darkChocolate';
export type Avoid = 'nuts' | 'gluten' | 'fish' | 'dairy' | 'soy' | 'animal';
export type Prefer = 'few-units' | 'powder' | 'liquid' | 'skin' | 'any';
export type Meal = 'breakfast' | 'lunch' | 'dinner';
export type Moment = Meal | 'bedtime';
/** What the amount on the label counts: magnesium itself, the whole compound, or a share of the EU label value (375 mg). */
export type AmountBasis = 'elemental' | 'compound' | 'percent-ri';
export interface Supplement {
    /** Optional when the amount is elemental. */
    form?: string;
    variant?: string;
    /** mg (or percent, when `basis` says so) in one unit. */
    amountMg: number;
    basis: AmountBasis;
    /** Units a day. */
    perDay: number;
    /** Weight of the whole compound in one unit, where the label tells it beside the magnesium: some pairs cannot be. */
    compoundMg?: number;
    /** A doctor prescribed it: the engine never says to stop, it says to ask the prescriber. */
    prescribed?: boolean;
    /** An antacid or laxative with magnesium counts in the same sum. */
    use?: 'antacid-laxative';
}
/** Everything that can be known of a visitor. Absent is unknown, which is never the same as no. */
export interface Facts {
    ageYears?: number;
    sex?: Sex;
    lifeStage?: LifeStage;
    goals?: string[];
    stomach?: 'robust' | 'sensitive' | 'slow';
    prefer?: Prefer;
    avoid?: Avoid[];
    stress?: 'low' | 'some' | 'high';
    sportHours?: number;
    /** Portions a week. */
    diet?: Record<DietGroup, number>;
    foodMg?: number;
    conditions?: string[];
    medicines?: string[];
    redFlags?: string[];
    supplements?: Supplement[];
    medicineTimes?: Record<string, ClockTime[]>;
    wake?: ClockTime;
    bed?: ClockTime;
    /** Breakfast, lunch, dinner. */
    meals?: [ClockTime, ClockTime, ClockTime];
    /** Facts that were asked and that the visitor does not know. */
    unsure?: string[];
    /** Answers to a host's own questions, by the question's id; read into facts of the names that conditions use. */
    own?: Readonly<Record<string, OwnAnswer>>;
    [own: OwnFact]: OwnAnswer | undefined;
}
/** `own.<id>` is the answer to the host's own question of that id. */
export type OwnFact = `own.${string}`;
export type OwnAnswer = string | number | string[];
/** What the engine works out from the facts; rules may read these like any fact. */
export interface Figures {
    standard: Standard;
    claims: ClaimsMode;
    /** The reference intake; low and high differ only while the sex is unknown. */
    referenceLowMg?: number;
    referenceHighMg?: number;
    /** false when no authority gives a reference intake for this age and life stage. */
    referenceKnown?: boolean;
    /** The chosen standard's tolerable upper intake level for supplements, antacids and laxatives together. */
    upperLevelMg?: number;
    /** What a plan may never pass. */
    ceilingMg?: number;
    foodLowMg?: number;
    foodHighMg?: number;
    foodMg?: number;
    supplementMg?: number;
    supplementMgHigh?: number;
    /** By the high figure, what of the supplements can be read while not all can: they come to no less. */
    supplementMgAtLeast?: number;
    /** Room that is left under the ceiling after the high figure of what is taken already. */
    roomMg?: number;
    /** The same under the chosen standard's upper level, whatever a plan's ceiling is. */
    levelRoomMg?: number;
    /** The same while not all supplements can be read: there is no more room than this. */
    levelRoomAtMostMg?: number;
    /** What of `supplementMgHigh` or `supplementMgAtLeast` a doctor prescribed. */
    prescribedMg?: number;
    /** What is prescribed, or an antacid or laxative: when to take that is not ours to plan. */
    unplannedMg?: number;
    /** What is neither: a supplement that somebody bought. */
    boughtMg?: number;
    /** What an antacid or laxative without prescription gives. */
    antacidMg?: number;
    /** Supplements whose label cannot be: more magnesium than the named compound holds. */
    impossibleLabels?: number;
    /** Reference intake less food less supplements, whole mg, middle of the ranges. */
    gapMg?: number;
    /** The same at the high end of what food may give. */
    gapLowMg?: number;
    /** What a check compares: as the gap, but in pregnancy with the whole reference intake, which a proposal leaves to the midwife. */
    shortMg?: number;
    takesMagnesium?: boolean;
    /** Forms that are taken already, skin products aside. A label that names no form adds none: that was answered. */
    takenForms?: string[];
    /** Those of them that are taken as a supplement, antacids and laxatives aside. */
    supplementForms?: string[];
    /** Whether there is a moment of the day at which magnesium would keep every medicine's hours. */
    hoursKept?: boolean;
}
/** Properties of one form, put beside the facts while the choice rules look at it. */
export interface FormFacts {
    form: string;
    formRoute: string;
    formUptake: string;
    formSolubility: string;
    formGutEffect: string;
    formElementalPercent: number;
    formPermittedInEu: boolean;
}
export type FactKey = keyof Facts | keyof Figures | keyof FormFacts;
/** Facts that passed the guards, with the figures: what conditions are read against. */
export type Situation = Readonly<Partial<Record<FactKey, unknown>>>;
export type Condition = {
    all: readonly Condition[];
} | {
    any: readonly Condition[];
} | {
    not: Condition;
} | {
    fact: FactKey;
    is: Scalar;
} | {
    fact: FactKey;
    in: readonly Scalar[];
} | {
    fact: FactKey;
    has: Scalar;
} | {
    fact: FactKey;
    atLeast: number;
} | {
    fact: FactKey;
    below: number;
};
export interface Rule {
    when: Condition;
    /** What an unknown answer means: nothing, a mention, or that no advice may be given until it is known. */
    ifUnknown: 'ignore' | 'mention' | 'block';
    severity: Severity;
    /** Facts that the rule's sentence may show. */
    shows: readonly FactKey[];
    /** Fixed figures that the rule's sentence shows, such as hours or a threshold; units in the name. */
    figures?: Readonly<Record<string, number>>;
    sources: readonly string[];
}
export type Refer = 'emergency' | 'crisis' | 'gp-today' | 'gp' | 'doctor' | 'pharmacist' | 'midwife' | 'prescriber';
export interface SafetyRule extends Rule {
    /** The professional whom the finding names. */
    refer?: Refer;
    /** Of what is taken there is no day plan then: it would look like consent. */
    withholdsPlan?: boolean;
}
export interface NeedRule extends Rule {
    /** The first rule of need that is true decides. */
    outcome: 'nothing-needed' | 'food-first' | 'form';
}
export interface DoseRule extends SafetyRule {
    /** The first rule of the dose check that is true decides; absent: only told. */
    outcome?: 'above' | 'below' | 'within';
    /** Told beside these outcomes alone; absent: beside each but an emergency. */
    beside?: readonly DoseOutcome[];
}
/** Outcomes beside which there is room for what is worth knowing. */
export type NoteOutcome = 'form' | 'food-first' | 'nothing-needed' | 'below' | 'within' | 'above';
/** Worth knowing, and told after all else; it decides nothing. */
export interface NoteRule extends Rule {
    severity: 'info';
    ifUnknown: 'ignore';
    beside: readonly NoteOutcome[];
}
export interface ChoiceRule extends Rule {
    /** Added to the form's score when the rule is true of it. */
    weight: number;
    /** The form is out, whatever its score. */
    rejects?: boolean;
    /** Some other form comes before it, whatever their scores. */
    neverFirst?: boolean;
}
/** What a host's rule may make of an outcome, where that is stricter. */
export type HostOutcome = Exclude<FormsOutcome, 'form' | 'emergency' | 'incomplete'>;
/** There is no emergency of a host's. */
export interface HostFindingRule extends SafetyRule {
    ifUnknown: 'ignore' | 'mention';
    severity: Exclude<Severity, 'emergency'>;
}
export interface HostOutcomeRule {
    when: Condition;
    atLeast: HostOutcome;
    /** The finding that says why. */
    finding: string;
}
/** Rules of a host. They stand apart and are read last: they add findings, make stricter and order what no rule rejects. */
export interface HostRules {
    id: string;
    version: string;
    findings: Readonly<Record<string, HostFindingRule>>;
    outcomes: readonly HostOutcomeRule[];
    weights: Readonly<Record<string, ChoiceRule>>;
}
/** The rule itself, annotated with what it saw. */
export interface Trace {
    condition: Condition;
    truth: Truth;
    saw?: unknown;
    parts?: Trace[];
}
export interface Finding {
    rule: string;
    severity: Severity;
    sources: string[];
    shown: Record<string, string | number>;
    /** Worked out when it is read; not enumerable, so that it never travels with an event by accident. */
    readonly trace?: Trace;
}
export interface Reason {
    rule: string;
    weight: number;
    sources: string[];
    shown: Record<string, string | number>;
    readonly trace?: Trace;
}
export interface Source {
    title: string;
    year: number | null;
    url: string | null;
    /** `none`: nothing was read, the figure is recalled and has to be checked by a person. */
    kind: 'primary' | 'secondary' | 'code' | 'computed' | 'none' | 'host';
    checked: boolean;
    /** What carries no date of its own, where `year` is null. */
    undated?: 'page' | 'leaflet' | 'label';
}
export interface FormVariant {
    formula: string;
    molarMassGPerMol: number;
    magnesiumAtoms: number;
    elementalPercent: number;
    sources: readonly string[];
}
/** Whether the text that carries it was read by a person; `partly`: a part of it is recalled. */
export type Checked = boolean | 'partly';
/** A property with what it rests on. */
export interface Sourced<T> {
    value: T;
    sources: readonly string[];
    checked: boolean;
}
export type Solubility = 'very-low' | 'low' | 'moderate' | 'moderate-high' | 'high' | 'very-high';
export type Uptake = 'good' | 'good-uncertain' | 'low-moderate' | 'low' | 'poor' | 'uncertain' | 'unproven' | 'as-oxide-hydroxide';
export type GutEffect = 'none' | 'low' | 'low-moderate' | 'moderate' | 'moderate-high' | 'high';
export interface Form {
    route: 'oral' | 'topical' | 'oral-and-bath';
    variants: Readonly<Record<string, FormVariant>>;
    /** Assumed when a label gives the compound weight and no hydrate; null when the form has no formula. */
    defaultVariant: string | null;
    /** Elemental share that real labels show, percent. */
    labelRangePercent: {
        low: number;
        high: number;
        sources: readonly string[];
        checked: boolean;
    } | null;
    solubility: Sourced<Solubility>;
    uptake: Sourced<Uptake>;
    gutEffect: Sourced<GutEffect>;
    /** null: the form is no food (skin products). */
    permittedInEu: Sourced<boolean | null>;
    /** Spellings met on labels and in shops, in any language, the names in four languages included. */
    synonyms: readonly string[];
    /** Spellings that may mean something else: never enough to recognise the form. */
    ambiguousSynonyms: readonly string[];
}
export interface ReferenceIntake {
    id: string;
    ageFromMonths: number;
    /** Exclusive; null is open ended. */
    ageBelowMonths: number | null;
    sex: Sex | 'any';
    lifeStage: 'general' | 'pregnant' | 'breastfeeding';
    mgPerDay: number | null;
    sources: readonly string[];
    checked: boolean;
}
export interface UpperLevel {
    id: string;
    ageFromMonths: number;
    ageBelowMonths: number | null;
    /** null: no level could be set, which is not the same as unlimited. */
    mgPerDay: number | null;
    sources: readonly string[];
    checked: Checked;
}
export interface Medicine {
    /** Hours to keep; null: no time rule. */
    separation: {
        hoursAfterMedicine: number;
        /** null: on the same day magnesium never comes before the medicine. */
        hoursBeforeMedicine: number | null;
        sources: readonly string[];
        checked: boolean;
    } | null;
    /** When it is usually taken, assumed while the visitor's own times are unknown. */
    usualTimes: readonly ClockTime[];
    /** It is a source of magnesium itself, and counts in the sum; mostly in these forms. */
    suppliesMagnesium?: {
        usualForms: readonly string[];
    };
    /** Generic and brand names by which people know it. */
    examples: readonly string[];
    sources: readonly string[];
    checked: Checked;
}
export interface MedicalCondition {
    sources: readonly string[];
    checked: Checked;
}
export interface RedFlag {
    urgency: '112' | 'crisis' | 'gp-today' | 'gp-soon' | 'stop-and-gp' | 'block' | 'info';
    stopsProductAdvice: boolean;
    /** `first`: asked before anything else. A condition: asked where it makes the sign relevant. `elsewhere`: asked as a condition. */
    asked: 'first' | 'elsewhere' | Condition;
    sources: readonly string[];
    checked: Checked;
}
export interface Claim {
    /** The official wordings stand in the locales; here is what they rest on, per language. */
    wording: Readonly<Record<'nl' | 'en' | 'de' | 'fr', {
        sources: readonly string[];
        checked: boolean;
    }>>;
    sources: readonly string[];
    /** No goal may lead to it where the wording speaks of none of them: then the handbook alone names it. */
    shownAt: 'goal' | 'handbook';
}
export interface Goal {
    modes: readonly ClaimsMode[];
    /** Authorised claims that speak to this goal. */
    claims: readonly string[];
    /** Uses with graded evidence, shown in `education`. */
    uses: readonly string[];
}
/** What a sentence rests on, and whether the page that says so was read. */
export interface SourcedSentence {
    sources: readonly string[];
    checked: Checked;
}
/** A = proven in good trials … D = no study read that shows it in people, X = evidence against. */
export interface FormEvidence extends SourcedSentence {
    grade: 'A' | 'B' | 'C' | 'D' | 'X';
}
export interface Evidence extends FormEvidence {
    for: SourcedSentence;
    against: SourcedSentence;
    limits: SourcedSentence;
    /** Where it is told, in `education` alone; the handbook tells of each. */
    shownAt: 'goal' | 'prefer-skin' | 'food-table' | 'handbook';
}
export type Lang = 'nl' | 'en' | 'de' | 'fr';
export type FoodCategory = 'vegetables' | 'fruit' | 'legumes' | 'nuts-seeds' | 'grains-bread' | 'dairy-eggs' | 'fish-seafood' | 'meat-poultry' | 'meat-alternatives' | 'chocolate-sweets' | 'drinks' | 'herbs-spices-other';
/** `dry`: uncooked dry goods; `dried`: dried fruit, seeds and herbs. */
export type FoodState = 'raw' | 'cooked' | 'baked' | 'fried' | 'roasted' | 'dried' | 'dry' | 'canned' | 'smoked' | 'pickled' | 'processed' | 'as-sold' | 'drink';
/** A food as a host gives it. */
export interface Food {
    id: string;
    names: string | Readonly<Partial<Record<Lang, string>>>;
    /** null: not measured, which is not 0. */
    mgPer100g: number | null;
    portionGrams?: number;
    /** A household measure: "1 bowl". */
    portionLabel?: string;
    /** An id of ours, or the host's own word. */
    category?: string;
    state?: string;
    source?: string;
}
/** Foods of which one takes the place of another in a day: by id, or all of a category that no other kind names. */
export interface BasketKind {
    categories?: readonly FoodCategory[];
    foods?: readonly string[];
}
/** A table row, so that a dietitian reads a food in one line: what it holds, an ordinary portion, and where the figure is from. */
export type FoodRow = readonly [
    mgPer100g: number,
    portionGrams: number,
    /** How many of the measure: 3 serving spoons, 0.5 avocado. */
    portionCount: number,
    measure: string,
    state: FoodState,
    contains: readonly Avoid[],
    source: 'usda-sr28' | 'ciqual-2025',
    sourceId: string,
    match: 'exact' | 'close' | 'proxy',
    nl: string,
    en: string,
    de: string,
    fr: string
];
/** A food of the knowledge, with its fields named. */
export interface KnownFood extends Food {
    names: Readonly<Record<Lang, string>>;
    mgPer100g: number;
    portionGrams: number;
    measure: string;
    portionCount: number;
    category: FoodCategory;
    state: FoodState;
    /** What people may avoid in it; what recipes differ in counts as holding all that it often holds. */
    contains: readonly Avoid[];
    source: FoodRow[6];
    /** The number of the food in its source. */
    sourceId: string;
    match: FoodRow[8];
}
/**
 * `per-ounce`: a well-known figure that is often given per "ons" (100 g) is one per US ounce (28 g).
 * `cooking-loss`: part of it goes into the cooking water. `soaking`: soaked before it is cooked.
 * `no-soaking`: some soak it, and lose magnesium by that.
 * `tables-differ`: another food table has a very different figure. `kinds-differ`: so has the same table, for another kind
 * of it. `selenium`: rich in that, so eaten in turns with others. `brand`: the label tells. `dry-weight`: the portion is
 * weighed before it is cooked.
 */
export type FoodNote = {
    note: 'per-ounce';
    mgPerOunce: number;
    sources: readonly string[];
} | {
    note: 'cooking-loss' | 'soaking' | 'no-soaking' | 'selenium' | 'brand' | 'dry-weight';
    sources: readonly string[];
} | {
    note: 'tables-differ';
    otherMgPer100g: number;
    sources: readonly string[];
} | {
    note: 'kinds-differ';
    otherMgPer100g: number;
    otherId: string;
    sources: readonly string[];
};
/** One dish: ordinary portions that people eat together. */
export interface Dish {
    meal: MenuMeal;
    /** Food and number of ordinary portions. */
    foods: readonly (readonly [food: string, portions: number])[];
}
export type MenuMeal = 'breakfast' | 'lunch' | 'dinner' | 'snack';
/** Foods by what they have in common; what is not named may be anything. */
export interface FoodTraits<Measure extends string = string> {
    categories?: readonly FoodCategory[];
    measures?: readonly Measure[];
    states?: readonly FoodState[];
}
/** In each list the first row that fits a food counts. */
export interface Meals<Measure extends string = string> {
    bread: FoodTraits<Measure>;
    slicesAtBreakfast: number;
    /** At which meals people eat what, the most usual first; the last row is for all else. */
    customs: readonly (FoodTraits<Measure> & {
        meals: readonly [MenuMeal, ...MenuMeal[]];
    })[];
    /** How many grams are a meal by themselves. */
    filling: readonly (FoodTraits<Measure> & {
        grams: number;
    })[];
}
export type QuestionKind = 'one' | 'many' | 'number' | 'portions' | 'supplements';
export interface QuestionRow {
    id: string;
    fact: keyof Facts;
    kind: QuestionKind;
    choices?: readonly string[];
    /** Whether "I don't know" is an honest answer. */
    unsure: boolean;
    /** Answers that only `education` offers. */
    educationChoices?: readonly string[];
    /** A follow-up is folded into its parent, so that progress tells nothing of the answers. */
    parent?: string;
    /** Asked only where this is not "no". */
    when?: Condition;
    /** What the fact is where the question does not apply. */
    otherwise?: Scalar;
    /** Asked of the visitor even when the host gave the fact. */
    confirm?: boolean;
    /** Adds to a list that an earlier question began. */
    adds?: boolean;
    modes?: readonly ClaimsMode[];
    /** Asked although no rule waits for it: it chooses among foods. */
    always?: boolean;
}
export interface PlanRules {
    roundDownToMg: number;
    startShare: number;
    startDays: number;
    splitAboveMg: number;
    reviewAfterDays: number;
    stopWhen: readonly string[];
    /** Two intakes stand at least so far apart. */
    hoursBetweenIntakes: number;
    defaultMeals: readonly [ClockTime, ClockTime, ClockTime];
    defaultWake: ClockTime;
    defaultBed: ClockTime;
    /** Kept from every dose of a medicine that is not listed. */
    otherMedicine: {
        hours: number;
        usualTimes: readonly ClockTime[];
    };
    sources: readonly string[];
}
interface Told {
    sources: readonly string[];
}
/** What is said beside advice and decides nothing, with what it rests on. */
export interface BesideAdvice {
    /** How to keep to a plan. */
    keeping: Told;
    /** How long trials lasted. Told where nothing is for sale: beside a product it would sound like a promise. */
    trials: Told & {
        lowWeeks: number;
        highWeeks: number;
    };
    /** That magnesium is more often low with alcohol dependence. Told where nothing is for sale. */
    alcohol: Told;
    /** The limit for adults. */
    vitaminB6: Told;
    /** When a symptom stays. */
    notEnough: Told;
    /** What helps first with a goal, whatever magnesium does. Told where nothing is for sale. */
    firstHelp: Readonly<Record<string, Told>>;
}
export interface Knowledge {
    id: string;
    version: string;
    sources: Readonly<Record<string, Source>>;
    forms: Readonly<Record<string, Form>>;
    referenceIntakes: Readonly<Record<Standard, readonly ReferenceIntake[]>>;
    upperLevels: Readonly<Record<Standard, readonly UpperLevel[]>>;
    limits: {
        /** EU nutrient reference value on labels. */
        labelReferenceMg: number;
        /** Smallest daily portion beside which an authorised claim may stand. */
        claimMinimumMgPerDay: number;
        /** Ceiling of a plan while claims are `eu`, whatever the standard. */
        euCeilingMg: number;
        vitaminB6MgPerDay: number;
        sources: readonly string[];
    };
    medicines: Readonly<Record<string, Medicine>>;
    conditions: Readonly<Record<string, MedicalCondition>>;
    redFlags: Readonly<Record<string, RedFlag>>;
    claims: Readonly<Record<string, Claim>>;
    /** What a text beside products may not promise. */
    claimPhrases: ClaimPhrases;
    goals: Readonly<Record<string, Goal>>;
    evidence: Readonly<Record<string, Evidence>>;
    /** By form, then by use. */
    formUses: Readonly<Record<string, Readonly<Record<string, FormEvidence>>>>;
    /** By form. */
    formNotes: Readonly<Record<string, SourcedSentence>>;
    foods: Readonly<Record<FoodCategory, Readonly<Record<string, FoodRow>>>>;
    /** Foods of which an ordinary portion may be suggested as it is eaten. */
    suggestedFoods: readonly string[];
    /** Other words that people search with, by food. */
    foodSynonyms: Readonly<Record<string, Readonly<Partial<Record<Lang, string>>>>>;
    /** Words for categories and states that people search with ("noten rauw"); what is shown is a matter of the languages. */
    foodTerms: {
        categories: Readonly<Record<FoodCategory, Readonly<Record<Lang, string>>>>;
        states: Readonly<Record<FoodState, Readonly<Record<Lang, string>>>>;
    };
    /** What is worth knowing beside a food's figure, by food. */
    foodNotes: Readonly<Record<string, readonly FoodNote[]>>;
    dishes: Readonly<Record<string, Dish>>;
    meals: Meals;
    /** Foods whose mean portion stands for one portion of the group. */
    dietGroups: Readonly<Record<DietGroup, readonly string[]>>;
    /** All other food, as ordinary portions a week. */
    backgroundBasket: readonly {
        food: string;
        portionsPerWeek: number;
    }[];
    /** What takes the place of what in it: each of its foods is of one kind. */
    basketKinds: readonly BasketKind[];
    /** Below this age no form, dose or product is named. */
    adultFromYears: number;
    /** The basket is a grown person's: below this age nothing is estimated from portions. */
    estimateFromYears: number;
    /** How far an estimate from portions may be off, as a share either way. */
    estimateSpread: {
        share: number;
        sources: readonly string[];
    };
    rules: {
        safety: Readonly<Record<string, SafetyRule>>;
        /** What holds a proposal back, and says nothing of what is taken. */
        proposal: Readonly<Record<string, SafetyRule>>;
        dose: Readonly<Record<string, DoseRule>>;
        need: Readonly<Record<string, NeedRule>>;
        choice: Readonly<Record<string, ChoiceRule>>;
        notes: Readonly<Record<string, NoteRule>>;
    };
    /** Forms that score below this are not proposed. */
    keepFormsFromScore: number;
    plan: PlanRules;
    besideAdvice: BesideAdvice;
    questions: readonly QuestionRow[];
    /** Units that answer a preference for how to take it. */
    preferredUnits: Readonly<Record<'powder' | 'liquid', readonly string[]>>;
    /** A host's own, laid beside ours. */
    host?: HostRules;
}
export interface Product {
    id: string;
    name: string;
    url?: string;
    image?: string;
    price?: number;
    form?: string | string[];
    elementalMgPerUnit?: number;
    unit?: string;
    unitsPerPack?: number;
    labelUnitsPerDay?: number;
    vitaminB6MgPerUnit?: number;
    otherActives?: string[];
    inStock?: boolean;
    affiliate?: boolean;
    cartUrl?: string;
}
export interface Catalog {
    currency?: string;
    products: readonly Product[];
}
export interface ProductFit {
    id: string;
    unitsPerDay: number;
    daysInPack: number | null;
}
export interface RankedForm {
    id: string;
    rank: number;
    reasons: Reason[];
    products: ProductFit[];
}
export interface RejectedForm {
    id: string;
    reasons: Reason[];
}
export interface FoodPortion {
    id: string;
    grams: number;
    mg: number;
}
export interface DosePlan {
    elementalMgPerDay: number;
    startMgPerDay: number;
    startDays: number;
    reviewAfterDays: number;
    stopWhen: string[];
    moments: {
        at: ClockTime;
        moment: Moment;
        mg: number;
    }[];
    gaps: {
        medicine: string;
        hoursAfterMedicine: number | null;
        hoursBeforeMedicine: number | null;
        kept: boolean;
    }[];
}
export type FormsOutcome = 'form' | 'food-first' | 'nothing-needed' | 'ask-professional' | 'emergency' | 'incomplete';
export interface FormsRecommendation {
    version: 1;
    kind: 'forms';
    outcome: FormsOutcome;
    forms: RankedForm[];
    rejected: RejectedForm[];
    plan: DosePlan | null;
    foods: FoodPortion[];
    findings: Finding[];
    missing: FactKey[];
    standard: Standard;
    claims: ClaimsMode;
    knowledge: {
        id: string;
        version: string;
        hash: string;
    };
}
export type DoseOutcome = 'emergency' | 'ask-professional' | 'above' | 'incomplete' | 'below' | 'within';
/** Of what is taken; every figure that can be computed is there, whatever the outcome. */
export interface DoseRecommendation {
    version: 1;
    kind: 'dose';
    outcome: DoseOutcome;
    foodMg: Range | null;
    /** With the usual variant of each form. */
    supplementMg: number | null;
    /** With the richest plausible one; this is what limits are compared with. */
    supplementMgHigh: number | null;
    /** A range while the sex is unknown. */
    referenceMg: number | Range | null;
    upperLevelMg: number | null;
    plan: DosePlan | null;
    findings: Finding[];
    missing: FactKey[];
    standard: Standard;
    claims: ClaimsMode;
    knowledge: {
        id: string;
        version: string;
        hash: string;
    };
}
/** What somebody ate; null: the food's magnesium is not measured, so it adds nothing to the total. */
export interface EatenPortion {
    id: string;
    grams: number;
    mg: number | null;
}
export interface FoodsRecommendation {
    version: 1;
    kind: 'foods';
    foods: EatenPortion[];
    totalMg: number;
    /** A range while the sex is unknown; of adults while the age is. */
    referenceMg: number | Range | null;
    /** Of the reference intake, as a fraction. */
    share: number | Range | null;
    standard: Standard;
    knowledge: {
        id: string;
        version: string;
        hash: string;
    };
}
export type Recommendation = FormsRecommendation | DoseRecommendation | FoodsRecommendation;
export interface MenuDay {
    meals: {
        meal: MenuMeal;
        foods: FoodPortion[];
        mg: number;
    }[];
    totalMg: number;
}
export interface Question {
    id: string;
    fact: keyof Facts;
    kind: QuestionKind;
    choices?: string[];
    unsure: boolean;
    parent?: string;
}
export interface Options {
    standard?: Standard;
    claims?: ClaimsMode;
    catalog?: Catalog;
    /**
     * Ids of the questions that were put already. Without it a question counts as put when its fact is known or unsure;
     * with it, a list that two questions fill (red flags) and facts that the visitor has to confirm are asked as well.
     */
    asked?: readonly string[];
}
export {};
