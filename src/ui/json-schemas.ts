import { DIET_GROUPS, FACT_KEYS, MOST } from '../engine/read-facts.js';
import type { Facts, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { MOST_PRODUCTS } from './catalog.js';
import {
  MOST_FORMS,
  MOST_ID_CHARACTERS,
  MOST_MG_A_UNIT,
  MOST_NAME_CHARACTERS,
  MOST_OTHER_ACTIVES,
  MOST_PRICE,
  MOST_UNITS_A_DAY,
  MOST_UNITS_IN_A_PACK,
  UNITS,
} from './catalog-fields.js';
import {
  LEAST_PORTION_GRAMS,
  MOST_MG_PER_100G,
  MOST_PORTION_GRAMS,
  MOST_TEXT_CHARACTERS,
} from './own-foods/limits.js';
import { languages } from './own-foods/read-food.js';
import { MOST_TEXT_CHARACTERS as MOST_TEXT_OF_HOST, textKeys } from './texts.js';

// For the build alone, which writes what editors and shops check their JSON with: no widget reads a schema.

export type JsonSchema = { readonly [key: string]: unknown };

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const line = (mostCharacters: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: mostCharacters,
  pattern: String.raw`\S`,
});
const above0 = (most: number): JsonSchema => ({ type: 'number', exclusiveMinimum: 0, maximum: most });
const from0 = (most: number): JsonSchema => ({ type: 'number', minimum: 0, maximum: most });
const oneOf = (...options: readonly string[]): JsonSchema => ({ enum: options });
const listOf = (items: JsonSchema, most?: number): JsonSchema => ({
  type: 'array',
  items,
  ...(most !== undefined && { maxItems: most }),
});
const either = (...anyOf: readonly JsonSchema[]): JsonSchema => ({ anyOf });
/** `null` is as good as not given. */
const orNull = (schema: JsonSchema): JsonSchema => either(schema, { type: 'null' });
const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

/** Letters, so that no flag is needed that JSON Schema does not have. */
const anyCase = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const ANY_SCHEME = '[a-zA-Z][a-zA-Z0-9+.\\-]*:';
const address = (...schemes: readonly string[]): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: 4000,
  pattern: `^ *(?:(?:${schemes.map(anyCase).join('|')}):|(?!${ANY_SCHEME}))[^ \\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$`,
});
const link = address('https', 'http', 'mailto', 'tel');
const file = address('https', 'http');

/** What a shop sells: the `catalog` attribute and property of `<mg-quiz>`. */
export function catalogSchema({ forms }: Pick<Knowledge, 'forms'>): JsonSchema {
  const ids = Object.keys(forms);
  const onSkin = ids.filter((id) => forms[id]?.route !== 'oral');
  const formsOf = (of: readonly string[]): JsonSchema =>
    either(oneOf(...of), { ...listOf(oneOf(...of), MOST_FORMS), minItems: 1 });
  const product: JsonSchema = {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: either(line(MOST_ID_CHARACTERS), { type: 'number' }),
      name: described(
        line(MOST_NAME_CHARACTERS),
        'Shown as it is, unless it promises more than the law allows.',
      ),
      url: orNull(link),
      image: orNull(file),
      cartUrl: orNull(file),
      price: orNull(from0(MOST_PRICE)),
      form: described(
        orNull(formsOf(ids)),
        'The form, or a list of them for a blend. Read from the name where it is missing.',
      ),
      elementalMgPerUnit: described(orNull(above0(MOST_MG_A_UNIT)), 'mg of magnesium itself in one unit.'),
      unit: orNull(oneOf(...UNITS)),
      unitsPerPack: orNull(above0(MOST_UNITS_IN_A_PACK)),
      labelUnitsPerDay: orNull(above0(MOST_UNITS_A_DAY)),
      vitaminB6MgPerUnit: orNull(from0(MOST_MG_A_UNIT)),
      otherActives: orNull(listOf(line(MOST_NAME_CHARACTERS), MOST_OTHER_ACTIVES)),
      inStock: orNull({ type: 'boolean' }),
      affiliate: described(orNull({ type: 'boolean' }), 'The link earns money, and is marked.'),
    },
    // Only what goes on the skin may be without a strength.
    anyOf: [
      { required: ['elementalMgPerUnit'], properties: { elementalMgPerUnit: { type: 'number' } } },
      { required: ['form'], properties: { form: formsOf(onSkin) } },
    ],
  };
  return {
    $schema: DRAFT,
    title: 'Products of a shop, for mg-quiz',
    type: 'object',
    required: ['products'],
    properties: {
      currency: orNull({ type: 'string', pattern: String.raw`^\s*[A-Za-z]{3}\s*$` }),
      products: { ...listOf(product, MOST_PRODUCTS), minItems: 1 },
    },
  };
}

/** A host's own foods: the `foods` property of `<mg-food-table>`, and JSON behind `src`. */
export function foodsSchema(): JsonSchema {
  const text = line(MOST_TEXT_CHARACTERS);
  const names = either(text, {
    type: 'object',
    properties: Object.fromEntries(languages.map((lang) => [lang, text])),
    anyOf: languages.map((lang) => ({ required: [lang] })),
  });
  const food: JsonSchema = {
    type: 'object',
    required: ['mgPer100g'],
    properties: {
      id: orNull(either(text, { type: 'number' })),
      names,
      name: names,
      mgPer100g: described(orNull(from0(MOST_MG_PER_100G)), 'null: not measured, which is not 0.'),
      portionGrams: orNull({ type: 'number', minimum: LEAST_PORTION_GRAMS, maximum: MOST_PORTION_GRAMS }),
      portionLabel: orNull(text),
      category: orNull(text),
      state: orNull(text),
      source: orNull(text),
    },
    anyOf: [{ required: ['names'] }, { required: ['name'] }],
  };
  const list = listOf(food);
  return {
    $schema: DRAFT,
    title: 'Own foods, for mg-food-table',
    ...either(list, { type: 'object', required: ['foods'], properties: { foods: list } }),
  };
}

const clock: JsonSchema = { type: 'string', pattern: String.raw`^([01][0-9]|2[0-3]):[0-5][0-9]$` };

function supplementSchema({ forms }: Pick<Knowledge, 'forms'>): JsonSchema {
  return {
    type: 'object',
    required: ['amountMg', 'basis', 'perDay'],
    properties: {
      form: oneOf(...Object.keys(forms)),
      variant: { type: 'string' },
      amountMg: from0(MOST.mgPerUnit),
      basis: oneOf('elemental', 'compound', 'percent-ri'),
      perDay: from0(MOST.unitsPerDay),
      prescribed: { type: 'boolean' },
    },
    // A share of an unknown compound is no amount.
    if: { properties: { basis: { const: 'compound' } } },
    // oxlint-disable-next-line unicorn/no-thenable
    then: { required: ['form'] },
  };
}

/** What a host knows of a visitor already: the `answers` attribute and property. */
export function answersSchema(knowledge: Knowledge): JsonSchema {
  const ids = (rows: object, ...more: readonly string[]): JsonSchema =>
    listOf(oneOf(...Object.keys(rows), ...more));
  const facts: Readonly<Record<(typeof FACT_KEYS)[number], JsonSchema>> = {
    ageYears: from0(MOST.ageYears),
    sex: oneOf('female', 'male'),
    lifeStage: oneOf('none', 'pregnant', 'breastfeeding'),
    goals: ids(knowledge.goals),
    stomach: oneOf('robust', 'sensitive', 'slow'),
    prefer: oneOf('few-units', 'powder', 'liquid', 'skin', 'any'),
    avoid: listOf(oneOf('nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal')),
    stress: oneOf('low', 'some', 'high'),
    sportHours: from0(MOST.sportHours),
    diet: {
      type: 'object',
      required: DIET_GROUPS,
      properties: Object.fromEntries(DIET_GROUPS.map((group) => [group, from0(MOST.portionsPerWeek)])),
    },
    foodMg: from0(MOST.foodMg),
    conditions: ids(knowledge.conditions, 'other'),
    medicines: ids(knowledge.medicines, 'other'),
    redFlags: ids(knowledge.redFlags),
    supplements: listOf(supplementSchema(knowledge), MOST.supplements),
    medicineTimes: {
      type: 'object',
      properties: Object.fromEntries(
        [...Object.keys(knowledge.medicines), 'other'].map((id) => [
          id,
          { ...listOf(clock, 24), minItems: 1 },
        ]),
      ),
    },
    wake: clock,
    bed: clock,
    meals: { ...listOf(clock, 3), minItems: 3 },
    unsure: listOf(oneOf(...(FACT_KEYS satisfies readonly (keyof Facts)[]))),
  };
  return {
    $schema: DRAFT,
    title: 'What is known of a visitor, for all elements',
    type: 'object',
    properties: {
      ...Object.fromEntries(Object.entries(facts).map(([key, schema]) => [key, orNull(schema)])),
      own: { type: 'object', description: "Answers to a host's own questions, by their ids." },
    },
    patternProperties: { [String.raw`^own\.`]: {} },
    additionalProperties: false,
  };
}

/** A host's own wording: the `texts` attribute and property. */
export function textsSchema({ words }: { readonly words: Words }): JsonSchema {
  // Figures are ours to give.
  const text = { ...line(MOST_TEXT_OF_HOST), pattern: String.raw`^[^0-9]*[^0-9\s][^0-9]*$` };
  const properties = [...textKeys(words)].map(([key, names]): [string, JsonSchema] => {
    const figures = names.map((name) => `{${name}}`).join(' ');
    return [key, figures ? described(text, `Holds ${figures}.`) : text];
  });
  return {
    $schema: DRAFT,
    title: 'Own wording, for all elements',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
