import type { Facts, Options } from '../../../src/engine/types.js';
import type { FormId } from '../../../src/knowledge/forms.js';

/** A visitor for whom a rule speaks, or keeps silent. */
export interface Example {
  /** Who it is, in words that a pharmacist can check. */
  says: string;
  facts: Facts;
  options: Options;
}

/** The same, with the form that the rule looks at. */
export interface FormExample extends Example {
  form: FormId;
}

type AtLeastOne<T> = readonly [T, ...T[]];

export interface Examples<T extends Example = Example> {
  fires: AtLeastOne<T>;
  silent: AtLeastOne<T>;
}

/** A healthy man of 40 who gets 250 mg of the 350 mg a day from food, and said so to every question. */
const healthyMan: Facts = {
  redFlags: [],
  ageYears: 40,
  sex: 'male',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  foodMg: 250,
  goals: [],
  stomach: 'robust',
  avoid: [],
  prefer: 'any',
};

/** The healthy man, but for what is told here. What he does not know he gave no answer to. */
function visitor(differs: Facts): Facts {
  const unsure = differs.unsure ?? [];
  const facts: Facts = { ...healthyMan };
  for (const key of unsure) delete facts[key as keyof Facts];
  // A week in portions, or not knowing what is eaten, comes in place of the counted day.
  if (differs.diet || unsure.includes('diet')) delete facts.foodMg;
  return { ...facts, ...differs };
}

export const given = (says: string, differs: Facts, options: Options = {}): Example => ({
  says,
  facts: visitor(differs),
  options,
});

export const formFor = (form: FormId, says: string, differs: Facts = {}): FormExample => ({
  form,
  ...given(says, differs),
});

/** One supplement a day with this much magnesium in it. */
export const takes = (amountMg: number): Facts => ({
  supplements: [{ amountMg, basis: 'elemental', perDay: 1 }],
});
