import type { CoverageSourceId } from './sources-coverage.js';
import type { SourceId } from './sources.js';

export interface Conflict {
  about: 'intake' | 'upper-level' | 'medicines' | 'food' | 'articles';
  /** Paths into the knowledge: what of ours stands on one side of it. */
  ids: readonly string[];
  sources: readonly (SourceId | CoverageSourceId)[];
}

/**
 * Where authorities, tables or the field's own articles differ, and which of them is followed. What each says, and why
 * one is chosen, stands in the languages.
 */
export const conflicts = {
  'us-in-dutch-text': {
    about: 'intake',
    ids: ['referenceIntakes/nl/nl-m-18', 'referenceIntakes/nl/nl-f-18', 'words/result/sources/whyAnswer'],
    sources: ['gr-table-nutribites', 'efsa2015', 'iom1997-encyclopedia'],
  },
  'nl-pregnancy-280': {
    about: 'intake',
    ids: ['referenceIntakes/nl/nl-pregnant', 'referenceIntakes/nl/nl-lactating'],
    sources: [
      'gr-table-nutribites',
      'vc-table-metagenics',
      'gezondheidsnet',
      'vitakruid-adh',
      'magnesium-brein',
    ],
  },
  'nl-old-ranges': {
    about: 'intake',
    ids: ['referenceIntakes/nl/nl-m-18', 'referenceIntakes/nl/nl-f-18'],
    sources: ['old-nl-medischonline', 'old-nl-magnesion', 'gr-table-nutribites'],
  },
  'nl-v-eu-children': {
    about: 'intake',
    ids: ['referenceIntakes/nl/nl-2-5y', 'referenceIntakes/eu/eu-3-9y'],
    sources: ['gr-table-nutribites', 'vc-table-metagenics', 'efsa2015'],
  },
  'label-overlap-2y': {
    about: 'intake',
    ids: ['referenceIntakes/nl/nl-1y', 'referenceIntakes/nl/nl-2-5y'],
    sources: ['gr-table-nutribites', 'vc-table-metagenics'],
  },
  'nrv-v-need': {
    about: 'intake',
    ids: ['limits/labelReferenceMg'],
    sources: ['reg1169-annex13'],
  },
  'eu-v-us-v-uk': {
    about: 'upper-level',
    ids: [
      'upperLevels/nl/nl-4plus',
      'upperLevels/eu/eu-4plus',
      'upperLevels/us/us-9plus',
      'limits/euCeilingMg',
    ],
    sources: ['bfr2017', 'iom1997-encyclopedia', 'hsis', 'bolt-uk', 'vkm2016'],
  },
  'be-2500': {
    about: 'upper-level',
    ids: ['upperLevels/eu/eu-4plus'],
    sources: ['besup', 'sanomedica-ul'],
  },
  'product-maxima': {
    about: 'upper-level',
    ids: ['limits/euCeilingMg'],
    sources: ['anses-foodinnov', 'bfr2017', 'none'],
  },
  'us-child-v-eu-child': {
    about: 'upper-level',
    ids: ['upperLevels/us/us-4-8', 'upperLevels/eu/eu-4plus', 'rules/dose/dose-child-us-level'],
    sources: ['iom1997-encyclopedia', 'bfr2017'],
  },
  'vitamin-b6': {
    about: 'upper-level',
    ids: ['limits/vitaminB6MgPerDay'],
    sources: ['efsa2023-b6', 'lareb-b6'],
  },
  'hours-general': {
    about: 'medicines',
    ids: ['plan/otherMedicine', 'rules/safety/medicine-other'],
    sources: ['emc2678', 'pta2018'],
  },
  'hours-tetracyclines': {
    about: 'medicines',
    ids: ['medicines/tetracyclines', 'rules/safety/medicine-tetracyclines'],
    sources: ['emc2678', 'medpill-tetra', 'emedhealth'],
  },
  'hours-quinolones': {
    about: 'medicines',
    ids: ['medicines/quinolones', 'rules/safety/medicine-quinolones'],
    sources: ['emedhealth', 'medizzine-cipro', 'none'],
  },
  'hours-bisphosphonates': {
    about: 'medicines',
    ids: ['medicines/bisphosphonates', 'rules/safety/medicine-bisphosphonates'],
    sources: ['emc2678', 'webmd-bisphos', 'medizzine-alen'],
  },
  'hours-levothyroxine': {
    about: 'medicines',
    ids: ['medicines/levothyroxine', 'rules/safety/medicine-levothyroxine'],
    sources: ['relis2014', 'schildklierwijzer'],
  },
  'hours-iron': {
    about: 'medicines',
    ids: ['medicines/iron', 'medicines/other-binders'],
    sources: ['emc2678'],
  },
  'fk-gluconate-renal': {
    about: 'medicines',
    ids: ['conditions/renal-severe', 'rules/safety/condition-renal-severe'],
    sources: ['fk-aspartaat', 'fk-gluconaat'],
  },
  'seed-list-without-hours': {
    about: 'medicines',
    ids: ['rules/safety/hours-not-kept', 'plan/otherMedicine'],
    sources: ['emc2678', 'pta2018'],
  },
  'ounce-and-ons': {
    about: 'food',
    ids: ['foodNotes/pompoenpit-gedroogd', 'foodNotes/chocolade-puur-70-85'],
    sources: ['yod-ounce', 'trendsmask', 'pepita', 'vitamines-com', 'vitakruid-food'],
  },
  'cup-and-portion': {
    about: 'food',
    ids: ['foods/quinoa-gekookt', 'foods/zilvervliesrijst-gekookt'],
    sources: ['foodmineral'],
  },
  'mackerel-tables': {
    about: 'food',
    ids: ['foods/makreel-bereid', 'foodNotes/makreel-bereid'],
    sources: ['foodmineral', 'usda-sr28', 'ciqual-2025'],
  },
  'bread-and-spinach': {
    about: 'food',
    ids: ['foods/spinazie-gekookt', 'foods/volkorenbrood'],
    sources: ['vc-encyclopedie', 'usda-sr28', 'ciqual-2025'],
  },
  'articles-intake': {
    about: 'articles',
    ids: ['referenceIntakes/nl/nl-m-18', 'referenceIntakes/nl/nl-f-18'],
    sources: ['gr-table-nutribites', 'efsa2015'],
  },
  'articles-timing': {
    about: 'articles',
    ids: ['plan/defaultMeals', 'words/result/plan/withMeal'],
    sources: ['emc2678', 'editorial'],
  },
  'articles-time-to-effect': {
    about: 'articles',
    ids: ['plan/reviewAfterDays', 'words/result/plan/review'],
    sources: ['editorial'],
  },
  'articles-form': {
    about: 'articles',
    ids: ['rules/choice/uptake-good', 'rules/choice/gut-strong', 'rules/choice/skin-not-counted'],
    sources: ['walker2003', 'grober2017', 'editorial'],
  },
  'articles-food-enough': {
    about: 'articles',
    ids: ['rules/need/enough-from-food', 'rules/need/small-gap'],
    sources: ['rivm-wateetnl'],
  },
  'articles-complaints': {
    about: 'articles',
    ids: ['redFlags/deficiency-not-by-symptoms'],
    sources: ['ntvg2002'],
  },
  'articles-melatonin': {
    about: 'articles',
    ids: [],
    sources: ['none'],
  },
  'articles-stress': {
    about: 'articles',
    ids: ['evidence/stress'],
    sources: ['efsa2015', 'pickering2020'],
  },
} as const satisfies Record<string, Conflict>;

export type ConflictId = keyof typeof conflicts;
