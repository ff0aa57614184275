import { expect } from 'chai';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { plain } from '../support/on-screen.js';
import type { PaperWindow } from '../support/paper.js';
import { catchPrints, finish, framesIn, pagesOnPaper } from '../support/paper.js';
import { until } from '../support/until.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { lastToldBy } from './support/detail.js';
import { filledIn } from './support/dose.js';

// Beside the plan: a page to tick off each day, and the few sentences that help to keep to it.

type Attributes = Readonly<Record<string, string>>;

async function finishQuiz(answers: Answers = {}, attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await visitQuiz(attributes);
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

async function printed(visitor: Visitor): Promise<PaperWindow> {
  const papers = catchPrints(visitor.quiz);
  await visitor.use('button', visitor.words.diary.print);
  return until('the print', () => papers[0]);
}

const textOf = ({ document }: PaperWindow): string => plain(document.body.textContent);

const daysOf = ({ document }: PaperWindow): HTMLTableRowElement[] => [
  ...document.querySelectorAll<HTMLTableRowElement>('tbody tr'),
];

const columnsOf = ({ document }: PaperWindow): string[] =>
  [...document.querySelectorAll('thead th')].map(({ textContent }) => plain(textContent));

const amountsOf = (row: Element): string[] =>
  [...row.querySelectorAll('.dose')].map(({ textContent }) => plain(textContent));

describe('a diary for four weeks', () => {
  let visitor: Visitor;
  let seen: { markup: string; screen: string };
  let paper: PaperWindow;

  const look = () => ({ markup: visitor.document.documentElement.outerHTML, screen: visitor.screen });

  before(async () => {
    const attributes = { catalog: '#producten', country: 'GB', 'event-detail': 'reasons' };
    visitor = await finishQuiz({ medicines: ['levothyroxine'] }, attributes);
    seen = look();
    paper = await printed(visitor);
  });

  after(everybodyLeaves);

  it('has a row for each day until the review, with what is taken at each moment, less at first', () => {
    const { words } = visitor;
    const { plan } = lastToldBy(visitor);
    if (!plan) throw new Error('no plan');
    const rows = daysOf(paper);
    expect(rows).to.have.length(28);
    const mgOn = (day: number): number =>
      amountsOf(rows[day - 1] as Element).reduce((sum, text) => sum + parseInt(text, 10), 0);
    expect([1, 7, 8, 28].map(mgOn)).to.deep.equal([
      plan.startMgPerDay,
      plan.startMgPerDay,
      plan.elementalMgPerDay,
      plan.elementalMgPerDay,
    ]);
    const moments = plan.moments.map(
      ({ at, moment }) => `${words.clock(at)} ${words.result.plan.moments[moment]}`,
    );
    const { day, date, withFood, stool, note } = words.diary;
    expect(columnsOf(paper)).to.deep.equal([day, date, ...moments, withFood, stool, note].map(plain));
    const weeks = rows.flatMap((row) => [...row.querySelectorAll('.week')]);
    expect(weeks.map(({ textContent }) => plain(textContent))).to.deep.equal(
      [1, 2, 3, 4].map((index) => words.diary.week({ index })),
    );
  });

  it('says what it is not, when to stop, whom to call, when to look again and what it rests on', () => {
    const { words } = visitor;
    const { stopWhen, stopSigns, keeping } = words.result.plan;
    for (const part of [
      words.result.purpose,
      stopWhen,
      ...Object.values(stopSigns).map((sign) => sign({ emergency: '999' })),
      words.calendar.review({ days: 28 }),
      keeping.missed.text,
      words.sheet.knowledge(lastToldBy(visitor).knowledge),
    ])
      expect(textOf(paper)).to.include(plain(part));
  });

  it('asks of no complaint in a shop, and speaks of no medicine, for it may lie about', () => {
    const text = textOf(paper).toLowerCase();
    for (const part of [visitor.words.diary.topic.toLowerCase(), 'levothyrox', 'schildklier'])
      expect(text).to.not.include(part);
  });

  it('is one page of its own, in black on white, and leaves the page as it was', async () => {
    expect(look()).to.deep.equal(seen);
    expect(paper.document.title).to.equal(visitor.words.diary.title({ weeks: 4 }));
    expect(paper.getComputedStyle(paper.document.documentElement).color).to.equal('rgb(0, 0, 0)');
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.equal(1);
    finish(paper);
    await until('the frame to go', () => framesIn(visitor.quiz).length === 0);
    expect(look()).to.deep.equal(seen);
  });

  it('stands beside what is for sale with the limit of vitamin B6', () => {
    const text = visitor.words.result.vitaminB6({ mg: magnesium.limits.vitaminB6MgPerDay });
    expect(text).to.include('12');
    expect(visitor.screen).to.include(plain(text));
  });

  it('and helps to keep to the plan, folded away, with no promise of how long it takes', async () => {
    const { goodToKnow, keeping, trials } = visitor.words.result.plan;
    expect(visitor.screen).to.not.include(plain(keeping.missed.text));
    await visitor.unfold(goodToKnow);
    for (const { title, text } of Object.values(keeping)) {
      expect(visitor.screen).to.include(plain(title));
      expect(visitor.screen).to.include(plain(text));
    }
    expect(visitor.everything).to.not.include(plain(trials(magnesium.besideAdvice.trials)));
  });
});

describe('where nothing is for sale', () => {
  let visitor: Visitor;

  before(async () => {
    visitor = await finishQuiz({ goals: ['sleep'] }, { claims: 'education' });
  });

  after(everybodyLeaves);

  it('the diary has a column for a topic of the visitor, and is still one page', async () => {
    const paper = await printed(visitor);
    expect(columnsOf(paper)).to.include(plain(visitor.words.diary.topicMark));
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.equal(1);
  });

  it('it says how long trials lasted, and what helps first with this topic alone', () => {
    const { notEnough, plan } = visitor.words.result;
    const { firstHelp } = notEnough;
    expect(visitor.everything).to.include(plain(plan.trials(magnesium.besideAdvice.trials)));
    expect(visitor.screen).to.include(plain(firstHelp.sleep));
    for (const other of [firstHelp.headache, firstHelp.stress])
      expect(visitor.everything).to.not.include(plain(other));
  });

  it('and nothing of vitamin B6, for there is no label to read', () => {
    const text = visitor.words.result.vitaminB6({ mg: magnesium.limits.vitaminB6MgPerDay });
    expect(visitor.everything).to.not.include(plain(text));
  });
});

describe('a diary of what is taken', () => {
  afterEach(everybodyLeaves);

  it('is one page, names what it is, and begins with the whole', async () => {
    const visitor = await filledIn({
      supplements: [
        { amount: '100', form: 'citrate', perDay: '2' },
        { amount: '50', form: 'bisglycinate' },
      ],
    });
    const { words } = visitor;
    const paper = await printed(visitor);
    const rows = daysOf(paper);
    expect(rows).to.have.length(28);
    expect(amountsOf(rows[0] as Element)).to.deep.equal(amountsOf(rows[27] as Element));
    expect(textOf(paper).toLowerCase()).to.include(plain(words.forms.citrate.name).toLowerCase());
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.equal(1);
  });
});

const seesHelp = ({ screen, words }: Visitor): number =>
  screen.split(plain(words.result.notEnough.text)).length - 1;

describe('when a symptom stays', () => {
  afterEach(everybodyLeaves);

  for (const [name, answers, hasPlan] of [
    ['a supplement suits, also with another topic', { goals: ['other'] }, true],
    ['food comes first', { supplements: [{ mg: 100 }] }, false],
  ] as const) {
    it(`the advice says to see the doctor, once, where ${name}`, async () => {
      const visitor = await finishQuiz(answers);
      expect(seesHelp(visitor)).to.equal(1);
      expect(visitor.sees('button', visitor.words.diary.print)).to.equal(hasPlan);
    });
  }

  it('nothing more is said where a professional comes first anyway, and there is no diary', async () => {
    const visitor = await finishQuiz({ conditions: ['renal-severe'] });
    expect(seesHelp(visitor)).to.equal(0);
    expect(visitor.sees('button', visitor.words.sheet.print)).to.equal(true);
    expect(visitor.sees('button', visitor.words.diary.print)).to.equal(false);
  });

  for (const [name, answers, isSaid] of [
    ['below what is enough', {}, 1],
    ['below what is too little', { food: { mg: '100' } }, 1],
    ['not above the upper level', { supplements: [{ amount: '400' }] }, 0],
  ] as const) {
    it(`the dose check says so ${name}, with the limit of vitamin B6`, async () => {
      const visitor = await filledIn(answers);
      expect(seesHelp(visitor)).to.equal(isSaid);
      const text = visitor.words.result.vitaminB6({ mg: magnesium.limits.vitaminB6MgPerDay });
      expect(visitor.screen).to.include(plain(text));
    });
  }
});
