import { expect } from 'chai';
import type { AnyElement, PageWindow } from '../embedding/support/host-page.js';
import { closePages, openPage, SCRIPT } from '../embedding/support/host-page.js';
import { witness } from '../embedding/support/witness.js';
import { catalogues, twenty } from '../hostile/support/twenty.js';

describe('twenty elements on one page', () => {
  const before = (page: PageWindow): void => void witness(page);

  afterEach(closePages);

  it('take no more than three times as long together as one after the other, each by itself', async () => {
    const page = await openPage({ body: catalogues + SCRIPT, before });
    const { document, performance } = page.window;
    const draw = async (markup: readonly string[]): Promise<number> => {
      const place = document.createElement('main');
      const begun = performance.now();
      place.innerHTML = markup.join('');
      document.body.append(place);
      const all = [...place.children] as Element[] as AnyElement[];
      await Promise.all(all.map((element) => element.updateComplete));
      // What is measured on one element lays out all others too.
      place.getBoundingClientRect();
      const took = performance.now() - begun;
      place.remove();
      return took;
    };
    const least = async (markup: readonly string[]): Promise<number> => {
      const times: number[] = [];
      for (let time = 0; time < 5; time += 1) times.push(await draw(markup));
      return Math.min(...times);
    };
    await draw(twenty);
    const all = await least(twenty);
    let each = 0;
    for (const markup of twenty) each += await least([markup]);
    expect(all).to.be.below(each * 3);
  }).timeout(60_000);
});
