import fc from 'fast-check';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import type { Catalog, Facts, Options, Supplement } from '../../../src/engine/types.js';

/** Whole profiles of visitors, as a quiz could bring them together, and now and then what no quiz would. */

export const conditionIds = [...Object.keys(magnesium.conditions), 'other'].filter(
  (id, i, all) => all.indexOf(id) === i,
);
export const medicineIds = [...Object.keys(magnesium.medicines), 'other'].filter(
  (id, i, all) => all.indexOf(id) === i,
);
export const redFlagIds = Object.keys(magnesium.redFlags);
export const formIds = Object.keys(magnesium.forms);

const rarely = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<T[]>([]) },
    { weight: 4, arbitrary: fc.subarray([...values], { maxLength: 3 }) },
  );

/** Medicines that leave room for advice come up more often, or nearly every profile would end with a professional. */
const mildMedicines = [
  'levothyroxine',
  'iron',
  'calcium',
  'gabapentin',
  'ppi',
  'tetracyclines',
  'bisphosphonates',
  'other',
];
const medicines = fc.oneof(
  { weight: 8, arbitrary: rarely(mildMedicines) },
  { weight: 2, arbitrary: rarely(medicineIds) },
);

export const supplement: fc.Arbitrary<Supplement> = fc.oneof(
  fc.record({
    amountMg: fc.integer({ min: 0, max: 300 }),
    basis: fc.constant('elemental' as const),
    perDay: fc.constantFrom(0.5, 1, 2, 3),
  }),
  fc.record({
    form: fc.constantFrom(...formIds.filter((id) => id !== 'marine')),
    amountMg: fc.integer({ min: 0, max: 1200 }),
    basis: fc.constant('compound' as const),
    perDay: fc.constantFrom(1, 2),
    prescribed: fc.boolean(),
  }),
  fc.record({
    amountMg: fc.integer({ min: 1, max: 110 }),
    basis: fc.constant('percent-ri' as const),
    perDay: fc.constantFrom(1, 2),
    use: fc.constant('antacid-laxative' as const),
  }),
);

const portions = fc.integer({ min: 0, max: 28 });
const diet = fc.record({
  leafyGreens: portions,
  nutsSeeds: portions,
  legumes: portions,
  wholegrains: portions,
  fish: portions,
  darkChocolate: portions,
});

const ageYears = fc.oneof(
  { weight: 7, arbitrary: fc.integer({ min: 18, max: 95 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 17 }) },
  { weight: 1, arbitrary: fc.constantFrom(3.99, 4, 17.99, 18, 18.99, 19, 30.99, 31) },
);

/** Every fact answered. */
export const answered: fc.Arbitrary<Facts> = fc.record({
  redFlags: fc.oneof(
    { weight: 9, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(redFlagIds, { maxLength: 2 }) },
  ),
  ageYears,
  sex: fc.constantFrom('female' as const, 'male' as const),
  lifeStage: fc.oneof(
    { weight: 7, arbitrary: fc.constant('none' as const) },
    fc.constantFrom('pregnant' as const, 'breastfeeding' as const),
  ),
  conditions: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<string[][]>([], ['diabetes']) },
    { weight: 2, arbitrary: fc.subarray(conditionIds, { maxLength: 2 }) },
  ),
  medicines,
  supplements: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Supplement[]>([]) },
    { weight: 4, arbitrary: fc.array(supplement, { maxLength: 3 }) },
  ),
  goals: fc.subarray(Object.keys(magnesium.goals), { maxLength: 3 }),
  stomach: fc.constantFrom('robust' as const, 'sensitive' as const),
  prefer: fc.constantFrom(
    'few-units' as const,
    'powder' as const,
    'liquid' as const,
    'skin' as const,
    'any' as const,
  ),
  avoid: fc.subarray(['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'] as const) as fc.Arbitrary<
    NonNullable<Facts['avoid']>
  >,
  diet,
});

/** Some facts left open, some not known to the visitor, food sometimes as a figure. */
export const profile: fc.Arbitrary<Facts> = fc
  .tuple(
    answered,
    fc.subarray(
      [
        'redFlags',
        'ageYears',
        'sex',
        'lifeStage',
        'conditions',
        'medicines',
        'supplements',
        'diet',
        'goals',
        'stomach',
      ] as const,
      { maxLength: 2 },
    ),
    fc.boolean(),
    fc.option(fc.integer({ min: 0, max: 700 }), { nil: undefined }),
    fc.boolean(),
  )
  .map(([facts, open, unsure, foodMg, complete]) => {
    const left: Facts = { ...facts };
    if (!complete) for (const key of open) delete left[key];
    if (!complete && unsure) left.unsure = [...open];
    if (foodMg !== undefined) left.foodMg = foodMg;
    return left;
  });

export const options: fc.Arbitrary<Options> = fc.record({
  standard: fc.constantFrom('nl' as const, 'eu' as const, 'us' as const),
  claims: fc.constantFrom('eu' as const, 'education' as const),
});

const product = fc.record(
  {
    form: fc.oneof(fc.constantFrom(...formIds), fc.subarray(formIds, { minLength: 2, maxLength: 3 })),
    elementalMgPerUnit: fc.integer({ min: 1, max: 400 }),
    unitsPerPack: fc.integer({ min: 1, max: 240 }),
    labelUnitsPerDay: fc.integer({ min: 1, max: 6 }),
    vitaminB6MgPerUnit: fc.constantFrom(0, 0.7, 1.4, 5, 13),
    otherActives: fc.constantFrom<string[][]>([], ['ashwagandha']),
    price: fc.integer({ min: 1, max: 90 }),
    inStock: fc.boolean(),
    affiliate: fc.boolean(),
    unit: fc.constantFrom('capsule', 'sachet', 'ml'),
  },
  { requiredKeys: ['form', 'elementalMgPerUnit'] },
);

export const catalog: fc.Arbitrary<Catalog> = fc.array(product, { maxLength: 12 }).map((products) => ({
  currency: 'EUR',
  products: products.map((one, i) => ({ id: `p${i}`, name: `Product ${i}`, ...one })),
}));
