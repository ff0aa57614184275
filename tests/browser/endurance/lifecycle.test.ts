import { expect } from 'chai';
import { closePages } from '../embedding/support/host-page.js';
import type { HeldPage, Way } from '../hostile/support/coming-and-going.js';
import { comeAndGo, count, growth, openHeldPage, ways } from '../hostile/support/coming-and-going.js';

// E4, a thousand times over. Chromium's own counters are compared between rounds of the same run: what grows with the
// elements grows in each round, what the first round explains (compiled code, caches) no longer does in the second.
// Firefox and WebKit do not say what they hold, and collect when they like: there only listeners, timers and observers count.

/** Of what came in the first round. A leak comes in both, and is as large in the second. */
const MOST_HEAP = 0.75;

interface Endured {
  readonly ways: readonly Way[];
  /** How often all of these come and go: to warm up, and then in each of two rounds. */
  readonly warmUp: number;
  readonly round: number;
}

const once = (name: string): Endured => ({ ways: [ways[name] as Way], warmUp: 100, round: 450 });

const endured: Readonly<Record<string, Endured>> = {
  'a quiz, 1,000 times': once('a quiz'),
  'a dose check, 1,000 times': once('a dose check'),
  'a food table, 1,000 times': once('a food table'),
  'three side by side, 1,000 times': {
    ways: ['a quiz', 'a dose check', 'a food table'].map((name) => ways[name] as Way),
    warmUp: 100,
    round: 450,
  },
  '1,008 elements in the middle of what they do': { ways: Object.values(ways), warmUp: 8, round: 38 },
};

describe('elements that come and go for hours', () => {
  let page: HeldPage;

  beforeEach(async () => {
    page = await openHeldPage();
  });

  afterEach(closePages);

  for (const [name, { ways: some, warmUp, round }] of Object.entries(endured)) {
    it(`nothing grows: ${name}`, async () => {
      await comeAndGo(page, some, warmUp);
      const warm = await count();
      await comeAndGo(page, some, round);
      const half = await count();
      await comeAndGo(page, some, round);
      const full = await count();
      await page.settled();
      expect(page.held.now()).to.deep.equal(page.heldBefore);
      expect(page.seen.complaints).to.deep.equal([]);
      if (!warm || !half || !full) return;
      const [first, second] = [growth(warm, half), growth(half, full)];
      expect(Math.max(second.nodes, second.listeners, second.documents * round)).to.be.below(round / 10);
      expect(second.heap).to.be.below(first.heap * MOST_HEAP);
    }).timeout(240_000);
  }

  it('would be seen if each left four kilobytes behind, or one listener', async function () {
    const leaks: object[] = [];
    const some = [ways['a quiz'] as Way];
    const leak = (element: Element): void => {
      leaks.push(Array.from({ length: 512 }, (_, index) => index + 0.5));
      element.ownerDocument.addEventListener('leak', () => leaks.length);
    };
    await comeAndGo(page, some, 100);
    const warm = await count();
    if (!warm) return this.skip();
    await comeAndGo(page, some, 450, leak);
    const half = (await count()) ?? warm;
    await comeAndGo(page, some, 450, leak);
    const full = (await count()) ?? warm;
    const [first, second] = [growth(warm, half), growth(half, full)];
    expect(second.heap).to.be.above(first.heap * MOST_HEAP);
    expect(second.listeners).to.be.at.least(450);
  }).timeout(60_000);
});
