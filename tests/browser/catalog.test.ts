import { expect } from 'chai';
import type { MgProbe, Noticed } from './support/probe.js';
import { isUsable, makeProbe, notice, showProbe, whenLoaded } from './support/probe.js';
import { ProductImages } from '../../src/ui/product-images.js';

const good = { id: 'c-100', name: 'Magnesiumcitraat', form: 'citrate', elementalMgPerUnit: 100 };
const catalogOf = (...changes: object[]) => ({ products: changes.map((change) => ({ ...good, ...change })) });

function addScript(text: string, id = 'products'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  document.body.append(script);
  return script;
}

const productIds = (probe: MgProbe): string[] => probe.source.catalog?.products.map(({ id }) => id) ?? [];

describe('catalogue', () => {
  let noticed: Noticed;
  // Read, not called: they are put back as they were.
  const ofTheBrowser = { fetch: window.fetch, setTimeout: window.setTimeout };

  before(whenLoaded);

  beforeEach(() => {
    noticed = notice();
  });

  afterEach(() => {
    noticed.stop();
    document.body.replaceChildren();
    Object.assign(window, ofTheBrowser);
  });

  function expectOneProblem(probe: MgProbe, place: string, expected: RegExp): void {
    expect(noticed.warnings).to.have.length(1);
    expect(noticed.warnings[0]).to.include('<mg-probe>').and.to.include(place).and.to.match(expected);
    expect(noticed.events).to.have.length(1);
    expect(noticed.events[0]).to.include({ element: 'mg-probe', attribute: place });
    expect(probe.configProblems).to.deep.equal(noticed.events);
    expect(isUsable(probe)).to.equal(true);
  }

  const brokenNames: readonly [string, string][] = [
    ['a selector of nothing', '#nowhere'],
    ['a selector that is none', '#[['],
    ['a word', 'products'],
    ['a script for an address', 'javascript:alert(1)'],
    ['data for an address', 'data:application/json,{}.json'],
    ['another scheme', 'ftp://shop.example/catalog.json'],
    ['markup', '<b>catalog</b>'],
    ['an address that cannot be', 'https://[.json'],
  ];

  for (const [what, value] of brokenNames) {
    it(`${what} is told once, and the quiz goes on without products`, async () => {
      const probe = await showProbe({ catalog: value });
      expectOneProblem(probe, 'catalog', /a selector of an inline JSON script.*or a URL/);
      expect(noticed.events[0]?.value).to.equal(value);
      expect(probe.source.state).to.equal('failed');
    });
  }

  const brokenTexts: readonly [string, string, RegExp][] = [
    ['nothing', '', /no JSON/],
    ['a comma too many', '{"products": [],}', /no JSON/],
    ['a page', '<!doctype html><title>404</title>', /no JSON/],
    ['a list', '[]', /\{"products": \[ … \]\}/],
    ['null', 'null', /\{"products": \[ … \]\}/],
    ['another object', '{"items": []}', /\{"products": \[ … \]\}/],
    ['products in an object', '{"products": {}}', /\{"products": \[ … \]\}/],
    ['no products', '{"products": []}', /at least one product/],
    [
      '3,000 products',
      JSON.stringify({ products: Array.from({ length: 3000 }, () => good) }),
      /at most 2000/,
    ],
    ['10 MB', `{"products": [{"id": "${'x'.repeat(10_000_000)}"}]}`, /longer than 5000000/],
  ];

  for (const [what, text, expected] of brokenTexts) {
    it(`an inline script with ${what} is told once`, async () => {
      addScript(text);
      const probe = await showProbe({ catalog: '#products' });
      expectOneProblem(probe, 'catalog', expected);
      expect(probe.source.catalog).to.equal(null);
    });
  }

  const brokenProducts: readonly [string, unknown, string, RegExp, number][] = [
    ['that is a text', 'citrate', 'catalog.products[0]', /an object/, 0],
    ['without an id', { ...good, id: null }, 'catalog.products[0].id', /a text/, 0],
    ['with an object for a name', { ...good, name: { nl: 'x' } }, 'catalog.products[0].name', /a text/, 0],
    [
      'without a strength',
      { ...good, elementalMgPerUnit: null },
      'catalog.products[0].elementalMgPerUnit',
      /mg above 0/,
      0,
    ],
    [
      'with a negative strength',
      { ...good, elementalMgPerUnit: -1 },
      'catalog.products[0].elementalMgPerUnit',
      /mg above 0/,
      0,
    ],
    [
      'with a label day in words',
      { ...good, labelUnitsPerDay: '2' },
      'catalog.products[0].labelUnitsPerDay',
      /left out/,
      0,
    ],
    ['with a negative price', { ...good, price: -5 }, 'catalog.products[0].price', /0 or more/, 1],
    ['with a price in words', { ...good, price: '€ 5' }, 'catalog.products[0].price', /0 or more/, 1],
    [
      'with a script for a link',
      { ...good, url: 'JavaScript:alert(1)' },
      'catalog.products[0].url',
      /https:/,
      1,
    ],
    [
      'with a hidden script for a link',
      { ...good, url: ' java\tscript:alert(1)' },
      'catalog.products[0].url',
      /https:/,
      1,
    ],
    [
      'with data for an image',
      { ...good, image: 'data:image/svg+xml,<svg onload=alert(1)>' },
      'catalog.products[0].image',
      /https:/,
      1,
    ],
    ['of an unknown form', { ...good, form: 'gold' }, 'catalog.products[0].form', /citrate/, 1],
    ['in an unknown unit', { ...good, unit: 'spoon' }, 'catalog.products[0].unit', /capsule/, 1],
  ];

  for (const [what, product, place, expected, kept] of brokenProducts) {
    it(`a product ${what} is told once, and the rest stays`, async () => {
      const probe = makeProbe();
      probe.catalog = { products: [product, { ...good, id: 'other' }] };
      document.body.append(probe);
      await probe.whenConfigured();
      expectOneProblem(probe, place, expected);
      expect(probe.source.catalog?.products).to.have.length(kept + 1);
    });
  }

  it('a second product with the same id is told once', async () => {
    addScript(JSON.stringify(catalogOf({}, { name: 'Another' })));
    const probe = await showProbe({ catalog: '#products' });
    expectOneProblem(probe, 'catalog.products[1].id', /no earlier product/);
  });

  it('a hundred bad products give one warning', async () => {
    const probe = makeProbe();
    probe.catalog = {
      products: Array.from({ length: 100 }, (_, i) => ({ ...good, id: `p${i}`, price: 'x' })),
    };
    document.body.append(probe);
    await probe.whenConfigured();
    expectOneProblem(probe, 'catalog', /100 values/);
    expect(productIds(probe)).to.have.length(100);
  });

  it('products a hundred thousand deep never throw', async () => {
    addScript(`{"products": [{"id": ${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`);
    const probe = await showProbe({ catalog: '#products' });
    expect(noticed.warnings).to.have.length(1);
    expect(isUsable(probe)).to.equal(true);
  });

  it('markup in a name stays text, and a prototype in JSON stays where it is', async () => {
    addScript(
      `{"products": [{"__proto__": {"polluted": 1}, "id": "a", "name": "<b>Magnesiumcitraat</b>", "elementalMgPerUnit": 90}]}`,
    );
    const probe = await showProbe({ catalog: '#products' });
    expect(noticed.warnings).to.deep.equal([]);
    expect(probe.source.catalog?.products[0]).to.include({
      name: '<b>Magnesiumcitraat</b>',
      form: 'citrate',
    });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('an inline script is there at once, and 500 products are fine', async () => {
    addScript(
      JSON.stringify({ products: Array.from({ length: 500 }, (_, i) => ({ ...good, id: `p${i}` })) }),
    );
    const probe = makeProbe({ catalog: '#products' });
    document.body.append(probe);
    await probe.updateComplete;
    expect(productIds(probe)).to.have.length(500);
    expect(noticed.warnings).to.deep.equal([]);
  });

  it('a script beside the element in a shadow root is found first', async () => {
    addScript(JSON.stringify(catalogOf({ id: 'outside' })));
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(addScript(JSON.stringify(catalogOf({ id: 'inside' }))));
    const probe = await showProbe({ catalog: '#products' }, root);
    expect(productIds(probe)).to.deep.equal(['inside']);
  });

  it('an object wins over the attribute, and without it the attribute counts again', async () => {
    addScript(JSON.stringify(catalogOf({ id: 'script' })));
    const probe = await showProbe({ catalog: '#products' });
    const given = catalogOf({ id: 'object' });
    probe.catalog = given;
    await probe.whenConfigured();
    expect(productIds(probe)).to.deep.equal(['object']);
    expect(probe.catalog).to.equal(given);
    probe.setAttribute('catalog', '#nowhere');
    await probe.whenConfigured();
    expect(productIds(probe)).to.deep.equal(['object']);
    probe.setAttribute('catalog', '#products');
    probe.catalog = null;
    await probe.whenConfigured();
    expect(productIds(probe)).to.deep.equal(['script']);
    expect(noticed.warnings).to.deep.equal([]);
  });

  describe('from an address', () => {
    /** Answers in place of a server, and remembers what was asked. */
    function serve(
      answer: (signal: AbortSignal) => Promise<Response>,
    ): { url: string; signal: AbortSignal }[] {
      const asked: { url: string; signal: AbortSignal }[] = [];
      window.fetch = (url, options) => {
        const signal = options?.signal as AbortSignal;
        asked.push({ url: url as string, signal });
        return answer(signal);
      };
      return asked;
    }

    const silence = (signal: AbortSignal): Promise<Response> =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      );

    it('JSON is fetched and used', async () => {
      const asked = serve(async () => new Response(JSON.stringify(catalogOf({ id: 'fetched' }))));
      const probe = await showProbe({ catalog: './catalog.json' });
      expect(productIds(probe)).to.deep.equal(['fetched']);
      expect(asked.map(({ url }) => url)).to.deep.equal(['./catalog.json']);
      expect(probe.source.state).to.equal('ready');
    });

    it('a page that is not there is told once', async () => {
      const probe = await showProbe({ catalog: '/no-such-folder/catalog.json' });
      expectOneProblem(probe, 'catalog', /answered 404/);
    });

    it('a network that fails is told once', async () => {
      serve(() => Promise.reject(new TypeError('Failed to fetch')));
      const probe = await showProbe({ catalog: 'https://shop.example/catalog' });
      expectOneProblem(probe, 'catalog', /can be reached/);
    });

    it('a page in HTML is told once', async () => {
      serve(async () => new Response('<!doctype html>'));
      const probe = await showProbe({ catalog: '/catalog' });
      expectOneProblem(probe, 'catalog', /no JSON/);
    });

    it('JSON of another kind is told once', async () => {
      const probe = await showProbe({ catalog: '/package.json' });
      expectOneProblem(probe, 'catalog', /\{"products": \[ … \]\}/);
    });

    it('10 MB is told once', async () => {
      serve(async () => new Response(' '.repeat(10_000_000)));
      const probe = await showProbe({ catalog: '/catalog' });
      expectOneProblem(probe, 'catalog', /longer than/);
    });

    it('an announced gigabyte is not read', async () => {
      serve(async () => new Response('{}', { headers: { 'content-length': '1000000000' } }));
      const probe = await showProbe({ catalog: '/catalog' });
      expectOneProblem(probe, 'catalog', /at most 5000000/);
    });

    it('a server that never answers is given up, and told once', async () => {
      const asked = serve(silence);
      window.setTimeout = ((act: () => void, ms?: number) =>
        ofTheBrowser.setTimeout.call(window, act, ms === 15_000 ? 0 : ms)) as typeof window.setTimeout;
      const probe = await showProbe({ catalog: '/catalog' });
      expectOneProblem(probe, 'catalog', /no answer/);
      expect(asked[0]?.signal.aborted).to.equal(true);
    });

    it('the element can be used while it loads', async () => {
      serve(silence);
      const probe = makeProbe({ catalog: '/catalog' });
      document.body.append(probe);
      await probe.updateComplete;
      expect(probe.source.state).to.equal('loading');
      expect(isUsable(probe)).to.equal(true);
      expect(probe.used.claims).to.equal('eu');
    });

    it('leaving the page stops the request in silence; coming back asks again', async () => {
      const asked = serve(silence);
      const probe = makeProbe({ catalog: '/catalog' });
      document.body.append(probe);
      await probe.updateComplete;
      probe.remove();
      expect(asked[0]?.signal.aborted).to.equal(true);
      await probe.whenConfigured();
      expect(noticed.warnings).to.deep.equal([]);
      serve(async () => new Response(JSON.stringify(catalogOf({ id: 'again' }))));
      document.body.append(probe);
      await probe.whenConfigured();
      expect(productIds(probe)).to.deep.equal(['again']);
    });

    it('of two addresses after each other the last one counts', async () => {
      const asked = serve(silence);
      const probe = makeProbe({ catalog: '/first' });
      document.body.append(probe);
      await probe.updateComplete;
      serve(async () => new Response(JSON.stringify(catalogOf({ id: 'second' }))));
      probe.setAttribute('catalog', '/second');
      await probe.whenConfigured();
      expect(asked[0]?.signal.aborted).to.equal(true);
      expect(productIds(probe)).to.deep.equal(['second']);
      expect(noticed.warnings).to.deep.equal([]);
    });
  });
});

describe('product images', () => {
  const source = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const products = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...good, id: `p${i}`, image: source }));

  it('are asked for once, for all products, and each has its own node', () => {
    const images = new ProductImages();
    const all = [...products(3), { ...good, id: 'bare' }];
    images.prepare(all);
    const node = images.imageFor('p1');
    images.prepare(all);
    expect(images.imageFor('p1')).to.equal(node).and.to.be.instanceOf(HTMLImageElement);
    expect(node).to.include({ alt: '', src: source, decoding: 'async' });
    expect(images.imageFor('bare')).to.equal(null);
    images.release();
    expect(images.imageFor('p1')).to.equal(null);
  });

  it('are not asked for at all when there are too many to ask for every one', () => {
    const images = new ProductImages();
    images.prepare(products(61));
    expect(products(61).map(({ id }) => images.imageFor(id))).to.deep.equal(Array(61).fill(null));
    images.prepare(products(60));
    expect(images.imageFor('p59')).to.be.instanceOf(HTMLImageElement);
  });
});
