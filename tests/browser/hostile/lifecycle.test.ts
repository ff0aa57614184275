import { expect } from 'chai';
import { closePages } from '../embedding/support/host-page.js';
import type { HeldPage, Way } from './support/coming-and-going.js';
import { comeAndGo, count, growth, openHeldPage, ways } from './support/coming-and-going.js';

// What stays behind of elements that go in the middle of something. A thousand of them come and go in
// tests/browser/endurance; only Chromium says how many nodes and listeners there are.

const ROUND = 4;

describe('elements that come and go', () => {
  let page: HeldPage;

  beforeEach(async () => {
    page = await openHeldPage();
  });

  afterEach(closePages);

  for (const [name, way] of Object.entries(ways)) {
    it(`leaves nothing behind: ${name}`, async () => {
      await comeAndGo(page, [way], 1);
      await page.settled();
      expect(page.held.now()).to.deep.equal(page.heldBefore);
      const before = await count();
      if (before) {
        await comeAndGo(page, [way], ROUND);
        const after = await count();
        const { nodes, listeners, documents } = growth(before, after ?? before);
        // An element has hundreds of nodes. The last one that went is still held, with its rows as they were then.
        expect(nodes).to.be.below(ROUND * 10);
        expect(Math.max(listeners, documents * ROUND)).to.be.below(ROUND);
      }
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }

  it('would be seen if each were held by something', async function () {
    const held: Element[] = [];
    const before = await count();
    if (!before) return this.skip();
    await comeAndGo(page, [ways['a dose check'] as Way], ROUND, (element) => held.push(element));
    const { nodes, listeners } = growth(before, (await count()) ?? before);
    expect(nodes).to.be.above(ROUND * 10);
    expect(listeners).to.be.above(ROUND);
  });
});
