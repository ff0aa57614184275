import { closePages } from '../embedding/support/host-page.js';
import { fuzzElements } from '../hostile/support/live.js';

// Ten thousand draws on live elements, each a handful of attributes and properties.

const ROUNDS = 10;
const DRAWS = 1000;

describe('three elements to which anything is given, for long', () => {
  afterEach(closePages);

  for (let round = 1; round <= ROUNDS; round += 1) {
    it(`in ${DRAWS} draws more are never blank, throw nothing and advise nothing (${round} of ${ROUNDS})`, async function test() {
      this.timeout(120_000);
      await fuzzElements(DRAWS, round);
    });
  }
});
