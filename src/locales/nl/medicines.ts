import type { Words } from '../words.js';

/** Names and examples as people know them from the box. */
export const medicines: Words['medicines'] = {
  tetracyclines: {
    name: 'Antibiotica van de doxycyclinegroep',
    examples: 'doxycycline, minocycline, tetracycline',
  },
  quinolones: {
    name: 'Antibiotica van de ciprofloxacinegroep',
    examples: 'ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine',
  },
  bisphosphonates: {
    name: 'Botmedicijnen (bisfosfonaten)',
    examples: 'alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur',
  },
  levothyroxine: { name: 'Schildkliermedicijn (levothyroxine)', examples: 'levothyroxine, Thyrax, Euthyrox' },
  'loop-thiazide-diuretics': {
    name: 'Plaspillen',
    examples: 'furosemide, bumetanide, hydrochloorthiazide, chloortalidon',
  },
  'potassium-sparing-diuretics': {
    name: 'Kaliumsparende plaspillen',
    examples: 'spironolacton, triamtereen, amiloride, eplerenon',
  },
  ppi: { name: 'Maagzuurremmers', examples: 'omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol' },
  aminoglycosides: {
    name: 'Antibiotica uit het ziekenhuis (aminoglycosiden)',
    examples: 'gentamicine, tobramycine, amikacine, als infuus, prik of verneveling',
  },
  'muscle-relaxants': {
    name: 'Spierverslappers rond een operatie',
    examples: 'rocuronium, vecuronium, suxamethonium: gegeven onder narcose',
  },
  digoxin: { name: 'Digoxine (hartmedicijn)', examples: 'digoxine, Lanoxin' },
  gabapentin: { name: 'Gabapentine', examples: 'gabapentine, Neurontin' },
  'mg-antacids-laxatives': {
    name: 'Maagzuurmiddel of laxeermiddel met magnesium',
    examples:
      'sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het',
  },
  calcium: {
    name: 'Calcium in een hoge dosis',
    examples: 'calciumcarbonaat, calciumcitraat, calcium op recept',
  },
  zinc: { name: 'Zink in een hoge dosis', examples: 'zinktabletten van meer dan 25 mg per dag' },
  iron: { name: 'IJzertabletten', examples: 'ferrofumaraat, ferrosulfaat' },
  'other-binders': {
    name: 'Nitrofurantoïne, hydroxychloroquine of een verwant middel',
    examples: 'nitrofurantoïne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine',
  },
  fluoride: {
    name: 'Fluoridetabletten',
    examples: 'natriumfluoride; tandpasta met fluoride hoort hier niet bij',
  },
  'other-losers': {
    name: 'Ciclosporine, cisplatine of een verwant middel',
    examples: 'ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab',
  },
  'hiv-integrase': {
    name: 'Hiv-medicijnen (integraseremmers)',
    examples: 'dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)',
  },
  'calcium-channel-blockers': {
    name: 'Bloeddrukverlagers, vooral calciumblokkers',
    examples: 'amlodipine, nifedipine, verapamil',
  },
  other: {
    name: 'Een ander medicijn',
    examples: 'elk medicijn dat hier niet staat, ook zonder recept',
  },
};

export const conditions: Words['conditions'] = {
  'renal-severe': {
    name: 'Ernstig verminderde nierfunctie',
    hint: 'De eGFR op je bloeduitslag is lager dan 30, of je dialyseert.',
  },
  'renal-mild': {
    name: 'Nierziekte of verminderde nierfunctie',
    hint: 'De eGFR is 30 tot 59, of je weet de waarde niet.',
  },
  myasthenia: { name: 'Myasthenia gravis', hint: 'Een spierziekte waarbij spieren snel zwak worden.' },
  'heart-block': {
    name: 'AV-blok, geleidingsstoornis of trage hartslag',
    hint: 'Een arts heeft dit bij je vastgesteld.',
  },
  diabetes: { name: 'Diabetes', hint: 'Type 1 of type 2, met of zonder medicijnen.' },
  'gi-disease': {
    name: 'Ziekte van maag of darmen',
    hint: 'Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen.',
  },
  alcohol: { name: 'Afhankelijk van alcohol', hint: 'Je drinkt veel en stoppen lukt niet goed.' },
  refeeding: {
    name: 'Lange tijd bijna niets gegeten',
    hint: 'Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen.',
  },
  dehydration: {
    name: 'Uitdroging of nierstenen door een infectie',
    hint: 'Uitdroging: veel vocht kwijt door braken, diarree of koorts.',
  },
  'older-frail': {
    name: 'Kwetsbare gezondheid op hogere leeftijd',
    hint: 'Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt.',
  },
  other: {
    name: 'Een andere ziekte waarvoor je onder behandeling bent',
    hint: 'Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen.',
  },
};
