import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLabel } from '../../src/engine.js';

type Row = [label: string, expected: object];

/** Codes only: their figures are tried in the tests of one label, and so is the size of a serving. */
const told = (label: string): unknown => {
  const { problems, unitsPerServing: _, ...rest } = readLabel(label);
  return problems.length > 0 ? { ...rest, problems: problems.map(({ code }) => code) } : rest;
};

const mg = (elementalMgPerUnit: number, rest: object = {}): object => ({ elementalMgPerUnit, ...rest });
const compound = (elemental: number, compoundMgPerUnit: number, form: string, rest: object = {}): object =>
  mg(elemental, { compoundMgPerUnit, form, ...rest });

const capsule = { unit: 'capsule' };
const tablet = { unit: 'tablet' };
const workedOut = { problems: ['worked-out'] };

const dutch: Row[] = [
  [
    'Samenstelling per 2 capsules: Magnesium (als magnesiumbisglycinaat) 200 mg 53% RI*',
    mg(100, { form: 'bisglycinate', ...capsule }),
  ],
  ['375 mg = 100 % RI', mg(375)],
  ['Magnesium 375 mg 100%*', mg(375)],
  [
    'Per tablet: Magnesium (oxide, citraat) 375 mg, 100% ADH',
    mg(375, { ...tablet, problems: ['several-forms'] }),
  ],
  ['Magnesiumcitraat 1480 mg, waarvan elementair magnesium 225 mg (60% VRW)', compound(225, 1480, 'citrate')],
  ['Per dagdosering van 3 capsules: magnesium 150 mg', mg(50, { ...capsule, unitsPerDay: 3 })],
  ['Per dagdosering: magnesium 300 mg. Gebruik: 3 capsules per dag', mg(100, { ...capsule, unitsPerDay: 3 })],
  ['MAGNESIUM 300 MG PER SACHET', mg(300, { unit: 'sachet' })],
  ['MAGNESIUMCITRAAT: 500MG WAARVAN MAGNESIUM 80MG PER TABLET', compound(80, 500, 'citrate', tablet)],
  ['Magnesium per schep (5 g): 300 mg', mg(300, { unit: 'scoop' })],
  ['Per 10 ml: Magnesium (als magnesiumchloride) 375 mg', mg(37.5, { form: 'chloride', unit: 'ml' })],
  ['10 druppels = 20 mg magnesium', mg(2, { unit: 'drop' })],
  ['5 g poeder bevat 300 mg magnesium', mg(60, { unit: 'gram' })],
  [
    'Per 100 g: magnesium 10 g; per portie (3 g): magnesium 300 mg',
    mg(100, { unit: 'gram', problems: ['odd-unit'] }),
  ],
  ['Magnesium 100 mg per tablet, 2x daags 1 tablet', mg(100, { ...tablet, unitsPerDay: 2 })],
  ['3 maal daags 1 capsule (100 mg magnesium)', mg(100, { ...capsule, unitsPerDay: 3 })],
  ['Twee capsules bevatten 200 mg puur magnesium', mg(100, capsule)],
  ['½ sachet per dag; per sachet 300 mg magnesium', mg(300, { unit: 'sachet', unitsPerDay: 0.5 })],
  ['Magnesium 56,25 mg 15% RI, vitamine B6 1,4 mg 100% RI', mg(56.3)],
  ['Zink 10 mg 100% RI; magnesium 57 mg 15% RI', mg(57)],
  ['• Magnesium: 100 mg • Vitamine B6: 1,4 mg', mg(100)],
  ['Magnesium (als magnesiumtauraat) 100 mg, L-taurine 400 mg', mg(100, { form: 'taurate' })],
  [
    'Gebufferd magnesiumbisglycinaat 1000 mg, magnesium 200 mg',
    mg(200, { compoundMgPerUnit: 1000, problems: ['several-forms'] }),
  ],
  [
    'Magnesium bisglycinaat 1.250 mg (14% magnesium = 175 mg elementair)',
    compound(175, 1250, 'bisglycinate'),
  ],
  ['500 mg Mg-citraat (80 mg Mg)', compound(80, 500, 'citrate')],
  [
    'Magnesium 100 mg (uit magnesiumbisglycinaat (TRAACS®) 1000 mg) per tablet',
    compound(100, 1000, 'bisglycinate', tablet),
  ],
  ['Magnesium\u00a0100\u202fmg\u00a0per\u2009capsule', mg(100, capsule)],
  ['Magnesium\u00adcitraat 1.000,5 mg', compound(161.7, 1000.5, 'citrate', workedOut)],
  ['Magnesium 100 mg; vulstof: magnesiumstearaat 5 mg', mg(100)],
  ['Magnesium | 120 mg | 32%', mg(120)],
  ['Magnesium ........ 120 mg', mg(120)],
  ['Magnesiumcitraat 500 mg (21% RI)', compound(78.8, 500, 'citrate')],
  [
    'Magnesium 300 mg: 100 mg magnesium (citraat), 100 mg magnesium (malaat), 100 mg magnesium (tauraat)',
    mg(300, { problems: ['several-forms'] }),
  ],
];

const english: Row[] = [
  [
    'Serving size: 2 capsules. Amount per serving: Magnesium (as magnesium bisglycinate) 200 mg 48% DV',
    mg(100, { form: 'bisglycinate', ...capsule }),
  ],
  ['Servings per container: 60. Serving size 3 capsules. Magnesium 240 mg', mg(80, capsule)],
  ['Magnesium 375 mg (100% NRV**) per tablet', mg(375, tablet)],
  [
    'Magnesium (from 714 mg magnesium bisglycinate) 100 mg per capsule',
    compound(100, 714, 'bisglycinate', capsule),
  ],
  ['One scoop (3.5 g) provides 350 mg elemental magnesium', mg(350, { unit: 'scoop' })],
  [
    '2,000 mg Magnesium L-Threonate (Magtein®) of which magnesium 144 mg, per 4 capsules',
    compound(36, 500, 'threonate', capsule),
  ],
  [
    'Take 2 tablets daily. Each tablet: 100 mg elemental magnesium from magnesium citrate',
    mg(100, { form: 'citrate', ...tablet, unitsPerDay: 2 }),
  ],
  [
    'Directions: take 1 tablet twice a day. Magnesium 125 mg per tablet',
    mg(125, { ...tablet, unitsPerDay: 2 }),
  ],
  ['one tablet daily: 250 mg magnesium', mg(250, { ...tablet, unitsPerDay: 1 })],
  ['Magnesium citrate 150 mg elemental per 2 vegan capsules', mg(75, { form: 'citrate', ...capsule })],
  [
    'Magnesium glycinate 1000 mg providing 141 mg of elemental magnesium',
    compound(141, 1000, 'bisglycinate'),
  ],
  ['Magnesium Oxide 420 mg (252 mg elemental magnesium) per tablet', compound(252, 420, 'oxide', tablet)],
  ['Magnesium 100 mg (27% NRV), Vitamin B6 (as pyridoxine hydrochloride) 1.4 mg (100% NRV)', mg(100)],
  ['Magnesium hydroxide 1200 mg/15 ml', compound(33.3, 80, 'hydroxide', { unit: 'ml', ...workedOut })],
  ['Magnesium 120 mg per 2 gummies, 2 gummies a day', mg(60, { unit: 'gummy', unitsPerDay: 2 })],
  ['Each 2 capsules provide: elemental magnesium 300 mg', mg(150, capsule)],
  [
    'Magnesium (Magnesium Bisglycinate Chelate Buffered) 200 mg per 2 tablets',
    mg(100, { ...tablet, problems: ['several-forms'] }),
  ],
  [
    'Magnesium bisglycinate 600 mg with 200 mg magnesium',
    compound(200, 600, 'bisglycinate', { problems: ['impossible-pair'] }),
  ],
  ['Magnesium, as oxide 400 mg', mg(400, { form: 'oxide' })],
  ['Magnesium 375 mcg per tablet', mg(0.38, { ...tablet, problems: ['odd-unit'] })],
];

const german: Row[] = [
  [
    '1 Kapsel enthält: 667 mg Magnesiumcitrat, davon Magnesium 100 mg',
    compound(100, 667, 'citrate', capsule),
  ],
  ['Magnesium (als Magnesiumoxid) 400 mg pro Tablette', mg(400, { form: 'oxide', ...tablet })],
  ['Pro Tagesdosis (1 Beutel): Magnesium 300 mg 80 %**', mg(300, { unit: 'sachet', unitsPerDay: 1 })],
  [
    'Inhaltsstoffe pro Tagesdosis = 2 Kapseln: Magnesium 300 mg 80 %*',
    mg(150, { ...capsule, unitsPerDay: 2 }),
  ],
  ['Tagesdosis: 2 Kapseln. Pro Kapsel 150 mg Magnesium', mg(150, { ...capsule, unitsPerDay: 2 })],
  ['3 x täglich 1 Tablette. 1 Tablette enthält 100 mg Magnesium', mg(100, { ...tablet, unitsPerDay: 3 })],
  ['3 Kapseln täglich enthalten: Magnesium 360 mg', mg(120, { ...capsule, unitsPerDay: 3 })],
  ['2 Kapseln pro Tag (entspricht 300 mg Magnesium)', mg(150, { ...capsule, unitsPerDay: 2 })],
  [
    'Magnesiumbisglycinat 2.000 mg entspricht 200 mg reines Magnesium, pro 4 Kapseln',
    compound(50, 500, 'bisglycinate', capsule),
  ],
  [
    'Trimagnesiumdicitrat 1000 mg (160 mg elementares Magnesium) je Messlöffel',
    compound(160, 1000, 'citrate', { unit: 'scoop' }),
  ],
  [
    'Zutaten: Magnesiumcitrat, Trennmittel: Magnesiumstearat. Magnesium 150 mg je Kapsel',
    mg(150, { form: 'citrate', ...capsule }),
  ],
  ['Magnesium 375 mg = 100 % der Referenzmenge (RM)', mg(375)],
  ['je 2 Tabletten 250 mg Magnesium (66,7 % NRV*)', mg(125, tablet)],
  ['1 Brausetablette = 243 mg Magnesium', mg(243, { unit: 'effervescent' })],
  ['7,5 g Pulver enthalten 300 mg Magnesium', mg(40, { unit: 'gram' })],
  ['Magnesiumoxid 1.000 mg = 603 mg Magnesium', compound(603, 1000, 'oxide')],
  ['Magnesium-Carbonat 500 mg', compound(130, 500, 'carbonate', workedOut)],
  ['Täglich 1 Tablette; Magnesium 400 mg je Tablette', mg(400, { ...tablet, unitsPerDay: 1 })],
];

const french: Row[] = [
  ['Magnésium marin 300 mg (80 % VNR*)', mg(300, { form: 'marine' })],
  ['2 gélules apportent 300 mg de magnésium, soit 80 % des VNR', mg(150, capsule)],
  [
    'Bisglycinate de magnésium 1 000 mg, dont magnésium 120 mg, pour 4 gélules',
    compound(30, 250, 'bisglycinate', capsule),
  ],
  [
    'citrate de magnésium : 625 mg (soit 100 mg de magnésium élément) par sachet',
    compound(100, 625, 'citrate', { unit: 'sachet' }),
  ],
  [
    'Magnésium (bisglycinate) 100 mg par comprimé; 3 comprimés par jour',
    mg(100, { form: 'bisglycinate', ...tablet, unitsPerDay: 3 }),
  ],
  [
    'Pour 1 dose journalière (4 gélules) : magnésium 375 mg = 100 % AR*',
    mg(93.8, { ...capsule, unitsPerDay: 4 }),
  ],
  ['Vitamine B6 1,4 mg ; magnésium 100 mg par gélule', mg(100, capsule)],
  ['Teneur pour 2 comprimés : Magnésium 187,5 mg (50% VNR)', mg(93.8, tablet)],
  ['Une gélule contient 60 mg de magnésium', mg(60, capsule)],
  ['Magnésium 300 mg/jour (2 gélules)', mg(150, { ...capsule, unitsPerDay: 2 })],
  ['2 gélules par jour, soit 200 mg de magnésium', mg(100, { ...capsule, unitsPerDay: 2 })],
  [
    'Chlorure de magnésium 600 mg (soit 72 mg de magnésium) par comprimé',
    compound(72, 600, 'chloride', tablet),
  ],
  ['Magnésium (sous forme de bisglycinate) 100 mg par gélule', mg(100, { form: 'bisglycinate', ...capsule })],
  ['1 stick = 300 mg de magnésium', mg(300, { unit: 'sachet' })],
  [
    'Par gélule : glycérophosphate de magnésium 400 mg, dont magnésium 50 mg',
    compound(50, 400, 'glycerophosphate', capsule),
  ],
  ['Malate de magnésium 1 000 mg', compound(155.4, 1000, 'malate', workedOut)],
  ['Magnésium : 300 mg (80 %*) pour 4 gélules', mg(75, capsule)],
  ['citrate de zinc 50 mg, magnésium 100 mg', mg(100)],
];

/**
 * A count of several capsules or tablets that stands before a pause is the serving; from nine on it is the pack, for no
 * label asks for that many at a time and packs start at ten.
 */
const pauses: Row[] = [
  ['2 capsules · 400 mg magnesiumcitraat', compound(32.3, 200, 'citrate', { ...capsule, ...workedOut })],
  ['2 capsules, 300 mg magnesium', mg(150, capsule)],
  ['2 capsules - 300 mg magnesium', mg(150, capsule)],
  ['2 capsules – 300 mg magnesium', mg(150, capsule)],
  ['Magnesium bisglycinaat | 2 capsules | 300 mg magnesium', mg(150, { form: 'bisglycinate', ...capsule })],
  ['60 capsules · 100 mg magnesium', mg(100, capsule)],
  ['20 bruistabletten · 100 mg magnesium', mg(100, { unit: 'effervescent' })],
  ['30 capsules: 100 mg magnesium', mg(100, capsule)],
  ['Magnesium Citraat 400 mg – 60 capsules', compound(64.6, 400, 'citrate', { ...capsule, ...workedOut })],
  ['Magnesium 200 mg (2 capsules)', mg(100, capsule)],
  ['Magnesium 200 mg (60 capsules)', mg(200, capsule)],
  ['3 tabletten, magnesium 100 mg per tablet', mg(100, tablet)],
  ['2 capsules van 200 mg magnesium', mg(200, capsule)],
];

const languages = { Dutch: dutch, English: english, German: german, French: french };

for (const [language, rows] of Object.entries(languages)) {
  describe(`a line of a ${language} label`, () => {
    for (const [label, expected] of rows) {
      it(label, () => assert.deepEqual(told(label), expected));
    }
  });
}

describe('a number of units with a pause behind it', () => {
  for (const [label, expected] of pauses) {
    it(label, () => assert.deepEqual(told(label), expected));
  }
});
