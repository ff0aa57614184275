import type { Knowledge } from '../engine/types.js';
import { claimPhrases } from './claim-phrases.js';
import { claims } from './claims.js';
import { conditions } from './conditions.js';
import {
  adultFromYears,
  backgroundBasket,
  basketKinds,
  dietGroups,
  estimateFromYears,
  estimateSpread,
} from './diet.js';
import { dishes } from './dishes.js';
import { evidence } from './evidence.js';
import { foodNotes } from './food-notes.js';
import { foodSynonyms } from './food-synonyms.js';
import { foodTerms } from './food-terms.js';
import { foods } from './foods.js';
import { formNotes, formUses } from './form-uses.js';
import { forms } from './forms.js';
import { goals } from './goals.js';
import { keepFormsFromScore } from './choice-rules.js';
import { meals } from './meals.js';
import { medicines } from './medicines.js';
import { besideAdvice, plan, preferredUnits } from './plan.js';
import { questions } from './questions.js';
import { redFlags } from './red-flags.js';
import { referenceIntakes } from './reference-intakes.js';
import { rules } from './rules.js';
import { sources } from './sources.js';
import { suggestedFoods } from './suggested-foods.js';
import { limits, upperLevels } from './upper-levels.js';

/** Everything the engine knows of magnesium, as one value. */
export const magnesium = {
  id: 'magnesium',
  version: '1.0.0',
  sources,
  forms,
  referenceIntakes,
  upperLevels,
  limits,
  medicines,
  conditions,
  redFlags,
  claims,
  claimPhrases,
  goals,
  evidence,
  formUses,
  formNotes,
  foods,
  suggestedFoods,
  foodSynonyms,
  foodTerms,
  foodNotes,
  dishes,
  meals,
  dietGroups,
  backgroundBasket,
  basketKinds,
  adultFromYears,
  estimateFromYears,
  estimateSpread,
  rules,
  keepFormsFromScore,
  plan,
  besideAdvice,
  questions,
  preferredUnits,
} as const satisfies Knowledge;
