/** As much of JSON Schema as our own schemas use; a keyword that is not known here is a mistake, not a pass. */
export type Schema = Readonly<Record<string, unknown>> | boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const entriesOf = (schemas: unknown): [string, Schema][] => Object.entries(schemas as Record<string, Schema>);

function objectFits(schema: Record<string, unknown>, value: Record<string, unknown>): boolean {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const patterns = entriesOf(schema['patternProperties'] ?? {});
  const required = (schema['required'] ?? []) as string[];
  const names = schema['propertyNames'] as Schema | undefined;
  const rest = (schema['additionalProperties'] ?? true) as Schema;
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, part]) => {
    if (names !== undefined && !fits(names, key)) return false;
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const others = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(key)).map(([, one]) => one);
    const all = own === undefined ? others : [own, ...others];
    return all.length === 0 ? fits(rest, part) : all.every((one) => fits(one, part));
  });
}

/** In code points, as JSON Schema counts. */
const lengthOf = (text: string): number => Array.from(text).length;

type Check = (expected: unknown, value: unknown, schema: Record<string, unknown>) => boolean;
const ofNumbers =
  (isGood: (value: number, limit: number) => boolean): Check =>
  (limit, value) =>
    typeof value !== 'number' || isGood(value, limit as number);
const ofTexts =
  (isGood: (value: string, limit: unknown) => boolean): Check =>
  (limit, value) =>
    typeof value !== 'string' || isGood(value, limit);
const ofLists =
  (isGood: (value: unknown[], limit: unknown) => boolean): Check =>
  (limit, value) =>
    !Array.isArray(value) || isGood(value, limit);
const said: Check = () => true;

const checks: Readonly<Record<string, Check>> = {
  $schema: said,
  title: said,
  description: said,
  properties: said,
  patternProperties: said,
  required: said,
  additionalProperties: said,
  propertyNames: said,
  // A keyword of the schema; nobody awaits this table.
  // oxlint-disable-next-line unicorn/no-thenable
  then: said,
  type: (types, value) =>
    [types].flat().some((type) => type === typeOf(value) || (type === 'integer' && Number.isInteger(value))),
  enum: (options, value) => (options as unknown[]).some((option) => isSame(option, value)),
  const: (option, value) => isSame(option, value),
  anyOf: (schemas, value) => (schemas as Schema[]).some((schema) => fits(schema, value)),
  if: (schema, value, { then = true }) => !fits(schema as Schema, value) || fits(then as Schema, value),
  minimum: ofNumbers((value, limit) => value >= limit),
  maximum: ofNumbers((value, limit) => value <= limit),
  exclusiveMinimum: ofNumbers((value, limit) => value > limit),
  minLength: ofTexts((value, limit) => lengthOf(value) >= (limit as number)),
  maxLength: ofTexts((value, limit) => lengthOf(value) <= (limit as number)),
  pattern: ofTexts((value, pattern) => new RegExp(pattern as string, 'u').test(value)),
  minItems: ofLists((value, limit) => value.length >= (limit as number)),
  maxItems: ofLists((value, limit) => value.length <= (limit as number)),
  items: ofLists((value, schema) => value.every((item) => fits(schema as Schema, item))),
};

export function fits(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  const isGood = Object.entries(schema).every(([keyword, expected]) => {
    const check = checks[keyword];
    if (!check) throw new Error(`The keyword ${keyword} is not known here.`);
    return check(expected, value, schema);
  });
  return isGood && (!isRecord(value) || objectFits(schema, value));
}
