import { expect } from 'chai';
import type { AnyElement } from '../../embedding/support/host-page.js';
import { doseCheckOn, foodTableOn, quizOn } from '../../embedding/support/host-page.js';
import { payloadTexts } from '../../../hostile/support/payloads.js';
import type { Stage } from './stage.js';
import { expectFewWarnings, expectUnharmed } from './stage.js';

/** By its tag, how an element is found on a page. */
export const openers = {
  'mg-quiz': quizOn,
  'mg-dose-check': doseCheckOn,
  'mg-food-table': foodTableOn,
} as const;

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
}

/** The element is one of another window, with that window's classes. */
export const classOf = (element: AnyElement): ElementClass =>
  element.ownerDocument.defaultView?.customElements.get(element.localName) as unknown as ElementClass;

/**
 * All attributes of an element hold payloads at once, each another one, in as many rounds as there are payloads. With a
 * stride every attribute holds a part of them, and every payload stands in some.
 */
export async function holdEach(stage: Stage, element: AnyElement, stride = 1): Promise<void> {
  const attributes = classOf(element).observedAttributes;
  expect(attributes.length).to.be.above(10);
  for (let round = 0; round < payloadTexts.length; round += stride) {
    for (const [index, name] of attributes.entries()) {
      element.setAttribute(name, payloadTexts[(round + 7 * index) % payloadTexts.length] ?? '');
    }
    await element.updateComplete;
    expectUnharmed(stage, [element]);
    // One for each attribute; of JSON that names many keys one for each fact.
    expectFewWarnings(stage, attributes.length + 30);
  }
  for (const name of attributes) element.removeAttribute(name);
  await element.updateComplete;
  expect(element.configProblems).to.deep.equal([]);
}
