import type {
  ChoiceRule,
  Condition,
  HostFindingRule,
  HostOutcome,
  HostOutcomeRule,
  Knowledge,
  Lang,
  QuestionRow,
  Refer,
  Source,
} from './types.js';

/**
 * A host's own knowledge: what a practitioner adds to ours. It can add findings and questions, make an outcome stricter
 * and order the forms that no rule rejects. It cannot do anything else: what it holds is taken over piece by piece into
 * rules of kinds that have no room for more.
 */
export interface HostKnowledge {
  id: string;
  version: string;
  sources?: Readonly<Record<string, HostSource>>;
  questions?: readonly HostQuestion[];
  findings?: Readonly<Record<string, HostFinding>>;
  outcomes?: readonly HostOutcomeRule[];
  weights?: readonly HostWeight[];
  /** The host's own wording of our texts, by language and key. */
  texts?: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;
  /** By finding: for whom it speaks and for whom it is silent, as facts. */
  examples?: Readonly<Record<string, { fires: readonly object[]; silent: readonly object[] }>>;
}

type ByLanguage<T> = Readonly<Partial<Record<Lang, T>>>;

export interface HostSource {
  title: string;
  year: number | null;
  url?: string;
}

export interface HostQuestion {
  id: string;
  kind: 'one' | 'many' | 'number';
  choices?: readonly string[];
  unsure?: boolean;
  /** Asked only where this is not "no". */
  when?: Condition;
  words: ByLanguage<HostQuestionWords>;
}

export interface HostQuestionWords {
  title: string;
  /** Names the answer in the list of answers; the title where there is none. */
  label?: string;
  hint?: string;
  choices?: Readonly<Record<string, string>>;
}

export interface HostFinding {
  when: Condition;
  ifUnknown?: 'ignore' | 'mention';
  severity: 'info' | 'caution' | 'stop';
  refer?: Exclude<Refer, 'emergency' | 'crisis'>;
  sources?: readonly string[];
  words: ByLanguage<HostFindingWords>;
}

export interface HostFindingWords {
  title: string;
  text: string;
}

export interface HostWeight {
  form: string;
  when?: Condition;
  weight: number;
  words?: ByLanguage<HostWeightWords>;
}

export interface HostWeightWords {
  for?: string;
  against?: string;
}

export const MOST_WEIGHT = 5;

/** Of all that comes from a host the id says so, and so it never stands for one of ours. */
export const ownId = (id: string): string => `own-${id}`;
export const weightId = (index: number): string => ownId(`weight-${index + 1}`);

const SEVERITIES: readonly HostFindingRule['severity'][] = ['info', 'caution', 'stop'];
const OUTCOMES: readonly HostOutcome[] = ['food-first', 'nothing-needed', 'ask-professional'];
const REFERS: readonly Refer[] = ['gp-today', 'gp', 'doctor', 'pharmacist', 'midwife', 'prescriber'];

const mapped = <A, B>(rows: Readonly<Record<string, A>> | undefined, to: (row: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(rows ?? {}).map(([id, row]) => [ownId(id), to(row)]));

const sourceOf = ({ title, year, url }: HostSource): Source => ({
  title,
  year,
  url: url ?? null,
  kind: 'host',
  checked: true,
  ...(year === null && { undated: 'page' }),
});

/** Whatever a host calls an emergency is a stop: the number to call is ours to give. */
function findingOf({ when, ifUnknown, severity, refer, sources = [] }: HostFinding): HostFindingRule {
  return {
    when,
    ifUnknown: ifUnknown === 'mention' ? 'mention' : 'ignore',
    severity: SEVERITIES.find((one) => one === severity) ?? 'stop',
    shows: [],
    sources: sources.map(ownId),
    ...(refer !== undefined && REFERS.includes(refer) && { refer }),
  };
}

function weightOf({ form, when, weight }: HostWeight): ChoiceRule {
  const isForm: Condition = { fact: 'form', is: form };
  const size = Number.isFinite(weight) ? weight : 0;
  return {
    when: when ? { all: [isForm, when] } : isForm,
    ifUnknown: 'ignore',
    severity: 'info',
    weight: Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, size)),
    shows: ['form'],
    sources: [],
  };
}

/**
 * Put after all of ours. A question that is not asked of everybody is folded into the last that is: whether it was
 * asked would tell of the answers.
 */
function rowsOf({ questions: ours }: Knowledge, questions: readonly HostQuestion[]): QuestionRow[] {
  const isForAll = ({ parent, when, modes }: QuestionRow): boolean => !parent && !when && !modes;
  let parent = ours.filter(isForAll).at(-1)?.id;
  return questions.map(({ id, kind, choices, unsure, when }) => {
    const row: QuestionRow = {
      id: ownId(id),
      fact: `own.${id}`,
      kind,
      unsure: unsure === true,
      always: true,
      ...(kind !== 'number' && { choices: choices ?? [] }),
      ...(when && { when }),
      ...(when && parent !== undefined && { parent }),
    };
    if (!when) parent = row.id;
    return row;
  });
}

/** Ours with a host's laid beside it; ours itself stays as it is. */
export function withHostKnowledge(knowledge: Knowledge, host: HostKnowledge): Knowledge {
  const outcomes = (host.outcomes ?? [])
    .filter(({ atLeast }) => OUTCOMES.includes(atLeast))
    .map(({ when, atLeast, finding }): HostOutcomeRule => ({ when, atLeast, finding: ownId(finding) }));
  return {
    ...knowledge,
    id: `${knowledge.id}+${host.id}`,
    version: `${knowledge.version}+${host.version}`,
    sources: { ...mapped(host.sources, sourceOf), ...knowledge.sources },
    questions: [...knowledge.questions, ...rowsOf(knowledge, host.questions ?? [])],
    host: {
      id: host.id,
      version: host.version,
      findings: mapped(host.findings, findingOf),
      outcomes,
      weights: Object.fromEntries((host.weights ?? []).map((row, i) => [weightId(i), weightOf(row)])),
    },
  };
}
