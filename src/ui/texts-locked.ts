import type { Knowledge } from '../engine/types.js';

/** Texts that keep a promise of ours are ours: a host cannot reword them. */
export interface LockedTexts {
  /** The text of that key, and every text below it. */
  readonly keys: readonly string[];
  readonly why: string;
}

/** The one list of what cannot be reworded; the findings that stop are added from the knowledge. */
export const lockedTexts: readonly LockedTexts[] = [
  {
    keys: ['quiz.purpose', 'result.purpose'],
    why: 'it says that this informs, and neither diagnoses nor treats',
  },
  {
    keys: [
      'redFlags',
      'help',
      'professionals',
      'outcomes.emergency',
      'outcomes.ask-professional',
      'result.plan.stopWhen',
      'result.plan.stopSigns',
      'result.notEnough',
      'doseCheck.verdict',
      'doseCheck.outgrown',
      'doseCheck.confirm',
      'foodDay.held',
      'foodDay.suggested',
      'result.severities',
      'result.safety',
      'result.plan.gapBoth',
      'result.plan.medicineFirst',
      'result.plan.keepFree',
    ],
    why: 'it names the danger and who helps',
  },
  {
    keys: [
      'conditions',
      'medicines',
      'questions.signs-now',
      'questions.signs-topic',
      'questions.life-stage',
      'questions.conditions',
      'questions.medicines',
      'questions.supplements',
    ],
    why: 'what a visitor answers about safety has to mean what the rules read in it',
  },
  {
    keys: [
      'claims',
      'claimCompanions',
      'goals',
      'goalOther',
      'evidence',
      'formUses',
      'formNotes',
      'forms',
      'result.forms',
    ],
    why: 'the law or the evidence decides what is said of an effect',
  },
  {
    keys: ['result.products.advertisement', 'result.products.order', 'result.products.anywayText'],
    why: 'it says what is advertising, and that money does not count',
  },
  {
    keys: ['result.consult.note', 'result.consult.firstProfessional', 'result.consult.previewNote'],
    why: 'it says that the offer is no medical care, and what goes to somebody else',
  },
  {
    keys: [
      'host',
      'result.sources',
      'foodTable.detail',
      'foodTable.ownSource',
      'quiz.privacy',
      'quiz.consent',
      'quiz.failed',
    ],
    why: 'it says where figures come from, and what happens with answers',
  },
  {
    keys: [
      'lang',
      'name',
      'number',
      'mg',
      'mgRange',
      'mgFromTo',
      'percent',
      'price',
      'list',
      'either',
      'days',
      'hours',
      'clock',
      'units',
      'measures',
      'debug',
    ],
    why: 'it is how figures are written, or no sentence for visitors',
  },
];

const SAFETY = 'it is a finding about safety';

const isUnder = (key: string, above: string): boolean => key === above || key.startsWith(`${above}.`);

const STOPS: readonly string[] = ['stop', 'emergency'];

/** Why a text cannot be reworded; null: it can. */
export function whyLocked(key: string, { rules }: Knowledge): string | null {
  const locked = lockedTexts.find(({ keys }) => keys.some((above) => isUnder(key, above)));
  if (locked) return locked.why;
  const [group, id = ''] = key.split('.');
  if (group !== 'findings') return null;
  if (Object.hasOwn(rules.safety, id)) return SAFETY;
  for (const others of [rules.proposal, rules.dose, rules.need]) {
    if (Object.hasOwn(others, id) && STOPS.includes(others[id]?.severity ?? '')) return SAFETY;
  }
  return null;
}
