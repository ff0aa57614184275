import { expect } from 'chai';
import { descriptionOf, nameOf, plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, healthy, visitQuiz } from '../support/visitor.js';
import { lastToldBy, toldBy } from './support/detail.js';

interface Step {
  index: number;
  total: number;
}

/** Every kind of question is asked on the way. */
const withFollowUps: Answers = { goals: ['mind', 'muscles'] };

async function begin(attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const visitor = await visitQuiz(attributes);
  await visitor.start();
  return visitor;
}

/** Answers question after question, and does something at each of them first. */
async function answerEach(
  visitor: Visitor,
  answers: Answers,
  first: (id: keyof typeof healthy) => Promise<void> | void,
): Promise<void> {
  while (visitor.question) {
    const { id } = visitor.question;
    await first(id);
    await visitor.answer(answers[id] ?? healthy[id]);
    await visitor.next();
  }
}

function progressOn(visitor: Visitor): Step {
  const [bar] = visitor.all('progressbar') as HTMLProgressElement[];
  return { index: bar?.value ?? 0, total: bar?.max ?? 0 };
}

describe('going on and back', () => {
  afterEach(everybodyLeaves);

  it('the first screen says what this is, and that it diagnoses and treats nothing', async () => {
    const visitor = await visitQuiz();
    expect(visitor.heading).to.equal(visitor.words.quiz.title);
    expect(visitor.screen).to.include(visitor.words.quiz.purpose);
  });

  it('back keeps every answer', async () => {
    const visitor = await begin();
    await visitor.answerAll({ age: '41,5', conditions: ['diabetes'], diet: { fish: 2 } }, 'avoid');
    const seen: [string, string[], string[]][] = [];
    while (visitor.question?.id !== 'signs-now') {
      await visitor.back();
      seen.unshift([visitor.question?.id ?? '', visitor.chosen, visitor.written]);
    }
    const { questions, conditions, goals } = visitor.words;
    const { name, hint } = conditions.diabetes;
    expect(seen).to.deep.equal([
      ['signs-now', [questions['signs-now'].none], []],
      ['age', [], ['41.5']],
      ['sex', [questions.sex.choices?.['female']], []],
      ['life-stage', [questions['life-stage'].choices?.['none']], []],
      ['conditions', [plain(`${name} ${hint}`)], []],
      ['medicines', [questions.medicines.none], []],
      ['supplements', [questions.supplements.none], []],
      ['goals', [goals.bones.choice], []],
      ['stomach', [questions.stomach.choices?.['robust']], []],
      ['diet', [], ['0', '0', '0', '0', '2', '0']],
    ]);
    await visitor.back();
    expect(visitor.heading).to.equal(visitor.words.quiz.title);
  });

  it('after going back, Next is enough', async () => {
    const visitor = await begin();
    await visitor.answerAll({}, 'conditions');
    for (let steps = 0; steps < 4; steps += 1) await visitor.back();
    for (let steps = 0; steps < 4; steps += 1) await visitor.next();
    expect(visitor.question?.id).to.equal('conditions');
  });

  it('progress never goes back on the way, and follow-ups do not show in it', async () => {
    const visitor = await begin();
    const shown: (Step & { id: string })[] = [];
    await answerEach(visitor, withFollowUps, (id) => void shown.push({ id, ...progressOn(visitor) }));
    const asked = shown.map(({ id }) => id);
    expect(asked).to.include.members(['life-stage', 'signs-topic']);
    const indices = shown.map(({ index }) => index);
    expect(indices).to.deep.equal([...indices].sort((a, b) => a - b));
    const stepOf = (id: string) => shown.find((step) => step.id === id)?.index;
    expect(stepOf('life-stage')).to.equal(stepOf('sex'));
    expect(stepOf('signs-topic')).to.equal(stepOf('goals'));
    expect(new Set(shown.map(({ total }) => total)).size).to.equal(1);
    expect(Math.max(...indices)).to.be.at.most(shown[0]?.total ?? 0);
  });

  it('the page hears each step with its number, after it is shown, and nothing of follow-ups', async () => {
    const visitor = await begin();
    const { total } = progressOn(visitor);
    const expected: (Step & { heading: string })[] = [];
    await answerEach(visitor, withFollowUps, (id) => {
      if (id !== 'life-stage' && id !== 'signs-topic')
        expected.push({ heading: visitor.heading, index: expected.length + 1, total });
    });
    const heard = visitor.heardOf<Step>('mg-step');
    expect(heard.map(({ heading, detail }) => ({ heading, ...detail }))).to.deep.equal(expected);
    for (const { detail, event } of heard) {
      expect(detail).to.have.all.keys('index', 'total');
      expect(detail).to.be.frozen;
      expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    }
  });

  it('the numbers are the same for whoever gets follow-ups and whoever does not', async () => {
    const stepsOf = async (answers: Answers) => {
      const visitor = await begin();
      await visitor.answerAll(answers);
      everybodyLeaves();
      return visitor.heardOf('mg-step').map(({ detail }) => detail);
    };
    expect(await stepsOf({ sex: 'male' })).to.deep.equal(await stepsOf(withFollowUps));
  });

  it('the numbers have no gap where a question is left out, as for who is under 18', async () => {
    const visitor = await begin();
    const { total } = progressOn(visitor);
    const ids: string[] = [];
    await answerEach(visitor, { age: '17' }, (id) => void ids.push(id));
    expect(ids).to.not.include('stomach');
    const steps = visitor.heardOf<Step>('mg-step').map(({ detail }) => detail);
    expect(steps).to.have.length.within(2, total - 1);
    expect(steps).to.deep.equal(steps.map((_, place) => ({ index: place + 1, total })));
  });

  it('the focus goes along to each new question', async () => {
    const visitor = await begin();
    await answerEach(visitor, {}, () => {
      expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
    });
    expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
  });
});

describe('without an answer', () => {
  afterEach(everybodyLeaves);

  it('no question lets through: it says what to do, at the field that has the focus', async () => {
    const visitor = await begin();
    const asked: string[] = [];
    await answerEach(visitor, withFollowUps, async (id) => {
      asked.push(id);
      const steps = visitor.heard.length;
      await visitor.next();
      const error = plain(visitor.words.questions[id].error);
      expect(visitor.question?.id).to.equal(id);
      expect(visitor.all('alert').map(({ textContent }) => plain(textContent))).to.deep.equal([error]);
      await until('the focus on the field', () => visitor.focused?.matches('input'));
      expect(descriptionOf(visitor.focused as Element), id).to.include(error);
      expect(visitor.heard).to.have.length(steps);
    });
    expect(asked).to.have.length(13);
    expect(lastToldBy(visitor).outcome).to.equal('form');
  }).timeout(30_000);

  it('the error goes with an answer', async () => {
    const visitor = await begin();
    await visitor.next();
    await visitor.answer([]);
    await until('no error', () => visitor.all('alert').length === 0);
  });

  for (const age of ['veertig', '-3', '130', '']) {
    it(`"${age}" is no age`, async () => {
      const visitor = await begin();
      await visitor.answerAll({}, 'age');
      await visitor.answer(age);
      await visitor.next();
      expect(visitor.question?.id).to.equal('age');
      expect(descriptionOf(visitor.focused as Element)).to.include(visitor.words.questions.age.error);
    });
  }

  it('a supplement without an amount does not count as none', async () => {
    const visitor = await begin();
    const { yes, amount, errors } = visitor.words.supplements;
    await visitor.answerAll({}, 'supplements');
    await visitor.choose(yes);
    await visitor.use('button', visitor.words.quiz.next);
    await until('the focus on the field', () => visitor.focused?.matches('input[type=text]'));
    expect(nameOf(visitor.focused as Element)).to.equal(amount);
    expect(descriptionOf(visitor.focused as Element)).to.equal(errors.amount);
    expect(visitor.question?.id).to.equal('supplements');
  });

  it('nobody says for the visitor of what an amount is', async () => {
    const visitor = await begin();
    const { yes, amount, bases, errors } = visitor.words.supplements;
    await visitor.answerAll({}, 'supplements');
    await visitor.choose(yes);
    await visitor.fillIn(amount, '120');
    await visitor.next();
    expect(visitor.question?.id).to.equal('supplements');
    await until('the focus on the first of them', () => visitor.focused?.matches('input[type=radio]'));
    expect(nameOf(visitor.focused as Element)).to.equal(bases.elemental);
    expect(descriptionOf(visitor.focused as Element)).to.equal(errors.basis);
    await visitor.choose(bases.compound);
    expect(visitor.screen).to.not.include(errors.basis);
  });

  it('of a few fields the error names those that are left, and the rest can be filled with zero', async () => {
    const visitor = await begin();
    const { groups, perWeekOf, fillZeros } = visitor.words.diet;
    const field = (group: keyof typeof groups): string => perWeekOf({ group: groups[group].name });
    await visitor.answerAll({}, 'diet');
    await visitor.fillIn(field('leafyGreens'), '3');
    await visitor.fillIn(field('fish'), '99');
    await visitor.use('button', fillZeros);
    await until('the zeros', () => visitor.written.every((text) => text !== ''));
    expect(visitor.written).to.deep.equal(['3', '0', '0', '0', '99', '0']);
    await visitor.next();
    expect(visitor.question?.id).to.equal('diet');
    const [error] = visitor.all('alert').map(({ textContent }) => plain(textContent));
    expect(error).to.include(groups.fish.name).and.to.not.include(groups.legumes.name);
    await until('the focus on it', () => visitor.focused?.matches('input[type=text]'));
    expect(nameOf(visitor.focused as Element)).to.equal(field('fish'));
  });
});

describe('choices', () => {
  afterEach(everybodyLeaves);

  it('two in one breath both count, and neither stands in the next question', async () => {
    const visitor = await begin();
    await visitor.answerAll({}, 'goals');
    const [first, second] = visitor.all('checkbox') as HTMLInputElement[];
    first?.click();
    second?.click();
    await visitor.quiz.updateComplete;
    expect(visitor.chosen).to.deep.equal([first, second].map((one) => nameOf(one as Element)));
    const next = await visitor.find('button', visitor.words.quiz.next);
    const third = visitor.all('checkbox')[2];
    next.click();
    third?.click();
    await until('the next question', () => visitor.question?.id !== 'goals');
    expect(visitor.question).to.not.equal(undefined);
    expect(visitor.chosen).to.deep.equal([]);
  });

  it('"geen van deze" and "weet ik niet" stand alone', async () => {
    const visitor = await begin();
    await visitor.answerAll({}, 'conditions');
    const { none = '', unsure = '' } = visitor.words.questions.conditions;
    const { diabetes, alcohol } = visitor.words.conditions;
    const named = ({ name, hint }: { name: string; hint?: string }) => plain(`${name} ${hint ?? ''}`);
    await visitor.choose(diabetes.name);
    await visitor.choose(alcohol.name);
    expect(visitor.chosen).to.deep.equal([named(diabetes), named(alcohol)]);
    await visitor.choose(none);
    expect(visitor.chosen).to.deep.equal([none]);
    await visitor.choose(diabetes.name);
    expect(visitor.chosen).to.deep.equal([named(diabetes)]);
    await visitor.choose(unsure);
    expect(visitor.chosen).to.deep.equal([unsure]);
    await visitor.choose(none);
    expect(visitor.chosen).to.deep.equal([none]);
  });

  it('an age may have a decimal comma', async () => {
    const visitor = await begin();
    await visitor.answerAll({ age: '41,5' });
    await visitor.unfold(visitor.words.quiz.yourAnswers);
    expect(visitor.screen).to.include('41,5 jaar');
  });

  for (const search of ['Thyrax', 'thyr', 'schildklier', 'SCHILDKLIER']) {
    it(`"${search}" finds the medicine for the thyroid, and keeps "none" and "another" in sight`, async () => {
      const visitor = await begin();
      const { levothyroxine, other, ppi } = visitor.words.medicines;
      await visitor.answerAll({}, 'medicines');
      await visitor.fillIn(visitor.words.quiz.search, search, 'searchbox');
      await until('a shorter list', () => !visitor.sees('checkbox', ppi.name));
      for (const name of [levothyroxine.name, other.name, visitor.words.questions.medicines.none ?? '']) {
        expect(visitor.sees('checkbox', name), name).to.equal(true);
      }
      expect(visitor.all('status').map(nameOf).join()).to.include(
        visitor.words.quiz.found({ count: 1, total: 20 }),
      );
    });
  }

  it('Enter in the search sends nothing', async () => {
    const visitor = await begin();
    await visitor.answerAll({}, 'medicines');
    await visitor.fillIn(visitor.words.quiz.search, 'Thyrax', 'searchbox');
    await visitor.press('Enter');
    expect(visitor.question?.id).to.equal('medicines');
    expect(visitor.all('alert')).to.deep.equal([]);
  });

  it('a search hides no answer', async () => {
    const visitor = await begin();
    const { ppi } = visitor.words.medicines;
    await visitor.answerAll({}, 'medicines');
    await visitor.choose(ppi.name);
    await visitor.fillIn(visitor.words.quiz.search, 'Thyrax', 'searchbox');
    expect(visitor.sees('checkbox', ppi.name)).to.equal(true);
  });
});

describe('from the result', () => {
  afterEach(everybodyLeaves);

  async function finish(): Promise<Visitor> {
    const visitor = await begin();
    await visitor.answerAll();
    return visitor;
  }

  it('one answer can be changed, and only that one is asked', async () => {
    const visitor = await finish();
    const steps = visitor.heardOf('mg-step').length;
    await visitor.change('diet', { leafyGreens: 7, nutsSeeds: 14, legumes: 7, wholegrains: 40 });
    expect(visitor.heading).to.equal(visitor.words.outcomes['nothing-needed'].title({}));
    expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
    expect(toldBy(visitor).map(({ detail }) => detail.outcome)).to.deep.equal(['form', 'nothing-needed']);
    expect(visitor.heardOf('mg-step')).to.have.length(steps);
  });

  it('a change that brings a new question along asks it', async () => {
    const visitor = await finish();
    await visitor.change('goals', ['mind']);
    expect(visitor.question?.id).to.equal('signs-topic');
    expect(toldBy(visitor)).to.have.length(1);
    await visitor.answerAll({ 'signs-topic': [] });
    expect(toldBy(visitor)).to.have.length(2);
  });

  it('a change can be left as it was', async () => {
    const visitor = await finish();
    const { heading } = visitor;
    await visitor.openAnswer('conditions');
    await visitor.answer(['alcohol']);
    await visitor.use('button', visitor.words.quiz.cancel);
    await until('the result', () => visitor.heading === heading);
    expect(toldBy(visitor)).to.have.length(1);
  });

  it('everything can be done again, with nothing filled in', async () => {
    const visitor = await finish();
    await visitor.use('button', visitor.words.quiz.restart);
    await visitor.start();
    await answerEach(visitor, {}, (id) => {
      expect(visitor.chosen, id).to.deep.equal([]);
      expect(visitor.written.join(''), id).to.equal('');
    });
    expect(toldBy(visitor)).to.have.length(2);
  });
});
