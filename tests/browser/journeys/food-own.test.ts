import { expect } from 'chai';
import { nameOf, plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  add,
  countIn,
  foodIn,
  foodsIn,
  groupIn,
  onDay,
  partIn,
  rowOf,
  rowsIn,
  search,
  spokenCells,
  tableIn,
  visitFoods,
  visitOwn,
  whenFoods,
  type FoodTableElement,
} from './support/foods.js';

// Foods of a host's own: what came of the list, what is wrong in it, and while it comes.

const address = '/tests/browser/fixtures/own-foods.csv';
const nowhere = '/tests/browser/fixtures/no-such-foods.csv';
const good = [
  'Notenmix van het huis',
  'Linzensoep',
  'Walnootbrood',
  '=SOM(A1:A2)',
  'Bouillon; "zoals thuis"',
];

const numbered = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `food-${index}`,
    names: `Hapje ${String(index + 1).padStart(4, '0')}`,
    mgPer100g: 1000 - index,
    portionGrams: 100,
  }));

/** What the frame fetches, answered by the test. */
function serve(window: Window, answer: (url: string, signal: AbortSignal) => Promise<Response>): string[] {
  const asked: string[] = [];
  window.fetch = (url, options) => {
    asked.push(url as string);
    return answer(url as string, options?.signal as AbortSignal);
  };
  return asked;
}

describe('foods from an address', () => {
  afterEach(everybodyLeaves);

  it('take the place of the built-in ones: decimal comma, semicolons, quotes and the mark of the encoding', async () => {
    const visitor = await visitFoods({ src: address });
    const { foodTable, result } = visitor.words;
    await whenFoods(visitor, good);
    expect(countIn(visitor)).to.equal(plain(foodTable.count({ count: 5, total: 5 })));
    expect(spokenCells(await rowOf(visitor, 'Walnootbrood')).slice(1, 4)).to.deep.equal([
      '1 snee 35 gram, aanpassen: Walnootbrood',
      '22 milligram per portie',
      '62 milligram per 100 gram',
    ]);
    // Nobody measured it, so it is not 0.
    expect(spokenCells(await rowOf(visitor, 'Bouillon; "zoals thuis"'))[2]).to.equal(foodTable.unmeasured);
    const chips = groupIn(visitor.quiz, foodTable.category.label) as Element;
    expect(visitor.all('radio', chips).map(nameOf)).to.deep.equal([
      'Alles',
      'Brood',
      'Noten',
      'Soep',
      'Overig',
    ]);
    expect(visitor.screen)
      .to.include(foodTable.ownSource)
      .and.to.not.include(plain(result.sources.foodCredit));
    await visitor.choose('Soep');
    await whenFoods(visitor, ['Linzensoep', 'Bouillon; "zoals thuis"']);
    await visitor.choose('Alles');
    await search(visitor, 'wallnoot');
    await whenFoods(visitor, ['Walnootbrood']);
  });

  it('keep their good rows, and what is wrong with the others is listed by line and column', async () => {
    const visitor = await visitFoods({ src: address });
    const { heading, rows } = visitor.words.ownFoods;
    await whenFoods(visitor, good);
    await visitor.unfold(heading({ count: 3 }));
    const listed = visitor.all('summary').find((one) => nameOf(one) === heading({ count: 3 }));
    const said = [...(listed?.parentElement?.querySelectorAll('li') ?? [])].map((item) =>
      plain(item.textContent),
    );
    expect(said).to.deep.equal(
      [
        rows['no-number']({ line: 3, column: 'mgPer100g', value: 'veel' }),
        rows['double-id']({ line: 6, column: 'id', value: 'walnootbrood', firstLine: 2 }),
        rows['bad-portion']({ line: 7, column: 'portionGrams', value: 'negen', most: 5000 }),
      ].map(plain),
    );
    const problems = visitor.quiz.configProblems.map(({ attribute }) => attribute);
    expect(problems).to.have.length(3);
    for (const problem of problems) expect(problem).to.match(/^src\b/);
    await until('the page to hear', () => visitor.heardOf('mg-config-error').length === 3);
  });

  it('that did not come leave the way to ask again, and then come', async () => {
    const visitor = await visitFoods({ src: nowhere });
    const { foodTable, ownFoods } = visitor.words;
    const alert = await until('the error', () => visitor.all('alert')[0]);
    expect(visibleText(alert))
      .to.include(foodTable.failed.title)
      .and.to.include(plain(ownFoods.failures.status({ status: 404 })));
    // There is nothing to search, sort, save or print.
    expect(visitor.all('searchbox')).to.deep.equal([]);
    expect(tableIn(visitor)).to.equal(null);
    const { fetch } = visitor.window;
    visitor.window.fetch = (_, options) => fetch.call(visitor.window, address, options);
    await visitor.use('button', foodTable.failed.retry);
    await whenFoods(visitor, good);
    expect(visitor.all('alert')).to.deep.equal([]);
    expect(visitor.focused?.id).to.equal('heading');
  });

  it('show that they come, how far they are, and nothing else of a table until they are there', async () => {
    const text = `name;mgPer100g\n${Array.from({ length: 40 }, (_, row) => `Hapje ${row};${row}`).join('\n')}`;
    let piece!: (part: string) => void;
    let end!: () => void;
    const visitor = await visitFoods(
      {},
      {
        prepare: (element) => {
          const window = element.ownerDocument.defaultView as Window & typeof globalThis;
          const body = new window.ReadableStream<Uint8Array>({
            start: (stream) => {
              piece = (part) => stream.enqueue(new TextEncoder().encode(part));
              end = () => stream.close();
            },
          });
          const headers = { 'content-length': String(text.length) };
          serve(window, async () => new window.Response(body, { headers }));
          element.setAttribute('src', '/foods.csv');
        },
      },
    );
    const { loading } = visitor.words.foodTable;
    const bar = visitor.all('progressbar')[0] as HTMLProgressElement;
    expect(nameOf(bar)).to.equal(loading.title);
    expect(bar.hasAttribute('value')).to.equal(false);
    expect(bar.closest('[aria-busy]'), 'which would keep it from being read out').to.equal(null);
    expect(rowsIn(visitor)).to.deep.equal([]);
    expect(visitor.all('searchbox')).to.deep.equal([]);
    piece(text.slice(0, 100));
    await until('how far it is', () => bar.hasAttribute('value'));
    const before = bar.value;
    piece(text.slice(100, 200));
    await until('more', () => bar.value > before);
    piece(text.slice(200));
    end();
    await until('the rows', () => rowsIn(visitor).length === 40);
    expect(visitor.all('progressbar')).to.deep.equal([]);
  });

  it('that are named while others come take their place, and the first request ends', async () => {
    const signals: AbortSignal[] = [];
    const visitor = await visitFoods(
      {},
      {
        prepare: (element) => {
          const window = element.ownerDocument.defaultView as Window;
          serve(window, (_, signal) => {
            signals.push(signal);
            return new Promise(() => {});
          });
          element.setAttribute('src', '/slow.csv');
        },
      },
    );
    await until('the first request', () => signals.length === 1);
    const body = 'name;mgPer100g\nTweede;10';
    serve(visitor.window, async () => new (visitor.window as Window & typeof globalThis).Response(body));
    visitor.quiz.setAttribute('src', '/second.csv');
    await whenFoods(visitor, ['Tweede']);
    expect(signals[0]?.aborted).to.equal(true);
    visitor.quiz.removeAttribute('src');
    await until('the built-in foods', () => rowsIn(visitor).length > 100);
    expect(visitor.quiz.configProblems).to.deep.equal([]);
  });
});

describe('foods by the property', () => {
  afterEach(everybodyLeaves);

  it('win over the address, keep their good rows, and tell what is wrong by its place in the list', async () => {
    const visitor = await visitOwn(
      [
        {
          id: 'a',
          names: { nl: 'Appeltaart', en: 'Apple pie' },
          mgPer100g: 7,
          portionGrams: 120,
          portionLabel: '1 punt',
        },
        { id: 'b', names: '', mgPer100g: 7 },
        { id: 'c', names: 'Beschuit', mgPer100g: -1 },
        'Cake',
        { id: 'd', names: 'Drop', mgPer100g: 3 },
      ],
      { src: nowhere },
    );
    expect(foodsIn(visitor)).to.deep.equal(['Appeltaart', 'Drop']);
    const { heading, rows } = visitor.words.ownFoods;
    await visitor.unfold(heading({ count: 3 }));
    for (const said of [
      rows['no-name']({ line: 2, column: 'names', value: '' }),
      rows['out-of-range']({ line: 3, column: 'mgPer100g', value: '-1', most: 100_000 }),
      rows['not-a-food']({ line: 4, column: null, value: 'Cake' }),
    ])
      expect(visitor.screen).to.include(plain(said));
    expect(visitor.quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal([
      'foods[1].names',
      'foods[2].mgPer100g',
      'foods[3]',
    ]);
    (visitor.quiz as FoodTableElement).foods = [{ names: 'Eclair', mgPer100g: 9 }];
    await whenFoods(visitor, ['Eclair']);
    expect(visitor.quiz.configProblems).to.deep.equal([]);
  });

  it('that are replaced leave on the day what was put there', async () => {
    const visitor = await visitOwn([{ id: 'taart', names: 'Appeltaart', mgPer100g: 50, portionGrams: 120 }]);
    await add(visitor, 'Appeltaart');
    (visitor.quiz as FoodTableElement).foods = [
      { id: 'drop', names: 'Drop', mgPer100g: 30, portionGrams: 10 },
    ];
    await whenFoods(visitor, ['Drop']);
    await add(visitor, 'Drop');
    expect(onDay(visitor)).to.deep.equal([
      ['Appeltaart', '120'],
      ['Drop', '10'],
    ]);
    expect(visibleText(partIn(visitor, 'day-sum') as Element)).to.include('63 mg');
  });

  it('of none at all say so', async () => {
    const visitor = await visitOwn([]);
    const { empty, category } = visitor.words.foodTable;
    expect(visitor.screen).to.include(empty);
    expect(rowsIn(visitor)).to.deep.equal([]);
    expect(groupIn(visitor.quiz, category.label)).to.equal(undefined);
  });
});

describe('a page with few rows at a time', () => {
  afterEach(everybodyLeaves);

  it('shows more on demand, and the focus goes on where they begin', async () => {
    const visitor = await visitOwn(numbered(55), { 'page-size': '20' });
    const { more, count } = visitor.words.foodTable;
    await until('twenty', () => rowsIn(visitor).length === 20);
    expect(countIn(visitor)).to.equal(plain(count({ count: 55, total: 55 })));
    const button = await visitor.find('button', more({ count: 20 }));
    button.focus();
    await visitor.press('Enter');
    await until('forty', () => rowsIn(visitor).length === 40);
    expect(visitor.focused).to.equal((await rowOf(visitor, 'Hapje 0021')).querySelector('button'));
    (await visitor.find('button', more({ count: 15 }))).focus();
    await visitor.press('Enter');
    await until('all', () => rowsIn(visitor).length === 55);
    expect(visitor.sees('button', /^Toon er/)).to.equal(false);
    expect(foodIn(rowsIn(visitor).at(-1) as Element)).to.equal('Hapje 0055');
    // Another search begins with its first rows again.
    await search(visitor, 'hapje');
    await until('the first', () => rowsIn(visitor).length === 20);
  });
});

describe('a table without a day', () => {
  afterEach(everybodyLeaves);

  it('has no tray, nothing to put on one, and its percentages all the same', async () => {
    const visitor = await visitFoods({ 'no-tray': '', search: 'spinazie gekookt' });
    const { foodDay, foodTable } = visitor.words;
    expect(visitor.sees('heading', foodDay.heading)).to.equal(false);
    expect(visitor.sees('button', /^Zet op je dag/)).to.equal(false);
    expect(spokenCells(await rowOf(visitor, 'Spinazie, gekookt'))).to.have.length(5);
    await visitor.unfold(foodDay.person.heading);
    await visitor.choose(visitor.words.questions.sex.choices?.['male'] ?? '');
    const percent = Math.round((130.5 / 350) * 100);
    const share = foodTable.spoken.ofDay({ lowPercent: percent, highPercent: percent });
    await until('another percentage', () => rowsIn(visitor).some((row) => spokenCells(row)[4] === share));
    expect(visitor.heardOf('mg-recommendation')).to.deep.equal([]);
  });
});
