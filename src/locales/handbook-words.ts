import type { RedFlag, Refer, Rule } from '../engine/types.js';
import type { ConflictId } from '../knowledge/conflicts.js';

type Chapter =
  | 'reading'
  | 'safety'
  | 'decisions'
  | 'figures'
  | 'foods'
  | 'claims'
  | 'evidence'
  | 'conflicts'
  | 'answers'
  | 'unchecked'
  | 'proof'
  | 'sources';

/** How one thing that a rule looks at is said: one function for each shape that the engine knows. */
export interface LeafWords {
  is: (shown: { fact: string; value: string }) => string;
  /** A fact that is true or false. */
  holds: (shown: { fact: string; value: boolean }) => string;
  in: (shown: { fact: string; values: string }) => string;
  has: (shown: { fact: string; value: string }) => string;
  /** Asked, and not known. */
  unsure: (shown: { fact: string }) => string;
  atLeast: (shown: { fact: string; value: string }) => string;
  below: (shown: { fact: string; value: string }) => string;
}

/** Of the handbook for whoever judges the knowledge: no element shows a word of it. */
export interface HandbookWords {
  title: string;
  lead: string;
  back: string;
  contents: string;
  skip: string;
  otherLanguage: { name: string; lang: string; file: string };
  version: (shown: { version: string; hash: string }) => string;
  counts: (shown: { rules: number; foods: number; sources: number; answers: number }) => string;
  chapters: Readonly<Record<Chapter, { title: string; lead: string }>>;
  reading: readonly { title: string; text: string }[];
  condition: {
    all: string;
    any: string;
    not: string;
    leaf: LeafWords;
  };
  /** Names of what a condition looks at, its figures and the properties of forms included. */
  facts: Readonly<Record<string, string>>;
  /** Values of facts that no other word of the language names. */
  values: Readonly<Record<string, string>>;
  /** Whatever came after what was told. */
  notAll: string;
  yes: string;
  no: string;
  /** A unit behind a number of such a fact; others are mg when their name says so. */
  units: Readonly<Record<string, (value: string) => string>>;
  rule: {
    looksAt: string;
    unknown: string;
    ifUnknown: Readonly<Record<Rule['ifUnknown'], string>>;
    severity: string;
    severities: Readonly<Record<Rule['severity'], string>>;
    refers: string;
    refer: Readonly<Record<Refer, string>>;
    decides: string;
    outcomes: Readonly<Record<string, string>>;
    beside: string;
    withholdsPlan: string;
    weight: string;
    rejects: string;
    neverFirst: string;
    modes: string;
    says: string;
    saysNothing: string;
    for: string;
    against: string;
    figures: string;
    sources: string;
    examples: string;
    fires: string;
    silent: string;
    noExample: string;
    /** Whoever differs in nothing from the visitor that all examples start from. */
    base: string;
    unknownFact: (shown: { fact: string }) => string;
    form: (shown: { form: string }) => string;
  };
  /** Of rules that say nothing by themselves, and so have no title among the findings. */
  ruleTitles: Readonly<Record<string, string>>;
  /** By the group's id; one that is not named here goes by its id. */
  groups: Readonly<Record<string, { title: string; lead: string }>>;
  safety: {
    subjects: Readonly<Record<'redFlags' | 'conditions' | 'medicines' | 'limits', string>>;
    leads: Readonly<Record<'redFlags' | 'conditions' | 'medicines' | 'limits', string>>;
    medicine: string;
    names: string;
    after: string;
    before: string;
    neverBefore: string;
    noHours: string;
    usualTimes: string;
    supplies: string;
    question: string;
    urgency: string;
    urgencies: Readonly<Record<RedFlag['urgency'], string>>;
    asked: string;
    askedFirst: string;
    askedElsewhere: string;
    stops: string;
    hint: string;
    rule: string;
    unruled: string;
    /** Leads to where sources differ about the same. */
    differ: string;
    /** Heads what has to be known of the source. */
    remark: string;
    /** By the list and the id in it: a source that tells of something else, or is no authority. */
    remarks: Readonly<Record<string, string>>;
  };
  checked: {
    label: string;
    /** By `true`, `false` or `partly`. */
    standing: Readonly<Record<'true' | 'false' | 'partly', string>>;
    undated: string;
    noDate: string;
  };
  figures: {
    headings: Readonly<
      Record<
        | 'intakes'
        | 'levels'
        | 'limits'
        | 'plan'
        | 'forms'
        | 'hours'
        | 'estimate'
        | 'numbers'
        | 'besideAdvice',
        string
      >
    >;
    leads: Readonly<
      Record<'intakes' | 'levels' | 'limits' | 'plan' | 'forms' | 'estimate' | 'numbers', string>
    >;
    columns: Readonly<
      Record<
        | 'who'
        | 'mg'
        | 'id'
        | 'sources'
        | 'what'
        | 'value'
        | 'form'
        | 'formula'
        | 'percent'
        | 'label'
        | 'solubility'
        | 'uptake'
        | 'gut'
        | 'permitted'
        | 'country'
        | 'emergency'
        | 'crisis',
        string
      >
    >;
    none: string;
    noFormula: string;
    years: (shown: { from: string; below: string | null }) => string;
    months: (shown: { from: number; below: number }) => string;
    sex: Readonly<Record<'male' | 'female', string>>;
    lifeStage: Readonly<Record<'pregnant' | 'breastfeeding', string>>;
    names: Readonly<Record<string, string>>;
    perWeek: (shown: { portions: string }) => string;
    standsFor: string;
    elsewhere: string;
  };
  foods: {
    columns: Readonly<
      Record<'food' | 'per100g' | 'portion' | 'perPortion' | 'source' | 'match' | 'id', string>
    >;
    matches: Readonly<Record<'exact' | 'close' | 'proxy', string>>;
    matchNote: string;
    notes: string;
    note: Readonly<Record<string, string>>;
  };
  claims: {
    official: string;
    standing: string;
    goals: string;
    noGoal: string;
    checker: string;
    checkerLead: string;
    kinds: Readonly<Record<string, string>>;
    kind: string;
    lawful: string;
    noLawful: string;
  };
  evidence: {
    grade: string;
    byForm: string;
    byFormLead: string;
    formNotes: string;
    shownAt: string;
    places: Readonly<Record<string, string>>;
  };
  conflictsAbout: Readonly<Record<'intake' | 'upper-level' | 'medicines' | 'food' | 'articles', string>>;
  conflictHeads: { differ: string; ours: string };
  conflicts: Readonly<Record<ConflictId, { title: string; differ: string; ours: string }>>;
  answers: {
    modes: Readonly<Record<'eu' | 'education', string>>;
    leads: Readonly<Record<'eu' | 'education', string>>;
    stands: string;
    all: string;
    allLead: (shown: { claims: number }) => string;
    columns: Readonly<Record<'claim' | 'handled', string>>;
    kinds: Readonly<Record<'encoded' | 'answered' | 'left-out', string>>;
    reasons: Readonly<
      Record<
        | 'duplicate-of'
        | 'not-authorised'
        | 'no-evidence'
        | 'out-of-scope'
        | 'about-the-article'
        | 'marketing',
        string
      >
    >;
  };
  unchecked: {
    rows: string;
    rests: string;
    choices: string;
    leads: Readonly<Record<'rows' | 'rests' | 'choices', string>>;
    count: (shown: { count: number }) => string;
    doneBy: string;
    notes: string;
  };
  proof: {
    absent: string;
    outdated: string;
    current: string;
    promise: string;
    checked: string;
    violated: string;
    /** Where a promise did not hold. */
    broken: string;
    /** What was enumerated, why that is enough, and what was drawn. */
    method: (shown: {
      situations: string;
      enumerated: string;
      classes: string;
      decisions: string;
      sampled: string;
    }) => readonly string[];
    promises: Readonly<Record<string, string>>;
    parts: string;
    partNames: Readonly<Record<string, string>>;
    mutants: string;
    mutantsLead: string;
    mutantsAbsent: string;
    columns: Readonly<Record<'group' | 'mutants' | 'caught' | 'same' | 'escaped', string>>;
  };
  sourceList: {
    columns: Readonly<Record<'source' | 'year' | 'standing' | 'used', string>>;
  };
  /** Names what a path into the knowledge leads to, where that has no name of its own. */
  places: Readonly<Record<string, string>>;
}
