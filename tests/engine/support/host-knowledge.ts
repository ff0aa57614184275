import fc from 'fast-check';
import type { HostKnowledge } from '../../../src/engine/host-knowledge.js';
import type { Condition, Facts } from '../../../src/engine/types.js';
import { conditionIds, formIds, medicineIds, redFlagIds } from './profiles.js';

/** Knowledge as any host could write it: sensible, foolish and hostile alike. */

const NUMBERS = [
  'ageYears',
  'gapMg',
  'gapLowMg',
  'roomMg',
  'supplementMg',
  'foodMg',
  'referenceLowMg',
  'own.cups',
] as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant('conditions' as const), has: fc.constantFrom(...conditionIds) }),
  fc.record({ fact: fc.constant('medicines' as const), has: fc.constantFrom(...medicineIds) }),
  fc.record({ fact: fc.constant('redFlags' as const), has: fc.constantFrom(...redFlagIds) }),
  fc.record({
    fact: fc.constant('unsure' as const),
    has: fc.constantFrom('sex', 'diet', 'conditions', 'own.want'),
  }),
  fc.record({
    fact: fc.constant('lifeStage' as const),
    is: fc.constantFrom('none', 'pregnant', 'breastfeeding'),
  }),
  fc.record({
    fact: fc.constant('sex' as const),
    in: fc.constantFrom(['female'], ['male'], ['female', 'male']),
  }),
  fc.record({ fact: fc.constant('stomach' as const), is: fc.constantFrom('robust', 'sensitive') }),
  fc.record({ fact: fc.constant('takesMagnesium' as const), is: fc.boolean() }),
  fc.record({ fact: fc.constant('hoursKept' as const), is: fc.boolean() }),
  fc.record({ fact: fc.constant('own.want' as const), is: fc.constantFrom('skin', 'pill') }),
  fc.record({ fact: fc.constant('own.many' as const), has: fc.constantFrom('a', 'b') }),
  fc.record({ fact: fc.constantFrom(...NUMBERS), atLeast: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ fact: fc.constantFrom(...NUMBERS), below: fc.integer({ min: 0, max: 400 }) }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
export const anyCondition = condition;

const words = fc.constant({ nl: { title: 'Titel', text: 'Tekst' } });
const ids = ['one', 'two', 'three', 'constructor', 'age-under-4', 'gap-needs-supplement'];

const finding = fc.record({
  when: condition,
  ifUnknown: fc.constantFrom('ignore' as const, 'mention' as const, 'block' as never),
  severity: fc.constantFrom('info' as const, 'caution' as const, 'stop' as const, 'emergency' as never),
  words,
});

export const anyHost: fc.Arbitrary<HostKnowledge> = fc.record({
  id: fc.constant('praktijk'),
  version: fc.constant('1'),
  questions: fc.constant([
    { id: 'want', kind: 'one', choices: ['skin', 'pill'], unsure: true, words: {} },
    { id: 'many', kind: 'many', choices: ['a', 'b'], words: {} },
    { id: 'cups', kind: 'number', words: {} },
  ] as const),
  findings: fc.dictionary(fc.constantFrom(...ids), finding, { maxKeys: 4 }),
  outcomes: fc.array(
    fc.record({
      when: condition,
      atLeast: fc.constantFrom(
        'food-first' as const,
        'nothing-needed' as const,
        'ask-professional' as const,
        'form' as never,
        'emergency' as never,
      ),
      finding: fc.constantFrom(...ids),
    }),
    { maxLength: 3 },
  ),
  weights: fc.array(
    fc.record(
      {
        form: fc.constantFrom(...formIds),
        when: condition,
        weight: fc.constantFrom(-1e9, -5, -1, 0, 1, 3, 5, 1000, NaN, Infinity),
        rejects: fc.boolean(),
      },
      { requiredKeys: ['form', 'weight'] },
    ),
    { maxLength: 15 },
  ),
});

/** Answers to the host's questions. */
export const ownAnswers: fc.Arbitrary<Facts> = fc.record({
  own: fc.record(
    {
      want: fc.constantFrom('skin', 'pill', 'nonsense'),
      many: fc.subarray(['a', 'b']),
      cups: fc.integer({ min: 0, max: 400 }),
    },
    { requiredKeys: [] },
  ),
});
