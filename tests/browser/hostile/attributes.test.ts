import { expect } from 'chai';
import { healthy, answerAll } from '../embedding/support/answering.js';
import type { AnyElement } from '../embedding/support/host-page.js';
import { closePages, doseCheckOn, foodTableOn, quizOn, rootOf } from '../embedding/support/host-page.js';
import { hostileObjects } from './support/objects.js';
import { payloadTexts } from './support/payloads.js';
import type { Stage } from './support/stage.js';
import { expectFewWarnings, expectGroundKept, expectUnharmed, openStage } from './support/stage.js';

// Each attribute of each element holds each payload once.

const count = payloadTexts.length;

type ElementClass = { observedAttributes: string[]; elementProperties: Map<PropertyKey, unknown> };

function classOf({ window }: Stage, element: AnyElement): ElementClass {
  return window.customElements.get(element.localName) as unknown as ElementClass;
}

/** Attributes differ in what they hold, so that all of them together are looked at once for each payload. */
async function holdEach(stage: Stage, element: AnyElement): Promise<void> {
  const attributes = classOf(stage, element).observedAttributes;
  expect(attributes.length).to.be.above(10);
  for (let round = 0; round < count; round += 1) {
    for (const [index, name] of attributes.entries()) {
      element.setAttribute(name, payloadTexts[(round + 7 * index) % count] ?? '');
    }
    await element.updateComplete;
    expectUnharmed(stage, [element]);
    // One for each attribute; of JSON that names many keys one for each fact.
    expectFewWarnings(stage, attributes.length + 30);
  }
  for (const name of attributes) element.removeAttribute(name);
  await element.updateComplete;
}

const openers = {
  'mg-quiz': quizOn,
  'mg-dose-check': doseCheckOn,
  'mg-food-table': foodTableOn,
} as const;

describe('an attack in an attribute', () => {
  afterEach(closePages);

  for (const [tag, elementOn] of Object.entries(openers)) {
    it(`of <${tag}> is text or told: ${count} in each, and the element works as if nothing had been`, async function test() {
      this.timeout(60_000);
      const own = tag === 'mg-food-table' ? ' no-tray page-size="5"' : '';
      const stage = await openStage({ body: `<${tag}${own}></${tag}>` });
      const element = await elementOn(stage);
      await holdEach(stage, element);
      expect(element.configProblems).to.deep.equal([]);
      if (tag === 'mg-quiz') {
        await answerAll(await quizOn(stage), healthy);
        expect(rootOf(element).querySelector('[part~="plan"]')).to.not.equal(null);
      }
      expectUnharmed(stage, [element]);
      expectGroundKept(stage);
    });

    it(`of <${tag}>, as an object of a script in each property, is told and not thrown`, async () => {
      const stage = await openStage({ body: `<${tag}></${tag}>` });
      const element = await elementOn(stage);
      const names = [...classOf(stage, element).elementProperties.keys()].filter(
        (name) => typeof name === 'string',
      );
      expect(names.length).to.be.above(10);
      for (const make of Object.values(hostileObjects)) {
        for (const name of names) Reflect.set(element, name, make());
        await element.updateComplete;
        expectUnharmed(stage, [element]);
        expectFewWarnings(stage, names.length + 60);
      }
      expectGroundKept(stage);
    });
  }
});
