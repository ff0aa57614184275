import { checkDose } from './check-dose.js';
import { truthOf } from './evaluate.js';
import { formFacts, rankForms } from './forms.js';
import type { Problem } from './problem.js';
import { recommend } from './recommend.js';
import { seeSituation } from './situation.js';
import type { Facts, Finding, Knowledge, Options } from './types.js';

/** A visitor for whom a rule has to speak, or to keep silent. */
export interface RuleExample {
  /** Who it is, in plain words. */
  says: string;
  facts: Facts;
  options?: Options;
  /** Of a rule that looks at a form: which. */
  form?: string;
}

export interface RuleExamples {
  fires: readonly RuleExample[];
  silent: readonly RuleExample[];
}

type Group = keyof Knowledge['rules'];
export type ExamplesByRule = Partial<Record<Group, Readonly<Record<string, RuleExamples>>>>;

const found = ({ findings }: { findings: readonly Finding[] }): string[] => findings.map(({ rule }) => rule);

interface Trial {
  knowledge: Knowledge;
  id: string;
  example: RuleExample;
}

const advise = ({ knowledge, example }: Trial) => recommend(knowledge, example.facts, example.options);
const check = ({ knowledge, example }: Trial) => checkDose(knowledge, example.facts, example.options);

const HELD_BACK = { emergency: ['emergency'], stop: ['emergency', 'ask-professional'] };

/** In the quiz and in the dose check alike; what stops leads to a professional, and to no dose. */
function safetySpeaks(trial: Trial): boolean {
  const rule = trial.knowledge.rules.safety[trial.id];
  if (!rule) return false;
  const { severity, withholdsPlan } = rule;
  return [advise(trial), check(trial)].every((result) => {
    const finding = result.findings.find(({ rule: id }) => id === trial.id);
    if (finding?.severity !== severity) return false;
    if (withholdsPlan === true && result.kind === 'dose' && result.plan !== null) return false;
    if (severity === 'info' || severity === 'caution') return true;
    return HELD_BACK[severity].includes(result.outcome) && result.plan === null;
  });
}

function proposalSpeaks(trial: Trial): boolean {
  const result = advise(trial);
  return found(result).includes(trial.id) && result.plan === null;
}

/** A rule with an outcome is the only one that decides. */
function doseSpeaks(trial: Trial): boolean {
  const rules = trial.knowledge.rules.dose;
  const { outcome, withholdsPlan } = rules[trial.id] ?? {};
  const result = check(trial);
  if (!found(result).includes(trial.id)) return false;
  if (withholdsPlan === true && result.plan !== null) return false;
  if (outcome === undefined) return true;
  const deciding = found(result).filter((id) => rules[id]?.outcome !== undefined);
  return deciding.length === 1 && result.outcome === outcome;
}

function needSpeaks(trial: Trial): boolean {
  const rules = trial.knowledge.rules.need;
  const result = advise(trial);
  const deciding = found(result).filter((id) => Object.hasOwn(rules, id));
  return deciding.join() === trial.id && result.outcome === rules[trial.id]?.outcome;
}

const noted = (trial: Trial): boolean =>
  [advise(trial), check(trial)].some((result) => found(result).includes(trial.id));

/** Where it may stand: in the quiz, in the check of what is taken, or in both. */
function noteSpeaks(trial: Trial): boolean {
  const { knowledge, id } = trial;
  const beside = knowledge.rules.notes[id]?.beside ?? [];
  const results = [advise(trial), check(trial)].filter(({ outcome }) =>
    beside.some((one) => one === outcome),
  );
  return results.length > 0 && results.every((result) => found(result).includes(id));
}

/** Whether the rule is true of this form for this visitor. */
function choiceIsHeard({ knowledge, id, example }: Trial): boolean {
  const rule = knowledge.rules.choice[id];
  const form = example.form === undefined ? undefined : knowledge.forms[example.form];
  if (!rule || !form || example.form === undefined) return false;
  const { situation } = seeSituation(knowledge, example.facts, example.options);
  return truthOf(rule.when, { ...situation, ...formFacts(example.form, form) }) === 'yes';
}

/** It is told as a reason too; and of a rule that rejects, the form does not come out ranked. */
function choiceSpeaks(trial: Trial): boolean {
  const { knowledge, id, example } = trial;
  const { forms, rejected } = rankForms(
    knowledge,
    seeSituation(knowledge, example.facts, example.options).situation,
  );
  const isOwn = (one: { id: string }): boolean => one.id === example.form;
  const reasons = [...forms, ...rejected].find(isOwn)?.reasons ?? [];
  const isOut = knowledge.rules.choice[id]?.rejects === true;
  return choiceIsHeard(trial) && reasons.some(({ rule }) => rule === id) && !(isOut && forms.some(isOwn));
}

/** Whether the rule speaks for this visitor, and does what such a rule has to do. */
const SPEAKS: Readonly<Record<Group, (trial: Trial) => boolean>> = {
  safety: safetySpeaks,
  proposal: proposalSpeaks,
  dose: doseSpeaks,
  need: needSpeaks,
  choice: choiceSpeaks,
  notes: noteSpeaks,
};

/** Whether the rule is heard at all, however weakly. */
const IS_HEARD: Readonly<Record<Group, (trial: Trial) => boolean>> = {
  safety: (trial) => found(advise(trial)).includes(trial.id) || found(check(trial)).includes(trial.id),
  proposal: (trial) => found(advise(trial)).includes(trial.id),
  dose: (trial) => found(check(trial)).includes(trial.id),
  need: (trial) => found(advise(trial)).includes(trial.id),
  choice: choiceIsHeard,
  notes: noted,
};

function failing(knowledge: Knowledge, group: Group, id: string, { fires, silent }: RuleExamples): Problem[] {
  const problem = (example: RuleExample, said: string): Problem => ({
    code: 'example-fails',
    where: `examples.${group}.${id}`,
    message: `The rule "${id}" ${said}: ${example.says}.`,
  });
  return [
    ...fires
      .filter((example) => !SPEAKS[group]({ knowledge, id, example }))
      .map((example) => problem(example, 'should speak here, and does not')),
    ...silent
      .filter((example) => IS_HEARD[group]({ knowledge, id, example }))
      .map((example) => problem(example, 'should be silent here, and speaks')),
  ];
}

/** Examples that the knowledge does not bear out. */
export function verifyExamples(knowledge: Knowledge, examples: ExamplesByRule): Problem[] {
  return (Object.keys(examples) as Group[]).flatMap((group) =>
    Object.entries(examples[group] ?? {}).flatMap(([id, some]) => failing(knowledge, group, id, some)),
  );
}
