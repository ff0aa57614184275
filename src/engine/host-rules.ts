import { assess, evaluate, toFinding, truthOf } from './evaluate.js';
import { holdsWithFewerRisks } from './host-possible.js';
import { bySeverity, type SafetyReading } from './safety.js';
import type { Seen } from './situation.js';
import type {
  Condition,
  Finding,
  FormsOutcome,
  HostFindingRule,
  HostOutcome,
  Knowledge,
  Rule,
} from './types.js';

/** What a host's rules say of a visitor. They are read last, and what they say is laid over what was decided. */
export interface HostReading {
  findings: Finding[];
  /** The outcome is at least so strict; null: as it is. */
  atLeast: HostOutcome | null;
}

const NOTHING: HostReading = { findings: [], atLeast: null };

/** From mild to strict, as promise S8 has it. */
const STRICTNESS: readonly FormsOutcome[] = ['form', 'food-first', 'nothing-needed', 'ask-professional'];

/** `incomplete` and `emergency` stand outside: no rule of a host's changes them. */
export function stricter(outcome: FormsOutcome, atLeast: HostOutcome | null): FormsOutcome {
  const place = STRICTNESS.indexOf(outcome);
  if (atLeast === null || place < 0) return outcome;
  return STRICTNESS.indexOf(atLeast) > place ? atLeast : outcome;
}

/** Said where an outcome is stricter and no finding of the host is true of this visitor. */
export const HELD = 'own-held';
const heldRule = (outcome: HostOutcome): Rule => ({
  when: { all: [] },
  ifUnknown: 'ignore',
  severity: outcome === 'ask-professional' ? 'stop' : 'info',
  shows: [],
  sources: [],
});

interface Held {
  atLeast: HostOutcome;
  when: Condition;
  /** The finding that says why; null where that is not true of this visitor. */
  by: string | null;
}

function heldBy(knowledge: Knowledge, seen: Seen): Held[] {
  const { findings = {}, outcomes = [] } = knowledge.host ?? {};
  const stops = Object.entries(findings)
    .filter(([, { severity }]) => severity === 'stop')
    .map(([finding, { when }]) => ({ when, atLeast: 'ask-professional' as const, finding }));
  return [...stops, ...outcomes]
    .filter(({ when }) => holdsWithFewerRisks(knowledge, when, seen))
    .map(({ when, atLeast, finding }) => ({
      atLeast,
      when,
      by: Object.hasOwn(findings, finding) && truthOf(when, seen.situation) === 'yes' ? finding : null,
    }));
}

const strictest = (held: readonly Held[]): HostOutcome | null =>
  held.reduce<HostOutcome | null>((worst, { atLeast }) => {
    const found = stricter(worst ?? 'form', atLeast);
    return found === 'form' ? worst : (found as HostOutcome);
  }, null);

/** Findings that are true of themselves, and those that an outcome is said with. */
function findingsOf(
  rules: Readonly<Record<string, HostFindingRule>>,
  held: readonly Held[],
  seen: Seen,
): Finding[] {
  const told = assess(rules, seen.situation).map(toFinding);
  const isTold = (id: string): boolean =>
    told.some(({ rule, severity }) => rule === id && severity !== 'info');
  const said = held.flatMap(({ by, when }): [string, HostFindingRule][] => {
    const rule = by === null || isTold(by) ? undefined : rules[by];
    return by !== null && rule ? [[by, { ...rule, when }]] : [];
  });
  const more = evaluate(Object.fromEntries(said), seen.situation);
  // What is only mentioned, because it is not known, is said in earnest where an outcome rests on it.
  return [...told.filter(({ rule }) => !said.some(([id]) => id === rule)), ...more];
}

/**
 * @param changing the outcomes of a host that change something here; of others it is not said that they hold back.
 * @returns nothing at all where no host's knowledge was laid beside ours.
 */
export function readHost(
  knowledge: Knowledge,
  seen: Seen,
  changing: readonly HostOutcome[] = ['food-first', 'nothing-needed', 'ask-professional'],
): HostReading {
  const { host } = knowledge;
  if (!host) return NOTHING;
  const held = heldBy(knowledge, seen);
  const atLeast = strictest(held);
  const findings = findingsOf(host.findings, held, seen);
  const isSaid = held.some((one) => one.atLeast === atLeast && one.by !== null);
  if (atLeast !== null && !isSaid && changing.includes(atLeast))
    findings.push(...evaluate({ [HELD]: heldRule(atLeast) }, seen.situation));
  return { findings: findings.sort(bySeverity), atLeast };
}

/** Beside what safety found; on an emergency screen stands nothing else. */
export function withHostFindings(safety: SafetyReading, { findings }: HostReading): SafetyReading {
  if (findings.length === 0 || safety.outcome === 'emergency') return safety;
  return { ...safety, findings: [...safety.findings, ...findings].sort(bySeverity) };
}
