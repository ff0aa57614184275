import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDose } from '../../src/engine/check-dose.js';
import { planTaken } from '../../src/engine/plan-taken.js';
import type {
  DoseOutcome,
  DoseRecommendation,
  Facts,
  Options,
  Standard,
  Supplement,
} from '../../src/engine/types.js';
import { nl } from '../../src/locales/nl.js';
import type { DoseRuleId, SafetyRuleId } from '../../src/knowledge/rules.js';
import { formFacts, intakeFacts, levelFacts, withFacts } from './support/fact-files.js';
import { knowledge, only } from './support/listed.js';

/** A healthy man of 40: 350 mg a day is what he needs, and he eats 250 mg. */
const man: Facts = {
  redFlags: [],
  ageYears: 40,
  sex: 'male',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  foodMg: 250,
};
const american = { standard: 'us' } as const;
const education = { claims: 'education' } as const;

const tablet = (amountMg: number, more: Partial<Supplement> = {}): Supplement => ({
  amountMg,
  basis: 'elemental',
  perDay: 1,
  ...more,
});
const takes = (...supplements: Supplement[]): Facts => ({ supplements });

/** The man, but for what is told here; what is told as undefined was not asked. */
type Differs = { [K in keyof Facts]: Facts[K] | undefined };

const check = (differs: Differs, options: Options = {}): DoseRecommendation =>
  checkDose(knowledge, { ...man, ...differs }, options);
const rulesIn = ({ findings }: DoseRecommendation): string[] => findings.map(({ rule }) => rule);

interface Worked {
  says: string;
  differs: Differs;
  options?: Options;
  outcome: DoseOutcome;
  holds?: Partial<DoseRecommendation>;
  findings?: readonly (SafetyRuleId | DoseRuleId)[];
  not?: readonly (SafetyRuleId | DoseRuleId)[];
  /** Moments of the plan; null: no plan. */
  moments?: readonly (readonly [at: string, mg: number])[] | null;
}

function holds({ differs, options, outcome, ...expected }: Worked): void {
  const result = check(differs, options);
  assert.equal(result.outcome, outcome);
  for (const [key, value] of Object.entries(expected.holds ?? {}))
    assert.deepEqual(result[key as keyof DoseRecommendation], value, key);
  const found = rulesIn(result);
  for (const rule of expected.findings ?? []) assert.ok(found.includes(rule), `${rule} in ${found.join()}`);
  for (const rule of expected.not ?? []) assert.ok(!found.includes(rule), `${rule} not in ${found.join()}`);
  if (expected.moments === undefined) return;
  assert.deepEqual(result.plan?.moments.map(({ at, mg }) => [at, mg]) ?? null, expected.moments);
}

function table(name: string, examples: readonly Worked[]): void {
  describe(name, () => {
    for (const example of examples) it(example.says, () => holds(example));
  });
}

/* ------------------------------------------------------------ worked examples */

const tooMuch = takes(tablet(300));

table('what decides first', [
  {
    says: 'an emergency sign stands alone, whatever else is true',
    differs: { ...tooMuch, redFlags: ['stroke-signs'], conditions: ['renal-severe'] },
    outcome: 'emergency',
    holds: { missing: [], plan: null, supplementMg: 300 },
    not: ['dose-above'],
  },
  {
    says: 'a professional comes before too much, which is told as well',
    differs: { ...tooMuch, conditions: ['renal-severe'] },
    outcome: 'ask-professional',
    findings: ['condition-renal-severe', 'dose-above'],
    moments: null,
  },
  {
    says: 'too much comes before what is not known yet',
    differs: { ...tooMuch, conditions: undefined, foodMg: undefined },
    outcome: 'above',
    findings: ['dose-above'],
    holds: { missing: ['conditions'] },
    moments: null,
  },
  {
    says: 'what is not known comes before anything milder',
    differs: { ...takes(tablet(100)), medicines: undefined },
    outcome: 'incomplete',
    holds: { missing: ['medicines'] },
    not: ['dose-within', 'dose-below'],
    moments: null,
  },
  {
    says: 'nothing asked yet: everything that matters is missing, safety first',
    differs: Object.fromEntries(Object.keys(man).map((key) => [key, undefined])) as Differs,
    outcome: 'incomplete',
    holds: {
      missing: ['redFlags', 'ageYears', 'lifeStage', 'conditions', 'medicines', 'supplements', 'diet'],
      foodMg: null,
      supplementMg: null,
      supplementMgHigh: null,
      referenceMg: null,
      upperLevelMg: null,
      plan: null,
    },
  },
  {
    says: 'an answer that the visitor does not know ends with a professional',
    differs: { medicines: undefined, unsure: ['medicines'] },
    outcome: 'ask-professional',
    findings: ['unsure-medicines'],
  },
]);

table('food and supplements beside the reference intake', [
  {
    says: '99 mg is one short of 350',
    differs: takes(tablet(99)),
    outcome: 'below',
    holds: { foodMg: { low: 250, high: 250 }, supplementMg: 99, referenceMg: 350, upperLevelMg: 250 },
    findings: ['dose-below'],
    moments: [['18:00', 99]],
  },
  {
    says: '100 mg is enough',
    differs: takes(tablet(100)),
    outcome: 'within',
    findings: ['dose-within'],
    moments: [['18:00', 100]],
  },
  {
    says: 'nothing taken and enough eaten: there is nothing to plan',
    differs: { foodMg: 350 },
    outcome: 'within',
    holds: { supplementMg: 0, supplementMgHigh: 0, plan: null },
  },
  {
    says: 'a week in portions gives a range',
    differs: {
      ...takes(tablet(100)),
      foodMg: undefined,
      diet: { leafyGreens: 7, nutsSeeds: 0, legumes: 0, wholegrains: 14, fish: 0, darkChocolate: 0 },
    },
    outcome: 'within',
    holds: { foodMg: { low: 209, high: 349 } },
  },
  {
    says: 'food not asked yet: the amounts are told, the verdict waits',
    differs: { ...takes(tablet(100)), foodMg: undefined },
    outcome: 'incomplete',
    holds: { missing: ['diet'], foodMg: null, supplementMg: 100, referenceMg: 350, upperLevelMg: 250 },
    moments: null,
  },
  {
    says: 'food not known to the visitor: under the upper level is what can be said',
    differs: { ...takes(tablet(100)), foodMg: undefined, unsure: ['diet'] },
    outcome: 'within',
    findings: ['dose-food-unsure'],
    not: ['dose-within', 'dose-below'],
    holds: { foodMg: null, missing: [] },
    moments: [['18:00', 100]],
  },
  {
    says: 'the sex unknown: the reference intake is a range',
    differs: { ...takes(tablet(100)), sex: undefined },
    outcome: 'within',
    holds: { referenceMg: { low: 300, high: 350 } },
  },
]);

table('what is taken, counted', [
  {
    says: 'three tablets count three times',
    differs: takes(tablet(100, { perDay: 3 })),
    outcome: 'above',
    holds: { supplementMg: 300, supplementMgHigh: 300 },
  },
  {
    says: 'half a sachet counts half',
    differs: takes(tablet(300, { perDay: 0.5 })),
    outcome: 'within',
    holds: { supplementMg: 150 },
    moments: [['18:00', 150]],
  },
  {
    says: '1800 mg bisglycinate: need counts the usual compound, the limit the richest one',
    differs: takes(tablet(1800, { basis: 'compound', form: 'bisglycinate' })),
    outcome: 'above',
    holds: { supplementMg: 210, supplementMgHigh: 254 },
  },
  {
    says: '30 % of the label value is 113 mg',
    differs: takes(tablet(30, { basis: 'percent-ri' })),
    outcome: 'within',
    holds: { supplementMg: 113, supplementMgHigh: 113 },
  },
  {
    says: '56 % and 40 mg are 250 mg, and not a milligram more',
    differs: takes(tablet(56, { basis: 'percent-ri' }), tablet(40)),
    outcome: 'within',
    holds: { supplementMg: 250, supplementMgHigh: 250 },
  },
  {
    says: 'an antacid belongs in the sum',
    differs: {
      medicines: ['mg-antacids-laxatives'],
      ...takes(tablet(150), tablet(101, { use: 'antacid-laxative' })),
    },
    outcome: 'above',
    holds: { supplementMg: 251 },
    findings: ['medicine-mg-antacids-laxatives', 'dose-above'],
  },
  {
    says: 'an antacid without its amount leaves the sum open',
    differs: { medicines: ['mg-antacids-laxatives'], ...takes(tablet(150)) },
    outcome: 'incomplete',
    holds: { supplementMg: null, supplementMgHigh: null, missing: ['supplements'] },
  },
  {
    says: '400 mg and an antacid without its amount is too much, however much the antacid holds',
    differs: { medicines: ['mg-antacids-laxatives'], ...takes(tablet(400)) },
    outcome: 'above',
    holds: { supplementMg: null, supplementMgHigh: null, missing: ['supplements'], plan: null },
    findings: ['dose-above'],
  },
  {
    says: '251 mg and a label that cannot be read is too much',
    differs: takes(tablet(251), null as never),
    outcome: 'above',
    holds: { supplementMg: null, supplementMgHigh: null, missing: ['supplements'] },
  },
  {
    says: '250 mg and a label that cannot be read waits for the label',
    differs: takes(tablet(250), null as never),
    outcome: 'incomplete',
    holds: { supplementMg: null, supplementMgHigh: null, missing: ['supplements'] },
    not: ['dose-above'],
  },
  {
    says: '400 mg, and the visitor does not know what else: a professional, and it is too much',
    differs: { ...takes(tablet(400), null as never), unsure: ['supplements'] },
    outcome: 'ask-professional',
    holds: { missing: [] },
    findings: ['unsure-supplements', 'dose-above'],
  },
  {
    says: '67 % of the label value is how 250 mg is labelled: not too much',
    differs: takes(tablet(67, { basis: 'percent-ri' })),
    outcome: 'within',
    holds: { supplementMg: 250, supplementMgHigh: 250 },
  },
  {
    says: '68 % is too much',
    differs: takes(tablet(68, { basis: 'percent-ri' })),
    outcome: 'above',
  },
  {
    says: '415 mg oxide is a quarter of a milligram over 250 mg: the figure that is compared says so',
    differs: takes(tablet(415, { form: 'oxide', basis: 'compound' })),
    outcome: 'above',
    holds: { supplementMg: 250, supplementMgHigh: 251 },
  },
  {
    says: 'an oil for the skin counts for nothing, and is in no plan',
    differs: takes(tablet(400, { form: 'chloride-topical' }), tablet(100)),
    outcome: 'within',
    holds: { supplementMg: 100 },
    moments: [['18:00', 100]],
  },
  {
    says: 'an oil alone leaves nothing to plan',
    differs: { ...takes(tablet(400, { form: 'chloride-topical' })), foodMg: 350 },
    outcome: 'within',
    holds: { supplementMg: 0, plan: null },
  },
  {
    says: '600 mg bisglycinate cannot hold 200 mg: the label counts, and is pointed out',
    differs: takes(tablet(200, { form: 'bisglycinate', compoundMg: 600 })),
    outcome: 'within',
    holds: { supplementMg: 200, supplementMgHigh: 200 },
    findings: ['dose-label-impossible'],
  },
  {
    says: 'a compound weight that cannot be read is left out of it',
    differs: takes(tablet(200, { form: 'bisglycinate', compoundMg: -1 })),
    outcome: 'within',
    not: ['dose-label-impossible'],
  },
  {
    says: 'one amount that cannot be read leaves the sum open',
    differs: takes(tablet(100), tablet(Number.NaN)),
    outcome: 'incomplete',
    holds: { missing: ['supplements'] },
  },
]);

table('the upper level', [
  { says: '250 mg is not too much', differs: takes(tablet(250)), outcome: 'within' },
  { says: '251 mg is', differs: takes(tablet(251)), outcome: 'above' },
  {
    says: 'by the American table 350 mg is not, though Europe allows less',
    differs: takes(tablet(350)),
    options: american,
    outcome: 'within',
    holds: { upperLevelMg: 350, referenceMg: 420 },
    findings: ['dose-over-eu-level'],
    moments: null,
  },
  { says: '351 mg is', differs: takes(tablet(351)), options: american, outcome: 'above' },
  {
    says: 'where no law on claims asks for less, what Europe finds too much has no plan either',
    differs: takes(tablet(175, { perDay: 2 })),
    options: { ...american, ...education },
    outcome: 'within',
    findings: ['dose-over-eu-level'],
    moments: null,
  },
  {
    says: 'food has no upper level',
    differs: { foodMg: 2000 },
    outcome: 'within',
  },
  {
    says: 'what a doctor prescribed is too much too: nobody is told to stop it',
    differs: takes(tablet(300, { prescribed: true })),
    outcome: 'above',
    findings: ['dose-above', 'dose-prescribed'],
  },
  {
    says: 'what a doctor prescribed is pointed out below the level as well',
    differs: takes(tablet(100), tablet(50, { prescribed: true })),
    outcome: 'within',
    findings: ['dose-prescribed', 'dose-not-planned'],
    moments: null,
  },
]);

table('what is not ours to plan', [
  {
    says: 'an antacid follows its pack',
    differs: { medicines: ['mg-antacids-laxatives'], ...takes(tablet(100, { use: 'antacid-laxative' })) },
    outcome: 'within',
    findings: ['dose-not-planned'],
    moments: null,
  },
  {
    says: 'an ointment on prescription takes no plan away',
    differs: takes(tablet(100), tablet(300, { form: 'chloride-topical', prescribed: true })),
    outcome: 'within',
    not: ['dose-not-planned'],
    moments: [['18:00', 100]],
  },
  {
    says: 'where a doctor comes first, nobody is sent to the pack',
    differs: { ...takes(tablet(100, { prescribed: true })), conditions: ['renal-severe'] },
    outcome: 'ask-professional',
    findings: ['dose-prescribed'],
    not: ['dose-not-planned'],
    moments: null,
  },
]);

table('age and life stage', [
  {
    says: 'under 4: a professional, though the figures are told',
    differs: { ...takes(tablet(10)), ageYears: 3.99, foodMg: 100 },
    outcome: 'ask-professional',
    holds: { referenceMg: 120, upperLevelMg: null, supplementMg: 10, plan: null },
  },
  {
    says: 'a child of 8 may take 110 mg by the American table',
    differs: { ...takes(tablet(110)), ageYears: 8 },
    options: american,
    outcome: 'within',
    holds: { upperLevelMg: 110, plan: null },
    findings: ['age-4-17'],
  },
  {
    says: 'and 111 mg is too much',
    differs: { ...takes(tablet(111)), ageYears: 8 },
    options: american,
    outcome: 'above',
    not: ['dose-child-us-level'],
  },
  {
    says: 'by the Dutch table 111 mg is not, and the lower American level is told',
    differs: { ...takes(tablet(111)), ageYears: 8 },
    outcome: 'within',
    findings: ['age-4-17', 'dose-child-us-level'],
    holds: { upperLevelMg: 250, plan: null },
  },
  {
    says: 'a child of 12 has no plan',
    differs: { ...takes(tablet(100)), ageYears: 12 },
    outcome: 'within',
    moments: null,
  },
  {
    says: 'of a child under 14 nothing is estimated from portions: a figure is missing',
    differs: {
      ...takes(tablet(100)),
      ageYears: 12,
      foodMg: undefined,
      diet: { leafyGreens: 7, nutsSeeds: 7, legumes: 7, wholegrains: 21, fish: 2, darkChocolate: 2 },
    },
    outcome: 'incomplete',
    holds: { foodMg: null, missing: ['foodMg'] },
  },
  {
    says: 'of a child under 14 food may stay unknown',
    differs: { ...takes(tablet(100)), ageYears: 12, foodMg: undefined, unsure: ['foodMg'] },
    outcome: 'within',
    findings: ['dose-food-unsure'],
    holds: { missing: [] },
  },
  {
    says: 'from 14 years portions count',
    differs: {
      ageYears: 14,
      foodMg: undefined,
      diet: { leafyGreens: 7, nutsSeeds: 7, legumes: 7, wholegrains: 21, fish: 2, darkChocolate: 2 },
    },
    outcome: 'within',
  },
  {
    says: 'pregnant: the midwife is named, and the plan is what is taken',
    differs: { ...takes(tablet(100)), sex: 'female', ageYears: 30, lifeStage: 'pregnant' },
    outcome: 'within',
    findings: ['pregnant'],
    moments: [['18:00', 100]],
  },
  {
    says: 'pregnant: the whole reference intake counts, though a proposal would not go after it',
    differs: { sex: 'female', ageYears: 40, lifeStage: 'pregnant', foodMg: 340 },
    options: american,
    outcome: 'below',
    holds: { referenceMg: 360 },
  },
  {
    says: 'pregnant at 16: a professional',
    differs: { ...takes(tablet(100)), sex: 'female', ageYears: 16, lifeStage: 'pregnant' },
    outcome: 'ask-professional',
    findings: ['pregnant-minor'],
    moments: null,
  },
]);

table('when it is taken', [
  {
    says: 'up to 200 mg at once, with dinner',
    differs: takes(tablet(100, { perDay: 2 })),
    outcome: 'within',
    moments: [['18:00', 200]],
  },
  {
    says: 'above that by whole tablets, twice',
    differs: takes(tablet(75, { perDay: 3 })),
    outcome: 'within',
    moments: [
      ['08:00', 75],
      ['18:00', 150],
    ],
  },
  {
    says: 'one tablet of 250 mg is not cut',
    differs: takes(tablet(250)),
    outcome: 'within',
    moments: [['18:00', 250]],
  },
  {
    says: 'levothyroxine on rising moves it away from breakfast',
    differs: { ...takes(tablet(125, { perDay: 2 })), medicines: ['levothyroxine'] },
    outcome: 'within',
    moments: [
      ['12:30', 125],
      ['18:00', 125],
    ],
  },
  {
    says: 'where two moments find no room, one takes it all',
    differs: {
      ...takes(tablet(125, { perDay: 2 })),
      medicines: ['tetracyclines'],
      bed: '22:00',
      wake: '06:00',
    },
    outcome: 'within',
    moments: [['12:30', 250]],
  },
  {
    says: 'where none keeps the hours, a pharmacist',
    differs: { ...takes(tablet(100)), medicines: ['quinolones'] },
    outcome: 'ask-professional',
    findings: ['hours-not-kept'],
    moments: null,
  },
  {
    says: 'who takes nothing has no hours to keep',
    differs: { medicines: ['quinolones'], foodMg: 350 },
    outcome: 'within',
    findings: ['medicine-quinolones'],
    not: ['hours-not-kept'],
    moments: null,
  },
]);

describe('the plan of what is taken', () => {
  it('starts nothing, so it begins with all of it', () => {
    const { plan } = check({ ...takes(tablet(100)), medicines: ['levothyroxine'] });
    assert.deepEqual(plan, {
      elementalMgPerDay: 100,
      startMgPerDay: 100,
      startDays: 0,
      reviewAfterDays: knowledge.plan.reviewAfterDays,
      stopWhen: [...knowledge.plan.stopWhen],
      moments: [{ at: '18:00', moment: 'dinner', mg: 100 }],
      gaps: [{ medicine: 'levothyroxine', hoursAfterMedicine: 4, hoursBeforeMedicine: 4, kept: true }],
    });
  });

  it('says what goes when: the largest first, each to the lighter moment', () => {
    const facts: Facts = {
      ...man,
      ...takes(
        tablet(40, { perDay: 1.5 }),
        tablet(100),
        tablet(300, { form: 'chloride-topical' }),
        tablet(0),
        tablet(70),
      ),
    };
    const half = { supplement: 0, units: 0.5 };
    const whole = { supplement: 0, units: 1 };
    assert.deepEqual(planTaken(knowledge, facts)?.moments, [
      { at: '08:00', moment: 'breakfast', mg: 110, takes: [whole, { supplement: 4, units: 1 }] },
      { at: '18:00', moment: 'dinner', mg: 120, takes: [half, { supplement: 1, units: 1 }] },
    ]);
  });

  it('does not come twice a day for less than a milligram', () => {
    const facts: Facts = { ...man, ...takes(tablet(249), tablet(0.4)) };
    assert.deepEqual(planTaken(knowledge, facts)?.moments, [
      {
        at: '18:00',
        moment: 'dinner',
        mg: 249,
        takes: [
          { supplement: 0, units: 1 },
          { supplement: 1, units: 1 },
        ],
      },
    ]);
  });

  it('leaves out what is too little to count', () => {
    assert.equal(planTaken(knowledge, { ...man, ...takes(tablet(0.4)) }), null);
  });
});

describe('a finding', () => {
  const DOSE = ['dose-above', 'dose-above-bought', 'dose-above-antacid', 'dose-prescribed'] as const;
  /** All that is said of too much. */
  const words = (supplements: Supplement[], more: Facts = {}): string => {
    const { findings } = check({ ...takes(...supplements), ...more });
    const said = findings.flatMap(({ rule, shown }) => {
      const id = DOSE.find((one) => one === rule);
      return id ? [nl.findings[id].text(shown)] : [];
    });
    return said.join(' ');
  };
  const prescribed = { prescribed: true };
  const antacid = { use: 'antacid-laxative' } as const;

  it('of too much speaks of what was bought, as far as any was', () => {
    assert.match(words([tablet(300)]), /zelf kocht.*niet meer boven de bovengrens.*Dunne ontlasting/);
    assert.match(words([tablet(200), tablet(100, prescribed)]), /niet meer boven.*tot 100\smg/);
  });

  it('of too much on prescription leaves it to the prescriber', () => {
    const all = words([tablet(300, prescribed)]);
    assert.match(all, /arts die het voorschreef/);
    assert.doesNotMatch(all, /zelf kocht|ontlasting|apotheker/);
    assert.doesNotMatch(words([tablet(300, prescribed), null as never]), /zelf kocht|ontlasting/);
    const most = words([tablet(300, prescribed), tablet(50)]);
    assert.match(most, /zelf kocht\..*tot 300\smg/);
    assert.doesNotMatch(most, /niet meer boven/);
  });

  it('of too much from an antacid or laxative leaves it to the leaflet and the pharmacist', () => {
    const medicines = ['mg-antacids-laxatives'];
    const all = words([tablet(300, antacid)], { medicines });
    assert.match(all, /Volg de bijsluiter en vraag je apotheker/);
    assert.doesNotMatch(all, /zelf kocht|minder/);
    const most = words([tablet(300, antacid), tablet(50)], { medicines });
    assert.match(most, /supplementen die je zelf kocht\..*bijsluiter/);
  });

  it('of too much gives figures alone where a professional comes first', () => {
    const held = words([tablet(300), tablet(50, antacid)], { conditions: ['renal-mild'] });
    assert.match(held, /350\smg.*bovengrens is 250\smg\.$/);
    assert.doesNotMatch(held, /minder|zelf kocht|bijsluiter/);
  });

  it('of too much that is not all of it says so', () => {
    assert.match(words([tablet(400), null as never]), /al invulde.*400\smg.*grens is 250\smg/);
  });

  it('compares with the levels of the tables', () => {
    const { usLevelMg } = knowledge.rules.dose['dose-child-us-level']?.figures ?? {};
    assert.equal(usLevelMg, knowledge.upperLevels.us.find(({ id }) => id === 'us-4-8')?.mgPerDay);
    const { euLevelMg } = knowledge.rules.dose['dose-over-eu-level']?.figures ?? {};
    assert.equal(euLevelMg, knowledge.limits.euCeilingMg);
    for (const mgPerDay of knowledge.upperLevels.eu.map((row) => row.mgPerDay ?? euLevelMg))
      assert.equal(mgPerDay, euLevelMg);
  });

  it('of the verdict leads those of its severity', () => {
    const result = check({ ...takes(tablet(300, { prescribed: true })), conditions: ['diabetes'] });
    assert.deepEqual(rulesIn(result), ['dose-above', 'condition-diabetes', 'dose-prescribed']);
  });

  it('carries its figures, its sources and the rule as it was read', () => {
    const finding = only(check(tooMuch).findings[0], 'a finding');
    assert.deepEqual(finding.shown, {
      supplementMg: 300,
      supplementMgHigh: 300,
      upperLevelMg: 250,
    });
    assert.ok(finding.sources.length > 0);
    assert.deepEqual(finding.trace, {
      condition: knowledge.rules.dose['dose-above']?.when,
      truth: 'yes',
      parts: ['levelRoomMg', 'levelRoomAtMostMg'].map((fact) => ({
        condition: { fact, below: 0 },
        truth: 'yes',
        saw: -50,
      })),
    });
  });
});

describe('whatever is given', () => {
  it('never throws, and what cannot be read is unknown', () => {
    for (const rubbish of [null, undefined, 7, 'x', [], { supplements: 'many' }, { ageYears: {} }])
      assert.equal(checkDose(knowledge, rubbish).outcome, 'incomplete');
  });

  it('tells by which standard, claims and knowledge', () => {
    const { standard, claims, knowledge: stamp, version, kind } = check({}, { ...american, ...education });
    assert.deepEqual([standard, claims, version, kind], ['us', 'education', 1, 'dose']);
    assert.deepEqual([stamp.id, stamp.version], [knowledge.id, knowledge.version]);
    assert.match(stamp.hash, /^[0-9a-f]+$/);
  });
});

/* ------------------------------------------------------------ every row, at both edges of its age band */

interface Band {
  ageFromMonths: number;
  ageBelowMonths: number | null;
}

const OLDEST_MONTHS = 120 * 12;

/** The first day of a band, its first month and its last day. */
function edges({ ageFromMonths, ageBelowMonths }: Band): number[] {
  const first = ageFromMonths / 12;
  const last = ageBelowMonths === null ? OLDEST_MONTHS / 12 : ageBelowMonths / 12 - 0.001;
  return [first, first + 0.001, last];
}

interface IntakeRow extends Band {
  id: string;
  sex: string;
  lifeStage: string;
  mgPerDay: number | null;
}

function checkIntake(standard: Standard, row: IntakeRow): void {
  const lifeStage = row.lifeStage === 'general' ? 'none' : (row.lifeStage as 'pregnant' | 'breastfeeding');
  const sexes = row.sex === 'any' && lifeStage === 'none' ? (['female', 'male'] as const) : [row.sex];
  for (const ageYears of edges(row)) {
    for (const sex of sexes) {
      const person = { ageYears, lifeStage, sex: sex === 'any' ? 'female' : sex } as Facts;
      const { referenceMg } = check(person, { standard });
      assert.equal(referenceMg, row.mgPerDay, `${row.id} at ${ageYears}, ${sex}`);
    }
  }
}

interface LevelRow extends Band {
  id: string;
  mgPerDay: number | null;
}

function checkLevel(standard: Standard, row: LevelRow): void {
  for (const ageYears of edges(row)) {
    const of = (mg: number): DoseRecommendation => check({ ageYears, ...takes(tablet(mg)) }, { standard });
    const where = `${row.id} at ${ageYears}`;
    assert.equal(of(10).upperLevelMg, row.mgPerDay, where);
    if (row.mgPerDay === null) {
      assert.equal(of(10).outcome, 'ask-professional', where);
      continue;
    }
    assert.ok(!rulesIn(of(row.mgPerDay)).includes('dose-above'), where);
    assert.ok(rulesIn(of(row.mgPerDay + 1)).includes('dose-above'), where);
  }
}

const standards: readonly Standard[] = ['nl', 'eu', 'us'];

describe('every row of the reference intakes holds at both edges of its age band', () => {
  for (const standard of standards)
    for (const row of knowledge.referenceIntakes[standard]) it(row.id, () => checkIntake(standard, row));

  it('and the rows are those of the fact file', withFacts, () => {
    const { sets } = intakeFacts();
    assert.deepEqual(sets.map(({ id }) => id).sort(), [...standards].sort());
    for (const { id, rows } of sets) {
      assert.ok(rows.length > 5);
      for (const row of rows)
        checkIntake(id as Standard, {
          id: row.id,
          ageFromMonths: row.age_min_months,
          ageBelowMonths: row.age_max_months,
          sex: row.sex ?? 'any',
          lifeStage: row.life_stage === 'lactating' ? 'breastfeeding' : (row.life_stage ?? 'general'),
          // Of a baby under six months no figure is told, though the American table has one.
          mgPerDay: row.id === 'us-0-6m' ? null : row.mg_per_day,
        });
    }
  });
});

describe('every row of the upper levels holds at both edges of its age band', () => {
  for (const standard of standards)
    for (const row of knowledge.upperLevels[standard]) it(row.id, () => checkLevel(standard, row));

  it('and the rows are those of the fact file', withFacts, () => {
    const rows = levelFacts().levels.filter(({ id }) => /^(nl|eu|us)-/.test(id));
    assert.ok(rows.length >= 7);
    for (const { id, age_min_months, age_max_months, mg_per_day } of rows)
      checkLevel(id.slice(0, 2) as Standard, {
        id,
        ageFromMonths: age_min_months,
        ageBelowMonths: age_max_months,
        mgPerDay: mg_per_day,
      });
  });
});

describe('an age between the bands', () => {
  for (const standard of standards) {
    it(`(${standard}) has one reference intake for each sex, and one upper level`, () => {
      for (let months = 48; months <= OLDEST_MONTHS; months += 1) {
        for (const sex of ['female', 'male'] as const) {
          const { referenceMg, upperLevelMg } = check({ ageYears: months / 12, sex }, { standard });
          assert.equal(typeof referenceMg, 'number', `${sex} of ${months} months`);
          assert.equal(typeof upperLevelMg, 'number', `${months} months`);
        }
      }
    });
  }
});

/* ------------------------------------------------------------ every variant of every form */

const MAGNESIUM_G_PER_MOL = 24.305;
const COMPOUND_MG = 10_000;
/** Half a milligram of rounding, and what two decimals of a percentage leave open. */
const LEEWAY_MG = 0.5 + (COMPOUND_MG * 0.01) / 100;

function checkVariant(form: string, variant: string, molarMass: number, atoms: number): void {
  const entry: Supplement = { form, variant, amountMg: COMPOUND_MG, basis: 'compound', perDay: 1 };
  const { supplementMg, supplementMgHigh } = check(takes(entry));
  const topical = knowledge.forms[form]?.route === 'topical';
  const exact = topical ? 0 : (COMPOUND_MG * atoms * MAGNESIUM_G_PER_MOL) / molarMass;
  const what = `${form} ${variant}: ${supplementMg} for ${exact}`;
  assert.ok(Math.abs(only(supplementMg, what) - exact) <= LEEWAY_MG, what);
  assert.ok(Math.abs(only(supplementMgHigh, what) - exact) <= LEEWAY_MG + 0.5, what);
}

describe('every variant of every form gives the magnesium of its molar mass', () => {
  for (const [form, { variants }] of Object.entries(knowledge.forms)) {
    for (const [id, { molarMassGPerMol, magnesiumAtoms }] of Object.entries(variants))
      it(`${form}, ${id}`, () => checkVariant(form, id, molarMassGPerMol, magnesiumAtoms));
  }

  it('and the molar masses are those of the fact file', withFacts, () => {
    const variants = formFacts().forms.flatMap(({ id, variants: own }) => own.map((one) => ({ id, one })));
    assert.ok(variants.length > 25);
    for (const { id, one } of variants) checkVariant(id, one.id, one.molar_mass_g_mol, one.mg_atoms);
  });

  it('a compound of which the label names no variant runs from the usual to the richest', () => {
    for (const [form, { variants, defaultVariant, route }] of Object.entries(knowledge.forms)) {
      if (defaultVariant === null || route === 'topical') continue;
      const { supplementMg, supplementMgHigh } = check(
        takes({ form, amountMg: COMPOUND_MG, basis: 'compound', perDay: 1 }),
      );
      const usual = only(variants[defaultVariant], form).elementalPercent;
      const richest = Math.max(...Object.values(variants).map(({ elementalPercent }) => elementalPercent));
      assert.equal(supplementMg, Math.round(usual * 100), form);
      assert.ok(only(supplementMgHigh, form) >= Math.floor(richest * 100), form);
    }
  });
});
