import type { ClaimsMode } from '../engine/types.js';
import type { CoverageSourceId } from './sources-coverage.js';
import type { SourceId } from './sources.js';

/** What the field's own articles say, claim by claim: where the product says it, what it answers, or why it says nothing. */
export type Coverage =
  /** `ids` are paths into the knowledge; `words/…` is one into a language. */
  | { kind: 'encoded'; ids: readonly string[] }
  | {
      kind: 'answered';
      ids: readonly string[];
      sources: readonly (SourceId | CoverageSourceId)[];
      /** `eu` stands only where an answer names amounts, food, forms, timing and safety. */
      modes: readonly ClaimsMode[];
    }
  | {
      kind: 'left-out';
      /** Other claims that say the same, and carry the answer. */
      reason: 'duplicate-of';
      of: readonly string[];
    }
  | {
      kind: 'left-out';
      /**
       * `not-authorised`: a benefit outside the list, with nothing to add. `no-evidence`: nothing read, no meaning for safety.
       * `out-of-scope`: true, and changes no advice. `about-the-article`: its references, its leftovers.
       */
      reason: 'not-authorised' | 'no-evidence' | 'out-of-scope' | 'about-the-article' | 'marketing';
      ids?: readonly string[];
    };

const BOTH = ['eu', 'education'] as const;
const EDUCATION = ['education'] as const;

/** The number before the dash is the article, the one behind it the claim. */
export const coverage = {
  's0-01': {
    kind: 'answered',
    ids: ['rules/need/enough-from-food', 'rules/need/gap-needs-supplement', 'rules/notes/note-teen'],
    sources: ['rivm-wateetnl', 'vc-encyclopedie'],
    modes: BOTH,
  },
  's0-02': {
    kind: 'answered',
    ids: ['redFlags/deficiency-not-by-symptoms', 'rules/safety/flag-deficiency-not-by-symptoms'],
    sources: ['ntvg2002'],
    modes: BOTH,
  },
  's0-03': {
    kind: 'answered',
    ids: ['evidence/stress', 'goals/stress', 'evidence/stress-circle', 'rules/notes/note-stress'],
    sources: ['pickering2020', 'efsa2015'],
    modes: EDUCATION,
  },
  's0-04': {
    kind: 'answered',
    ids: [
      'evidence/stress',
      'goals/nerves',
      'claims/nervous-system',
      'redFlags/burnout',
      'rules/safety/flag-burnout',
    ],
    sources: ['pouteau2018', 'drclark', 'none'],
    modes: EDUCATION,
  },
  's0-05': {
    kind: 'answered',
    ids: ['evidence/sleep', 'goals/sleep'],
    sources: ['mah2021', 'rawji2024'],
    modes: EDUCATION,
  },
  's0-06': {
    kind: 'answered',
    ids: [
      'rules/choice/uptake-good',
      'rules/choice/custom-nerves-first',
      'rules/choice/custom-nerves-second',
      'evidence/sleep',
      'formUses/bisglycinate/sleep',
      'formUses/taurate/sleep',
    ],
    sources: ['schuster2025', 'efsa2009-taurate', 'rawji2024'],
    modes: EDUCATION,
  },
  's0-07': { kind: 'encoded', ids: ['claims/energy', 'goals/energy'] },
  's0-08': {
    kind: 'answered',
    ids: [
      'claims/fatigue',
      'evidence/fatigue-energy',
      'evidence/concentration',
      'redFlags/fatigue-long',
      'rules/safety/flag-fatigue-long',
    ],
    sources: ['drclark', 'ntvg2002'],
    modes: EDUCATION,
  },
  's0-09': {
    kind: 'answered',
    ids: [
      'rules/choice/custom-energy',
      'claims/fatigue',
      'claims/energy',
      'forms/malate',
      'formUses/malate/fatigue-energy',
    ],
    sources: ['russell1995', 'nielsen2006'],
    modes: BOTH,
  },
  's0-10': {
    kind: 'answered',
    ids: ['evidence/rls', 'redFlags/rls', 'rules/safety/flag-rls'],
    sources: ['rls2019', 'cm-rls'],
    modes: EDUCATION,
  },
  's0-11': {
    kind: 'answered',
    ids: ['redFlags/leg-cramps-new', 'rules/safety/flag-leg-cramps-new', 'evidence/muscle-cramps'],
    sources: ['cochrane-cramps-tab', 'ntvg2002', 'none'],
    modes: EDUCATION,
  },
  's0-12': {
    kind: 'answered',
    ids: [
      'evidence/rls',
      'evidence/muscle-cramps',
      'rules/choice/custom-muscles-first',
      'formUses/citrate/rls',
      'formUses/bisglycinate/rls',
      'formUses/taurate/rls',
    ],
    sources: ['rls2019', 'rls-pilot', 'cochrane-cramps-tab'],
    modes: EDUCATION,
  },
  's0-13': {
    kind: 'answered',
    ids: [
      'rules/choice/custom-nerves-second',
      'evidence/heart-rhythm',
      'redFlags/palpitations',
      'forms/taurate',
      'formUses/taurate/heart-rhythm',
    ],
    sources: ['efsa2009-taurate', 'drclark', 'cardiologiecentra'],
    modes: EDUCATION,
  },
  's0-14': {
    kind: 'answered',
    ids: [
      'rules/choice/custom-sensitive',
      'forms/glycerophosphate',
      'formUses/glycerophosphate/gut-tolerance',
    ],
    sources: ['emc-glycerophos', 'none'],
    modes: EDUCATION,
  },
  's0-15': {
    kind: 'encoded',
    ids: [
      'dietGroups/leafyGreens',
      'dietGroups/nutsSeeds',
      'dietGroups/legumes',
      'dietGroups/wholegrains',
      'dietGroups/darkChocolate',
      'questions/diet',
      'foods/spinazie-gekookt',
      'foods/amandel-rauw',
      'foods/linzen-gekookt',
      'foods/volkorenbrood',
      'foods/chocolade-puur-70-85',
    ],
  },
  's0-16': {
    kind: 'answered',
    ids: [
      'rules/need/enough-from-food',
      'rules/need/small-gap',
      'foods/spinazie-gekookt',
      'foods/gemengde-noten',
      'foods/volkorenbrood',
    ],
    sources: ['vc-encyclopedie', 'rivm-wateetnl'],
    modes: BOTH,
  },
  's0-17': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-04', 's0-05', 's0-09', 's0-10'] },
  's1-01': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-07'] },
  's1-02': {
    kind: 'answered',
    ids: ['evidence/muscle-cramps', 'claims/muscle', 'goals/cramps'],
    sources: ['cochrane-cramps', 'cochrane-cramps-tab', 'drclark'],
    modes: EDUCATION,
  },
  's1-03': {
    kind: 'answered',
    ids: ['redFlags/seizure-tetany', 'rules/safety/flag-seizure-tetany', 'evidence/muscle-cramps'],
    sources: ['ntvg2002', 'cochrane-cramps-tab'],
    modes: EDUCATION,
  },
  's1-04': { kind: 'left-out', reason: 'out-of-scope' },
  's1-05': {
    kind: 'answered',
    ids: [
      'claims/bones',
      'evidence/bone',
      'medicines/bisphosphonates',
      'rules/safety/medicine-bisphosphonates',
    ],
    sources: ['drclark', 'emc2678'],
    modes: EDUCATION,
  },
  's1-06': {
    kind: 'answered',
    ids: [
      'evidence/blood-pressure',
      'evidence/heart-rhythm',
      'medicines/calcium-channel-blockers',
      'rules/safety/medicine-calcium-channel-blockers',
    ],
    sources: ['efsa2010-1807', 'schutten-thesis'],
    modes: EDUCATION,
  },
  's1-07': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-05', 's2-07'] },
  's1-08': { kind: 'answered', ids: [], sources: ['none', 'efsa2010-1807', 'drclark'], modes: EDUCATION },
  's1-09': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-10', 's1-02'] },
  's1-10': {
    kind: 'answered',
    ids: ['conditions/diabetes', 'rules/safety/condition-diabetes', 'evidence/blood-sugar'],
    sources: ['efsa2010-1807', 'invite-risk', 'pfusion'],
    modes: EDUCATION,
  },
  's1-11': {
    kind: 'answered',
    ids: [
      'forms/bisglycinate',
      'rules/choice/custom-nerves-first',
      'rules/choice/custom-sensitive',
      'evidence/sleep',
      'evidence/gut-tolerance',
    ],
    sources: ['glycine2007', 'schuette1994', 'calc'],
    modes: EDUCATION,
  },
  's1-12': {
    kind: 'encoded',
    ids: [
      'forms/citrate',
      'rules/choice/uptake-good',
      'rules/choice/gut-sensitive-moderate',
      'rules/choice/custom-default',
    ],
  },
  's1-13': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-09', 's3-37'] },
  's1-14': {
    kind: 'encoded',
    ids: [
      'forms/oxide',
      'rules/choice/uptake-poor',
      'rules/choice/solubility-low',
      'rules/choice/gut-strong',
      'rules/choice/gut-sensitive-strong',
      'evidence/constipation',
      'formUses/oxide/constipation',
      'formNotes/oxide',
    ],
  },
  's1-15': {
    kind: 'answered',
    ids: [
      'evidence/sleep',
      'rules/choice/uptake-poor',
      'rules/choice/gut-strong',
      'limits/euCeilingMg',
      'formUses/oxide/sleep',
    ],
    sources: ['abbasi2012', 'mah2021-tab1', 'firoz2001', 'mgo-laxative'],
    modes: EDUCATION,
  },
  's1-16': {
    kind: 'answered',
    ids: [
      'dietGroups/fish',
      'foods/schol-rauw',
      'foods/schelvis-bereid',
      'foods/tarbot-rauw',
      'foods/dorade-rauw',
    ],
    sources: ['none'],
    modes: BOTH,
  },
  's1-17': {
    kind: 'answered',
    ids: ['foods/zalm-gekweekt-bereid', 'foods/makreel-gerookt'],
    sources: ['foodmineral'],
    modes: BOTH,
  },
  's1-18': {
    kind: 'answered',
    ids: ['dietGroups/darkChocolate', 'foods/chocolade-puur-70-85'],
    sources: ['vitakruid-food'],
    modes: BOTH,
  },
  's1-19': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-m-18',
      'referenceIntakes/nl/nl-f-18',
      'referenceIntakes/eu/eu-m-18',
      'referenceIntakes/eu/eu-f-18',
      'referenceIntakes/us/us-m-19-30y',
      'words/result/sources/whyAnswer',
    ],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's1-20': {
    kind: 'encoded',
    ids: [
      'upperLevels/nl/nl-4plus',
      'upperLevels/eu/eu-4plus',
      'limits/euCeilingMg',
      'rules/dose/dose-above',
      'rules/proposal/above-upper-level',
      'plan/startShare',
      'plan/startDays',
    ],
  },
  's1-21': {
    kind: 'encoded',
    ids: [
      'rules/safety/pregnant',
      'rules/safety/breastfeeding',
      'rules/safety/condition-renal-severe',
      'rules/safety/condition-renal-mild',
      'rules/safety/medicine-other',
      'rules/safety/unsure-medicines',
      'questions/conditions',
      'questions/medicines',
    ],
  },
  's2-01': { kind: 'encoded', ids: ['evidence/cortisol', 'goals/stress', 'limits/euCeilingMg'] },
  's2-02': { kind: 'answered', ids: ['evidence/cortisol'], sources: ['schutten2021'], modes: EDUCATION },
  's2-03': { kind: 'left-out', reason: 'out-of-scope', ids: ['evidence/cortisol'] },
  's2-04': {
    kind: 'encoded',
    ids: ['evidence/stress', 'goals/stress', 'forms/lactate', 'formUses/lactate/stress'],
  },
  's2-05': { kind: 'answered', ids: ['evidence/stress'], sources: ['pouteau2018'], modes: EDUCATION },
  's2-06': { kind: 'answered', ids: ['evidence/stress'], sources: ['pouteau2018'], modes: EDUCATION },
  's2-07': { kind: 'encoded', ids: ['evidence/anxiety', 'evidence/sleep', 'goals/mind', 'goals/sleep'] },
  's2-08': { kind: 'encoded', ids: ['evidence/sleep', 'forms/oxide', 'formUses/oxide/sleep'] },
  's2-09': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-03'] },
  's2-10': { kind: 'left-out', reason: 'not-authorised' },
  's2-11': {
    kind: 'answered',
    ids: ['rules/choice/custom-nerves-first', 'forms/bisglycinate', 'formUses/bisglycinate/stress'],
    sources: ['schuette1994', 'rawji2024', 'glycine2007'],
    modes: EDUCATION,
  },
  's2-12': {
    kind: 'encoded',
    ids: [
      'forms/citrate',
      'rules/choice/uptake-good',
      'rules/choice/gut-sensitive-moderate',
      'plan/splitAboveMg',
      'limits/euCeilingMg',
    ],
  },
  's2-13': { kind: 'encoded', ids: ['forms/oxide', 'rules/choice/uptake-poor', 'rules/choice/gut-strong'] },
  's2-14': {
    kind: 'answered',
    ids: [
      'redFlags/palpitations',
      'redFlags/palpitations-alarm',
      'rules/safety/flag-palpitations',
      'rules/safety/flag-palpitations-alarm',
    ],
    sources: ['cardiologiecentra', 'rd-hart', 'efsa2009-taurate'],
    modes: EDUCATION,
  },
  's2-15': {
    kind: 'answered',
    ids: [
      'redFlags/fatigue-long',
      'rules/safety/flag-fatigue-long',
      'evidence/fibromyalgia',
      'formUses/malate/fibromyalgia',
      'formUses/chloride/fibromyalgia',
    ],
    sources: ['russell1995', 'fibro2022'],
    modes: EDUCATION,
  },
  's2-16': {
    kind: 'encoded',
    ids: [
      'referenceIntakes/nl/nl-m-18',
      'referenceIntakes/nl/nl-f-18',
      'referenceIntakes/eu/eu-m-18',
      'referenceIntakes/eu/eu-f-18',
    ],
  },
  's2-17': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-01'] },
  's2-18': {
    kind: 'answered',
    ids: ['limits/euCeilingMg', 'upperLevels/eu/eu-4plus', 'rules/proposal/above-upper-level'],
    sources: ['fibro2022', 'pouteau2018', 'schutten2021', 'abbasi2012', 'migraine2018', 'bfr2017'],
    modes: EDUCATION,
  },
  's2-19': { kind: 'encoded', ids: ['upperLevels/nl/nl-4plus', 'rules/dose/dose-above'] },
  's2-20': {
    kind: 'answered',
    ids: ['limits/euCeilingMg', 'plan/startShare', 'plan/startDays', 'rules/need/no-room'],
    sources: ['bfr2017', 'editorial'],
    modes: BOTH,
  },
  's2-21': { kind: 'encoded', ids: ['plan/splitAboveMg', 'plan/hoursBetweenIntakes'] },
  's2-22': {
    kind: 'answered',
    ids: [
      'plan/defaultMeals',
      'words/result/plan/withMeal',
      'rules/safety/hours-not-kept',
      'besideAdvice/keeping',
    ],
    sources: ['none', 'editorial', 'emc2678'],
    modes: BOTH,
  },
  's2-23': {
    kind: 'answered',
    ids: ['plan/reviewAfterDays', 'words/result/plan/review', 'besideAdvice/trials'],
    sources: ['pouteau2018', 'abbasi2012', 'schutten2021', 'editorial'],
    modes: EDUCATION,
  },
  's2-24': {
    kind: 'answered',
    ids: ['dietGroups/wholegrains', 'dietGroups/nutsSeeds', 'dietGroups/legumes'],
    sources: ['none', 'vc-encyclopedie'],
    modes: BOTH,
  },
  's2-25': { kind: 'encoded', ids: ['words/result/plan/withMeal', 'plan/defaultMeals'] },
  's2-26': {
    kind: 'encoded',
    ids: [
      'medicines/calcium',
      'medicines/zinc',
      'rules/safety/medicine-calcium',
      'rules/safety/medicine-zinc',
    ],
  },
  's2-27': {
    kind: 'encoded',
    ids: [
      'medicines/tetracyclines',
      'medicines/quinolones',
      'medicines/bisphosphonates',
      'medicines/loop-thiazide-diuretics',
      'medicines/potassium-sparing-diuretics',
      'medicines/ppi',
      'rules/safety/medicine-tetracyclines',
      'rules/safety/medicine-quinolones',
      'rules/safety/medicine-bisphosphonates',
      'rules/safety/medicine-loop-thiazide-diuretics',
      'rules/safety/medicine-potassium-sparing-diuretics',
      'rules/safety/medicine-ppi',
    ],
  },
  's2-28': { kind: 'encoded', ids: ['foods/amandel-rauw'] },
  's2-29': {
    kind: 'encoded',
    ids: ['foods/spinazie-gekookt', 'foods/spinazie-rauw', 'foodNotes/spinazie-gekookt'],
  },
  's2-30': { kind: 'encoded', ids: ['foods/chocolade-puur-70-85'] },
  's2-31': {
    kind: 'encoded',
    ids: [
      'redFlags/depression',
      'redFlags/suicidal-thoughts',
      'redFlags/burnout',
      'redFlags/headache-chronic',
      'redFlags/palpitations',
      'redFlags/insomnia',
      'rules/safety/flag-depression',
      'rules/safety/flag-suicidal-thoughts',
      'rules/safety/flag-burnout',
      'rules/safety/flag-headache-chronic',
      'rules/safety/flag-palpitations',
      'rules/safety/flag-insomnia',
    ],
  },
  's2-32': {
    kind: 'answered',
    ids: ['rules/choice/gut-sensitive-moderate', 'forms/citrate'],
    sources: ['none'],
    modes: BOTH,
  },
  's2-33': { kind: 'left-out', reason: 'about-the-article' },
  's2-34': {
    kind: 'answered',
    ids: ['rules/need/enough-from-food', 'limits/euCeilingMg'],
    sources: ['rivm-wateetnl', 'bfr2017', 'gr-table-nutribites'],
    modes: BOTH,
  },
  's3-01': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-m-18',
      'referenceIntakes/nl/nl-f-18',
      'referenceIntakes/us/us-m-19-30y',
      'referenceIntakes/us/us-m-31',
      'referenceIntakes/us/us-f-19-30y',
      'referenceIntakes/us/us-f-31',
      'words/result/sources/whyAnswer',
    ],
    sources: ['iom1997-encyclopedia', 'gr-table-nutribites', 'efsa2015'],
    modes: BOTH,
  },
  's3-02': {
    kind: 'answered',
    ids: ['referenceIntakes/nl/nl-0-5m', 'rules/safety/age-under-4', 'upperLevels/nl/nl-under-4'],
    sources: ['vc-table-metagenics', 'efsa2015', 'bfr2017'],
    modes: BOTH,
  },
  's3-03': {
    kind: 'encoded',
    ids: ['referenceIntakes/nl/nl-6-11m', 'referenceIntakes/eu/eu-7-11m', 'rules/safety/age-under-4'],
  },
  's3-04': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-1y',
      'referenceIntakes/nl/nl-2-5y',
      'referenceIntakes/eu/eu-1-2y',
      'rules/safety/age-under-4',
    ],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's3-05': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-2-5y',
      'referenceIntakes/nl/nl-6-9y',
      'referenceIntakes/eu/eu-3-9y',
      'rules/safety/age-4-17',
    ],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's3-06': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-6-9y',
      'referenceIntakes/nl/nl-10-13y',
      'referenceIntakes/nl/nl-m-14-17y',
      'referenceIntakes/nl/nl-f-14-17y',
      'referenceIntakes/eu/eu-m-10-17y',
      'referenceIntakes/eu/eu-f-10-17y',
      'rules/safety/age-4-17',
    ],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's3-07': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-m-18',
      'referenceIntakes/nl/nl-f-18',
      'referenceIntakes/us/us-m-31',
      'conditions/older-frail',
      'rules/safety/condition-older-frail',
      'rules/notes/note-65-plus',
    ],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia', 'mgo-laxative'],
    modes: BOTH,
  },
  's3-08': {
    kind: 'answered',
    ids: ['referenceIntakes/nl/nl-pregnant', 'referenceIntakes/eu/eu-pregnant', 'rules/safety/pregnant'],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's3-09': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-lactating',
      'referenceIntakes/eu/eu-lactating',
      'rules/safety/breastfeeding',
    ],
    sources: ['gr-table-nutribites', 'efsa2015'],
    modes: BOTH,
  },
  's3-10': {
    kind: 'answered',
    ids: [
      'limits/euCeilingMg',
      'rules/proposal/above-upper-level',
      'goals/stress',
      'rules/notes/note-stress',
    ],
    sources: ['efsa2015', 'bfr2017'],
    modes: EDUCATION,
  },
  's3-11': {
    kind: 'answered',
    ids: [
      'referenceIntakes/nl/nl-m-18',
      'referenceIntakes/nl/nl-f-18',
      'limits/euCeilingMg',
      'upperLevels/us/us-9plus',
      'evidence/sport-performance',
      'rules/notes/note-sport',
    ],
    sources: ['gr-table-nutribites', 'bfr2017', 'iom1997-encyclopedia'],
    modes: BOTH,
  },
  's3-12': {
    kind: 'answered',
    ids: ['evidence/sport-performance', 'goals/sport', 'rules/notes/note-sport'],
    sources: ['nielsen2006', 'gr-table-nutribites'],
    modes: BOTH,
  },
  's3-13': {
    kind: 'answered',
    ids: ['referenceIntakes/nl/nl-f-18', 'goals/cycle', 'rules/notes/note-cycle'],
    sources: ['none', 'gr-table-nutribites'],
    modes: EDUCATION,
  },
  's3-14': {
    kind: 'answered',
    ids: ['rules/safety/medicine-other', 'evidence/oc-pill', 'rules/notes/note-cycle'],
    sources: ['oc1974', 'blum1992'],
    modes: EDUCATION,
  },
  's3-15': {
    kind: 'answered',
    ids: [
      'conditions/alcohol',
      'conditions/diabetes',
      'conditions/gi-disease',
      'rules/safety/condition-alcohol',
      'rules/safety/condition-diabetes',
      'rules/safety/condition-gi-disease',
      'medicines/loop-thiazide-diuretics',
      'medicines/ppi',
      'medicines/other-losers',
      'rules/notes/note-stress',
      'rules/notes/note-sport',
    ],
    sources: ['invite-risk', 'gr-table-nutribites', 'efsa2015'],
    modes: EDUCATION,
  },
  's3-16': {
    kind: 'answered',
    ids: ['foods/pompoenpit-gedroogd', 'foodNotes/pompoenpit-gedroogd'],
    sources: ['trendsmask', 'yod-ounce', 'pepita', 'vitamines-com'],
    modes: BOTH,
  },
  's3-17': {
    kind: 'answered',
    ids: ['foods/chocolade-puur-70-85', 'foodNotes/chocolade-puur-70-85'],
    sources: ['vitakruid-food', 'iom1997-dietsmealplan', 'yod-ounce'],
    modes: BOTH,
  },
  's3-18': { kind: 'encoded', ids: ['foods/amandel-rauw', 'foods/cashewnoot-rauw'] },
  's3-19': {
    kind: 'answered',
    ids: [
      'foods/spinazie-gekookt',
      'foods/snijbiet-gekookt',
      'foodNotes/spinazie-gekookt',
      'foodNotes/snijbiet-gekookt',
    ],
    sources: ['foodmineral', 'vc-encyclopedie'],
    modes: BOTH,
  },
  's3-20': { kind: 'encoded', ids: ['foods/quinoa-gekookt'] },
  's3-21': {
    kind: 'answered',
    ids: ['foods/zilvervliesrijst-gekookt', 'foods/quinoa-gekookt'],
    sources: ['foodmineral'],
    modes: BOTH,
  },
  's3-22': { kind: 'encoded', ids: ['foods/zwarte-bonen-gekookt', 'foods/linzen-gekookt'] },
  's3-23': {
    kind: 'answered',
    ids: ['foods/zalm-gekweekt-bereid', 'foods/makreel-bereid', 'foodNotes/makreel-bereid'],
    sources: ['foodmineral', 'usda-sr28', 'ciqual-2025'],
    modes: BOTH,
  },
  's3-24': { kind: 'encoded', ids: ['foods/avocado', 'foods/banaan'] },
  's3-25': {
    kind: 'encoded',
    ids: [
      'foodNotes/spinazie-gekookt',
      'foodNotes/broccoli-gekookt',
      'foodNotes/linzen-gekookt',
      'words/foodTable/notes/cooking',
    ],
  },
  's3-26': {
    kind: 'answered',
    ids: ['rules/need/enough-from-food', 'evidence/soil-depletion'],
    sources: ['marles2017', 'rivm-wateetnl'],
    modes: BOTH,
  },
  's3-27': {
    kind: 'answered',
    ids: [
      'foodNotes/amandel-rauw',
      'foodNotes/walnoot',
      'foodNotes/hazelnoot-rauw',
      'words/foodTable/notes/soaking',
    ],
    sources: ['none', 'kumari2020'],
    modes: BOTH,
  },
  's3-28': {
    kind: 'answered',
    ids: ['limits/vitaminB6MgPerDay', 'besideAdvice/vitaminB6'],
    sources: ['pouteau2018', 'efsa2023-b6'],
    modes: BOTH,
  },
  's3-29': {
    kind: 'encoded',
    ids: [
      'medicines/calcium',
      'medicines/zinc',
      'rules/safety/medicine-calcium',
      'rules/safety/medicine-zinc',
    ],
  },
  's3-30': {
    kind: 'answered',
    ids: [
      'conditions/alcohol',
      'rules/safety/condition-alcohol',
      'foods/koffie-zwart',
      'besideAdvice/alcohol',
    ],
    sources: ['none', 'invite-risk'],
    modes: BOTH,
  },
  's3-31': { kind: 'left-out', reason: 'no-evidence' },
  's3-32': { kind: 'encoded', ids: ['plan/splitAboveMg', 'plan/hoursBetweenIntakes'] },
  's3-33': {
    kind: 'encoded',
    ids: [
      'forms/citrate',
      'forms/bisglycinate',
      'rules/choice/uptake-good',
      'rules/choice/custom-default',
      'plan/startShare',
      'plan/startDays',
    ],
  },
  's3-34': { kind: 'left-out', reason: 'marketing', ids: ['limits/vitaminB6MgPerDay'] },
  's3-35': { kind: 'left-out', reason: 'duplicate-of', of: ['s2-22', 's2-23'] },
  's3-36': {
    kind: 'answered',
    ids: ['plan/defaultMeals', 'evidence/sport-performance', 'besideAdvice/keeping'],
    sources: ['nielsen2006', 'editorial'],
    modes: BOTH,
  },
  's3-37': {
    kind: 'answered',
    ids: ['evidence/sport-performance', 'goals/sport'],
    sources: ['nielsen2006'],
    modes: EDUCATION,
  },
  's3-38': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-05', 's2-02', 's2-23'] },
  's3-39': {
    kind: 'answered',
    ids: [
      'evidence/heart-rhythm',
      'evidence/blood-pressure',
      'redFlags/palpitations',
      'evidence/cholesterol',
    ],
    sources: ['efsa2010-1807', 'schutten-thesis', 'cardiologiecentra'],
    modes: EDUCATION,
  },
  's3-40': {
    kind: 'answered',
    ids: [
      'redFlags/fatigue-long',
      'rules/safety/flag-fatigue-long',
      'rules/safety/flag-deficiency-not-by-symptoms',
      'besideAdvice/notEnough',
    ],
    sources: ['vc-encyclopedie', 'none'],
    modes: EDUCATION,
  },
  's3-41': {
    kind: 'answered',
    ids: ['redFlags/deficiency-not-by-symptoms', 'rules/safety/flag-deficiency-not-by-symptoms'],
    sources: ['ntvg2002', 'huidziekten'],
    modes: EDUCATION,
  },
  's3-42': {
    kind: 'answered',
    ids: ['redFlags/palpitations', 'redFlags/palpitations-alarm', 'evidence/heart-rhythm'],
    sources: ['ntvg2002', 'cardiologiecentra'],
    modes: EDUCATION,
  },
  's3-43': { kind: 'left-out', reason: 'no-evidence' },
  's3-44': {
    kind: 'answered',
    ids: ['evidence/pms', 'evidence/menopause', 'goals/cycle'],
    sources: ['pms-table', 'pms-serum', 'walker1998', 'none'],
    modes: EDUCATION,
  },
  's3-45': {
    kind: 'encoded',
    ids: [
      'medicines/loop-thiazide-diuretics',
      'medicines/ppi',
      'medicines/mg-antacids-laxatives',
      'rules/safety/medicine-loop-thiazide-diuretics',
      'rules/safety/medicine-ppi',
      'rules/safety/medicine-mg-antacids-laxatives',
    ],
  },
  's3-46': { kind: 'left-out', reason: 'duplicate-of', of: ['s1-05'] },
  's3-47': {
    kind: 'answered',
    ids: ['conditions/diabetes', 'evidence/blood-sugar', 'evidence/weight-metabolism'],
    sources: ['efsa2010-1807'],
    modes: EDUCATION,
  },
  's3-48': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-07'] },
  's3-49': { kind: 'left-out', reason: 'not-authorised' },
  's3-50': { kind: 'left-out', reason: 'not-authorised', ids: ['evidence/anti-inflammatory'] },
  's3-51': { kind: 'left-out', reason: 'duplicate-of', of: ['s3-37', 's1-02'] },
  's3-52': { kind: 'left-out', reason: 'duplicate-of', of: ['s2-02', 's0-04'] },
  's3-53': { kind: 'encoded', ids: ['claims/energy', 'goals/energy'] },
  's3-54': {
    kind: 'encoded',
    ids: ['rules/need/enough-from-food', 'rules/need/small-gap', 'rules/need/estimate-may-close'],
  },
  's3-55': { kind: 'left-out', reason: 'about-the-article' },
  's3-56': {
    kind: 'encoded',
    ids: [
      'upperLevels/nl/nl-4plus',
      'upperLevels/eu/eu-4plus',
      'rules/safety/condition-renal-severe',
      'rules/safety/condition-renal-mild',
      'rules/safety/pregnant',
      'rules/safety/unsure-medicines',
      'questions/medicines',
      'questions/conditions',
    ],
  },
  's4-01': {
    kind: 'answered',
    ids: [
      'rules/choice/skin-not-counted',
      'rules/need/prefers-skin',
      'forms/chloride-topical',
      'questions/prefer',
      'evidence/transdermal',
      'formUses/chloride-topical/transdermal',
    ],
    sources: ['grober2017', 'kass2017'],
    modes: BOTH,
  },
  's4-02': {
    kind: 'answered',
    ids: ['rules/choice/skin-not-counted', 'forms/chloride-topical', 'evidence/transdermal'],
    sources: ['grober2017', 'zechsal-vendor'],
    modes: BOTH,
  },
  's4-03': {
    kind: 'answered',
    ids: ['rules/choice/skin-not-counted', 'forms/chloride-topical', 'evidence/transdermal'],
    sources: ['grober2017'],
    modes: EDUCATION,
  },
  's4-04': { kind: 'left-out', reason: 'duplicate-of', of: ['s4-01'] },
  's4-05': { kind: 'encoded', ids: ['claims/protein-synthesis', 'claims/cell-division'] },
  's4-06': { kind: 'left-out', reason: 'no-evidence', ids: ['claims/muscle'] },
  's4-07': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-03', 's0-04', 's2-02'] },
  's4-08': { kind: 'left-out', reason: 'duplicate-of', of: ['s3-44'] },
  's4-09': {
    kind: 'answered',
    ids: ['evidence/migraine', 'goals/headache', 'redFlags/headache-chronic', 'redFlags/headache-alarm'],
    sources: ['migraine2018', 'grober2017'],
    modes: EDUCATION,
  },
  's4-10': { kind: 'left-out', reason: 'duplicate-of', of: ['s1-06', 's2-14'] },
  's4-11': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-05', 's1-02'] },
  's4-12': {
    kind: 'answered',
    ids: ['redFlags/deficiency-not-by-symptoms', 'rules/safety/flag-deficiency-not-by-symptoms'],
    sources: ['ntvg2002', 'nih-nl-copy'],
    modes: BOTH,
  },
  's4-13': { kind: 'left-out', reason: 'duplicate-of', of: ['s3-41', 's0-02'] },
  's4-14': { kind: 'left-out', reason: 'no-evidence' },
  's4-15': { kind: 'left-out', reason: 'duplicate-of', of: ['s0-08'] },
  's4-16': {
    kind: 'encoded',
    ids: [
      'dietGroups/leafyGreens',
      'dietGroups/nutsSeeds',
      'dietGroups/legumes',
      'dietGroups/wholegrains',
      'dietGroups/darkChocolate',
      'foods/pompoenpit-gedroogd',
      'foods/amandel-rauw',
      'foods/cashewnoot-rauw',
      'foods/havermout-droog',
      'foods/avocado',
      'foods/banaan',
      'foods/vijg-gedroogd',
    ],
  },
  's4-17': {
    kind: 'encoded',
    ids: [
      'upperLevels/nl/nl-4plus',
      'rules/safety/condition-renal-severe',
      'rules/safety/condition-renal-mild',
      'rules/safety/unsure-medicines',
      'questions/medicines',
      'questions/conditions',
    ],
  },
  's4-18': { kind: 'left-out', reason: 'marketing', ids: ['words/result/consult/note'] },
} as const satisfies Record<string, Coverage>;

type CoveredClaim = keyof typeof coverage;

/** Claims that have an answer of their own. */
export type AnswerId = {
  [Id in CoveredClaim]: (typeof coverage)[Id] extends { kind: 'answered' } ? Id : never;
}[CoveredClaim];

/** Claims of which it is only said why nothing is said. */
export type OmissionId = {
  [Id in CoveredClaim]: (typeof coverage)[Id] extends { reason: 'duplicate-of' }
    ? never
    : (typeof coverage)[Id] extends { kind: 'left-out' }
      ? Id
      : never;
}[CoveredClaim];
