import { expect } from 'chai';
import { MOST } from '../../../src/engine/read-facts.js';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Hand, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { lastToldBy } from './support/detail.js';

const line = '1 capsule: 150 mg magnesiumbisglycinaat, 60 mg magnesium. 2 capsules per dag';

async function atSupplements(answers: object = {}, hand: Hand = 'mouse'): Promise<Visitor> {
  const visitor = await visitQuiz({ 'event-detail': 'reasons', answers: JSON.stringify(answers) }, { hand });
  await visitor.start();
  await visitor.answerAll({}, 'supplements');
  return visitor;
}

describe('the line of a label', () => {
  afterEach(everybodyLeaves);

  it('fills in the fields by keyboard alone, says so, and counts', async () => {
    const visitor = await atSupplements({}, 'keys');
    const { supplements, forms, units } = visitor.words;
    await visitor.choose(supplements.yes);
    await visitor.fillIn(supplements.label, line);
    await until('the fields to be filled', () => visitor.written.join('|') === [line, '60', '2'].join('|'));
    expect(visitor.chosen).to.include(supplements.bases.elemental);
    const read = { mg: 60, form: forms.bisglycinate.name, units: units.capsule(1), count: 2 };
    expect(visitor.screen).to.include(plain(supplements.labelRead(read)));
    const problem = { compoundMg: 150, elementalMg: 60, mostMg: 21 };
    expect(visitor.screen).to.include(plain(supplements.labelProblems['impossible-pair'](problem)));
    const mg = visitor.words.mg;
    expect(visitor.screen).to.include(plain(supplements.readout({ mg: mg(60), mgPerDay: mg(120) })));
    await visitor.next();
    await visitor.answerAll();
    // 120 mg a day more leaves nothing to be wished for.
    expect(lastToldBy(visitor).outcome).to.equal('nothing-needed');
  });

  it('that cannot be read says so once the field is left, and keeps nobody from filling in the rest', async () => {
    const visitor = await atSupplements();
    const { supplements } = visitor.words;
    await visitor.choose(supplements.yes);
    await visitor.fillIn(supplements.label, 'heel gezond poeder');
    expect(visitor.screen).to.not.include(supplements.labelProblems['no-amount']);
    await visitor.fillIn(supplements.amount, '1.000,5');
    expect(visitor.screen).to.include(supplements.labelProblems['no-amount']);
    await visitor.choose(supplements.bases.elemental);
    await visitor.use('button', visitor.words.quiz.next);
    const { thousands } = supplements.errors;
    await until('the error', () => visitor.screen.includes(thousands({ write: '1000,5' })));
    await visitor.fillIn(supplements.amount, '100');
    await visitor.fillIn(supplements.perDay, '1');
    await visitor.next();
    expect(visitor.question?.id).to.not.equal('supplements');
  });

  it('has no room for more than fifty supplements, and says so', async () => {
    const one = { amountMg: 1, basis: 'elemental', perDay: 1 };
    const visitor = await atSupplements({
      supplements: Array.from({ length: MOST.supplements - 1 }, () => one),
    });
    const { add, full } = visitor.words.supplements;
    const most = MOST.supplements;
    expect(visitor.screen).to.not.include(full({ most }));
    await visitor.use('button', add);
    const last = (index: number): boolean =>
      visitor.sees('button', visitor.words.supplements.remove({ index }));
    await until('the last row', () => last(most));
    expect(visitor.screen).to.include(full({ most }));
    await visitor.use('button', add);
    expect(last(most + 1)).to.equal(false);
  });
});
