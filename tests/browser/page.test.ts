import { expect } from 'chai';
import { emulateMedia, setViewport } from './support/page.js';

describe('the window of a test', () => {
  afterEach(() => setViewport(800, 600));

  it('has the focus', () => {
    expect(document.hasFocus()).to.equal(true);
  });

  for (const [width, height] of [
    [280, 700],
    [1400, 900],
  ] as const) {
    it(`can be ${width} by ${height}`, async () => {
      await setViewport(width, height);
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    });
  }
});

describe('the settings of a visitor', () => {
  afterEach(() => emulateMedia());

  it('can be emulated, or are said not to be', async () => {
    const queries = [
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(forced-colors: active)',
    ];
    const matches = () => queries.map((query) => matchMedia(query).matches);
    const done = await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    expect(matches()).to.deep.equal([done, done, done]);
    await emulateMedia();
    expect(matches()).to.deep.equal([false, false, false]);
  });

  it('can be those of a printer', async () => {
    expect(await emulateMedia({ media: 'print' })).to.equal(matchMedia('print').matches);
  });
});
