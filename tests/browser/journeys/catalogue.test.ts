import { expect } from 'chai';
import { plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Answers, ElementVisitOptions, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { productsIn } from './support/absent.js';
import { lastToldBy } from './support/detail.js';

// What a visitor sees of what a shop sells. The catalogue stands in fixtures/journey.html.

const fixture = { catalog: '#producten' };

async function finish(
  attributes: Readonly<Record<string, string>> = fixture,
  answers: Answers = {},
  options: ElementVisitOptions = {},
): Promise<Visitor> {
  const visitor = await visitQuiz(attributes, options);
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

const cardOf = async (visitor: Visitor, product: string): Promise<string> => {
  const heading = await visitor.find('heading', product);
  return visibleText(heading.closest('li') as Element);
};

const inOrder = (visitor: Visitor): string[] => {
  const names = productsIn(visitor);
  return visitor
    .all('heading')
    .flatMap(({ textContent }) => names.filter((name) => name === plain(textContent)));
};

describe('the products of a shop', () => {
  let visitor: Visitor;

  before(async () => {
    visitor = await finish();
    await visitor.unfold(visitor.words.result.more);
  });

  after(everybodyLeaves);

  it('stand in order of what fits best, then as in the catalogue; sold out comes last', async () => {
    expect(inOrder(visitor)).to.deep.equal([
      'Magnesiumcitraat 60 tabletten',
      'Partner citraat 100 mg',
      'Stilwater citraat 100 mg',
      'Stilwater citraat 90 mg',
      'Stilwater citraat met kamille',
      'Magnesium L-threonaat',
      'Stilwater citraat 110 mg',
    ]);
    const { outOfStock } = visitor.words.result.products;
    expect(await cardOf(visitor, 'Stilwater citraat 110 mg')).to.include(outOfStock);
    expect(await cardOf(visitor, 'Stilwater citraat 100 mg')).to.not.include(outOfStock);
  });

  it('have units a day, days in a pack and a price; the form was read from the name', async () => {
    const { words } = visitor;
    const card = await cardOf(visitor, 'Magnesiumcitraat 60 tabletten');
    const units = words.units.tablet(2);
    expect(card).to.include(plain(words.result.products.perDay({ units, mg: 110 })));
    expect(card).to.include(plain(words.result.products.daysInPack({ days: 30 })));
    expect(card).to.include(plain(words.price(12.5, 'EUR')));
    const [best] = lastToldBy(visitor).forms;
    expect(best?.id).to.equal('citrate');
    expect(best?.products[0]).to.deep.equal({ id: 'named', unitsPerDay: 2, daysInPack: 30 });
  });

  it('are not harmed by one that makes no sense, which is left out and told', () => {
    expect(visitor.everything).to.not.include('Magnesiumcitraat vaag');
    const places = visitor.quiz.configProblems.map(({ attribute }) => attribute);
    expect(places).to.include.members([
      'catalog.products[1]',
      'catalog.products[2].name',
      'catalog.products[3].elementalMgPerUnit',
      'catalog.products[8].url',
    ]);
  });

  it('stay without a link when their address is no address', () => {
    expect(visitor.sees('heading', 'Stilwater citraat 90 mg')).to.equal(true);
    const links = visitor.all('link') as HTMLAnchorElement[];
    expect(links.filter(({ protocol }) => protocol === 'javascript:')).to.deep.equal([]);
    const { viewOf } = visitor.words.result.products;
    expect(visitor.sees('link', viewOf({ product: 'Stilwater citraat 90 mg' }))).to.equal(false);
  });

  it('are not shown where one unit passes the upper level', () => {
    expect(productsIn(visitor)).to.not.include('Stilwater citraat 300 mg');
  });

  it('say it where a link earns money, to people and to search engines', async () => {
    const { advertisement, viewOf } = visitor.words.result.products;
    const link = await visitor.find('link', viewOf({ product: 'Partner citraat 100 mg' }));
    expect((link as HTMLAnchorElement).relList.contains('sponsored')).to.equal(true);
    expect(await cardOf(visitor, 'Partner citraat 100 mg')).to.include(advertisement);
    const own = await visitor.find('link', viewOf({ product: 'Stilwater citraat 100 mg' }));
    expect((own as HTMLAnchorElement).relList.contains('sponsored')).to.equal(false);
    expect(visitor.everything.split(advertisement)).to.have.length(2);
  });
});

describe('products and who they are for', () => {
  afterEach(everybodyLeaves);

  it('come after all others when they are sold out, whatever their form', async () => {
    const product = { elementalMgPerUnit: 110, unit: 'tablet' };
    const products = [
      { ...product, id: 'best', name: 'Citraat dat op is', form: 'citrate', inStock: false },
      { ...product, id: 'other', name: 'Malaat dat er is', form: 'malate' },
    ];
    const visitor = await finish({}, {}, { prepare: (quiz) => void (quiz.catalog = { products }) });
    const names = visitor.all('heading').map(({ textContent }) => plain(textContent));
    expect(names).to.include('Malaat dat er is').and.to.include('Citraat dat op is');
    expect(names.indexOf('Malaat dat er is')).to.be.below(names.indexOf('Citraat dat op is'));
  });

  for (const [who, answers] of [
    ['anybody', {}],
    ['somebody who needs nothing', { diet: { nutsSeeds: 14, wholegrains: 40 } }],
    ['somebody who chose the mind', { goals: ['mind'] }],
  ] as const satisfies readonly [string, Answers][]) {
    it(`orotate is never shown, and L-threonate is never the first form: ${who}`, async () => {
      const visitor = await finish(fixture, answers);
      const { forms } = lastToldBy(visitor);
      expect(productsIn(visitor)).to.include('Stilwater citraat 100 mg');
      expect(productsIn(visitor)).to.not.include('Magnesiumorotaat');
      expect(forms.map(({ id }) => id)).to.not.include('orotate');
      expect(forms.filter(({ rank }) => rank === 1).map(({ id }) => id)).to.not.include('threonate');
    });
  }

  for (const lifeStage of ['pregnant', 'breastfeeding']) {
    it(`L-threonate is not shown to who is ${lifeStage}`, async () => {
      const visitor = await finish(fixture, { 'life-stage': lifeStage });
      expect(productsIn(visitor)).to.include('Stilwater citraat 100 mg');
      expect(productsIn(visitor)).to.not.include('Magnesium L-threonaat');
      expect(lastToldBy(visitor).forms.map(({ id }) => id)).to.not.include('threonate');
      const withHerb = productsIn(visitor).includes('Stilwater citraat met kamille');
      if (lifeStage === 'pregnant') expect(withHerb, 'other active substances').to.equal(false);
    });
  }
});

describe('opening a product and putting it in the cart', () => {
  afterEach(everybodyLeaves);

  const kinds = [
    {
      what: 'a product that is opened',
      name: 'mg-product-click',
      link: ({ words }: Visitor) =>
        words.result.products.viewOf({ product: 'Magnesiumcitraat 60 tabletten' }),
      goesTo: '#named',
      detail: { productId: 'named', form: 'citrate', unitsPerDay: 2, quantity: 1 },
    },
    {
      what: 'a product that is asked for',
      name: 'mg-add-to-cart',
      link: ({ words }: Visitor) =>
        words.result.products.addToCartOf({ product: 'Stilwater citraat 100 mg' }),
      goesTo: '#cart',
      detail: { productId: 'to-cart', form: 'citrate', unitsPerDay: 1, quantity: 1, cartUrl: '#cart' },
    },
  ] as const;

  for (const { what, name, link, goesTo, detail } of kinds) {
    it(`${what} is told, and the link goes its way`, async () => {
      const visitor = await finish();
      await visitor.use('link', link(visitor));
      await until('the page to go there', () => visitor.window.location.hash === goesTo);
      const [heard, ...more] = visitor.heardOf(name);
      expect(more).to.deep.equal([]);
      expect(heard?.detail).to.deep.equal(detail);
      expect(heard?.detail).to.be.frozen;
      expect(heard?.event).to.include({ bubbles: true, composed: true, cancelable: true });
    });

    it(`${what} can be taken over by the page`, async () => {
      const visitor = await finish();
      visitor.document.addEventListener(name, (event) => event.preventDefault());
      await visitor.use('link', link(visitor));
      await until('the page to hear of it', () => visitor.heardOf(name).length > 0);
      expect(visitor.heardOf(name)[0]?.event.defaultPrevented).to.equal(true);
      expect(visitor.window.location.hash).to.equal('');
    });
  }
});

describe('a product with no address of its own', () => {
  afterEach(everybodyLeaves);

  it('can still be asked for: the page that listens has a cart', async () => {
    const visitor = await finish();
    const { addToCartOf } = visitor.words.result.products;
    await visitor.use('button', addToCartOf({ product: 'Stilwater citraat 90 mg' }));
    await until('the page to hear of it', () => visitor.heardOf('mg-add-to-cart').length > 0);
    expect(visitor.heardOf('mg-add-to-cart').map(({ detail }) => detail)).to.deep.equal([
      { productId: 'bad-address', form: 'citrate', unitsPerDay: 1, quantity: 1 },
    ]);
    expect(visitor.window.location.hash).to.equal('');
  });
});

describe('where a catalogue comes from', () => {
  afterEach(everybodyLeaves);

  const outcomeOf = (visitor: Visitor): unknown => {
    const { outcome, forms, plan } = lastToldBy(visitor);
    return { outcome, plan, forms: forms.map(({ id, rank }) => ({ id, rank })) };
  };

  it('from an address', async () => {
    const visitor = await finish({ catalog: '/tests/browser/fixtures/journey-catalogue.json' });
    expect(visitor.sees('heading', 'Opgehaald citraat')).to.equal(true);
  });

  it('from a property', async () => {
    const products = [{ id: 'given', name: 'Gegeven magnesiumcitraat', elementalMgPerUnit: 110 }];
    const visitor = await finish({}, {}, { prepare: (quiz) => void (quiz.catalog = { products }) });
    expect(visitor.sees('heading', 'Gegeven magnesiumcitraat')).to.equal(true);
  });

  it('from a property that comes when the result is there already: the products come along, the advice stays', async () => {
    const visitor = await finish({});
    const before = outcomeOf(visitor);
    const { heading } = visitor;
    visitor.quiz.catalog = {
      products: [{ id: 'late', name: 'Laat magnesiumcitraat', elementalMgPerUnit: 110 }],
    };
    await until('the product', () => visitor.sees('heading', 'Laat magnesiumcitraat'));
    expect(visitor.heading).to.equal(heading);
    expect(outcomeOf(visitor)).to.deep.equal(before);
  });

  it('from nowhere: the advice is the same, without products', async () => {
    const own = await finish({});
    const advice = outcomeOf(own);
    everybodyLeaves();
    const none = await finish({ catalog: '#nergens' });
    expect(outcomeOf(none)).to.deep.equal(advice);
    expect(none.screen).to.include(none.words.quiz.catalogError);
    expect(productsIn(none)).to.deep.equal([]);
  });
});

describe('a claim and what stands beside it', () => {
  afterEach(everybodyLeaves);

  const products = [
    { id: 'enough', name: 'Citraat van 60', form: 'citrate', elementalMgPerUnit: 60 },
    { id: 'little', name: 'Citraat van 56', form: 'citrate', elementalMgPerUnit: 56 },
  ];
  const withGoals = async (...goals: string[]): Promise<Visitor> =>
    finish({}, { goals }, { prepare: (quiz) => void (quiz.catalog = { products }) });
  const namesOn = (visitor: Visitor): string[] =>
    visitor.all('heading').map(({ textContent }) => plain(textContent));

  it('a claim has no product beside it whose daily portion holds less than 56.25 mg', async () => {
    const visitor = await withGoals('muscles');
    expect(visitor.everything).to.include(plain(visitor.words.claims.muscle));
    expect(namesOn(visitor)).to.include('Citraat van 60').and.not.to.include('Citraat van 56');
  });

  it('without a claim the smaller portion may be shown', async () => {
    const visitor = await withGoals('other');
    expect(visitor.everything).to.not.include(plain(visitor.words.claims.muscle));
    expect(namesOn(visitor)).to.include('Citraat van 56');
  });
});
