import { expect } from 'chai';
import { allByRole, plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Hand, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visit } from '../support/visitor.js';
import { expectResultLevel, lastToldBy, toldBy } from './support/detail.js';

// The shop of the demonstration, from the first button to the cart.

const wanted = 'Brinkorf Magnesiumcitraat 400 mg - 180 tabl.';

/** Answers in Dutch; the medicine is found by the name on its box. */
async function answerWithAMedicine(visitor: Visitor): Promise<void> {
  const { words } = visitor;
  await visitor.answerAll({}, 'medicines');
  await visitor.fillIn(words.quiz.search, 'Thyrax', 'searchbox');
  await visitor.choose(words.medicines.levothyroxine.name);
  await visitor.next();
  await visitor.answerAll({ diet: { wholegrains: 2, fish: 1 } });
}

describe('the shop of the demonstration', () => {
  afterEach(everybodyLeaves);

  for (const [how, hand] of [
    ['with the keyboard alone', 'keys'],
    ['with a finger', 'finger'],
  ] as const satisfies readonly [string, Hand][]) {
    it(`leads from the first button to the cart ${how}`, async () => {
      const visitor = await visit('/demo/index.html', { hand });
      await visitor.start();
      await answerWithAMedicine(visitor);
      expectAdvice(visitor);
      expectEvent(visitor);
      await putInCart(visitor);
      await expectInCart(visitor);
    }).timeout(60_000);
  }

  function expectAdvice(visitor: Visitor): void {
    const { words } = visitor;
    const { plan } = lastToldBy(visitor);
    const form = words.forms.citrate.name;
    const title = words.outcomes.form.title({ mg: plan?.elementalMgPerDay ?? 0, form });
    expect(visitor.heading).to.equal(plain(title));
    expect(visitor.focused?.textContent).to.equal(title);
    const { forms, foods, products, intake, purpose } = words.result;
    for (const heading of [forms, words.result.plan, intake, foods, products].map((part) => part.heading)) {
      expect(visitor.sees('heading', heading), heading).to.equal(true);
    }
    expect(visitor.screen).to.include(plain(words.findings['medicine-levothyroxine'].title));
    expect(visitor.screen).to.include(purpose);
  }

  function expectEvent(visitor: Visitor): void {
    expect(toldBy(visitor)).to.have.length(1);
    const [told] = toldBy(visitor);
    expect(told?.heading).to.equal(visitor.heading);
    expect(told?.event).to.include({ bubbles: true, composed: true, cancelable: false });
    const detail = lastToldBy(visitor);
    expectResultLevel(detail);
    expect(detail.outcome).to.equal('form');
    expect(detail.forms[0]).to.include({ id: 'citrate', rank: 1 });
    expect(detail.forms[0]?.products.map(({ id }) => id)).to.include('citraat-400');
    const { plan } = detail;
    const mg = plan?.elementalMgPerDay ?? 0;
    expect(mg % 10).to.equal(0);
    expect(mg).to.be.within(60, 250);
  }

  async function putInCart(visitor: Visitor): Promise<void> {
    await visitor.use('link', visitor.words.result.products.addToCartOf({ product: wanted }));
    await until('the shop to hear of it', () => visitor.heardOf('mg-add-to-cart').length > 0);
  }

  async function expectInCart(visitor: Visitor): Promise<void> {
    const { document } = visitor;
    expect(visitor.heardOf('mg-add-to-cart').map(({ detail }) => detail)).to.deep.equal([
      {
        productId: 'citraat-400',
        form: 'citrate',
        unitsPerDay: 1,
        quantity: 1,
        cartUrl: '?toevoegen=citraat-400',
      },
    ]);
    // The shop takes it from there, so the page stays.
    expect(visitor.window.location.search).to.equal('');
    await visitor.use('button', /^Winkelmand 1 producten$/, document);
    const cart = await until('the open cart', () =>
      allByRole(document, 'heading').find(({ textContent }) => textContent === 'Je winkelmand'),
    );
    const text = visibleText(cart.closest('section') as Element);
    expect(text).to.include(wanted).and.to.include('€ 18,75');
  }
});
