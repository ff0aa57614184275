import { expect } from 'chai';
import { foodOf, foodsOf, nameIn } from '../../../src/engine/foods.js';
import type { Avoid } from '../../../src/engine/types.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { plain } from '../support/on-screen.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import {
  expectNoAdvice,
  expectNoFoods,
  expectNoForm,
  expectNoPlan,
  expectNoProduct,
  productsIn,
} from './support/absent.js';
import { expectContractShape, expectResultLevel, lastToldBy } from './support/detail.js';

// The outcomes that are an advice: what stands on the screen, and what the page is told.

const catalog = { catalog: '#producten' };

const plenty = { leafyGreens: 7, nutsSeeds: 14, legumes: 7, wholegrains: 40, fish: 2, darkChocolate: 7 };
const needsNothing: Answers = { diet: plenty };
const smallGap: Answers = { supplements: [{ mg: 100 }] };

async function finish(answers: Answers, attributes: Readonly<Record<string, string>> = catalog) {
  const visitor = await visitQuiz(attributes);
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

const headings = (visitor: Visitor): string[] =>
  visitor.all('heading').map(({ textContent }) => plain(textContent));

const contains = (id: string): readonly Avoid[] => foodOf(magnesium, id)?.contains ?? [];

/** By the name with which a row begins; where two would do, the longer. */
function foodsShown(visitor: Visitor): string[] {
  const { lang, result } = visitor.words;
  const heading = visitor
    .all('heading')
    .find(({ textContent }) => plain(textContent) === result.foods.heading);
  const rows = [...(heading?.closest('section')?.querySelectorAll('li') ?? [])];
  const names = [...foodsOf(magnesium).values()]
    .map((food) => ({ id: food.id, name: nameIn(food, lang) }))
    .sort((a, b) => b.name.length - a.name.length);
  return rows.flatMap((row) => {
    const text = plain(row.textContent).toLowerCase();
    return names.find(({ name }) => text.startsWith(name.toLowerCase()))?.id ?? [];
  });
}

describe('a supplement suits', () => {
  let visitor: Visitor;

  before(async () => {
    visitor = await finish({});
  });

  after(everybodyLeaves);

  it('shows form, plan, intake, food and products, in that order', () => {
    const { result } = visitor.words;
    const parts = [result.forms, result.plan, result.intake, result.foods, result.products];
    const order = parts.map(({ heading }) => heading);
    expect(headings(visitor).filter((heading) => order.includes(heading))).to.deep.equal(order);
  });

  it('shows portions of food that close the same gap as an equal way', () => {
    const { equalWay } = visitor.words.result.foods;
    const sentence = equalWay({ mg: 110, portions: 2 }).split('. ').at(-1) ?? '';
    expect(visitor.screen).to.include(plain(sentence));
  });

  // The same checks that elsewhere find nothing.
  for (const expectAbsence of [expectNoForm, expectNoPlan, expectNoProduct, expectNoFoods, expectNoAdvice]) {
    it(`is not what ${expectAbsence.name} calls absent`, () => {
      expect(() => expectAbsence(visitor)).to.throw();
    });
  }

  it('says why this form, and why the others not', async () => {
    const { words } = visitor;
    expect(visitor.screen).to.not.include(words.result.forms.rejected);
    await visitor.unfold(words.result.forms.whyNot);
    expect(visitor.screen).to.include(words.result.forms.rejected);
    expect(visitor.screen.toLowerCase()).to.include(words.forms.orotate.short.toLowerCase());
  });
});

describe('a supplement suits, and', () => {
  afterEach(everybodyLeaves);

  it('what the visitor does not eat is left out', async () => {
    const shownTo = async (avoid: readonly Avoid[]): Promise<Avoid[]> => {
      const visitor = await finish({ avoid });
      const contents = foodsShown(visitor).flatMap((id) => contains(id));
      everybodyLeaves();
      return contents;
    };
    const usually = [...new Set(await shownTo([]))];
    expect(usually).to.not.deep.equal([]);
    const left = await shownTo(usually);
    for (const one of usually) expect(left).to.not.include(one);
  });

  it('beside a caution the professional is named', async () => {
    const visitor = await finish({ 'life-stage': 'pregnant' });
    expect(lastToldBy(visitor).outcome).to.equal('form');
    expect(visitor.screen)
      .to.include(visitor.words.findings.pregnant.title)
      .and.to.match(/verloskundige/);
  });
});

describe('food comes first', () => {
  afterEach(everybodyLeaves);

  for (const [why, answers] of [
    ['at a small gap', smallGap],
    ['when the visitor does not know what they eat', { diet: 'unsure' }],
    ['when it has to go on the skin', { prefer: 'skin' }],
  ] as const satisfies readonly [string, Answers][]) {
    it(`${why}: forms and foods, but no plan`, async () => {
      const visitor = await finish(answers);
      const { words } = visitor;
      expect(visitor.heading).to.equal(words.outcomes['food-first'].title({}));
      expect(visitor.sees('heading', words.result.foods.heading)).to.equal(true);
      expect(visitor.sees('heading', words.result.forms.heading)).to.equal(true);
      expectNoPlan(visitor);
      const detail = lastToldBy(visitor);
      expectResultLevel(detail);
      expect(detail).to.include({ outcome: 'food-first', plan: null });
      expect(detail.forms).to.not.have.length(0);
    });
  }

  it('shows products only behind a question that says they are not needed', () =>
    expectBehindQuestion(smallGap));
});

describe('nothing is needed', () => {
  afterEach(everybodyLeaves);

  it('shows no plan and no food to eat more of, whatever the topics', async () => {
    const visitor = await finish({ ...needsNothing, goals: ['fatigue', 'energy', 'bones', 'teeth'] });
    expect(visitor.heading).to.equal(visitor.words.outcomes['nothing-needed'].title({}));
    expectNoPlan(visitor);
    expectNoFoods(visitor);
    const detail = lastToldBy(visitor);
    expectResultLevel(detail);
    expect(detail).to.include({ outcome: 'nothing-needed', plan: null });
  });

  it('shows products only behind a question that says they are not needed', () =>
    expectBehindQuestion(needsNothing));

  it('shows no product where what is taken already passes the upper level', async () => {
    const visitor = await finish({ supplements: [{ mg: 150, perDay: 2 }] });
    expect(visitor.heading).to.equal(visitor.words.outcomes['nothing-needed'].title({}));
    expect(visitor.screen).to.include(visitor.words.findings['above-upper-level'].title);
    expectNoPlan(visitor);
    expectNoProduct(visitor);
  });
});

async function expectBehindQuestion(answers: Answers): Promise<void> {
  const visitor = await finish(answers);
  const { products } = visitor.words.result;
  expect(productsIn(visitor, visitor.screen)).to.deep.equal([]);
  await visitor.unfold(products.anyway);
  expect(visitor.screen).to.include(products.anywayText);
  const shown = productsIn(visitor, visitor.screen);
  expect(shown).to.include('Magnesiumcitraat 60 tabletten');
  expect(shown).to.not.include('Stilwater citraat 300 mg');
}

describe('a child of 4 to 17', () => {
  afterEach(everybodyLeaves);

  for (const age of ['4', '12', '17,9']) {
    it(`of ${age} years gets food and a word with the doctor: no form, no dose, no product`, async () => {
      const visitor = await finish({ age });
      const { words } = visitor;
      expect(visitor.heading).to.equal(words.outcomes['food-first'].title({}));
      expect(visitor.screen).to.include(words.findings['age-4-17'].title);
      expect(visitor.sees('heading', words.result.foods.heading)).to.equal(true);
      expectNoForm(visitor);
      expectNoPlan(visitor);
      expectNoProduct(visitor);
      const detail = lastToldBy(visitor);
      expectResultLevel(detail);
      expect(detail).to.include({ outcome: 'food-first', plan: null });
      expect(detail.forms).to.deep.equal([]);
    });
  }

  it('is not offered products either when it eats enough', async () => {
    // What a child eats is not estimated, so this comes from who knows it.
    const visitor = await finish({ age: '12' }, { ...catalog, answers: '{"foodMg": 500}' });
    expect(lastToldBy(visitor)).to.include({ outcome: 'nothing-needed', plan: null });
    expectNoForm(visitor);
    expectNoPlan(visitor);
    expectNoProduct(visitor);
  });
});

describe('an event with reasons', () => {
  afterEach(everybodyLeaves);

  it('says why, and never what was answered', async () => {
    const visitor = await finish({ medicines: ['levothyroxine'] }, { ...catalog, 'event-detail': 'reasons' });
    const detail = lastToldBy(visitor);
    expectContractShape(detail);
    expect(detail.outcome).to.equal('form');
    expect(detail.findings.map(({ rule }) => rule)).to.have.members([
      'medicine-levothyroxine',
      'gap-needs-supplement',
    ]);
    expect(detail.plan?.gaps.map(({ medicine, kept }) => [medicine, kept])).to.deep.equal([
      ['levothyroxine', true],
    ]);
    expect(detail.forms.every(({ reasons }) => reasons.length > 0)).to.equal(true);
    expect(detail.rejected.map(({ id }) => id)).to.include('orotate');
    expect(detail.foods).to.not.have.length(0);
    expect(visitor.screen).to.not.include(visitor.words.quiz.consent.title);
  });
});
