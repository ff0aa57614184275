import { leavesOf, thresholdIn, toldFor, valuesIn, type Leaf } from './leaves.js';
import { isOwnFact } from './read-facts.js';
import type { Condition, Facts, Figures, Knowledge, Options, Supplement } from './types.js';

/** Somebody who might come by, to try rules on. */
export interface Visitor {
  facts: Facts;
  options: Options;
}

/** One way in which a visitor may differ from the first. */
type Difference = Partial<Visitor> & { without?: readonly (keyof Facts)[] };
type Axis = readonly Difference[];

/** A healthy woman of 40 who answered everything and eats next to nothing, so that what she takes and eats is hers to vary. */
const first: Visitor = {
  facts: {
    redFlags: [],
    ageYears: 40,
    sex: 'female',
    lifeStage: 'none',
    conditions: [],
    medicines: [],
    supplements: [],
    foodMg: 0,
    goals: [],
    stomach: 'robust',
    avoid: [],
    prefer: 'any',
    unsure: [],
  },
  options: {},
};

const told = (facts: Facts): Difference => ({ facts });
const open = (...keys: (keyof Facts)[]): Difference => ({ without: keys });
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Both sides of where the truth of a rule turns. */
const bothSides = (thresholds: readonly number[], step: number): number[] =>
  unique(thresholds.flatMap((at) => [at, at - step])).filter((value) => value >= 0);

const thresholdsOf = (leaves: readonly Leaf[], ...facts: Leaf['fact'][]): number[] =>
  leaves
    .filter(({ fact }) => facts.includes(fact))
    .map(thresholdIn)
    .filter((at) => at !== undefined);

const MONTH = 1 / 12;

function ages({ referenceIntakes, upperLevels }: Knowledge, leaves: readonly Leaf[]): Axis {
  const bands = [...Object.values(referenceIntakes).flat(), ...Object.values(upperLevels).flat()];
  const years = [
    ...thresholdsOf(leaves, 'ageYears'),
    ...bands.map(({ ageFromMonths }) => ageFromMonths / 12),
  ];
  return [...bothSides(years, MONTH).map((ageYears) => told({ ageYears })), open('ageYears')];
}

const pill = (amountMg: number, more: Partial<Supplement> = {}): Difference =>
  told({ supplements: [{ amountMg, basis: 'elemental', perDay: 1, ...more }] });

const TAKEN: readonly (keyof Figures)[] = [
  'supplementMgHigh',
  'prescribedMg',
  'unplannedMg',
  'boughtMg',
  'antacidMg',
];
const FORMS: readonly Leaf['fact'][] = ['takenForms', 'supplementForms'];
const ROOM: readonly (keyof Figures)[] = ['roomMg', 'levelRoomMg', 'levelRoomAtMostMg'];
const GAP: readonly (keyof Figures)[] = ['gapMg', 'gapLowMg', 'shortMg'];

function supplements({ upperLevels, limits, forms }: Knowledge, leaves: readonly Leaf[]): Axis {
  const levels = Object.values(upperLevels).flatMap((rows) => rows.map(({ mgPerDay }) => mgPerDay ?? 0));
  const ceilings = unique([...levels, limits.euCeilingMg]);
  const room = thresholdsOf(leaves, ...ROOM).flatMap((at) => ceilings.map((ceiling) => ceiling - at + 1));
  const amounts = bothSides([1, ...thresholdsOf(leaves, ...TAKEN), ...room], 1);
  const form = Object.keys(forms)[0] ?? '';
  const named = unique(leaves.filter(({ fact }) => FORMS.includes(fact)).flatMap(valuesIn)).map(String);
  return [
    ...amounts.map((mg) => pill(mg)),
    ...amounts.map((mg) => pill(mg, { prescribed: true })),
    ...amounts.map((mg) => pill(mg, { use: 'antacid-laxative' })),
    pill(100, { form, compoundMg: 1 }),
    ...named.map((one) => pill(100, { form: one })),
    open('supplements'),
  ];
}

/** A counted day on both sides of each gap, and a week in portions. */
function foods({ referenceIntakes }: Knowledge, leaves: readonly Leaf[]): Axis {
  const needs = unique(
    Object.values(referenceIntakes).flatMap((rows) => rows.map((row) => row.mgPerDay ?? 0)),
  );
  const gaps = thresholdsOf(leaves, ...GAP);
  const days = unique(needs.flatMap((need) => gaps.flatMap((gap) => [need - gap, need - gap + 1])));
  const none = { leafyGreens: 0, nutsSeeds: 0, legumes: 0, wholegrains: 0, fish: 0, darkChocolate: 0 };
  const weeks = [0, 14, 28, 42, 70].map((wholegrains) => ({ ...none, wholegrains }));
  return [
    ...days.filter((foodMg) => foodMg >= 0).map((foodMg) => told({ foodMg })),
    ...weeks.map((diet) => ({ facts: { diet }, without: ['foodMg' as const] })),
    open('foodMg'),
  ];
}

/** Nothing of a list, each id that is named, and all of them at once. */
function lists(key: 'conditions' | 'medicines' | 'redFlags' | 'goals', leaves: readonly Leaf[]): Axis {
  const named = leaves.filter(({ fact }) => fact === key).flatMap((leaf) => valuesIn(leaf).map(String));
  const ids = unique(named);
  const some = ids.map((id) => told({ [key]: [id] }));
  return [told({ [key]: [] }), ...some, ...(ids.length > 1 ? [told({ [key]: ids })] : []), open(key)];
}

/** Each medicine whose hours are to be kept, and one that leaves no hour of the day. */
function medicines({ medicines: rows }: Knowledge, leaves: readonly Leaf[]): Axis {
  if (!leaves.some(({ fact }) => fact === 'hoursKept')) return lists('medicines', leaves);
  const kept = Object.keys(rows).filter((id) => rows[id]?.separation);
  const allDay = { other: ['00:00', '06:00', '12:00', '18:00'] };
  return [
    told({ medicines: [] }),
    ...kept.map((id) => told({ medicines: [id] })),
    told({ medicines: ['other'], medicineTimes: allDay }),
  ];
}

function unsure(leaves: readonly Leaf[]): Axis {
  const keys = leaves.filter(({ fact }) => fact === 'unsure').flatMap((leaf) => valuesIn(leaf));
  const away = (key: keyof Facts): (keyof Facts)[] => (key === 'diet' ? ['diet', 'foodMg'] : [key]);
  return (unique(keys) as (keyof Facts)[]).map((key) => ({ facts: { unsure: [key] }, without: away(key) }));
}

const choices = <K extends keyof Facts>(key: K, values: readonly NonNullable<Facts[K]>[]): Axis => [
  ...values.map((value) => told({ [key]: value } as Facts)),
  open(key),
];

/** What nothing is worked out from: the values and thresholds that are named. */
function plain(key: keyof Facts, { questions }: Knowledge, leaves: readonly Leaf[]): Axis {
  const choices = questions.find(({ fact, kind }) => fact === key && kind === 'one')?.choices ?? [];
  const reading = leaves.filter(({ fact }) => fact === key);
  if (reading.length === 0) return [];
  const numbers = bothSides(
    reading.map(thresholdIn).filter((at) => at !== undefined),
    1,
  );
  const named = unique([...reading.flatMap(valuesIn), ...choices]);
  const isList = reading.some((leaf) => 'has' in leaf);
  const values = isList ? [[], ...named.map((id) => [id])] : [...numbers, ...named];
  return [...values.map((value) => told({ [key]: value } as Facts)), open(key)];
}

const STANDARDS = ['nl', 'eu', 'us'] as const;
const options: Axis = STANDARDS.flatMap((standard) => [
  { options: { standard, claims: 'eu' } },
  { options: { standard, claims: 'education' } },
]);

function axisOf(key: keyof Facts, knowledge: Knowledge, leaves: readonly Leaf[]): Axis {
  switch (key) {
    case 'ageYears':
      return ages(knowledge, leaves);
    case 'supplements':
      return supplements(knowledge, leaves);
    case 'diet':
      return foods(knowledge, leaves);
    case 'medicines':
      return medicines(knowledge, leaves);
    case 'conditions':
    case 'redFlags':
    case 'goals':
      return lists(key, leaves);
    case 'unsure':
      return unsure(leaves);
    case 'sex':
      return choices(key, ['female', 'male']);
    case 'lifeStage':
      return choices(key, ['none', 'pregnant', 'breastfeeding']);
    case 'stomach':
      return choices(key, ['robust', 'sensitive', 'slow']);
    case 'prefer':
      return choices(key, ['any', 'few-units', 'powder', 'liquid', 'skin']);
    case 'stress':
      return choices(key, ['low', 'some', 'high']);
    default:
      // Food is told in one place, and the times of a day turn no rule of themselves.
      return isOwnFact(key) || key === 'avoid' || key === 'sportHours' ? plain(key, knowledge, leaves) : [];
  }
}

function differ(visitor: Visitor, { facts, options: asked, without = [] }: Difference): Visitor {
  const kept = Object.entries(visitor.facts).filter(([key]) => !without.includes(key as keyof Facts));
  return {
    facts: { ...(Object.fromEntries(kept) as Facts), ...facts },
    options: { ...visitor.options, ...asked },
  };
}

/** So many are tried of one rule; of more, as many that lie evenly among all. */
const MOST = 20_000;
/** A prime that is larger than any axis is long: in such steps everybody comes by once, and every axis is walked through soon. */
const STRIDE = 7919;

/**
 * Visitors on both sides of everything that these conditions look at, in every combination. The first is the healthy
 * woman; whoever finds soon what he looks for need not try them all.
 */
export function* visitorsFor(knowledge: Knowledge, conditions: readonly Condition[]): Generator<Visitor> {
  const leaves = conditions.flatMap(leavesOf);
  const keys = unique(leaves.flatMap(({ fact }) => [...toldFor(fact)]));
  // Figures hang on the standard and on what may be claimed too.
  const isTold = ({ fact }: Leaf): boolean => toldFor(fact).includes(fact as keyof Facts);
  const asked = !leaves.every(isTold);
  const axes = [...keys.map((key) => axisOf(key, knowledge, leaves)), ...(asked ? [options] : [])]
    .filter((axis) => axis.length > 0)
    .map((axis) => [{}, ...axis]);
  const all = axes.reduce((product, { length }) => product * length, 1);
  for (let n = 0; n < Math.min(all, MOST); n += 1) {
    let place = (n * STRIDE) % all;
    let visitor = first;
    for (const axis of axes) {
      visitor = differ(visitor, axis[place % axis.length] as Difference);
      place = Math.floor(place / axis.length);
    }
    yield visitor;
  }
}
