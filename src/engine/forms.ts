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
function formFacts(id: string, form: Form): FormFacts {
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
  assessed: Assessed<ChoiceRule>[];
}

function judge(knowledge: Knowledge, id: string, form: Form, situation: Situation): Judged {
  const assessed = assess(knowledge.rules.choice, { ...situation, ...formFacts(id, form) });
  const score = assessed.reduce((sum, { definition }) => sum + definition.weight, 0);
  const rejected = assessed.some(({ definition }) => definition.rejects === true);
  return { id, score, rejected: rejected || score < knowledge.keepFormsFromScore, assessed };
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
    forms: ranked(judged.filter(({ rejected }) => !rejected)),
    rejected: judged
      .filter(({ rejected }) => rejected)
      .map((one) => ({ id: one.id, reasons: reasonsAgainst(one) })),
  };
}
