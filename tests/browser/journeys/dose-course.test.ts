import { expect } from 'chai';
import { nameOf, plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Hand, Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  anotherSupplement,
  enough,
  fillIn,
  fillInSupplement,
  filledIn,
  findMedicine,
  lastToldBy,
  openParts,
  outcome,
  passSigns,
  sayAge,
  sayFood,
  section,
  sum,
  supplement,
  supplementsShown,
  tick,
  verdictOf,
  visitDose,
  whenTold,
  whenVerdict,
} from './support/dose.js';

// From the first screen to the verdict, by whichever hand.

const label = '2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg';

/** Two supplements, of which one by the line on its label, and two medicines found by a word on their box. */
async function tellAll(visitor: Visitor): Promise<void> {
  const { words } = visitor;
  const { levothyroxine, iron } = words.medicines;
  await passSigns(visitor);
  const first = await anotherSupplement(visitor);
  await visitor.fillIn(words.supplements.label, label, 'textbox', first);
  await visitor.fillIn(words.supplements.perDay, '2', 'textbox', first);
  await fillInSupplement(visitor, await anotherSupplement(visitor), { amount: '56,25' });
  await sayAge(visitor, '41');
  await tick(visitor, 'sex', 'female');
  await tick(visitor, 'life-stage', 'none');
  await findMedicine(visitor, 'thyrax', levothyroxine.name);
  await findMedicine(visitor, 'ferrofumaraat', iron.name);
  await tick(visitor, 'conditions', []);
  await tick(visitor, 'signs-topic', []);
  await sayFood(visitor, 'unsure');
}

const planOf = (visitor: Visitor): Promise<HTMLElement> =>
  visitor.find('heading', visitor.words.result.plan.heading);

describe('from the first screen to the verdict', () => {
  afterEach(everybodyLeaves);

  for (const hand of ['keys', 'mouse', 'finger'] as const satisfies readonly Hand[]) {
    it(`with two supplements and two medicines: ${hand}`, async () => {
      const visitor = await visitDose({}, { hand });
      const { words } = visitor;
      await tellAll(visitor);
      await whenVerdict(visitor, outcome(visitor, 'within'));
      expect(verdictOf(visitor))
        .to.include(plain(sum(visitor, 120, 121)))
        .and.to.include(plain(words.doseCheck.verdict.limit({ upperLevelMg: 250 })));
      expect(visitor.screen).to.include(plain(words.findings['dose-food-unsure'].text({}).split('. ')[0]));
      await whenTold(visitor, 'within');
    }).timeout(40_000);
  }

  it('the line of a label fills in the fields, which can be mended by hand', async () => {
    const visitor = await visitDose();
    const { words } = visitor;
    await passSigns(visitor);
    const fields = await anotherSupplement(visitor);
    await visitor.fillIn(words.supplements.label, label, 'textbox', fields);
    const amount = (await visitor.find('textbox', words.supplements.amount, fields)) as HTMLInputElement;
    await until('the amount of the label', () => amount.value === '32');
    const [form] = visitor.all('combobox', fields) as HTMLSelectElement[];
    expect(form?.value).to.equal('citrate');
    const basis = (await visitor.find(
      'radio',
      words.supplements.bases.elemental,
      fields,
    )) as HTMLInputElement;
    expect(basis.checked).to.equal(true);
    // Both capsules are taken together.
    await whenVerdict(visitor, sum(visitor, 64));
    await visitor.fillIn(words.supplements.amount, '40', 'textbox', fields);
    await whenVerdict(visitor, sum(visitor, 80));
  });

  it('ends with the day in words: each dose and medicine at its time, and the hours between them', async () => {
    const visitor = await filledIn({
      supplements: [{ amount: '120', form: 'citrate' }],
      medicines: ['levothyroxine', 'iron'],
      food: 'unsure',
    });
    const { words } = visitor;
    const { plan } = words.result;
    const day = (await planOf(visitor)).closest('section') as Element;
    const rows = [...day.querySelectorAll('ol li')].map((row) => plain(row.textContent));
    const { levothyroxine, iron } = words.medicines;
    expect(rows).to.have.length(3);
    for (const [index, parts] of [
      [words.clock('07:00'), levothyroxine.name],
      [words.clock('08:00'), iron.name],
      [words.clock('18:00'), words.mg(120), plan.moments.dinner],
    ].entries()) {
      for (const part of parts) expect(rows[index]).to.include(plain(part));
    }
    const gaps = [
      plan.gapBoth({ medicine: levothyroxine.name, hoursAfter: 4, hoursBefore: 4 }),
      plan.gapBoth({ medicine: iron.name, hoursAfter: 4, hoursBefore: 4 }),
    ];
    for (const gap of gaps) expect(visibleText(day)).to.include(plain(gap));
    expect(visibleText(day)).to.include(plain(plan.total({ mg: 120 })));
  });

  it('says first what this is, and that it diagnoses and treats nothing', async () => {
    const visitor = await visitDose();
    expect(visitor.heading).to.equal(visitor.words.doseCheck.title);
    expect(visitor.screen)
      .to.include(visitor.words.quiz.purpose)
      .and.to.include(visitor.words.quiz.privacy.result);
  });

  it('nobody comes past the signs without an answer, and is told so at the field that has the focus', async () => {
    const visitor = await visitDose();
    const { doseCheck, questions } = visitor.words;
    await visitor.use('button', doseCheck.start);
    await until('the error', () => visitor.all('alert').length > 0);
    expect(visitor.all('alert').map(({ textContent }) => plain(textContent))).to.deep.equal([
      questions['signs-now'].error,
    ]);
    expect(visitor.focused?.matches('input[type=checkbox]')).to.equal(true);
    expect(visitor.heading).to.equal(doseCheck.title);
  });
});

describe('the focus', () => {
  afterEach(everybodyLeaves);

  it('goes to the verdict after the signs', async () => {
    const visitor = await visitDose();
    await passSigns(visitor);
    await until('the focus on the verdict', () => visitor.focused?.matches('h2'));
    expect(plain(visitor.focused?.textContent)).to.equal(verdictOf(visitor));
  });

  it('goes to the day by a button at the verdict, where there is one', async () => {
    const visitor = await filledIn({ food: null });
    const { toDay } = visitor.words.doseCheck.verdict;
    expect(visitor.sees('button', toDay)).to.equal(false);
    await sayFood(visitor, 'unsure');
    await visitor.use('button', toDay);
    const heading = await planOf(visitor);
    await until('the focus on the day', () => visitor.focused === heading);
    const verdict = visitor.all('heading')[0]?.getBoundingClientRect();
    expect(heading.getBoundingClientRect().top).to.be.at.least(verdict?.bottom ?? 0);
  });

  it('goes to each supplement that is added, and back to the button when one is taken away', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '100' }] });
    const { add, remove } = visitor.words.supplements;
    const fields = await anotherSupplement(visitor);
    await until('the focus in it', () => fields.contains(visitor.focused));
    await fillInSupplement(visitor, fields, { amount: '50' });
    await whenVerdict(visitor, sum(visitor, 150));
    await visitor.use('button', remove({ index: 1 }));
    await until('one supplement', () => supplementsShown(visitor) === 1);
    await until('the focus on the button', () => nameOf(visitor.focused as Element) === add);
    const rest = (await visitor.find(
      'textbox',
      visitor.words.supplements.amount,
      await supplement(visitor, 1),
    )) as HTMLInputElement;
    expect(rest.value).to.equal('50');
    await whenVerdict(visitor, sum(visitor, 50));
  });

  it('stays in the field while the verdict changes', async () => {
    const visitor = await filledIn();
    const fields = await supplement(visitor, 1);
    await visitor.fillIn(visitor.words.supplements.amount, '300', 'textbox', fields);
    await whenVerdict(visitor, outcome(visitor, 'above'));
    expect(nameOf(visitor.focused as Element)).to.equal(visitor.words.supplements.amount);
  });
});

describe('what belongs to a check', () => {
  afterEach(everybodyLeaves);

  it('a time of a medicine moves the plan along', async () => {
    const visitor = await filledIn({ medicines: ['levothyroxine'], food: 'unsure' });
    const { words } = visitor;
    const day = await section(visitor, 'day');
    const time = [...day.querySelectorAll<HTMLInputElement>('input[type=time]')].find(
      (field) =>
        nameOf(field) ===
        plain(words.doseCheck.day.time({ medicine: words.medicines.levothyroxine.name, index: 1 })),
    );
    if (!time) throw new Error('no time for the medicine');
    expect(time.value).to.equal('07:00');
    // What a clock field looks like, and which keys it takes, differs by browser and language.
    time.value = '16:00';
    time.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    time.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    const plan = (await planOf(visitor)).closest('section') as Element;
    await until('another moment', () => !visibleText(plan).includes(words.clock('18:00')));
    expect(visibleText(plan)).to.include(words.clock('16:00'));
  });

  it('everything can be done again, with nothing filled in', async () => {
    const visitor = await filledIn();
    await visitor.use('button', visitor.words.quiz.restart);
    await until('the first screen', () => visitor.heading === visitor.words.doseCheck.title);
    expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
    expect(visitor.chosen).to.deep.equal([]);
    await passSigns(visitor);
    expect(visitor.chosen).to.deep.equal([]);
    expect(visitor.written.join('')).to.equal('');
    expect(openParts(visitor)).to.have.length.above(3);
  });

  it('a check in English says the same', async () => {
    const { en } = await import('../../../src/locales/en.js');
    const visitor = await visitDose({ lang: 'en' }, { words: en });
    await passSigns(visitor);
    await fillIn(visitor, enough);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    await whenTold(visitor, 'within');
    expect(lastToldBy(visitor).kind).to.equal('dose');
  });
});
