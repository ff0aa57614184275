import type { Facts, Knowledge, Options, Refer, Severity } from '../../src/engine/types.js';

/**
 * What has to come out for each risk, written down a second time and from the contract, not from the rules: a slip in
 * the one does not hide in the other.
 */

/** Every condition comes before any product but this one, which warns. */
export const WARNING_CONDITIONS: readonly string[] = ['diabetes'];

export const MEDICINES: Readonly<Record<string, Severity>> = {
  'potassium-sparing-diuretics': 'stop',
  aminoglycosides: 'stop',
  'muscle-relaxants': 'stop',
  digoxin: 'stop',
  'hiv-integrase': 'stop',
  'other-losers': 'stop',
  ppi: 'caution',
  'loop-thiazide-diuretics': 'caution',
  'calcium-channel-blockers': 'caution',
  'mg-antacids-laxatives': 'caution',
  tetracyclines: 'caution',
  quinolones: 'caution',
  bisphosphonates: 'caution',
  levothyroxine: 'caution',
  gabapentin: 'caution',
  iron: 'caution',
  'other-binders': 'caution',
  other: 'caution',
  calcium: 'info',
  zinc: 'info',
  fluoride: 'info',
};

export type ListKey = 'conditions' | 'medicines' | 'redFlags';

export interface Risk {
  key: ListKey;
  id: string;
  severity: Severity;
  /** Asked of visitors, so that not knowing it holds everything back. */
  isAsked: boolean;
}

/** What a sign asks for stands in its own row; the rules have to bear it out. */
function severityOfSign({ redFlags }: Knowledge, id: string): Severity {
  const { urgency, stopsProductAdvice } = redFlags[id] ?? {};
  if (urgency === '112' || urgency === 'crisis') return 'emergency';
  return stopsProductAdvice === true ? 'stop' : 'info';
}

/** Every condition, medicine and sign that a visitor may have, with what it has to lead to. */
export function risksOf(knowledge: Knowledge): Risk[] {
  const { conditions, medicines, redFlags } = knowledge;
  return [
    ...[...Object.keys(conditions), 'other'].map((id): Risk => ({
      key: 'conditions',
      id,
      severity: WARNING_CONDITIONS.includes(id) ? 'caution' : 'stop',
      isAsked: true,
    })),
    ...[...Object.keys(medicines), 'other'].map((id): Risk => ({
      key: 'medicines',
      id,
      // What nobody judged yet is treated as the worst.
      severity: MEDICINES[id] ?? 'stop',
      isAsked: true,
    })),
    ...Object.keys(redFlags).map((id): Risk => {
      const severity = severityOfSign(knowledge, id);
      return {
        key: 'redFlags',
        id,
        severity,
        isAsked: severity !== 'info' && redFlags[id]?.asked !== 'elsewhere',
      };
    }),
  ];
}

/** Who may be named in an emergency, and for whom is pregnant or breastfeeding. */
export const EMERGENCY_CALLS: readonly (Refer | undefined)[] = ['emergency', 'crisis'];
export const MATERNITY_CARE: readonly (Refer | undefined)[] = ['midwife', 'doctor'];

/** Youngest age in years: below the first never a supplement, below the second never a form or a dose. */
export const YOUNGEST = { advised: 4, adult: 18 };

/** 15 % of the EU label value: less of it a day may carry no claim. */
export const CLAIM_FROM_MG = 0.15 * 375;

/** Highest ceiling of a plan in a shop, and for who is pregnant or breastfeeding, whatever the standard. */
export const LOWEST_CEILING_MG = 250;

/** Forms that are never proposed: a novel one, laxatives, a source of another vitamin, and what stays on the skin. */
export const NEVER_PROPOSED: readonly string[] = [
  'orotate',
  'sulfate',
  'hydroxide',
  'ascorbate',
  'chloride-topical',
];
/** Never first, and not for everybody. */
export const NEVER_FIRST = 'threonate';
/** Not permitted in supplements: whoever takes it is sent to a professional, and gets nothing. */
export const NEVER_TAKEN = 'orotate';
/** Laxatives: whoever takes one as a supplement is told so, and no day is planned around it. */
export const NEVER_PLANNED: readonly string[] = ['sulfate', 'hydroxide'];

/** Somebody of whom more than a list decides, with the worst that has to be found. */
export interface Person {
  says: string;
  facts: Facts;
  options: Options;
  severity: Severity;
}

const dutch: Options = { standard: 'nl' };
const american: Options = { standard: 'us' };

export const PEOPLE: readonly Person[] = [
  { says: 'almost four', facts: { ageYears: 3.99 }, options: dutch, severity: 'stop' },
  { says: 'four', facts: { ageYears: 4 }, options: dutch, severity: 'caution' },
  { says: 'almost eighteen', facts: { ageYears: 17.99 }, options: dutch, severity: 'caution' },
  { says: 'eighteen', facts: { ageYears: 18 }, options: dutch, severity: 'info' },
  { says: 'pregnant', facts: { lifeStage: 'pregnant' }, options: dutch, severity: 'caution' },
  { says: 'breastfeeding', facts: { lifeStage: 'breastfeeding' }, options: dutch, severity: 'caution' },
  {
    says: 'pregnant at 16, where a reference intake exists',
    facts: { ageYears: 16, lifeStage: 'pregnant' },
    options: american,
    severity: 'stop',
  },
  {
    says: 'pregnant at 51, where none exists',
    facts: { ageYears: 51, lifeStage: 'pregnant' },
    options: american,
    severity: 'stop',
  },
];

/** Somebody who takes a form that is not for them, and who is named then. */
export interface Taker {
  says: string;
  form: string;
  facts: Facts;
  severity: Severity;
  refers: readonly Refer[];
}

export const MIDWIFE: readonly Refer[] = ['midwife'];
const DOCTOR: readonly Refer[] = ['doctor'];
const PHARMACIST: readonly Refer[] = ['pharmacist'];

const threonate = (says: string, facts: Facts, refers: readonly Refer[]): Taker => ({
  says: `L-threonate, ${says}`,
  form: NEVER_FIRST,
  facts,
  severity: 'stop',
  refers,
});

export const TAKERS: readonly Taker[] = [
  { says: 'orotate', form: NEVER_TAKEN, facts: {}, severity: 'stop', refers: PHARMACIST },
  threonate('pregnant', { lifeStage: 'pregnant' }, MIDWIFE),
  threonate('nursing', { lifeStage: 'breastfeeding' }, MIDWIFE),
  threonate('almost 18', { ageYears: 17.99 }, DOCTOR),
  ...NEVER_PLANNED.map((form): Taker => ({
    says: form,
    form,
    facts: {},
    severity: 'caution',
    refers: PHARMACIST,
  })),
];

/** What the dose check warns of, and what it only tells. */
export const WARNING_DOSE_RULES: readonly string[] = [
  'dose-above',
  'dose-above-bought',
  'dose-above-antacid',
  'dose-prescribed',
  'dose-child-us-level',
  'dose-over-eu-level',
  'dose-label-impossible',
];
