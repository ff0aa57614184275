import type { Words } from '../words.js';

/** Names and examples as people know them from the box. */
export const medicines: Words['medicines'] = {
  tetracyclines: {
    name: 'Antibiotics of the doxycycline group',
    examples: 'doxycycline, minocycline, tetracycline',
  },
  quinolones: {
    name: 'Antibiotics of the ciprofloxacin group',
    examples: 'ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin',
  },
  bisphosphonates: {
    name: 'Bone medicines (bisphosphonates)',
    examples: 'alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate',
  },
  levothyroxine: { name: 'Thyroid medicine (levothyroxine)', examples: 'levothyroxine, Thyrax, Euthyrox' },
  'loop-thiazide-diuretics': {
    name: 'Water tablets',
    examples: 'furosemide, bumetanide, hydrochlorothiazide, chlortalidone',
  },
  'potassium-sparing-diuretics': {
    name: 'Potassium-sparing water tablets',
    examples: 'spironolactone, triamterene, amiloride, eplerenone',
  },
  ppi: {
    name: 'Stomach acid blockers',
    examples: 'omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole',
  },
  aminoglycosides: {
    name: 'Hospital antibiotics (aminoglycosides)',
    examples: 'gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser',
  },
  'muscle-relaxants': {
    name: 'Muscle relaxants around an operation',
    examples: 'rocuronium, vecuronium, suxamethonium: given under anaesthetic',
  },
  digoxin: { name: 'Digoxin (heart medicine)', examples: 'digoxin, Lanoxin' },
  gabapentin: { name: 'Gabapentin', examples: 'gabapentin, Neurontin' },
  'mg-antacids-laxatives': {
    name: 'Antacid or laxative with magnesium',
    examples:
      'some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells',
  },
  calcium: {
    name: 'Calcium in a high dose',
    examples: 'calcium carbonate, calcium citrate, calcium on prescription',
  },
  zinc: { name: 'Zinc in a high dose', examples: 'zinc tablets of more than 25 mg a day' },
  iron: { name: 'Iron tablets', examples: 'ferrous fumarate, ferrous sulphate' },
  'other-binders': {
    name: 'Nitrofurantoin, hydroxychloroquine or a related medicine',
    examples: 'nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine',
  },
  fluoride: {
    name: 'Fluoride tablets',
    examples: 'sodium fluoride; fluoride toothpaste does not belong here',
  },
  'other-losers': {
    name: 'Ciclosporin, cisplatin or a related medicine',
    examples: 'ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab',
  },
  'hiv-integrase': {
    name: 'HIV medicines (integrase inhibitors)',
    examples: 'dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)',
  },
  'calcium-channel-blockers': {
    name: 'Blood pressure medicines, above all calcium-channel blockers',
    examples: 'amlodipine, nifedipine, verapamil',
  },
  other: {
    name: 'Another medicine',
    examples: 'any medicine not in this list, also without a prescription',
  },
};

export const conditions: Words['conditions'] = {
  'renal-severe': {
    name: 'Severely reduced kidney function',
    hint: 'The eGFR on your blood test is below 30, or you are on dialysis.',
  },
  'renal-mild': {
    name: 'Kidney disease or reduced kidney function',
    hint: 'The eGFR is 30 to 59, or you do not know the figure.',
  },
  myasthenia: { name: 'Myasthenia gravis', hint: 'A muscle disease in which muscles tire quickly.' },
  'heart-block': {
    name: 'Heart block, conduction disorder or slow heartbeat',
    hint: 'A doctor has told you so.',
  },
  diabetes: { name: 'Diabetes', hint: 'Type 1 or type 2, with or without medicines.' },
  'gi-disease': {
    name: 'Disease of the stomach or bowel',
    hint: "For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel.",
  },
  alcohol: { name: 'Dependent on alcohol', hint: 'You drink a lot and find it hard to stop.' },
  refeeding: {
    name: 'Eaten almost nothing for a long time',
    hint: 'Also with an eating disorder, or if you lost a lot of weight in a few months.',
  },
  dehydration: {
    name: 'Dehydration, or kidney stones from an infection',
    hint: 'Dehydration: much fluid lost through vomiting, diarrhoea or fever.',
  },
  'older-frail': {
    name: 'Frail health at a higher age',
    hint: 'Above all with weak kidneys, or if you often use laxatives.',
  },
  other: {
    name: 'Another illness you are being treated for',
    hint: 'A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines.',
  },
};
