import { expect } from 'chai';
import { nl } from '../../../src/locales/nl.js';
import { descriptionOf, nameOf, plain, visibleText } from '../support/on-screen.js';
import { setViewport } from '../support/page.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  buttonIn,
  detailBelow,
  groupIn,
  headersIn,
  onDay,
  rowOf,
  rowsIn,
  spokenCells,
  tableIn,
  visitFoods,
  visitOwn,
} from './support/foods.js';

// One row: what is read out, the weight of its portion, and what is unfolded below it.

const boiled = 'Spinazie, gekookt';
const seeds = 'Pompoenpitten, gepeld, ongebrand';
/** The two alone, so that a Tab key or two come to them. */
const both = { search: 'spinazie gekookt' } as const;

const portionOf = async (visitor: Visitor, food: string): Promise<string> =>
  spokenCells(await rowOf(visitor, food))[1] ?? '';

describe('a row of the food table', () => {
  afterEach(async () => {
    everybodyLeaves();
    await setViewport(800, 600);
  });

  const readOut = [
    'Spinazie, gekookt',
    '3 opscheplepels 150 gram, aanpassen: Spinazie, gekookt',
    '131 milligram per portie',
    '87 milligram per 100 gram',
    '37 tot 44 procent van de dag',
    'Zet op je dag: Spinazie, gekookt',
  ];

  for (const width of [800, 300]) {
    it(`reads well in Dutch, each figure with what it is: ${width} pixels wide`, async () => {
      await setViewport(width, 600);
      const visitor = await visitFoods(both);
      const row = await rowOf(visitor, boiled);
      expect(spokenCells(row)).to.deep.equal(readOut);
      // Also where a row looks like a card it is a row of a table.
      const roles = [...row.children].map((cell) => cell.getAttribute('role'));
      expect(roles).to.deep.equal(['rowheader', ...Array<string>(readOut.length - 1).fill('cell')]);
      expect(headersIn(visitor)).to.have.length(readOut.length);
      expect(plain(tableIn(visitor)?.querySelector('caption')?.textContent)).to.equal(nl.foodTable.caption);
    });
  }

  it('reads as well without a day to put it on', async () => {
    const visitor = await visitFoods({ ...both, 'no-tray': '' });
    expect(spokenCells(await rowOf(visitor, boiled))).to.deep.equal(readOut.slice(0, -1));
  });
});

describe('the portion of a food', () => {
  afterEach(everybodyLeaves);

  const open = async (visitor: Visitor): Promise<HTMLInputElement> => {
    await visitor.useThis(await buttonIn(visitor, boiled, 'portion'));
    const name = visitor.words.foodTable.portionOf({ food: boiled });
    const field = (await visitor.find('textbox', name)) as HTMLInputElement;
    await until('the focus in the field', () => visitor.focused === field);
    return field;
  };

  /** Writes over what is selected, as whoever opens the field does. */
  const write = async (visitor: Visitor, text: string, before?: string): Promise<void> => {
    const field = await open(visitor);
    if (before !== undefined) expect(field.value).to.equal(before);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    for (const letter of text) await visitor.press(letter);
    await until(`"${text}"`, () => field.value === text);
  };

  const closed = (visitor: Visitor): Promise<boolean> =>
    until('the button again', () => visitor.all('textbox').length === 0);

  it('becomes a field by Enter, which Enter leaves with another weight and Escape as it was', async () => {
    const visitor = await visitFoods(both, { hand: 'keys' });
    const { changePortion } = visitor.words.foodTable;
    await write(visitor, '200', '150');
    await visitor.press('Enter');
    await closed(visitor);
    expect(await portionOf(visitor, boiled)).to.equal(
      changePortion({ food: boiled, portion: '', grams: 200 }),
    );
    const cells = spokenCells(await rowOf(visitor, boiled));
    expect(cells.slice(2, 5)).to.deep.equal([
      '174 milligram per portie',
      '87 milligram per 100 gram',
      '50 tot 58 procent van de dag',
    ]);
    expect(visitor.focused).to.equal(await buttonIn(visitor, boiled, 'portion'));
    await write(visitor, '5');
    await visitor.press('Escape');
    await closed(visitor);
    expect(await portionOf(visitor, boiled)).to.equal(
      changePortion({ food: boiled, portion: '', grams: 200 }),
    );
    expect(visitor.focused).to.equal(await buttonIn(visitor, boiled, 'portion'));
  });

  it('takes a decimal comma, and is the ordinary one again when the field is emptied', async () => {
    const visitor = await visitFoods(both, { hand: 'keys' });
    await write(visitor, '62,5');
    await visitor.press('Enter');
    await closed(visitor);
    expect(await portionOf(visitor, boiled)).to.equal('62,5 gram, aanpassen: Spinazie, gekookt');
    expect(spokenCells(await rowOf(visitor, boiled))[2]).to.equal('54 milligram per portie');
    await open(visitor);
    await visitor.press('Delete');
    await visitor.press('Enter');
    await closed(visitor);
    expect(await portionOf(visitor, boiled)).to.equal(
      '3 opscheplepels 150 gram, aanpassen: Spinazie, gekookt',
    );
  });

  it('says what is expected where that cannot be read, and is taken back when the field is left', async () => {
    const visitor = await visitFoods(both, { hand: 'keys' });
    await write(visitor, 'veel');
    await visitor.press('Enter');
    const [alert] = await until('the message', () => {
      const alerts = visitor.all('alert');
      return alerts.length > 0 && alerts;
    });
    const field = visitor.focused as HTMLInputElement;
    expect(plain(alert?.textContent)).to.equal(plain(visitor.words.foodTable.portionError({ most: 5000 })));
    expect(descriptionOf(field)).to.equal(plain(alert?.textContent));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('veel');
    await visitor.press('Tab');
    await closed(visitor);
    expect(await portionOf(visitor, boiled)).to.equal(
      '3 opscheplepels 150 gram, aanpassen: Spinazie, gekookt',
    );
    expect(visitor.all('alert')).to.deep.equal([]);
  });

  it('of another weight is what comes on the day', async () => {
    const visitor = await visitFoods(both);
    await write(visitor, '80');
    await visitor.press('Tab');
    await closed(visitor);
    await visitor.useThis(await buttonIn(visitor, boiled, 'add'));
    await until('it on the day', () => onDay(visitor).length === 1);
    expect(onDay(visitor)).to.deep.equal([[boiled, '80']]);
  });
});

describe('what is unfolded below a food', () => {
  afterEach(everybodyLeaves);

  const unfold = async (visitor: Visitor, food: string): Promise<string> => {
    const button = await buttonIn(visitor, food, 'food');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await visitor.useThis(button);
    const row = await rowOf(visitor, food);
    const detail = await until('the details', () => detailBelow(row));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(visitor.focused).to.equal(button);
    expect(groupIn(detail, visitor.words.foodTable.detail.label({ food }))).to.not.equal(undefined);
    return visibleText(detail);
  };

  it('tells the source with its number, how well it fits, and what cooking does: boiled spinach', async () => {
    const visitor = await visitFoods(both, { hand: 'keys' });
    const { detail, category, state } = visitor.words.foodTable;
    const text = await unfold(visitor, boiled);
    const source = detail.sourceNumber({ source: detail.sources['usda-sr28'], number: '11458' });
    for (const part of [
      source,
      detail.match.exact,
      detail.cookingLoss,
      detail.tablesDiffer({ mg: 87, otherMg: 30 }),
      `${category.names.vegetables} · ${state.names.cooked}`,
    ])
      expect(text).to.include(plain(part));
    expect(text).to.not.include('ounce');
    await visitor.press('Enter');
    const row = await rowOf(visitor, boiled);
    await until('it to be folded', () => detailBelow(row) === null);
  });

  it('says that a figure seen elsewhere is per ounce: pumpkin seeds', async () => {
    const visitor = await visitFoods({ search: 'pompoenpitten' }, { hand: 'keys' });
    const { detail } = visitor.words.foodTable;
    const text = await unfold(visitor, seeds);
    expect(text).to.include(plain(detail.perOunce({ mgPerOunce: 168, mg: 592 })));
    expect(text).to.not.include(plain(detail.cookingLoss));
  });

  it('stays open while the rows are sorted and filtered', async () => {
    const visitor = await visitFoods({ category: 'legumes' });
    const food = 'Linzen, gekookt';
    await unfold(visitor, food);
    visitor.quiz.setAttribute('sort', 'name');
    await visitor.quiz.updateComplete;
    const row = await rowOf(visitor, food);
    await until('the details', () => detailBelow(row));
    visitor.quiz.setAttribute('search', 'linzen');
    await until('fewer rows', () => rowsIn(visitor).length < 6);
    expect(detailBelow(await rowOf(visitor, food))).to.not.equal(null);
  });

  it('names the source of a host as it was given: an address is a link, and nothing is made up', async () => {
    const visitor = await visitOwn([
      { id: 'a', names: 'Appel', mgPer100g: 5, source: 'https://example.org/appel' },
      { id: 'b', names: 'Banaan', mgPer100g: 30, source: 'Eigen meting <b>2024</b>' },
      { id: 'c', names: 'Citroen', mgPer100g: 8 },
      { id: 'd', names: 'Dadel', mgPer100g: 50, source: 'javascript:window.stolen=1' },
    ]);
    const { detail } = visitor.words.foodTable;
    expect(await unfold(visitor, 'Appel')).to.include('https://example.org/appel');
    expect(await unfold(visitor, 'Banaan')).to.include('Eigen meting <b>2024</b>');
    expect(await unfold(visitor, 'Citroen')).to.include(detail.noSource);
    expect(await unfold(visitor, 'Dadel')).to.include('javascript:window.stolen=1');
    const links = visitor.all('link', tableIn(visitor) as Element) as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/appel']);
    expect(links.map(nameOf)).to.deep.equal(['https://example.org/appel']);
  });
});
