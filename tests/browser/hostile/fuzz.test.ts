import { closePages } from '../embedding/support/host-page.js';
import { fuzzElements } from './support/live.js';

// The same as in the endurance tests, at a length that is not noticed.

describe('three elements to which anything is given', () => {
  afterEach(closePages);

  it('in 300 draws of attributes and properties are never blank, throw nothing and advise nothing', async function test() {
    this.timeout(60_000);
    await fuzzElements(300);
  });
});
