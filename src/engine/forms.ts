import { assess, toReason, type Assessed } from './evaluate.js';
import { elementalPercents } from './supplements.js';
import type {
  ChoiceRule,
  Form,
  FormFacts,
  Knowledge,
  RankedForm,
  Reason,
  RejectedForm,
  Situation,
} from './types.js';

/** What the choice rules see of a form. */
export function formFacts(id: string, form: Form): FormFacts {
  return {
    form: id,
    formRoute: form.route,
    formUptake: form.uptake.value,
    formSolubility: form.solubility.value,
    formGutEffect: form.gutEffect.value,
    formElementalPercent: elementalPercents(form)?.low ?? 0,
    formPermittedInEu: form.permittedInEu.value ?? true,
  };
}

interface Judged {
  id: string;
  score: number;
  rejected: boolean;
  neverFirst: boolean;
  assessed: Assessed<ChoiceRule>[];
}

const sumOf = (assessed: readonly Assessed<ChoiceRule>[]): number =>
  assessed.reduce((sum, { definition }) => sum + definition.weight, 0);

const NO_WEIGHTS: Readonly<Record<string, ChoiceRule>> = {};

function judge(knowledge: Knowledge, id: string, form: Form, situation: Situation): Judged {
  const assessed = assess(knowledge.rules.choice, { ...situation, ...formFacts(id, form) });
  const score = sumOf(assessed);
  const isOut = assessed.some(({ definition }) => definition.rejects === true);
  const rejected = isOut || score < knowledge.keepFormsFromScore;
  const neverFirst = assessed.some(({ definition }) => definition.neverFirst === true);
  // A host orders what is left: it can neither bring a form back nor take one away.
  const own = rejected ? [] : weighedByHost(knowledge, id, form, situation);
  return { id, score: score + sumOf(own), rejected, neverFirst, assessed: [...assessed, ...own] };
}

const weighedByHost = (knowledge: Knowledge, id: string, form: Form, situation: Situation) =>
  assess(knowledge.host?.weights ?? NO_WEIGHTS, { ...situation, ...formFacts(id, form) });

/** Whatever counted for it, behind the first of the others it stays. */
function withNeverFirst(judged: readonly Judged[]): readonly Judged[] {
  const best = Math.max(...judged.filter(({ neverFirst }) => !neverFirst).map(({ score }) => score));
  return judged.map((one) => (one.neverFirst && one.score >= best ? { ...one, score: best - 1 } : one));
}

const byWeight = (a: Reason, b: Reason): number => Math.abs(b.weight) - Math.abs(a.weight);

/** Why a form lost: what rules it out, then what counted against it. What speaks for it would only blur the answer. */
function reasonsAgainst({ assessed }: Judged): Reason[] {
  const out = assessed.filter(({ definition }) => definition.rejects === true);
  const against = assessed.filter(({ definition }) => definition.rejects !== true && definition.weight < 0);
  return [...out.map(toReason), ...against.map(toReason).sort(byWeight)];
}

function ranked(judged: readonly Judged[]): RankedForm[] {
  const scores = [...new Set(judged.map(({ score }) => score))].sort((a, b) => b - a);
  return judged
    .map(({ id, score, assessed }) => ({
      id,
      rank: scores.indexOf(score) + 1,
      reasons: assessed.map(toReason).sort(byWeight),
      products: [],
    }))
    .sort((a, b) => a.rank - b.rank);
}

/** Every form is either ranked or rejected with its reasons; forms of equal score share a rank. */
export function rankForms(
  knowledge: Knowledge,
  situation: Situation,
): { forms: RankedForm[]; rejected: RejectedForm[] } {
  const judged = Object.entries(knowledge.forms).map(([id, form]) => judge(knowledge, id, form, situation));
  return {
    forms: ranked(withNeverFirst(judged.filter(({ rejected }) => !rejected))),
    rejected: judged
      .filter(({ rejected }) => rejected)
      .map((one) => ({ id: one.id, reasons: reasonsAgainst(one) })),
  };
}
