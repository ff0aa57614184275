import type { Catalog, DietGroup, Facts, FormsOutcome, Moment, Options } from '../../src/engine/types.js';
import type { FormId } from '../../src/knowledge/forms.js';
import type { ChoiceRuleId, NeedRuleId, ProposalRuleId, SafetyRuleId } from '../../src/knowledge/rules.js';

/** A visitor as a pharmacist meets one, with the advice that must come out. */
export interface Persona {
  name: string;
  story: string;
  facts: Facts;
  options?: Options;
  holds: {
    outcome: FormsOutcome;
    /** All forms of the first rank; empty where no form may be named. */
    first: readonly FormId[];
    /** mg a day, both ends included, and the moments; absent where there may be no plan. */
    plan?: { mg: readonly [number, number]; moments: readonly Moment[] };
    findings: readonly (SafetyRuleId | ProposalRuleId | NeedRuleId)[];
    /** Findings that would be wrong here. */
    not?: readonly (SafetyRuleId | ProposalRuleId | NeedRuleId)[];
    /** Forms that must lose, with the reason. */
    rejected?: Partial<Record<FormId, ChoiceRuleId>>;
    /** Whether food is suggested; what is avoided is never among it. */
    foods: boolean;
    /** Facts that have to be asked for first. */
    missing?: readonly (keyof Facts)[];
    /** All products on the shelf, in order, with units a day. */
    products?: readonly string[];
  };
}

/** An invented shop. */
export const shop: Catalog = {
  currency: 'EUR',
  products: [
    { id: 'oxide-400', name: 'Oxide 400', form: 'oxide', elementalMgPerUnit: 240, price: 4.95 },
    {
      id: 'citrate-100',
      name: 'Citrate 100',
      form: 'citrate',
      elementalMgPerUnit: 100,
      unit: 'tablet',
      unitsPerPack: 120,
      labelUnitsPerDay: 3,
      price: 14.95,
    },
    {
      id: 'citrate-fizz',
      name: 'Citrate Fizz',
      form: 'citrate',
      elementalMgPerUnit: 200,
      unit: 'effervescent',
      unitsPerPack: 20,
      price: 9.95,
    },
    {
      id: 'bisglycinate-60',
      name: 'Bisglycinate 60',
      form: 'bisglycinate',
      elementalMgPerUnit: 60,
      unit: 'capsule',
      unitsPerPack: 90,
      price: 24.95,
      affiliate: true,
    },
    {
      id: 'bisglycinate-powder',
      name: 'Bisglycinate Powder',
      form: 'bisglycinate',
      elementalMgPerUnit: 120,
      unit: 'scoop',
      unitsPerPack: 60,
      price: 29.95,
    },
    {
      id: 'malate-120',
      name: 'Malate 120',
      form: 'malate',
      elementalMgPerUnit: 120,
      unit: 'tablet',
      unitsPerPack: 100,
      price: 17.5,
    },
    {
      id: 'evening-blend',
      name: 'Evening Blend',
      form: ['bisglycinate', 'taurate'],
      elementalMgPerUnit: 80,
      unit: 'capsule',
      unitsPerPack: 60,
      otherActives: ['ashwagandha'],
      price: 34.95,
    },
    {
      id: 'citrate-b6',
      name: 'Citrate B6',
      form: 'citrate',
      elementalMgPerUnit: 75,
      unit: 'tablet',
      unitsPerPack: 60,
      vitaminB6MgPerUnit: 13,
      price: 11.95,
    },
    {
      id: 'threonate-50',
      name: 'Threonate 50',
      form: 'threonate',
      elementalMgPerUnit: 50,
      unit: 'capsule',
      price: 44.95,
    },
    {
      id: 'skin-oil',
      name: 'Skin Oil',
      form: 'chloride-topical',
      elementalMgPerUnit: 50,
      unit: 'spray',
      price: 12.95,
    },
  ],
};
const inShop: Options = { catalog: shop };

const week = (
  leafyGreens: number,
  nutsSeeds: number,
  legumes: number,
  wholegrains: number,
  fish: number,
  darkChocolate: number,
): Record<DietGroup, number> => ({ leafyGreens, nutsSeeds, legumes, wholegrains, fish, darkChocolate });

/** White bread, some salad, hardly any nuts: about 210 mg a day. */
const littleOfIt = week(1, 0, 0, 4, 1, 0);
/** Brown bread, a handful of nuts now and then: about 315 mg a day. */
const ordinary = week(5, 3, 1, 14, 1, 2);
/** Nuts each day, wholegrain at each meal: about 410 mg a day. */
const plenty = week(7, 7, 3, 21, 2, 3);

/** What most visitors answer to the rest of the questions. */
const nothingElse: Facts = {
  redFlags: [],
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: [],
  stomach: 'robust',
  avoid: [],
  prefer: 'any',
};

const NOBODY = { first: [], foods: false } as const;

export const personas: readonly Persona[] = [
  {
    name: 'Bram, 35, eats an ordinary diet',
    story: 'A healthy man who is a little short of the reference intake; a handful of nuts closes that.',
    facts: { ...nothingElse, ageYears: 35, sex: 'male', diet: ordinary },
    options: inShop,
    holds: {
      outcome: 'food-first',
      first: ['citrate'],
      findings: ['small-gap'],
      not: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Anja, 42, eats little that holds magnesium',
    story:
      'A healthy woman with a wide gap: one intake with dinner, any well absorbed form, citrate by custom.',
    facts: { ...nothingElse, ageYears: 42, sex: 'female', diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      not: ['above-upper-level', 'estimate-may-close'],
      rejected: {
        oxide: 'uptake-poor',
        orotate: 'orotate-never',
        sulfate: 'laxative',
      },
      foods: true,
      products: [
        'citrate-100 1',
        'citrate-fizz 1',
        'evening-blend 1',
        'bisglycinate-60 1',
        'bisglycinate-powder 1',
        'malate-120 1',
        'threonate-50 1',
      ],
    },
  },
  {
    name: 'Fatima, 31, pregnant',
    story: 'A wide gap, but the midwife comes first; no threonate, and no blend with herbs.',
    facts: { ...nothingElse, ageYears: 31, sex: 'female', lifeStage: 'pregnant', diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['pregnant', 'gap-needs-supplement'],
      not: ['breastfeeding', 'pregnant-minor'],
      rejected: { threonate: 'threonate-minor-pregnant' },
      foods: true,
      products: [
        'citrate-100 1',
        'citrate-fizz 1',
        'bisglycinate-60 1',
        'bisglycinate-powder 1',
        'malate-120 1',
      ],
    },
  },
  {
    name: 'Chantal, 29, breastfeeds',
    story: 'A small gap while breastfeeding: food first, and the midwife or doctor is named.',
    facts: { ...nothingElse, ageYears: 29, sex: 'female', lifeStage: 'breastfeeding', foodMg: 260 },
    options: inShop,
    holds: {
      outcome: 'food-first',
      first: ['citrate'],
      findings: ['breastfeeding', 'small-gap'],
      not: ['pregnant'],
      rejected: { threonate: 'threonate-minor-pregnant' },
      foods: true,
    },
  },
  {
    name: 'Luna, 16, pregnant',
    story: 'Under 18 and pregnant: the midwife, and nothing else.',
    facts: { ...nothingElse, ageYears: 16, sex: 'female', lifeStage: 'pregnant', diet: littleOfIt },
    options: inShop,
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['pregnant-minor', 'pregnant', 'age-4-17'] },
  },
  {
    name: 'Sem, 3, asked for by his mother',
    story: 'Under four there is no upper level: a professional, never a supplement.',
    facts: { ...nothingElse, ageYears: 3, sex: 'male', diet: week(2, 0, 0, 5, 1, 0) },
    options: inShop,
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['age-under-4'], not: ['age-4-17'] },
  },
  {
    name: 'Noor, 12, a picky eater',
    story: 'A child with a gap: food alone, no form, no dose, no product.',
    facts: { ...nothingElse, ageYears: 12, sex: 'female', diet: littleOfIt, avoid: ['fish'] },
    options: inShop,
    holds: {
      outcome: 'food-first',
      first: [],
      findings: ['age-4-17', 'minor-food-first'],
      not: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Daan, 16, wants energy for football',
    story: 'Eats plenty, so nothing is needed, whatever the goal; and no form at his age.',
    facts: { ...nothingElse, ageYears: 16, sex: 'male', goals: ['energy', 'muscles'], diet: plenty },
    options: inShop,
    holds: { outcome: 'nothing-needed', first: [], findings: ['age-4-17', 'enough-from-food'], foods: false },
  },
  {
    name: 'Mevrouw De Wit, 80, frail',
    story: 'Frail health at a high age: the doctor looks at kidneys and medicines first.',
    facts: { ...nothingElse, ageYears: 80, sex: 'female', conditions: ['older-frail'], diet: littleOfIt },
    options: inShop,
    holds: {
      ...NOBODY,
      outcome: 'ask-professional',
      findings: ['condition-older-frail'],
      not: ['condition-renal-mild'],
    },
  },
  {
    name: 'Henk, 82, fit',
    story: 'Age alone blocks nothing.',
    facts: { ...nothingElse, ageYears: 82, sex: 'male', diet: littleOfIt },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [130, 140], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      not: ['condition-older-frail'],
      foods: true,
    },
  },
  {
    name: 'Karel, 58, kidney disease',
    story: 'An eGFR of 45: no form, no dose, no food list; the doctor first.',
    facts: { ...nothingElse, ageYears: 58, sex: 'male', conditions: ['renal-mild'], diet: littleOfIt },
    options: inShop,
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['condition-renal-mild'] },
  },
  {
    name: 'Ria, 61, type 2 diabetes',
    story: 'Diabetes warns and names the doctor, but does not block.',
    facts: { ...nothingElse, ageYears: 61, sex: 'female', conditions: ['diabetes'], diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['condition-diabetes', 'gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Joost, 48, levothyroxine on rising',
    story: 'More than 200 mg is split, and moves from breakfast to lunch, four hours after the thyroid pill.',
    facts: { ...nothingElse, ageYears: 48, sex: 'male', medicines: ['levothyroxine'], foodMg: 130 },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [220, 220], moments: ['lunch', 'dinner'] },
      findings: ['medicine-levothyroxine', 'gap-needs-supplement'],
      not: ['hours-not-kept'],
      foods: true,
    },
  },
  {
    name: 'Mirjam, 45, night nurse with levothyroxine at 17:00',
    story: 'Her day starts in the evening: the meal far from the pill, at six in the morning, is the one.',
    facts: {
      ...nothingElse,
      ageYears: 45,
      sex: 'female',
      medicines: ['levothyroxine'],
      medicineTimes: { levothyroxine: ['17:00'] },
      meals: ['18:00', '20:00', '06:00'],
      foodMg: 200,
    },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [100, 100], moments: ['dinner'] },
      findings: ['medicine-levothyroxine'],
      foods: true,
    },
  },
  {
    name: 'Truus, 68, alendronic acid for osteoporosis',
    story: 'The bone tablet on rising always comes first; magnesium waits until dinner.',
    facts: {
      ...nothingElse,
      ageYears: 68,
      sex: 'female',
      medicines: ['bisphosphonates', 'calcium'],
      goals: ['bones'],
      diet: littleOfIt,
    },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['medicine-bisphosphonates', 'medicine-calcium', 'gap-needs-supplement'],
      not: ['hours-not-kept'],
      foods: true,
    },
  },
  {
    name: 'Peter, 40, ciprofloxacin morning and evening',
    story: 'No meal keeps four hours after and eight before: the pharmacist, and no plan.',
    facts: { ...nothingElse, ageYears: 40, sex: 'male', medicines: ['quinolones'], diet: littleOfIt },
    options: inShop,
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['medicine-quinolones', 'hours-not-kept'] },
  },
  {
    name: 'Els, 55, omeprazole for years',
    story: 'A stomach acid blocker warns and names the doctor; she has no symptoms, so there is a plan.',
    facts: { ...nothingElse, ageYears: 55, sex: 'female', medicines: ['ppi'], diet: littleOfIt },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['medicine-ppi', 'gap-needs-supplement'],
      not: ['flag-ppi-symptoms'],
      foods: true,
    },
  },
  {
    name: 'Kees, 63, an antacid without an amount',
    story: 'What is in the antacid counts; until it is known there is no dose and no product.',
    facts: {
      ...nothingElse,
      ageYears: 63,
      sex: 'male',
      medicines: ['mg-antacids-laxatives'],
      diet: littleOfIt,
    },
    options: inShop,
    holds: {
      ...NOBODY,
      outcome: 'incomplete',
      findings: ['medicine-mg-antacids-laxatives'],
      missing: ['supplements'],
    },
  },
  {
    name: 'Wim, 63, an antacid with 200 mg, by American figures',
    story: 'A gap is left, but only 50 mg of room below the ceiling: food, and no product above 50 mg.',
    facts: {
      ...nothingElse,
      ageYears: 63,
      sex: 'male',
      medicines: ['mg-antacids-laxatives'],
      supplements: [{ amountMg: 100, basis: 'elemental', perDay: 2, use: 'antacid-laxative' }],
      foodMg: 150,
    },
    options: { standard: 'us', catalog: shop },
    holds: {
      outcome: 'food-first',
      first: ['citrate'],
      findings: ['medicine-mg-antacids-laxatives', 'no-room'],
      not: ['above-upper-level', 'gap-needs-supplement'],
      foods: true,
      products: ['threonate-50 1'],
    },
  },
  {
    name: 'Gerard, 70, a laxative with 400 mg',
    story: 'Already above the upper level: it says so, and adds nothing.',
    facts: {
      ...nothingElse,
      ageYears: 70,
      sex: 'male',
      medicines: ['mg-antacids-laxatives'],
      supplements: [
        { amountMg: 400, basis: 'elemental', perDay: 1, use: 'antacid-laxative', prescribed: true },
      ],
      diet: littleOfIt,
    },
    options: inShop,
    holds: {
      outcome: 'nothing-needed',
      first: ['citrate'],
      findings: ['above-upper-level', 'enough-from-food'],
      foods: false,
      products: [],
    },
  },
  {
    name: 'Sanne, 38, a multivitamin and citrate already',
    story:
      '15 % in the multivitamin and 625 mg citrate make some 157 mg: with her food that is enough, and 92 mg of room is left.',
    facts: {
      ...nothingElse,
      ageYears: 38,
      sex: 'female',
      supplements: [
        { amountMg: 15, basis: 'percent-ri', perDay: 1 },
        { form: 'citrate', amountMg: 625, basis: 'compound', perDay: 1 },
      ],
      goals: ['fatigue'],
      diet: littleOfIt,
    },
    options: inShop,
    holds: {
      outcome: 'nothing-needed',
      first: ['malate'],
      findings: ['enough-from-food'],
      not: ['above-upper-level', 'no-room'],
      foods: false,
      products: ['bisglycinate-60 1', 'evening-blend 1', 'threonate-50 1'],
    },
  },
  {
    name: 'Tom, 45, reads 400 mg on his citrate',
    story: 'The label gives the compound: 400 mg citrate is 65 mg magnesium, so a gap is left to fill.',
    facts: {
      ...nothingElse,
      ageYears: 45,
      sex: 'male',
      supplements: [{ form: 'citrate', amountMg: 400, basis: 'compound', perDay: 1 }],
      diet: littleOfIt,
    },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [70, 80], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      not: ['above-upper-level'],
      foods: true,
    },
  },
  {
    name: 'Iris, 27, vegan with a nut allergy',
    story: 'The foods that would help hold no nuts and nothing from animals.',
    facts: {
      ...nothingElse,
      ageYears: 27,
      sex: 'female',
      diet: littleOfIt,
      avoid: ['nuts', 'animal', 'dairy', 'fish'],
    },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Petra, 50, a sensitive stomach',
    story: 'Citrate is out for her; bisglycinate and glycerophosphate stand first together.',
    facts: { ...nothingElse, ageYears: 50, sex: 'female', stomach: 'sensitive', diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['bisglycinate', 'glycerophosphate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      rejected: {
        citrate: 'gut-sensitive-moderate',
        chloride: 'gut-sensitive-moderate',
        oxide: 'gut-sensitive-strong',
      },
      foods: true,
      products: [
        'evening-blend 1',
        'bisglycinate-60 1',
        'bisglycinate-powder 1',
        'malate-120 1',
        'threonate-50 1',
      ],
    },
  },
  {
    name: 'Cor, 66, wants strong bones and teeth',
    story: 'Citrate by custom.',
    facts: { ...nothingElse, ageYears: 66, sex: 'male', goals: ['bones', 'teeth'], diet: littleOfIt },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [130, 140], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Yara, 33, for her nerves',
    story: 'Bisglycinate by custom, and taurate after it.',
    facts: { ...nothingElse, ageYears: 33, sex: 'female', goals: ['nerves'], diet: littleOfIt },
    holds: {
      outcome: 'form',
      first: ['bisglycinate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Ruben, 29, cramped muscles',
    story: 'Bisglycinate by custom, citrate after it; a powder is what he likes.',
    facts: {
      ...nothingElse,
      ageYears: 29,
      sex: 'male',
      goals: ['muscles'],
      prefer: 'powder',
      diet: littleOfIt,
    },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['bisglycinate'],
      plan: { mg: [130, 140], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
      products: [
        'bisglycinate-powder 1',
        'bisglycinate-60 2',
        'evening-blend 1',
        'citrate-100 1',
        'citrate-fizz 1',
        'malate-120 1',
        'threonate-50 2',
      ],
    },
  },
  {
    name: 'Lotte, 36, wants energy',
    story: 'Malate by custom; the gap stays what it is, and so does the dose.',
    facts: { ...nothingElse, ageYears: 36, sex: 'female', goals: ['energy'], diet: littleOfIt },
    holds: {
      outcome: 'form',
      first: ['malate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Marco, 44, came to a shop for sleep',
    story: 'A shop promises nothing about sleep: no goal orders the forms, and a wide gap is a wide gap.',
    facts: { ...nothingElse, ageYears: 44, sex: 'male', goals: ['other'], diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [130, 140], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      not: ['flag-insomnia'],
      foods: true,
    },
  },
  {
    name: 'Hanna, 44, reads about sleep at a practitioner',
    story: 'Education, no products: the topic changes neither form nor dose.',
    facts: { ...nothingElse, ageYears: 44, sex: 'female', goals: ['sleep'], diet: littleOfIt },
    options: { claims: 'education' },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [80, 90], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
      products: [],
    },
  },
  {
    name: 'Guus, 44, has slept badly for half a year',
    story: 'That is for the GP, and no supplement is the answer.',
    facts: {
      ...nothingElse,
      ageYears: 44,
      sex: 'male',
      goals: ['sleep'],
      redFlags: ['insomnia'],
      diet: littleOfIt,
    },
    options: { claims: 'education' },
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['flag-insomnia'] },
  },
  {
    name: 'Vera, 39, would rather use an oil',
    story: 'Through the skin does not count: food first, no plan, and no oil among the forms.',
    facts: { ...nothingElse, ageYears: 39, sex: 'female', prefer: 'skin', diet: littleOfIt },
    options: inShop,
    holds: {
      outcome: 'food-first',
      first: ['citrate'],
      findings: ['prefers-skin'],
      not: ['gap-needs-supplement'],
      rejected: { 'chloride-topical': 'skin-not-counted' },
      foods: true,
    },
  },
  {
    name: 'Nico, 52, eats plenty and is tired',
    story: 'Enough from food: nothing is needed, whatever the goals.',
    facts: { ...nothingElse, ageYears: 52, sex: 'male', goals: ['fatigue', 'energy'], diet: plenty },
    options: inShop,
    holds: {
      outcome: 'nothing-needed',
      first: ['malate'],
      findings: ['enough-from-food'],
      not: ['small-gap'],
      foods: false,
    },
  },
  {
    name: 'Olga, 47, does not know what she eats',
    story: 'Without a diet no gap can be named: food first.',
    facts: { ...nothingElse, ageYears: 47, sex: 'female', unsure: ['diet'] },
    options: inShop,
    holds: {
      outcome: 'food-first',
      first: ['citrate'],
      findings: ['food-unsure'],
      not: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Frits, 57, palpitations with chest pain',
    story: 'An emergency, known before anything else is asked.',
    facts: { redFlags: ['palpitations-alarm'] },
    options: inShop,
    holds: { ...NOBODY, outcome: 'emergency', findings: ['flag-palpitations-alarm'] },
  },
  {
    name: 'Esra, 24, much stress and thinks of ending her life',
    story: 'The crisis line, and nothing else.',
    facts: {
      ...nothingElse,
      ageYears: 24,
      sex: 'female',
      goals: ['stress'],
      redFlags: ['suicidal-thoughts'],
      stress: 'high',
    },
    options: { claims: 'education' },
    holds: { ...NOBODY, outcome: 'emergency', findings: ['flag-suicidal-thoughts'] },
  },
  {
    name: 'Dirk, 74, does not know his tablets',
    story: 'The pharmacist knows them; until then no dose and no product.',
    facts: {
      redFlags: [],
      ageYears: 74,
      sex: 'male',
      conditions: [],
      supplements: [],
      diet: littleOfIt,
      unsure: ['medicines'],
    },
    options: inShop,
    holds: { ...NOBODY, outcome: 'ask-professional', findings: ['unsure-medicines'] },
  },
  {
    name: 'Mike, 41, in a shop with American figures',
    story: 'The American gap is wider, but a shop here never passes 250 mg.',
    facts: { ...nothingElse, ageYears: 41, sex: 'male', foodMg: 120 },
    options: { standard: 'us', catalog: shop },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [250, 250], moments: ['breakfast', 'dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Mike again, reading American figures outside a shop',
    story: 'Education by American figures: the whole gap of 300 mg fits below 350 mg.',
    facts: { ...nothingElse, ageYears: 41, sex: 'male', foodMg: 120 },
    options: { standard: 'us', claims: 'education' },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [300, 300], moments: ['breakfast', 'dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
  {
    name: 'Robin, 40, does not tell the sex',
    story: 'The reference intake is a range, and the gap is counted from its middle.',
    facts: { ...nothingElse, ageYears: 40, diet: littleOfIt, unsure: ['sex'] },
    holds: {
      outcome: 'form',
      first: ['citrate'],
      plan: { mg: [110, 110], moments: ['dinner'] },
      findings: ['gap-needs-supplement'],
      foods: true,
    },
  },
];
