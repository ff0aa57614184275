import { expect } from 'chai';
import { answerAll, healthy } from '../embedding/support/answering.js';
import { closePages, quizOn, rootOf } from '../embedding/support/host-page.js';
import { classOf, holdEach, openers } from './support/hold.js';
import { hostileObjects } from '../../hostile/support/objects.js';
import { payloadTexts } from '../../hostile/support/payloads.js';
import { expectFewWarnings, expectGroundKept, expectUnharmed, openStage } from './support/stage.js';

/** Each attribute holds a sixth of the payloads here, and all of them in the endurance tests. */
const STRIDE = 6;

describe('an attack in an attribute', () => {
  afterEach(closePages);

  for (const [tag, elementOn] of Object.entries(openers)) {
    it(`of <${tag}> is text or told, ${payloadTexts.length} in all, and the element works as if nothing had been`, async function test() {
      this.timeout(60_000);
      const stage = await openStage({ body: `<${tag}></${tag}>` });
      const element = await elementOn(stage);
      await holdEach(stage, element, STRIDE);
      if (tag === 'mg-quiz') {
        await answerAll(await quizOn(stage), healthy);
        expect(rootOf(element).querySelector('[part~="plan"]')).to.not.equal(null);
      }
      expectUnharmed(stage, [element]);
      expectGroundKept(stage);
    });

    it(`of <${tag}>, as an object of a script in each property, is told and not thrown`, async function test() {
      this.timeout(60_000);
      const stage = await openStage({ body: `<${tag}></${tag}>` });
      const element = await elementOn(stage);
      const names = [...classOf(element).elementProperties.keys()];
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
