import { expect } from 'chai';
import { plain, visibleText } from '../support/on-screen.js';
import type { PaperWindow } from '../support/paper.js';
import { catchPrints, pagesOnPaper } from '../support/paper.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  add,
  buttonIn,
  few,
  foodsIn,
  known,
  onDay,
  pick,
  rowsIn,
  search,
  visitFoods,
  visitOwn,
  whenCount,
  whenFoods,
} from './support/foods.js';

// What is taken along: a file for a spreadsheet, and paper.

interface Saved {
  name: string;
  type: string;
  bytes: Uint8Array;
  text: string;
}

/** Presses the button, and reads what the browser would have saved, of which a page learns nothing. */
async function save(visitor: Visitor): Promise<Saved> {
  const window = visitor.window as Window & typeof globalThis;
  const blobs: Blob[] = [];
  const names: string[] = [];
  window.URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:none';
  };
  window.HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
    names.push(this.download);
  };
  await visitor.use('button', visitor.words.foodTable.download.button);
  const name = await until('the file', () => names[0]);
  const [blob] = blobs as [Blob];
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name, type: blob.type, bytes, text };
}

/** The lines of a file without line ends in its cells. */
const linesOf = ({ text }: Saved): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1);

/** As a cell is written that holds what might be taken for the end of one. */
const cell = (text: string): string => (/[,;]/.test(text) ? `"${text}"` : text);

async function print(visitor: Visitor, button: string, root?: Element): Promise<PaperWindow> {
  const papers = catchPrints(visitor.quiz);
  await visitor.use('button', button, root);
  return until('the print', () => papers[0]);
}

const textOf = ({ document }: PaperWindow): string => visibleText(document.body);

describe('the file of the food table', () => {
  afterEach(everybodyLeaves);

  it('opens right in a Dutch spreadsheet: its mark, semicolons, decimal commas and whole lines', async () => {
    const visitor = await visitFoods({ category: 'nuts-seeds' });
    const { csv, download } = visitor.words.foodTable;
    await search(visitor, 'paranoten');
    await whenFoods(visitor, ['Paranoten']);
    await visitor.useThis(await buttonIn(visitor, 'Paranoten', 'portion'));
    await until('the field', () => visitor.focused?.matches('input[type=text]'));
    for (const letter of '12,5') await visitor.press(letter);
    await visitor.press('Enter');
    const saved = await save(visitor);
    expect(saved.name).to.equal(`${download.fileName}.csv`);
    expect(saved.type).to.equal('text/csv;charset=utf-8');
    expect(Array.from(saved.bytes.subarray(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(linesOf(saved)).to.deep.equal([
      Object.values(csv).map(cell).join(';'),
      'Paranoten;Noten en zaden;Gedroogd;;12,5;47;376;13;16;"USDA SR28 (2015), nummer 12078"',
    ]);
  });

  it('holds the rows that were asked for, in their order, and nothing for what was not measured', async () => {
    const visitor = await visitFoods({ category: 'legumes', sort: 'name' });
    const legumes = known.filter(({ category }) => category === 'legumes');
    await whenCount(visitor, legumes.length);
    const foods = foodsIn(visitor);
    const lines = linesOf(await save(visitor));
    expect(lines.slice(1).map((line) => line.split(';')[0])).to.deep.equal(foods.map(cell));
  });

  it('runs nothing, whatever a host calls its foods', async () => {
    const visitor = await visitOwn([
      { id: 'a', names: '=HYPERLINK("http://x.example")', mgPer100g: 9 },
      { id: 'b', names: '@SUM(1)', mgPer100g: 8, source: '+31 6' },
      { id: 'c', names: 'Zout; "grof"', mgPer100g: null, portionGrams: 1.5 },
      { id: 'd', names: '-1', mgPer100g: 0.25, portionGrams: 10 },
    ]);
    const lines = linesOf(await save(visitor)).slice(1);
    expect(lines[0]).to.match(/^"'=HYPERLINK\(""http:\/\/x\.example""\)";;;;100;9;9;3;3;$/);
    expect(lines[1]).to.match(/^'@SUM\(1\);.*;'\+31 6$/);
    expect(lines.find((line) => line.includes('grof'))).to.equal('"Zout; ""grof""";;;;1,5;;;;;');
    expect(lines.find((line) => line.startsWith('-1'))).to.equal('-1;;;;10;0;0,25;0;0;');
  });

  it('has commas between and points in numbers for who reads English', async () => {
    const { en } = await import('../../../src/locales/en.js');
    const visitor = await visitFoods({ lang: 'en', search: 'romaine' }, { words: en });
    const lines = linesOf(await save(visitor));
    expect(lines[0]).to.equal(Object.values(en.foodTable.csv).map(cell).join(','));
    expect(lines[1]).to.match(/^Romaine lettuce,Vegetables,Raw,[^,]+,50,7,14,2,2,"USDA/);
  });
});

describe('the paper of the food table', () => {
  afterEach(everybodyLeaves);

  it('holds the rows that were asked for and what was asked, alone', async () => {
    const visitor = await visitFoods({ category: 'legumes' });
    const { foodTable, result } = visitor.words;
    await pick(visitor, foodTable.state.label, foodTable.state.names.canned);
    await search(visitor, 'bonen');
    await until('the beans', () => rowsIn(visitor).length > 0 && rowsIn(visitor).length < 8);
    const paper = await print(visitor, foodTable.print.button);
    const rows = [...paper.document.querySelectorAll('tbody tr')];
    expect(rows.map((row) => plain(row.querySelector('th')?.textContent))).to.deep.equal(foodsIn(visitor));
    expect(plain(paper.document.querySelector('h1')?.textContent)).to.equal(foodTable.print.title);
    for (const part of [
      foodTable.print.searched({ search: 'bonen' }),
      foodTable.category.names.legumes,
      foodTable.state.names.canned,
      result.purpose,
      result.sources.foodCredit,
    ])
      expect(textOf(paper)).to.include(plain(part));
    expect(paper.document.querySelectorAll('button, input, select')).to.have.length(0);
  });

  it('says where it stops, and how to come to the rest', async () => {
    const foods = Array.from({ length: 620 }, (_, index) => ({
      names: `Hapje ${String(index + 1).padStart(3, '0')}`,
      mgPer100g: 1000 - index,
    }));
    const visitor = await visitOwn(foods);
    const { foodTable } = visitor.words;
    const paper = await print(visitor, foodTable.print.button);
    expect(textOf(paper)).to.include(plain(foodTable.print.cut({ count: 500, total: 620 })));
    const names = [...paper.document.querySelectorAll('tbody th')].map((name) => plain(name.textContent));
    expect(names).to.have.length(500);
    expect([names[0], names.at(-1)]).to.deep.equal(['Hapje 001', 'Hapje 500']);
    expect(textOf(paper)).to.include(foodTable.ownSource);
  });

  it('of a day has what stands on it and what it comes to, on one page', async () => {
    const visitor = await visitFoods(few);
    const { foodDay, sheet, result } = visitor.words;
    for (const food of ['Spinazie, gekookt', 'Zwarte bonen, gekookt']) await add(visitor, food);
    const paper = await print(
      visitor,
      sheet.print,
      visitor.quiz.shadowRoot?.querySelector('#day') as Element,
    );
    const rows = [...paper.document.querySelectorAll('tbody tr')].map(visibleText);
    expect(rows).to.deep.equal([
      'Spinazie, gekookt 3 opscheplepels (150 g) 131 mg',
      'Zwarte bonen, gekookt 3 opscheplepels (150 g) 105 mg',
    ]);
    for (const part of [
      foodDay.heading,
      visitor.words.mg(236),
      visitor.words.mgRange(300, 350),
      result.purpose,
    ])
      expect(textOf(paper)).to.include(plain(part));
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.equal(1);
  });

  it('of a week has seven days, on two pages at most', async () => {
    const visitor = await visitFoods(few);
    const { menu } = visitor.words.foodDay;
    await visitor.use('button', menu.week);
    const paper = await print(visitor, `${visitor.words.sheet.print}: ${menu.weekHeading}`);
    const days = [...paper.document.querySelectorAll('h2')].map((day) =>
      visibleText(day).replace(/ \d+ mg$/, ''),
    );
    expect(days).to.deep.equal(Array.from({ length: 7 }, (_, index) => menu.dayOf({ index: index + 1 })));
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.be.at.most(2);
    expect(onDay(visitor)).to.deep.equal([]);
  });
});
