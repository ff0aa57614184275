import { expect } from 'chai';
import { press, searchFor, useAll, write } from '../embedding/support/eating.js';
import { closePages, foodTableOn, rootOf, until } from '../embedding/support/host-page.js';
import { catchPrints } from '../support/paper.js';
import { payloadTexts } from '../../hostile/support/payloads.js';
import { cell, runs } from '../../hostile/support/spreadsheet.js';
import {
  expectFewWarnings,
  expectGroundKept,
  expectUnharmed,
  foreignIn,
  openStage,
} from './support/stage.js';

// A list of foods that somebody else filled in: CSV or JSON from an address, with an attack in every cell.

const columns = [
  'id',
  'name',
  'name_en',
  'mgPer100g',
  'portionGrams',
  'portionLabel',
  'category',
  'state',
  'source',
];

const csv = [
  [...columns, ...payloadTexts.slice(0, 20).map(cell)].join(';'),
  ...payloadTexts.map((text, index) =>
    [
      `f${index}`,
      cell(text),
      cell(text),
      index,
      25,
      cell(text),
      cell(text),
      cell(text),
      cell(text),
      ...Array<string>(20).fill(cell(text)),
    ].join(';'),
  ),
].join('\r\n');

const json = JSON.stringify({
  foods: payloadTexts.map((text, index) => ({
    id: `f${index}-${text}`.slice(0, 200),
    names: { nl: text, en: text },
    mgPer100g: index,
    portionGrams: 25,
    portionLabel: text,
    category: text,
    state: text,
    source: text,
  })),
});

describe('an attack in a list of foods', () => {
  afterEach(closePages);

  for (const [format, text] of Object.entries({ csv, json })) {
    it(`in ${format} stands in its row as text: looked at, unfolded, added up, searched, printed and saved`, async function test() {
      this.timeout(60_000);
      const stage = await openStage({
        body: `<mg-food-table src="/lijst.${format}"></mg-food-table>`,
        answers: { [`/lijst.${format}`]: text },
      });
      const table = await foodTableOn(stage);
      await until(() => rootOf(table).querySelectorAll('.food-row').length > 300);
      const root = rootOf(table);
      expectUnharmed(stage, [table]);
      expect(root.querySelectorAll('tbody img, tbody a, tbody script')).to.have.length(0);

      const rows = [...root.querySelectorAll<HTMLElement>('.food-row')].filter(
        (_, index) => index % 40 === 0,
      );
      for (const row of rows) {
        row.querySelector<HTMLElement>('[data-do="fold"]')?.click();
        row.querySelector<HTMLElement>('[data-do="add"]')?.click();
      }
      await table.updateComplete;
      await press(table, '[part~="filters-button"]');
      expectUnharmed(stage, [table]);

      const papers = catchPrints(table);
      for (const [index, selector] of [
        '.summary [part~="print-button"]',
        '#day [part~="print-button"]',
      ].entries()) {
        await press(table, selector);
        await until(() => papers.length > index);
        const paper = papers[index]?.document;
        expect(paper ? foreignIn(paper) : ['no paper']).to.deep.equal([]);
      }

      await press(table, '[part~="download-button"]');
      await until(() => stage.saved.length > 0);
      const saved = (await stage.saved[0]?.text()) ?? '';
      const starts = saved.split(/\r\n|;/).map((piece) => piece.replaceAll(/^"|"$/g, ''));
      expect(starts.length).to.be.above(300 * 10);
      expect(starts.filter(runs)).to.deep.equal([]);

      for (const one of ['<script>pwned()</script>', '=1+1', '\u202egnp']) {
        await write(table, '#search', one.slice(0, 100));
        expectUnharmed(stage, [table]);
      }
      expectFewWarnings(stage, 30);
      expectGroundKept(stage);
    });
  }

  it('that a visitor searches for finds what it finds in our own foods', async () => {
    const stage = await openStage({ body: '<mg-food-table page-size="5"></mg-food-table>' });
    const table = await foodTableOn(stage);
    // Each stands in the attribute `search` too, elsewhere.
    for (const text of payloadTexts.filter((_, index) => index % 6 === 0)) {
      await write(table, '#search', text.slice(0, 100));
      expect(foreignIn(rootOf(table))).to.deep.equal([]);
    }
    await write(table, '#search', '');
    await searchFor(table, 'xyzzy');
    await searchFor(table, '');
    await useAll(table);
    expectUnharmed(stage, [table]);
    expectFewWarnings(stage, 0);
  });
});
