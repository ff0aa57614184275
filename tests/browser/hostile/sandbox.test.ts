import { expect } from 'chai';
import { answerUpTo, healthy, questionOn, realHand } from '../embedding/support/answering.js';
import { closePages, find, openPage, rootOf } from '../embedding/support/host-page.js';
import { press } from '../support/input.js';
import { until } from '../support/until.js';
import { behind, threeIn, threeTags } from './support/house.js';
import { reportFrom } from './support/inside.js';

// In a frame with `sandbox` a page may not send forms, open windows, save files or print, and without an origin of its own
// it has no storage and no cookies: asking for them throws.

describe('all three elements in a frame that may do nothing but run scripts', function sandboxDescription() {
  this.timeout(60_000);

  for (const [sandbox, what, hasStorage] of [
    ['allow-scripts', 'without an origin', false],
    ['allow-scripts allow-same-origin', 'of the same origin', true],
  ] as const) {
    it(`${what} come to a result, a verdict and a list, and throw nothing`, async () => {
      const report = await reportFrom(sandbox, `${threeTags}${behind}`);
      expect(report.origin === 'null', 'without an origin').to.equal(!hasStorage);
      expect(report.hasStorage, 'storage').to.equal(hasStorage);
      const [quiz, check, table] = report.ends;
      expect(quiz).to.match(/^result: ./);
      expect(check).to.match(/mg/);
      expect(table).to.match(/^Spinazie/);
      // Said, not thrown: within such a frame no other can be filled.
      const said = report.complaints.filter((one) => !one.startsWith('This could not be printed.'));
      expect(said).to.deep.equal([]);
    });
  }

  it('of the same origin go on by the Enter key', async () => {
    const page = await openPage({
      sandbox: 'allow-scripts allow-same-origin',
      body: `${threeTags}${behind}`,
    });
    const { quiz } = await threeIn(page.document);
    await answerUpTo(quiz, healthy, 'age');
    const field = find<HTMLInputElement>(rootOf(quiz), '#age');
    await realHand.fill(field, '45');
    await until('45', () => field.value === '45');
    await press('Enter');
    await until('the next question', () => questionOn(quiz) === 'sex');
    closePages();
  });
});
