import { expect } from 'chai';
import { allText, plain } from '../support/on-screen.js';
import { catchPrints, finish, framesIn, pagesOnPaper } from '../support/paper.js';
import { until } from '../support/until.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { lastToldBy } from './support/detail.js';
import { filledIn, verdictOf } from './support/dose.js';

// The plan goes along: into a calendar, and onto paper.

type PageWindow = Window & typeof globalThis;

interface SavedFile {
  name: string;
  blob: Blob;
}

async function finishQuiz(
  answers: Answers = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const visitor = await visitQuiz(attributes);
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

/** Files that are offered on a visitor's page; none is really downloaded. */
function catchFiles({ window }: Visitor): SavedFile[] {
  const { HTMLAnchorElement, URL } = window as PageWindow;
  const caught: SavedFile[] = [];
  const { createObjectURL } = URL;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
    if (last && this.download) caught.push({ name: this.download, blob: last });
  };
  return caught;
}

async function saved(visitor: Visitor): Promise<{ name: string; lines: string[] }> {
  const files = catchFiles(visitor);
  await visitor.use('button', visitor.words.calendar.save);
  const { name, blob } = await until('a file', () => files[0]);
  const unfolded = (await blob.text()).replaceAll('\r\n ', '');
  return { name, lines: unfolded.split('\r\n') };
}

async function printed(visitor: Visitor) {
  const papers = catchPrints(visitor.quiz);
  await visitor.use('button', visitor.words.sheet.print);
  return until('the print', () => papers[0]);
}

const valuesOf = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));

describe('a plan in the calendar', () => {
  afterEach(everybodyLeaves);

  it('is a file with the times of the plan on the screen, every day until the review', async () => {
    const visitor = await finishQuiz({}, { 'event-detail': 'reasons' });
    const { name, lines } = await saved(visitor);
    const { plan } = lastToldBy(visitor);
    const times = plan?.moments.map(({ at }) => `${at.replace(':', '')}00`) ?? [];
    expect(times).to.not.deep.equal([]);
    expect(name).to.equal('magnesium.ics');
    expect([lines[0], ...lines.slice(-2)]).to.deep.equal(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    expect(valuesOf(lines, 'DTSTART').map((start) => start.split('T')[1])).to.deep.equal(times);
    expect(valuesOf(lines, 'RRULE')).to.deep.equal(
      times.map(() => `FREQ=DAILY;COUNT=${plan?.reviewAfterDays}`),
    );
  });

  it('says nothing of a medicine that it makes room for', async () => {
    const visitor = await finishQuiz({ medicines: ['levothyroxine'] });
    const { lines } = await saved(visitor);
    const { name } = visitor.words.medicines.levothyroxine;
    expect(visitor.screen).to.include(plain(name));
    expect(lines.join('\n').toLowerCase()).to.not.include('levothyrox').and.to.not.include('schildklier');
  });
});

describe('a result on paper', () => {
  afterEach(everybodyLeaves);

  it('is the outcome with answers, advice, schedule and the version of what is known', async () => {
    const visitor = await finishQuiz({ medicines: ['levothyroxine'] });
    const paper = await printed(visitor);
    const text = plain(paper.document.body.textContent);
    const { words } = visitor;
    const { questions, medicines, result } = words;
    const { knowledge } = lastToldBy(visitor);
    for (const part of [
      visitor.heading,
      `${questions.medicines.label} ${medicines.levothyroxine.name}`,
      words.findings['medicine-levothyroxine'].title,
      result.purpose,
      words.sheet.knowledge(knowledge),
    ]) {
      expect(text).to.include(plain(part));
    }
    const rows = [...paper.document.querySelectorAll('tbody tr')].map((row) => plain(row.textContent));
    expect(rows.some((row) => row.includes(plain(medicines.levothyroxine.name)))).to.equal(true);
    expect(plain(paper.document.querySelector('h1')?.textContent)).to.equal(visitor.heading);
    finish(paper);
    await until('the frame to go', () => framesIn(visitor.quiz).length === 0);
  });

  it('is one page, also with much to tell', async function () {
    const visitor = await finishQuiz({
      medicines: ['levothyroxine', 'ppi', 'iron'],
      conditions: ['diabetes'],
      'life-stage': 'pregnant',
      goals: ['bones', 'teeth'],
      stomach: 'sensitive',
      avoid: ['nuts', 'gluten', 'fish'],
    });
    const pages = await pagesOnPaper(await printed(visitor));
    if (pages === null) this.skip();
    expect(pages).to.equal(1);
  });

  it('can be taken to the professional who comes first, and holds no dose', async () => {
    const visitor = await finishQuiz({ conditions: ['renal-severe'] });
    expect(visitor.sees('button', visitor.words.calendar.save)).to.equal(false);
    const { document: sheet } = await printed(visitor);
    const text = plain(sheet.body.textContent);
    expect(text).to.include(visitor.heading);
    expect(text).to.include(plain(visitor.words.findings['condition-renal-severe'].text({})));
    expect(text).to.not.match(/\d\s?mg/);
    expect(sheet.querySelector('table')).to.equal(null);
  });

  it('is offered neither in an emergency nor while answers are missing', async () => {
    const visitor = await finishQuiz({ 'signs-now': ['stroke-signs'] });
    const { sheet, calendar } = visitor.words;
    const text = allText(visitor.quiz);
    expect(text).to.not.include(calendar.save);
    expect(visitor.sees('button', sheet.print)).to.equal(false);
  });
});

describe('the day of what is taken', () => {
  afterEach(everybodyLeaves);

  const taken = { supplements: [{ amount: '120', form: 'citrate' }], medicines: ['levothyroxine'] } as const;

  it('goes into the calendar, and says nothing of the medicine that it makes room for', async () => {
    const visitor = await filledIn(taken);
    const { name, lines } = await saved(visitor);
    expect(name).to.equal(`${visitor.words.calendar.fileName}.ics`);
    expect(valuesOf(lines, 'DTSTART').map((start) => start.split('T')[1])).to.deep.equal(['180000']);
    expect(lines.join('\n').toLowerCase()).to.not.include('levothyrox').and.to.not.include('schildklier');
  });

  it('goes onto one page of paper, with the verdict, what was entered and the hours', async () => {
    const visitor = await filledIn(taken);
    const { words } = visitor;
    const paper = await printed(visitor);
    const text = plain(paper.document.body.textContent);
    const verdict = plain(paper.document.querySelector('h1')?.textContent);
    expect(verdictOf(visitor)).to.include(verdict);
    for (const part of [
      words.doseCheck.title,
      words.medicines.levothyroxine.name,
      words.findings['medicine-levothyroxine'].title,
      words.forms.citrate.name,
      words.mg(120),
      words.result.purpose,
    ])
      expect(text.toLowerCase()).to.include(plain(part).toLowerCase());
    const pages = await pagesOnPaper(paper);
    if (pages !== null) expect(pages).to.equal(1);
  });
});
