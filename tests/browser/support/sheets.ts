// Sheets to print, with sentences as they are.
import type { Separation } from '../../../src/engine/hours.js';
import type { DosePlan } from '../../../src/engine/types.js';
import { nl } from '../../../src/locales/nl.js';
import type { FindingWords } from '../../../src/locales/words.js';
import type { Sheet } from '../../../src/ui/sheet.js';

const shown = {
  ageYears: 41,
  gapMg: 110,
  upperLevelMg: 250,
  ceilingMg: 250,
  roomMg: 40,
  referenceLowMg: 300,
  supplementMgHigh: 210,
  prescribedMg: 100,
  hoursAfterMedicine: 4,
  hoursBeforeMedicine: 2,
};

const finding = (id: string): { title: string; text: string } => {
  const { title, text } = (nl.findings as Readonly<Record<string, FindingWords>>)[id] as FindingWords;
  return { title, text: text(shown) };
};

const planOf = (moments: DosePlan['moments']): DosePlan => {
  const mg = moments.reduce((sum, moment) => sum + moment.mg, 0);
  return {
    elementalMgPerDay: mg,
    startMgPerDay: mg / 2,
    startDays: 7,
    reviewAfterDays: 28,
    stopWhen: ['flag-diarrhoea-persists', 'flag-hypermagnesaemia-early', 'flag-hypermagnesaemia'],
    moments,
    gaps: [],
  };
};

const apart = (medicine: string, times: string[], hoursBeforeMedicine: number | null = 4): Separation => ({
  medicine,
  times,
  hoursAfterMedicine: 4,
  hoursBeforeMedicine,
});

const source = (title: string): { title: string; standing: string } => ({
  title,
  standing: '2015 · Gelezen',
});

/** Somebody healthy with one intake. */
export const ordinarySheet: Sheet = {
  words: nl,
  title: 'Welk magnesium past bij je?',
  outcome: nl.outcomes.form.title({ mg: 110, form: nl.forms.citrate.name }),
  text: nl.outcomes.form.text,
  answers: [
    { label: 'Leeftijd', value: '41 jaar' },
    { label: 'Geslacht', value: 'Vrouw' },
    { label: 'Zwanger of borstvoeding', value: 'Nee' },
    { label: 'Gezondheid', value: 'Geen van deze' },
    { label: 'Medicijnen', value: 'Geen van deze' },
    {
      label: 'Eten',
      value: 'Groene bladgroente: 3, Noten en zaden: 2, Peulvruchten: 1, Volkoren: 14 (per week)',
    },
  ],
  findings: [finding('gap-needs-supplement')],
  figures: [
    { label: 'Uit eten', value: '180–240 mg' },
    { label: 'Voorstel', value: '110 mg' },
    { label: 'Aanbevolen', value: '300 mg' },
    { label: 'Bovengrens voor supplementen', value: '250 mg' },
  ],
  plan: planOf([{ at: '18:00', moment: 'dinner', mg: 110 }]),
  separations: [],
  sources: [
    source('EFSA, Dietary Reference Values for magnesium'),
    source('Gezondheidsraad, Voedingsnormen'),
  ],
  knowledge: { version: '2025.2', hash: 'a1b2c3d4' },
};

/** Two supplements, two medicines, and everything that can be found out beside them. */
export const fullSheet: Sheet = {
  ...ordinarySheet,
  title: 'Hoeveel magnesium krijg je binnen?',
  answers: [
    ...ordinarySheet.answers.slice(0, 4),
    { label: 'Medicijnen', value: `${nl.medicines.levothyroxine.name}; ${nl.medicines.iron.name}` },
    { label: 'Supplement 1', value: '2 × 400 mg magnesiumcitraat (120 mg puur magnesium)' },
    { label: 'Supplement 2', value: '1 × 90 mg magnesium, voorgeschreven' },
    ...ordinarySheet.answers.slice(5),
  ],
  findings: [
    'dose-below',
    'dose-prescribed',
    'dose-over-eu-level',
    'dose-label-impossible',
    'pregnant',
    'condition-diabetes',
    'medicine-levothyroxine',
    'medicine-iron',
  ].map(finding),
  figures: [
    { label: 'Uit eten', value: '180–240 mg' },
    { label: 'Uit supplementen', value: '190–210 mg' },
    { label: 'Aanbevolen', value: '300 mg' },
    { label: 'Bovengrens voor supplementen', value: '250 mg' },
  ],
  plan: planOf([
    { at: '12:30', moment: 'lunch', mg: 90 },
    { at: '18:00', moment: 'dinner', mg: 120 },
  ]),
  separations: [apart('levothyroxine', ['07:00']), apart('iron', ['23:00'], 2)],
  sources: [
    ...ordinarySheet.sources,
    source('BfR, Höchstmengen für Magnesium in Nahrungsergänzungsmitteln'),
    source('Institute of Medicine, Dietary Reference Intakes'),
    source('Farmacotherapeutisch Kompas, levothyroxine'),
    source('NHG-Standaard, Schildklieraandoeningen'),
    { title: 'Berekend uit atoommassa’s', standing: 'Berekend' },
  ],
};

/** Somebody with a medicine for every hour: no page holds it. */
export const longSheet: Sheet = {
  ...fullSheet,
  findings: Object.keys(nl.findings)
    .filter((id) => /^(medicine|condition)-/.test(id))
    .map(finding),
  separations: Object.keys(nl.medicines).map((id, index) =>
    apart(id, [`${String(index % 24).padStart(2, '0')}:00`]),
  ),
};
