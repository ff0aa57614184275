import * as z from 'zod/mini';
import { MOST_WEIGHT } from '../engine/host-knowledge.js';
import type { Knowledge } from '../engine/types.js';
import { CHOICE_FACT_NAMES, LIST_FACTS, NUMBER_FACTS, YES_NO_FACTS } from './host-conditions.js';

/**
 * The shapes of a host's own knowledge. A message continues the sentence "Expected: ". Made when there is something to
 * read and not before: on a page that adds to `Object.prototype` no schema can be made.
 */

export const MOST = {
  findings: 200,
  questions: 50,
  outcomes: 200,
  weights: 200,
  sources: 200,
  choices: 30,
} as const;

const ID_TEXT = 'an id of small letters, figures and hyphens, at most 60';
export const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

const HOST_ID = 'an id of small letters, figures and hyphens, at most 40';
const YEAR = 'a year from 1000 to 2100, or null';
const VERSION = 'a version of letters, figures, ".", "+", "-" and "_", at most 20';

const text = (most: number) => {
  const expected = `a text of 1 to ${most} characters`;
  return z.string(expected).check(z.regex(/\S/, expected), z.maxLength(most, expected));
};
const oneOf = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options, `one of ${options.map((one) => `"${one}"`).join(', ')}`);
const list = <T extends z.ZodMiniType>(of: T, most: number) => {
  const expected = `a list of 1 to ${most}`;
  return z.array(of, expected).check(z.minLength(1, expected), z.maxLength(most, expected));
};

/** By language; one is enough. */
const words = <T extends z.ZodMiniType>(of: T) =>
  z.object(
    { nl: z.optional(of), en: z.optional(of), de: z.optional(of), fr: z.optional(of) },
    'words by language, such as { "nl": { … } }',
  );

function conditionShape(): z.ZodMiniType {
  const condition: z.ZodMiniType = z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
      z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
      z.strictObject({ not: condition }),
      z.strictObject({ fact: z.enum(LIST_FACTS), has: z.string() }),
      z.strictObject({ fact: z.enum(NUMBER_FACTS), atLeast: z.number() }),
      z.strictObject({ fact: z.enum(NUMBER_FACTS), below: z.number() }),
      z.strictObject({ fact: z.enum(CHOICE_FACT_NAMES), is: z.string() }),
      z.strictObject({ fact: z.enum(CHOICE_FACT_NAMES), in: z.array(z.string()).check(z.minLength(1)) }),
      z.strictObject({ fact: z.enum(YES_NO_FACTS), is: z.boolean() }),
      ...(['has', 'is'] as const).map((key) => z.strictObject({ fact: own, [key]: z.string() })),
      z.strictObject({ fact: own, in: z.array(z.string()).check(z.minLength(1)) }),
      ...(['atLeast', 'below'] as const).map((key) => z.strictObject({ fact: own, [key]: z.number() })),
    ]),
  );
  const own = z.string().check(z.regex(/^own\.[a-z0-9][a-z0-9-]{0,59}$/));
  return condition;
}

/** @param knowledge whose forms may be weighed */
export function hostKnowledgeShapes({ forms }: Pick<Knowledge, 'forms'>) {
  const id = z.string(ID_TEXT).check(z.regex(ID, ID_TEXT));
  const when = conditionShape();
  const finding = z.object(
    {
      when,
      ifUnknown: z.optional(oneOf(['ignore', 'mention'])),
      severity: oneOf(['info', 'caution', 'stop']),
      refer: z.optional(oneOf(['gp-today', 'gp', 'doctor', 'pharmacist', 'midwife', 'prescriber'])),
      sources: z.optional(z.array(id, 'a list of ids of sources')),
      words: words(z.object({ title: text(120), text: text(1000) }, '{ "title": …, "text": … }')),
    },
    'a finding: { "when", "severity", "words" }',
  );
  const question = z.object(
    {
      id,
      kind: oneOf(['one', 'many', 'number']),
      choices: z.optional(list(id, MOST.choices)),
      unsure: z.optional(z.boolean('true or false')),
      when: z.optional(when),
      words: words(
        z.object(
          {
            title: text(200),
            label: z.optional(text(60)),
            hint: z.optional(text(400)),
            choices: z.optional(z.record(id, text(200), 'the texts of the choices by their ids')),
          },
          '{ "title": …, "choices": … }',
        ),
      ),
    },
    'a question: { "id", "kind", "words" }',
  );
  const outcome = z.object(
    { when, atLeast: oneOf(['food-first', 'nothing-needed', 'ask-professional']), finding: id },
    'an outcome: { "when", "atLeast", "finding" }',
  );
  const size = `a number from -${MOST_WEIGHT} to ${MOST_WEIGHT}`;
  const weight = z.object(
    {
      form: oneOf(Object.keys(forms) as [string, ...string[]]),
      when: z.optional(when),
      weight: z.number(size).check(z.gte(-MOST_WEIGHT, size), z.lte(MOST_WEIGHT, size)),
      words: z.optional(
        words(
          z.object(
            { for: z.optional(text(400)), against: z.optional(text(400)) },
            '{ "for": …, "against": … }',
          ),
        ),
      ),
    },
    'a weight: { "form", "weight" }',
  );
  const source = z.object(
    {
      title: text(300),
      year: z.nullable(z.int(YEAR).check(z.gte(1000, YEAR), z.lte(2100, YEAR))),
      url: z.optional(z.string('an address that starts with https: or http:')),
    },
    'a source: { "title", "year" }',
  );
  const example = z.object(
    { fires: z.array(z.looseObject({})), silent: z.array(z.looseObject({})) },
    'examples: { "fires": [facts], "silent": [facts] }',
  );
  const hostId = z.string(HOST_ID).check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, HOST_ID));
  const version = z.string(VERSION).check(z.regex(/^[\w.+-]{1,20}$/, VERSION));
  return { id, hostId, version, finding, question, outcome, weight, source, example };
}

export type HostKnowledgeShapes = ReturnType<typeof hostKnowledgeShapes>;

/** The whole, for editors and other programs: the same shapes that a widget reads with. */
function hostKnowledgeSchema(knowledge: Pick<Knowledge, 'forms'>) {
  const shapes = hostKnowledgeShapes(knowledge);
  const { id, finding, question, outcome, weight, source, example } = shapes;
  return z.object({
    $schema: z.optional(z.string()),
    id: shapes.hostId,
    version: shapes.version,
    sources: z.optional(z.record(id, source)),
    questions: z.optional(z.array(question).check(z.maxLength(MOST.questions))),
    findings: z.optional(z.record(id, finding)),
    outcomes: z.optional(z.array(outcome).check(z.maxLength(MOST.outcomes))),
    weights: z.optional(z.array(weight).check(z.maxLength(MOST.weights))),
    texts: z.optional(words(z.record(z.string(), z.string()))),
    examples: z.optional(z.record(id, example)),
  });
}

/** As JSON Schema, for `knowledge.schema.json`. */
export const hostKnowledgeJsonSchema = (knowledge: Pick<Knowledge, 'forms'>): object =>
  z.toJSONSchema(hostKnowledgeSchema(knowledge));
