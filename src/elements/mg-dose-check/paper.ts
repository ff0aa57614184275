import { separationsOf } from '../../engine/hours.js';
import { nightOf } from '../../engine/plan.js';
import type { Words } from '../../locales/words.js';
import { answerText } from '../../ui/answer-text.js';
import { questionWords } from '../../ui/answering/asking.js';
import { findingText } from '../../ui/findings.js';
import { isNote } from '../../ui/good-to-know.js';
import type { DosePlan } from '../../engine/types.js';
import type { Diary } from '../../ui/diary.js';
import { sheetFigures, type Sheet } from '../../ui/sheet.js';
import { namedSources } from '../../ui/sources-list.js';
import { cited, hasFigures } from './sections/outcome.js';
import { takesOf } from './taken.js';
import { mindedFindings, sentenceOf, verdictOf } from './verdict.js';
import type { DoseView } from './view.js';

function foodAnswer({ words, check, state }: DoseView): Sheet['answers'] {
  const { food } = words.doseCheck;
  const label = words.doseCheck.sections.food;
  if (check.food.way === 'unsure') return [{ label, value: food.ways.unsure }];
  const { foodMg: mg } = check.facts;
  const day = check.food.way === 'table' ? state.declared?.day : undefined;
  if (day)
    return [{ label, value: words.foodDay.fromTable({ mg: day.foodMg, isEstimated: day.isEstimated }) }];
  if (check.food.way === 'number' && mg !== undefined) return [{ label, value: words.mg(mg) }];
  const diet = check.questions.get('diet');
  return diet && check.facts.diet ? [{ label, value: answerText(words, diet, check.facts.diet) }] : [];
}

/** Here no topic is asked: the signs are headed as on the screen. */
const labelOf = (words: Words, id: string): string =>
  id === 'signs-topic' ? words.doseCheck.sections.signs : questionWords(words, id).label;

function answers(view: DoseView): Sheet['answers'] {
  const { words, check } = view;
  const said = [...check.questions.values()].flatMap((question) => {
    const answer = question.id === 'diet' ? undefined : check.given.answers.get(question.id);
    if (!answer) return [];
    const value = answerText(words, question, answer.unsure ? undefined : answer.value);
    return [{ label: labelOf(words, question.id), value }];
  });
  return [...said, ...foodAnswer(view)];
}

/** The check on paper: what was entered, the verdict, and the day of what is taken. */
export function doseSheet(view: DoseView): Sheet {
  const { words, ground, check, help } = view;
  const { knowledge } = ground;
  const { facts, figures, recommendation } = check;
  const { plan, upperLevelMg } = recommendation;
  const verdict = verdictOf(view);
  return {
    words,
    title: words.doseCheck.title,
    outcome: sentenceOf(verdict),
    text: verdict.text,
    answers: answers(view),
    // The finding that decided is the verdict above.
    findings: mindedFindings(view).map((finding) => findingText(words, finding, help)),
    goodToKnow: recommendation.findings
      .filter((finding) => isNote(knowledge, finding))
      .map((finding) => findingText(words, finding, help)),
    figures: hasFigures(view) ? sheetFigures(words, { ...figures, limitMg: upperLevelMg ?? undefined }) : [],
    plan,
    takes: plan ? takesOf(words, knowledge, facts) : undefined,
    separations: plan ? separationsOf(knowledge, facts) : [],
    sources: namedSources(words, knowledge.sources, cited(view)),
    knowledge: recommendation.knowledge,
    help,
    night: nightOf(knowledge, facts),
  };
}

/** The page on which to keep up what is taken. */
export function doseDiary({ words, help, ground, check }: DoseView, plan: DosePlan): Diary {
  const { claims, knowledge } = check.recommendation;
  return { words, help, plan, claims, knowledge, takes: takesOf(words, ground.knowledge, check.facts) };
}
