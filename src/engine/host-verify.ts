import { checkDose } from './check-dose.js';
import { ownId, withHostKnowledge, type HostKnowledge } from './host-knowledge.js';
import type { Problem } from './problem.js';
import { isOwnFact } from './read-facts.js';
import { recommend } from './recommend.js';
import type { Finding, Knowledge, Rule } from './types.js';
import { verifyKnowledge } from './verify.js';

const OWN_GROUPS = ['ownFindings', 'ownOutcomes', 'ownWeights'] as const;

/** A host's rules as rules of a group of their own, so that they are looked at like ours. */
function withOwnRules(knowledge: Knowledge): Knowledge {
  const { findings = {}, outcomes = [] } = knowledge.host ?? {};
  const ofOutcomes = outcomes.map(({ when, finding, atLeast }, i): [string, Rule & { outcome: string }] => [
    `outcomes[${i}]`,
    // Another group than the findings: an outcome may well hang on the very same condition.
    {
      when,
      ifUnknown: 'ignore',
      severity: 'info',
      shows: [],
      sources: knowledge.host?.findings[finding]?.sources ?? [],
      outcome: atLeast,
    },
  ]);
  const rules = {
    ...knowledge.rules,
    ownFindings: findings,
    ownOutcomes: Object.fromEntries(ofOutcomes),
    ownWeights: knowledge.host?.weights ?? {},
  };
  // Asked of everybody, though a question is of use only where a rule looks at its answer.
  const questions = knowledge.questions.map((row) => (isOwnFact(row.fact) ? { ...row, always: false } : row));
  return { ...knowledge, rules, questions };
}

/** Where it stands in what the host wrote. */
const asWritten = ({ code, where, message }: Problem): Problem => ({
  code,
  where: where
    .replace('rules.ownFindings.own-', 'findings.')
    .replace('rules.ownOutcomes.', '')
    .replace('rules.ownWeights.', 'weights.')
    .replace('own-', '')
    .replace(/^rules\.own(Findings|Outcomes|Weights)$/, (_, group: string) => group.toLowerCase()),
  message: message.replace(/"own-/g, '"'),
});

/** By whole steps of the path: a part of ours may well be called "unknown". */
const isOwn = ({ code, where }: Problem): boolean =>
  code === 'not-readable' ||
  where
    .split('.')
    .some((step) => OWN_GROUPS.some((group) => group === step) || step === 'own' || step.startsWith('own-'));
/** A rule of a host's own may rest on the host alone. */
const isAsked = ({ code }: Problem): boolean => code !== 'source-missing' && code !== 'source-undated';

const told = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** In the quiz or in the dose check: in either a finding may be shown. */
const isHeard = (knowledge: Knowledge, id: string, facts: object): boolean =>
  [recommend(knowledge, facts), checkDose(knowledge, facts)].some(({ findings }) =>
    told(findings).includes(ownId(id)),
  );

function examplesOf(knowledge: Knowledge, { examples = {}, findings = {} }: HostKnowledge): Problem[] {
  return Object.keys(findings).flatMap((id) => {
    const { fires = [], silent = [] } = examples[id] ?? {};
    const problem = (kind: string, message: string): Problem => ({
      code: 'example-fails',
      where: `examples.${id}${kind}`,
      message,
    });
    if (fires.length === 0 || silent.length === 0)
      return [
        problem(
          '',
          `The finding "${id}" needs an example of somebody for whom it speaks, and of somebody for whom it is silent.`,
        ),
      ];
    return [
      ...fires.flatMap((facts, i) =>
        isHeard(knowledge, id, facts)
          ? []
          : [problem(`.fires[${i}]`, `The finding "${id}" should speak here, and does not.`)],
      ),
      ...silent.flatMap((facts, i) =>
        isHeard(knowledge, id, facts)
          ? [problem(`.silent[${i}]`, `The finding "${id}" should be silent here, and speaks.`)]
          : [],
      ),
    ];
  });
}

/** Forms that no answer brings back: a weight on them does nothing. */
function idleWeights(knowledge: Knowledge, { weights = [] }: HostKnowledge): Problem[] {
  const { rules, forms } = knowledge;
  const isOut = (id: string): boolean =>
    Object.values(rules.choice).some(
      ({ rejects, when }) => rejects === true && 'fact' in when && namesForm(when, id, forms),
    );
  return weights.flatMap(({ form }, i) =>
    isOut(form)
      ? [
          {
            code: 'rule-never-fires' as const,
            where: `weights[${i}]`,
            message: `The form "${form}" is always rejected, so a weight on it does nothing.`,
          },
        ]
      : [],
  );
}

function namesForm(when: Rule['when'], id: string, forms: Knowledge['forms']): boolean {
  if (!('fact' in when)) return false;
  if (when.fact === 'formRoute' && 'is' in when) return forms[id]?.route === when.is;
  if (when.fact !== 'form') return false;
  return ('is' in when && when.is === id) || ('in' in when && when.in.includes(id));
}

/** What in a host's own knowledge cannot be meant so, beside ours; what is wrong with ours is not told here. */
export function verifyHostKnowledge(
  knowledge: Knowledge,
  host: HostKnowledge,
  words: Readonly<Record<string, object>> = {},
): Problem[] {
  const combined = withHostKnowledge(knowledge, host);
  return [
    ...verifyKnowledge(withOwnRules(combined), { words }).filter(isOwn).filter(isAsked).map(asWritten),
    ...idleWeights(knowledge, host),
    ...examplesOf(combined, host),
  ];
}
