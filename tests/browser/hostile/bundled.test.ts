import { expect } from 'chai';
import { answerAll, endingOf, healthy } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import type { HostPageSource } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  until,
} from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';

// What hosts' own bundlers made of the package (scripts/bundled.js), and a page that bundles nothing.

const FOODS = '/demo/bakkerij.csv';
const bundle = (bundler: string, program: string): string =>
  `<script type="module" src="/.build/bundled/${bundler}/${program}/${program}.js"></script>`;

const root = '/as-it-stands/node_modules';
const imports = {
  lit: `${root}/lit/index.js`,
  'lit/': `${root}/lit/`,
  'lit-html': `${root}/lit-html/lit-html.js`,
  'lit-html/': `${root}/lit-html/`,
  'lit-element/': `${root}/lit-element/`,
  '@lit/reactive-element': `${root}/@lit/reactive-element/reactive-element.js`,
  'zod/mini': `${root}/zod/mini/index.js`,
};
const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;

describe('the package', () => {
  let seen: Witness;
  const open = (source: HostPageSource): ReturnType<typeof openPage> =>
    openPage({
      ...source,
      before: (page) => {
        seen = witness(page);
      },
    });

  afterEach(() => {
    closePages();
    expect(seen.complaints).to.deep.equal([]);
  });

  async function runsToResult(head: string): Promise<void> {
    const page = await open({ head, body: `<mg-quiz catalog="#producten"></mg-quiz>${catalogScript()}` });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(rootOf(quiz).querySelectorAll('[part~="product"]').length).to.be.greaterThan(0);
    expect(page.window.customElements.get('mg-food-table')).to.equal(undefined);
  }

  for (const bundler of ['esbuild', 'vite', 'rollup', 'webpack']) {
    it(`bundled by ${bundler}: the quiz alone runs to its result`, async () => {
      await runsToResult(bundle(bundler, 'quiz'));
    });

    it(`bundled by ${bundler}: the food table fetches what reads a file when it has one`, async () => {
      const body = `<mg-food-table src="${FOODS}"></mg-food-table>`;
      const table = await foodTableOn(await open({ head: bundle(bundler, 'foods'), body }));
      await until(() => rootOf(table).querySelector('.food-row') !== null);
      expect(rootOf(table).querySelectorAll('.food-row').length).to.be.within(1, 100);
    });
  }

  for (const bundler of ['esbuild', 'vite']) {
    it(`bundled by ${bundler}: a dose check that a script makes comes to its verdict`, async () => {
      const check = await doseCheckOn(await open({ head: bundle(bundler, 'dose') }));
      await fillInAll(check, takers.within);
      expect(verdictOn(check).length).to.be.greaterThan(5);
      expect(rootOf(check).querySelector('[part~="verdict-good"]')).not.to.equal(null);
    });

    it(`bundled by ${bundler}: the index defines all three`, async () => {
      const page = await open({ head: bundle(bundler, 'all'), body: '<mg-quiz></mg-quiz>' });
      await quizOn(page);
      for (const tag of ['mg-quiz', 'mg-food-table', 'mg-dose-check']) {
        expect(page.window.customElements.get(tag), tag).not.to.equal(undefined);
      }
      const { version } = page.window.customElements.get('mg-quiz') as unknown as { version: string };
      expect(page.document.documentElement.dataset['version']).to.equal(version);
    });
  }

  it('bundled by nobody: its modules find lit and zod by an import map', async () => {
    await runsToResult(`${importMap}<script type="module" src="/as-it-stands/dist/mg-quiz.js"></script>`);
  });

  it('bundled by nobody: without an import map the modules do not find lit', async () => {
    // Else the test above would try something else than it says.
    const text = await (await fetch('/as-it-stands/dist/shared/ui.js')).text();
    expect(text).to.match(/from 'lit';/);
  });
});
