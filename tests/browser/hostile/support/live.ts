// Elements on a page to which anything is given, in any order.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  goodAnswers,
  goodCatalog,
  goodFoods,
  goodKnowledge,
  goodSupplements,
  goodTexts,
} from '../../../hostile/support/documents.js';
import { asText, hostileJson, hostileText, mutated, seedFrom } from '../../../hostile/support/fuzz.js';
import type { AnyElement } from '../../embedding/support/host-page.js';
import { closePages, doseCheckOn, foodTableOn, quizOn, rootOf } from '../../embedding/support/host-page.js';
import { classOf } from './hold.js';
import { hostileObjects } from '../../../hostile/support/objects.js';
import type { Stage } from './stage.js';
import { expectFewWarnings, expectGroundKept, expectUnharmed, openStage } from './stage.js';

/* ----------------------------------------------------------------- what is done */

interface Deed {
  /** Which of the three. */
  readonly at: number;
  /** Its place among the attributes, or among the properties. */
  readonly place: number;
  readonly how: 'attribute' | 'property' | 'remove' | 'move';
  /** Made when it is used: some of it can be used once. */
  readonly make: () => unknown;
}

const documents: fc.Arbitrary<unknown> = fc.oneof(
  ...[goodAnswers, goodCatalog, goodFoods, goodKnowledge, goodSupplements, goodTexts].map(mutated),
);
const words = fc.constantFrom(
  'nl',
  'en',
  'eu',
  'us',
  'education',
  '45',
  '3',
  'female',
  'none',
  'diabetes',
  'name',
  'dialog',
  '',
  'true',
);

const attributeValue: fc.Arbitrary<() => unknown> = fc
  .oneof(
    { weight: 3, arbitrary: hostileText },
    { weight: 2, arbitrary: asText(documents) },
    { weight: 2, arbitrary: words },
  )
  .map((text) => () => text);
const propertyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 3, arbitrary: documents.map((value) => () => structuredClone(value)) },
  { weight: 1, arbitrary: hostileJson.map((value) => () => value) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileObjects)) },
  { weight: 1, arbitrary: attributeValue },
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      at: fc.nat(2),
      place: fc.nat(60),
      how: fc.constant('attribute' as const),
      make: attributeValue,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.nat(2),
      place: fc.nat(60),
      how: fc.constant('property' as const),
      make: propertyValue,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.nat(2),
      place: fc.nat(60),
      how: fc.constantFrom('remove' as const, 'move' as const),
      make: fc.constant(() => null),
    }),
  },
);

/* ---------------------------------------------------------------- what has to hold */

function doTo(element: AnyElement, { place, how, make }: Deed): void {
  const { observedAttributes: attributes, elementProperties } = classOf(element);
  const properties = [...elementProperties.keys()];
  if (how === 'move') return element.ownerDocument.body.append(element);
  const attribute = attributes[place % attributes.length] ?? '';
  if (how === 'remove') return element.removeAttribute(attribute);
  if (how === 'attribute') return element.setAttribute(attribute, make() as string);
  Reflect.set(element, properties[place % properties.length] ?? '', make());
}

/** What a host gives only pre-selects: while the visitor does nothing there is no form, no dose and no product. */
function expectNoAdvice(element: AnyElement): void {
  expect(rootOf(element).querySelector('[part~="plan"], .product, .timeline')).to.equal(null);
}

/** So that what one run left behind is not what the next one breaks on. */
function clear(element: AnyElement): void {
  const { observedAttributes, elementProperties } = classOf(element);
  for (const name of observedAttributes) element.removeAttribute(name);
  for (const name of elementProperties.keys()) Reflect.set(element, name, null);
}

/** The most that several settings can be told to be wrong, all at once. */
const MOST_WARNINGS = 150;

async function holdsFor(
  stage: Stage,
  elements: readonly AnyElement[],
  deeds: readonly Deed[],
): Promise<void> {
  const touched = new Set<AnyElement>();
  for (const one of deeds) {
    const element = elements[one.at];
    if (!element) continue;
    doTo(element, one);
    touched.add(element);
  }
  for (const element of touched) {
    await element.updateComplete;
    expectUnharmed(stage, [element]);
    expectNoAdvice(element);
    for (const problem of element.configProblems) {
      expect(problem.expected).to.not.equal('');
      expect(problem.value.length).to.be.at.most(200);
    }
  }
  expectFewWarnings(stage, MOST_WARNINGS);
  for (const element of touched) clear(element);
  stage.fetched.length = 0;
}

/* ------------------------------------------------------------------------- a run */

/** A failure names its seed: `MG_SEED=… npm test -- chromium fuzz` begins with it, and each round is one further. */
async function seedOf(round: number): Promise<number> {
  const { seed } = await executeServerCommand<{ seed: string | null }, null>('mg:seed', null);
  return seedFrom(seed) + (seed === null ? 0 : round - 1);
}

/** Three elements of one page, to which so many times a handful of things is done. */
export async function fuzzElements(cases: number, round = 1): Promise<void> {
  const seed = await seedOf(round);
  const stage = await openStage({
    body: '<mg-quiz></mg-quiz><mg-dose-check></mg-dose-check><mg-food-table page-size="5"></mg-food-table>',
  });
  const elements = [await quizOn(stage), await doseCheckOn(stage), await foodTableOn(stage)];
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 5 }), (deeds) =>
      holdsFor(stage, elements, deeds),
    ),
    { seed, numRuns: cases, endOnFailure: true },
  );
  for (const element of elements) {
    clear(element);
    await element.updateComplete;
    expect(element.configProblems).to.deep.equal([]);
  }
  expectUnharmed(stage, elements);
  expectGroundKept(stage);
  closePages();
}
