import type { Formats, Words } from '../words.js';

/** Regulation (EU) 432/2012, to the letter. */
export const claims: Words['claims'] = {
  fatigue: 'Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid',
  electrolytes: 'Magnesium draagt bij tot de elektrolytenbalans',
  energy: 'Magnesium draagt bij tot een normaal energieleverend metabolisme',
  'nervous-system': 'Magnesium draagt bij tot de normale werking van het zenuwstelsel',
  muscle: 'Magnesium draagt bij tot de normale werking van de spieren',
  'protein-synthesis': 'Magnesium draagt bij tot de normale eiwitsynthese',
  psychological: 'Magnesium draagt bij tot een normale psychologische functie',
  bones: 'Magnesium draagt bij tot de instandhouding van normale botten',
  teeth: 'Magnesium draagt bij tot de instandhouding van normale tanden',
  'cell-division': 'Magnesium speelt een rol in het celdelingsproces',
};

export function claimCompanions(formats: Formats): Words['claimCompanions'] {
  return {
    variedDiet:
      'Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.',
    amount: ({ mg }) =>
      `Dit geldt vanaf ${formats.mg(mg, 2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,
    avoid:
      'Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.',
    tooMuch: ({ upperLevelMg }) =>
      `Neem niet meer dan ${formats.mg(upperLevelMg)} per dag uit supplementen. Van meer kun je diarree krijgen.`,
  };
}

export const goals: Words['goals'] = {
  fatigue: { choice: 'Vermoeidheid' },
  energy: { choice: 'Energie' },
  nerves: { choice: 'Zenuwstelsel' },
  mind: { choice: 'Mentaal' },
  muscles: { choice: 'Spieren' },
  bones: { choice: 'Botten' },
  teeth: { choice: 'Tanden' },
  other: {
    choice: 'Iets anders, zoals slaap',
    hint: 'Daarover mogen en willen we niets beloven. Je leest straks waarom.',
  },
  sleep: { choice: 'Slaap' },
  stress: { choice: 'Stress' },
  cramps: { choice: 'Spierkramp' },
  'restless-legs': { choice: 'Rusteloze benen' },
  headache: { choice: 'Hoofdpijn' },
  cycle: { choice: 'Cyclus en overgang' },
  heart: { choice: 'Hart en bloeddruk' },
  digestion: { choice: 'Stoelgang' },
  sport: { choice: 'Sport' },
};

export const goalOther: Words['goalOther'] = {
  title: 'Je koos: iets anders',
  text: 'Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.',
  helps:
    'Houdt een klacht langer dan een paar weken aan, of wordt die erger? Ga naar je huisarts. Die zoekt naar de oorzaak en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen.',
};

/** Only shown where nothing is for sale. */
export const evidence: Words['evidence'] = {
  sleep: {
    title: 'Slaap',
    for: 'In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.',
    against:
      'De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.',
    limits: 'De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gebruikte oxide.',
  },
  anxiety: {
    title: 'Angst',
    for: 'Vijf van de zeven kleine onderzoeken waren gunstig.',
    against: 'De onderzoeken verschillen zo dat ze samen weinig zeggen.',
    limits: 'Bij aanhoudende angst hoort een gesprek met je huisarts.',
  },
  stress: {
    title: 'Stress',
    for: 'In één onderzoek daalde de stressscore met ruim 40% in beide groepen.',
    against: 'Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.',
    limits: 'Het ging om mensen met een laag magnesium, en de maker betaalde mee.',
  },
  cortisol: {
    title: 'Cortisol',
    for: 'Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.',
    against: 'Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.',
    limits: 'De dosis was 350 mg, boven de EU-bovengrens.',
  },
  rls: {
    title: 'Rusteloze benen',
    for: 'Een proef zonder controlegroep met twaalf mensen was gunstig.',
    against: 'Een overzicht vond te weinig bewijs.',
    limits: 'Laat eerst je ijzer nakijken bij je huisarts.',
  },
  'muscle-cramps': {
    title: 'Spierkramp',
    for: 'Goede onderzoeken die een effect laten zien, kennen we niet.',
    against: 'Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.',
    limits: 'Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht.',
  },
  'fatigue-energy': {
    title: 'Vermoeidheid en energie',
    for: 'De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.',
    against: 'Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.',
    limits: 'Ben je lang moe, laat dan eerst de oorzaak zoeken.',
  },
  'sport-performance': {
    title: 'Sport',
    for: 'Sporters hebben misschien 10 tot 20% meer nodig.',
    against: 'Wie genoeg binnenkrijgt, presteert niet beter met extra.',
    limits: 'We verhogen de dosis daarom nooit om sport.',
  },
  pms: {
    title: 'Klachten rond de menstruatie',
    for: 'In een klein onderzoek hielden vrouwen minder vocht vast.',
    against: 'Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.',
    limits: 'De onderzoeken zijn klein.',
  },
  migraine: {
    title: 'Migraine',
    for: 'Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.',
    against: 'De onderzoeken wisselen in opzet en uitkomst.',
    limits: 'De dosis was 600 mg, boven elke bovengrens. Alleen met een arts.',
  },
  menopause: {
    title: 'Overgang',
    for: 'We lazen geen onderzoek bij mensen.',
    against: 'Er is dus niets over te zeggen.',
    limits: 'Bespreek klachten met je huisarts.',
  },
  'blood-pressure': {
    title: 'Bloeddruk',
    for: 'Sommige overzichten noemen een daling van ongeveer 2 mmHg.',
    against: 'In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.',
    limits: 'Verander nooit zelf je bloeddrukmedicijnen.',
  },
  'heart-rhythm': {
    title: 'Hartritme',
    for: 'In het ziekenhuis wordt magnesium soms per infuus gegeven.',
    against: 'Onderzoek met supplementen bij hartkloppingen lazen we niet.',
    limits: 'Hartkloppingen horen bij je huisarts.',
  },
  bone: {
    title: 'Botten',
    for: 'De EU keurde een uitspraak over normale botten goed.',
    against: 'Onderzoek naar botbreuken lazen we niet.',
    limits: 'Ook calcium, vitamine D en bewegen tellen.',
  },
  constipation: {
    title: 'Verstopping',
    for: 'Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.',
    against: 'Als laxeermiddel is het een medicijn, geen supplement.',
    limits: 'Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens.',
  },
  'gut-tolerance': {
    title: 'Hoe de darm het verdraagt',
    for: 'In één onderzoek gaf bisglycinaat minder klachten dan oxide.',
    against: 'Het ging om twaalf patiënten na een darmoperatie.',
    limits: 'Andere vergelijkingen lazen we niet.',
  },
  concentration: {
    title: 'Concentratie en geheugen',
    for: 'Er zijn kleine onderzoeken met L-threonaat.',
    against: 'Ze hebben een band met de maker. Onafhankelijk onderzoek lazen we niet.',
    limits: 'In de EU is er geen uitspraak over goedgekeurd.',
  },
};
