// Good ones, from which the bad ones are made.

export const goodCatalog = {
  currency: 'EUR',
  products: [
    {
      id: 'b-120',
      name: 'Magnesium Bisglycinaat 120 capsules',
      url: '/p/b-120',
      image: '/i/b-120.jpg',
      price: 19.95,
      form: 'bisglycinate',
      elementalMgPerUnit: 100,
      unit: 'capsule',
      unitsPerPack: 120,
      labelUnitsPerDay: 2,
      vitaminB6MgPerUnit: 0,
      otherActives: ['zink'],
      inStock: true,
      affiliate: false,
      cartUrl: '/cart/add?id=b-120',
    },
    {
      id: 'c-60',
      name: 'Magnesiumcitraat',
      form: ['citrate', 'malate'],
      elementalMgPerUnit: 80,
      unit: 'tablet',
    },
    { id: 'olie', name: 'Magnesiumolie', form: 'chloride-skin', url: 'https://shop.example/olie' },
  ],
};

export const goodAnswers = {
  ageYears: 45,
  sex: 'female',
  lifeStage: 'none',
  goals: ['muscles'],
  stomach: 'robust',
  prefer: 'any',
  avoid: ['nuts'],
  diet: { leafyGreens: 3, nutsSeeds: 2, legumes: 1, wholegrains: 7, fish: 1, darkChocolate: 2 },
  conditions: [],
  medicines: ['levothyroxine'],
  redFlags: [],
  supplements: [{ form: 'citrate', amountMg: 100, basis: 'elemental', perDay: 1 }],
  medicineTimes: { levothyroxine: ['07:00'] },
  wake: '07:00',
  bed: '23:00',
  meals: ['08:00', '12:30', '18:00'],
  unsure: ['sportHours'],
};

export const goodTexts = {
  'quiz.title': 'Welk magnesium past bij mij?',
  'quiz.lead': 'Een paar vragen van onze winkel.',
  'quiz.progress': 'Vraag {index} van {total}',
  'doseCheck.title': 'Hoeveel neem ik?',
  'foodTable.heading': 'Wat zit waarin?',
  'result.products.heading': 'Uit onze winkel',
};

const said = (title: string): object => ({ nl: { title, text: `${title}, zegt de praktijk.` } });

export const goodKnowledge = {
  id: 'praktijk-lommer',
  version: '1',
  sources: { werkwijze: { title: 'Onze werkwijze', year: 2026, url: 'https://praktijk.example/werkwijze' } },
  questions: [
    {
      id: 'manier',
      kind: 'one',
      choices: ['slikken', 'huid'],
      unsure: true,
      words: { nl: { title: 'Slikken of smeren?', choices: { slikken: 'Slikken', huid: 'Smeren' } } },
    },
    { id: 'koppen', kind: 'number', words: { nl: { title: 'Koppen koffie per dag?' } } },
  ],
  findings: {
    ouder: {
      when: { fact: 'ageYears', atLeast: 40 },
      severity: 'info',
      sources: ['werkwijze'],
      words: said('Vanaf veertig'),
    },
    koffie: { when: { fact: 'own.koppen', atLeast: 6 }, severity: 'caution', words: said('Veel koffie') },
    samen: {
      when: { all: [{ fact: 'conditions', has: 'diabetes' }, { not: { fact: 'sex', is: 'male' } }] },
      ifUnknown: 'mention',
      severity: 'stop',
      refer: 'gp',
      words: said('Eerst overleggen'),
    },
  },
  outcomes: [{ when: { fact: 'own.manier', is: 'huid' }, atLeast: 'food-first', finding: 'ouder' }],
  weights: [
    {
      form: 'citrate',
      weight: -2,
      when: { fact: 'stomach', is: 'sensitive' },
      words: { nl: { against: 'Bij ons minder gekozen' } },
    },
  ],
  texts: { nl: { 'quiz.title': 'De vragen van de praktijk' } },
  examples: { ouder: { fires: [{ ageYears: 50 }], silent: [{ ageYears: 20 }] } },
};

export const goodFoods = [
  {
    id: 'amandel',
    names: { nl: 'Amandelen', en: 'Almonds' },
    mgPer100g: 270,
    portionGrams: 25,
    portionLabel: 'handje',
    category: 'noten',
    state: 'rauw',
    source: 'eigen meting',
  },
  { id: 'kers', names: 'Kersen', mgPer100g: null },
  { id: 'brood', name: 'Volkorenbrood', mgPer100g: '82,5', portionGrams: 35 },
];

export const goodCsv = `id;name;name_en;mgPer100g;portionGrams;portionLabel;category;state;source
amandel;"Amandelen; ""rauw""";Almonds;270;25;handje;noten;rauw;eigen meting
kers;Kersen;;;;;;;
brood;Volkorenbrood;Bread;82,5;35;snee;brood;;"eigen
meting"
`;

export const goodSupplements = [
  { form: 'citrate', amountMg: 100, basis: 'elemental', perDay: 1 },
  { form: 'oxide', variant: 'oxide', amountMg: 400, basis: 'compound', perDay: 0.5, prescribed: true },
  { amountMg: 15, basis: 'percent-ri', perDay: 2, use: 'antacid-laxative' },
];
