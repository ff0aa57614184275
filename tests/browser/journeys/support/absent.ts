import { expect } from 'chai';
import { foodsOf } from '../../../../src/engine/foods.js';
import { magnesium } from '../../../../src/knowledge/magnesium.js';
import { portionText } from '../../../../src/locales/portion-text.js';
import { elementsIn, nameOf, plain } from '../../support/on-screen.js';
import type { Visitor } from '../../support/visitor.js';

// What must not be there. Looked for in everything, also in what is folded away.

/** Without the titles of sources, which may name anything. */
const ownWords = (visitor: Visitor): string =>
  elementsIn(visitor.quiz)
    .filter((element) => element.matches('a[href]'))
    .reduce((text, { textContent }) => text.replace(plain(textContent), ''), visitor.everything);

/** Names of the products of the page that stand in the quiz. */
export function productsIn(visitor: Visitor, text = visitor.everything): string[] {
  const scripts = [...visitor.document.querySelectorAll('script[type="application/json"]')];
  const catalogues = scripts.map((script) => JSON.parse(script.textContent ?? '') as { products: unknown[] });
  const names = catalogues.flatMap(({ products }) =>
    (products as ({ name?: string } | null)[]).flatMap((product) => product?.name ?? []),
  );
  return names.filter((name) => text.includes(plain(name)));
}

export function expectNoProduct(visitor: Visitor): void {
  const { words } = visitor;
  const { heading, care } = words.result.products;
  expect(productsIn(visitor)).to.deep.equal([]);
  expect(visitor.sees('heading', heading)).to.equal(false);
  expect(visitor.sees('heading', care)).to.equal(false);
  expect(visitor.everything).to.not.include(words.result.products.anyway);
}

export function expectNoPlan(visitor: Visitor): void {
  const { plan, intake } = visitor.words.result;
  expect(visitor.sees('heading', plan.heading)).to.equal(false);
  expect(visitor.everything).to.not.include(plan.withMeal);
  expect(visitor.everything).to.not.include(intake.proposed);
}

export function expectNoForm(visitor: Visitor): void {
  const { words } = visitor;
  const said = ownWords(visitor);
  const names = Object.values(words.forms).map(({ name }) => plain(name));
  expect(names.filter((name) => said.includes(name))).to.deep.equal([]);
  expect(visitor.sees('heading', words.result.forms.heading)).to.equal(false);
}

export function expectNoFoods(visitor: Visitor): void {
  const { everything, words } = visitor;
  const foods = [...foodsOf(magnesium).values()];
  const portions = foods.map(({ portionCount, measure }) => plain(portionText(words, portionCount, measure)));
  expect(visitor.sees('heading', words.result.foods.heading)).to.equal(false);
  expect(portions.filter((portion) => everything.includes(`${portion} (`))).to.deep.equal([]);
}

/** S1: no form, no dose, no product, no food list; not a single amount of magnesium. */
export function expectNoAdvice(visitor: Visitor): void {
  expectNoForm(visitor);
  expectNoPlan(visitor);
  expectNoProduct(visitor);
  expectNoFoods(visitor);
  expect(ownWords(visitor)).to.not.match(/\d\s?mg\b/);
}

/** S3: the number to call, and a way back for who made a slip. */
export function expectOnlyHelp(visitor: Visitor, ...numbers: readonly string[]): void {
  const links = visitor.all('link') as HTMLAnchorElement[];
  const phones = links
    .filter(({ href }) => href.startsWith('tel:'))
    .map(({ href }) => href.slice('tel:'.length));
  expect(phones).to.deep.equal([...numbers]);
  expect(visitor.all('button').map(nameOf)).to.deep.equal([visitor.words.quiz.back]);
  for (const role of ['summary', 'progressbar', 'radio', 'checkbox', 'textbox', 'combobox'] as const) {
    expect(visitor.all(role), role).to.deep.equal([]);
  }
  expect(visitor.all('heading')).to.have.length(1);
  expectNoAdvice(visitor);
  for (const own of [
    visitor.words.result.consult.note,
    visitor.words.quiz.consent.title,
    visitor.words.debug.heading,
  ]) {
    expect(visitor.everything).to.not.include(own);
  }
}
