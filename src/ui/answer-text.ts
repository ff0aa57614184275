import { DIET_GROUPS } from '../engine/read-facts.js';
import type { DietGroup, Question, Supplement } from '../engine/types.js';
import type { QuestionWords, Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

/** The name of one choice of a question, wherever its words stand. */
export function choiceText(words: Words, question: Pick<Question, 'id' | 'fact'>, value: string): string {
  const own = lookUp<QuestionWords>(words.questions, question.id)?.choices;
  const named = own && lookUp(own, value);
  if (named !== undefined) return named;
  switch (question.fact) {
    case 'conditions':
      return lookUp<{ name: string }>(words.conditions, value)?.name ?? value;
    case 'medicines':
      return lookUp<{ name: string }>(words.medicines, value)?.name ?? value;
    case 'redFlags':
      return lookUp<{ choice: string }>(words.redFlags, value)?.choice ?? value;
    case 'goals':
      return lookUp<{ choice: string }>(words.goals, value)?.choice ?? value;
    default:
      return value;
  }
}

function supplementText(words: Words, { form, amountMg, basis, perDay }: Supplement): string {
  const amount = basis === 'percent-ri' ? words.percent(amountMg / 100) : words.mg(amountMg, 1);
  const name = form === undefined ? '' : (lookUp<{ short: string }>(words.forms, form)?.short ?? form);
  return `${words.number(perDay, 1)} × ${amount} ${name}`.trim();
}

function dietText(words: Words, diet: Readonly<Record<DietGroup, number>>): string {
  const parts = DIET_GROUPS.map(
    (group) => `${words.diet.groups[group].name}: ${words.number(diet[group], 1)}`,
  );
  return `${parts.join(', ')} (${words.diet.perWeek})`;
}

/** An answer as one reads it back; `undefined` is "I don't know". */
export function answerText(words: Words, question: Question, value: unknown): string {
  const own = lookUp<QuestionWords>(words.questions, question.id);
  if (value === undefined) return own?.unsure ?? words.quiz.notAnswered;
  switch (question.kind) {
    case 'number':
      return question.fact === 'ageYears'
        ? words.quiz.years({ years: Number(value) })
        : words.number(Number(value), 1);
    case 'one':
      return choiceText(words, question, value as string);
    case 'many': {
      const picked = value as readonly string[];
      if (picked.length === 0) return own?.none ?? words.quiz.notAnswered;
      return picked.map((one) => choiceText(words, question, one)).join('; ');
    }
    case 'portions':
      return dietText(words, value as Record<DietGroup, number>);
    case 'supplements': {
      const list = value as readonly Supplement[];
      if (list.length === 0) return own?.none ?? words.supplements.none;
      return list.map((one) => supplementText(words, one)).join('; ');
    }
  }
}
