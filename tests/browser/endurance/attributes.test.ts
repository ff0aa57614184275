import { closePages } from '../embedding/support/host-page.js';
import { holdEach, openers } from '../hostile/support/hold.js';
import { payloadTexts } from '../../hostile/support/payloads.js';
import { expectGroundKept, openStage } from '../hostile/support/stage.js';

describe('every attack in every attribute', () => {
  afterEach(closePages);

  for (const [tag, elementOn] of Object.entries(openers)) {
    it(`of <${tag}> is text or told: ${payloadTexts.length} in each`, async function test() {
      this.timeout(120_000);
      const stage = await openStage({ body: `<${tag}></${tag}>` });
      await holdEach(stage, await elementOn(stage));
      expectGroundKept(stage);
    });
  }
});
