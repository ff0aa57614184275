import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIET_GROUPS } from '../../src/engine/read-facts.js';
import type { DietGroup, Facts, Question } from '../../src/engine/types.js';
import {
  advance,
  answer,
  answered,
  edit,
  INTRO,
  refresh,
  withDay,
  type QuizState,
} from '../../src/elements/mg-quiz/flow.js';
import { withProposal } from '../../src/elements/mg-quiz/hand-over.js';
import { saidText } from '../../src/elements/mg-quiz/screens/answers-section.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import type { AnswerValue, Ground } from '../../src/ui/answering/answers.js';
import type { SharedDay } from '../../src/ui/page.js';

const groundOf = (hostFacts: Facts = {}): Ground => ({
  knowledge: magnesium,
  hostFacts,
  options: { standard: 'nl', claims: 'eu' },
});
const ground = groundOf();

const portions = (each: number): Record<DietGroup, number> =>
  Object.fromEntries(DIET_GROUPS.map((group) => [group, each])) as Record<DietGroup, number>;

/** What a healthy woman of 41 says who eats little magnesium. */
const USUAL: Readonly<Record<string, AnswerValue>> = {
  age: 41,
  sex: 'female',
  'life-stage': 'none',
  stomach: 'robust',
  prefer: 'any',
  diet: portions(1),
};

const say = (question: Question, said: Readonly<Record<string, AnswerValue>>): AnswerValue =>
  said[question.id] ?? USUAL[question.id] ?? [];

/** Answers until the question of this id, or to the end. */
function walk(
  state: QuizState,
  said: Readonly<Record<string, AnswerValue>> = {},
  until = '',
  on = ground,
): QuizState {
  let now = state.mode === 'intro' ? advance(on, state) : state;
  while (now.question && now.question.id !== until)
    now = answer(on, now, { unsure: false, value: say(now.question, said) });
  return now;
}

const theDay = (foodMg: number): SharedDay => ({ foodMg });
const foodRow = (state: QuizState) =>
  answered(ground, state).find(({ question }) => question.fact === 'diet');

describe('a day that was declared in a food table', () => {
  it('is the food of the quiz, which does not ask for it', () => {
    const state = walk(withDay(INTRO, theDay(310)));
    assert.equal(state.mode, 'result');
    assert.ok(!state.path.includes('diet'));
    assert.equal(state.facts.foodMg, 310);
    assert.equal(state.recommendation?.outcome, 'nothing-needed');
  });

  it('counts as what it is: enough, or too little', () => {
    const outcome = (mg: number) => walk(withDay(INTRO, theDay(mg))).recommendation?.outcome;
    assert.deepEqual([outcome(310), outcome(270), outcome(150)], ['nothing-needed', 'food-first', 'form']);
  });

  it('counts for a child of whom no portions are asked, and can be changed there only', () => {
    const state = walk(withDay(INTRO, theDay(150)), { age: 9 });
    assert.equal(state.facts.foodMg, 150);
    assert.equal(foodRow(state)?.isOpen, false);
  });

  it('stands among the answers with where it is from', () => {
    const state = walk(withDay(INTRO, theDay(310)));
    const row = foodRow(state);
    assert.ok(row?.isOpen);
    assert.equal(saidText(nl, row), nl.foodDay.fromTable({ mg: 310 }));
    assert.match(saidText(nl, row), /voedingstabel: 310\u00a0mg/);
  });

  it('is said to be about that much where a part of it is an estimate', () => {
    const row = foodRow(walk(withDay(INTRO, { ...theDay(310), isEstimated: true })));
    assert.ok(row);
    assert.match(saidText(nl, row), /voedingstabel: ongeveer 310\u00a0mg/);
    assert.match(saidText(en, row), /food table: about 310\u00a0mg/);
  });

  it('follows the table, also at the result', () => {
    const first = walk(withDay(INTRO, theDay(310)));
    const next = refresh(ground, withDay(first, theDay(150)));
    assert.equal(next.facts.foodMg, 150);
    assert.equal(next.recommendation?.outcome, 'form');
  });

  it('takes the place of portions that were answered before', () => {
    const before = walk(INTRO);
    assert.ok(before.path.includes('diet'));
    const after = refresh(ground, withDay(before, theDay(310)));
    assert.equal(after.facts.diet, undefined);
    assert.equal(after.facts.foodMg, 310);
    assert.equal(foodRow(after)?.trayMg, 310);
  });

  it('takes the place of the question while that is on screen', () => {
    const asked = walk(INTRO, {}, 'diet');
    assert.equal(asked.question?.id, 'diet');
    const after = refresh(ground, withDay(asked, theDay(310)));
    assert.notEqual(after.question?.id, 'diet');
    const late = answer(ground, withDay(asked, theDay(310)), { unsure: false, value: portions(7) });
    assert.equal(walk(late).facts.foodMg, 310);
  });

  it('leaves any other question on screen as it is', () => {
    const asked = walk(INTRO, {}, 'stomach');
    assert.equal(refresh(ground, withDay(asked, theDay(310))).question?.id, 'stomach');
  });

  it('gives way to portions that are answered afterwards, and to nothing else', () => {
    const told = walk(withDay(INTRO, theDay(310)));
    const other = answer(ground, edit(ground, told, 'sex'), { unsure: false, value: 'male' });
    assert.equal(walk(other).facts.foodMg, 310);
    const opened = edit(ground, told, 'diet');
    assert.equal(opened.question?.id, 'diet');
    const changed = walk(answer(ground, opened, { unsure: false, value: portions(1) }));
    assert.equal(changed.facts.foodMg, undefined);
    assert.deepEqual(changed.facts.diet, portions(1));
    assert.equal(foodRow(changed)?.trayMg, undefined);
    assert.equal(withDay(changed, changed.fed.day), changed, 'the table has said nothing since');
  });

  it('has the last word again once the table says something else', () => {
    const told = walk(withDay(INTRO, theDay(310)));
    const changed = answer(ground, edit(ground, told, 'diet'), { unsure: false, value: portions(1) });
    assert.equal(refresh(ground, withDay(changed, theDay(320))).facts.foodMg, 320);
  });

  it('that is taken back leaves what was answered here, or asks', () => {
    const answeredHere = refresh(ground, withDay(walk(INTRO), theDay(310)));
    const back = refresh(ground, withDay(answeredHere, null));
    assert.deepEqual(back.facts.diet, USUAL['diet']);
    assert.equal(back.mode, 'result');
    const neverAsked = refresh(ground, withDay(walk(withDay(INTRO, theDay(310))), null));
    assert.equal(neverAsked.question?.id, 'diet');
  });

  it('wins over what the host gave of food', () => {
    for (const hostFacts of [{ foodMg: 100 }, { diet: portions(9) }] as Facts[]) {
      const on = groundOf(hostFacts);
      assert.equal(walk(withDay(INTRO, theDay(310)), {}, '', on).facts.foodMg, 310);
    }
  });

  it('and a figure of the host both give way to portions that the visitor answers', () => {
    const on = groundOf({ foodMg: 400 });
    const told = walk(withDay(INTRO, theDay(310)), {}, '', on);
    const changed = answer(on, edit(on, told, 'diet'), { unsure: false, value: portions(1) });
    assert.equal(changed.facts.foodMg, undefined);
  });

  it('is not handed over: the other element knows it by itself', () => {
    const told = walk(withDay(walk(INTRO), theDay(150)));
    const handed = withProposal(refresh(ground, told));
    assert.ok(handed);
    assert.equal(handed.more.foodMg, undefined);
    assert.ok(!handed.given.path.includes('diet'));
    const own = withProposal(walk(INTRO));
    assert.ok(own?.given.path.includes('diet'));
  });
});
