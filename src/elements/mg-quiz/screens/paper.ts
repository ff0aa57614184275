import { figureSources } from '../../../engine/figures.js';
import { separationsOf } from '../../../engine/hours.js';
import { nightOf } from '../../../engine/plan.js';
import { capitalised } from '../../../ui/capitalised.js';
import { findingText } from '../../../ui/findings.js';
import { isNote } from '../../../ui/good-to-know.js';
import { foodWords } from '../../../ui/food-list.js';
import { formWords, reasonTexts } from '../../../ui/form-card.js';
import type { DosePlan } from '../../../engine/types.js';
import type { Diary } from '../../../ui/diary.js';
import { sheetFigures, type Sheet } from '../../../ui/sheet.js';
import { namedSources } from '../../../ui/sources-list.js';
import { answered } from '../flow.js';
import { questionLabel, saidText } from './answers-section.js';
import { figuresOf } from './intake-section.js';
import { outcomeTitle, type Shown } from './outcome.js';
import { isDecided } from './sources-section.js';

/** What speaks for the forms that came first: what holds for several is said once. */
function formReasons({ view: { words }, recommendation }: Shown): Sheet['findings'] {
  const namesByText = new Map<string, string[]>();
  for (const { id, reasons } of recommendation.forms.filter(({ rank }) => rank === 1)) {
    const text = reasonTexts(words, reasons).join(' ');
    namesByText.set(text, [...(namesByText.get(text) ?? []), formWords(words, id).name]);
  }
  return [...namesByText].map(([text, names]) => ({
    title: capitalised(words.list(names), words.lang),
    text,
  }));
}

/** What a screen lists below the outcome, in a sentence. */
function foods({ view: { words, ground }, recommendation }: Shown): Sheet['findings'] {
  const { foods: texts } = words.result;
  if (recommendation.outcome === 'nothing-needed' || recommendation.foods.length === 0) return [];
  const portions = recommendation.foods.map(({ id, grams, mg }) => {
    const { name, portion } = foodWords(words, ground.knowledge, id);
    return `${name}, ${texts.portion({ portion, grams })}: ${words.mg(mg)}`;
  });
  return [{ title: texts.heading, text: `${portions.join('; ')}.` }];
}

/** Less than on the screen: of the forms that fell behind there is nothing on paper. */
function cited({ view, recommendation }: Shown, decided: boolean): string[] {
  const { knowledge } = view.ground;
  const { findings, forms, plan, standard } = recommendation;
  const reasons = forms.filter(({ rank }) => rank === 1).flatMap((form) => form.reasons);
  return [
    ...[...findings, ...reasons].flatMap(({ sources }) => sources),
    ...(decided ? figureSources(knowledge, standard, view.state.facts) : []),
    ...(plan ? knowledge.plan.sources : []),
  ];
}

function figures(shown: Shown): Sheet['figures'] {
  if (!isDecided(shown)) return [];
  const seen = figuresOf(shown);
  const proposedMg = shown.recommendation.plan?.elementalMgPerDay;
  return sheetFigures(shown.view.words, { ...seen, proposedMg, limitMg: seen.ceilingMg });
}

/** The result on paper: answers, advice, reasons and schedule. */
export function quizSheet(shown: Shown): Sheet {
  const { view, recommendation } = shown;
  const { words, ground, state, help } = view;
  const { outcome, plan, findings, knowledge } = recommendation;
  const notes = findings.filter((finding) => isNote(ground.knowledge, finding));
  const minded = findings.filter((finding) => !notes.includes(finding));
  return {
    words,
    title: words.quiz.title,
    outcome: outcomeTitle(shown),
    text: words.outcomes[outcome].text,
    answers: answered(ground, state).map((said) => ({
      label: questionLabel(words, said.question),
      value: saidText(words, said),
    })),
    findings: [
      ...minded.map((finding) => findingText(words, finding, help)),
      ...formReasons(shown),
      ...foods(shown),
    ],
    goodToKnow: notes.map((finding) => findingText(words, finding, help)),
    figures: figures(shown),
    plan,
    separations: plan ? separationsOf(ground.knowledge, state.facts) : [],
    sources: namedSources(words, ground.knowledge.sources, cited(shown, isDecided(shown))),
    knowledge,
    help,
    night: nightOf(ground.knowledge, state.facts),
  };
}

/** The page on which to keep up what was taken of the plan. */
export function quizDiary({ view, recommendation }: Shown, plan: DosePlan): Diary {
  const { words, help } = view;
  const { claims, knowledge } = recommendation;
  return { words, help, plan, claims, knowledge };
}
