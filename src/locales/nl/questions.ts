import type { Formats, Words } from '../words.js';

const noneOfThese = 'Geen van deze';
const dontKnow = 'Weet ik niet';

export const questions: Words['questions'] = {
  'signs-now': {
    title: 'Heb je nu een van deze klachten?',
    label: 'Klachten nu',
    hint: 'Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.',
    none: noneOfThese,
    unsure: 'Ik twijfel',
    error: 'Kies een klacht, of kies "Geen van deze".',
  },
  age: {
    title: 'Hoe oud ben je?',
    label: 'Leeftijd',
    hint: 'De aanbeveling verschilt per leeftijd.',
    error: 'Vul je leeftijd in, van 0 tot 120 jaar.',
  },
  sex: {
    title: 'Voor wie rekenen we?',
    label: 'Geslacht',
    hint: 'De aanbeveling is voor vrouwen en mannen anders.',
    choices: { female: 'Vrouw', male: 'Man' },
    unsure: 'Zeg ik liever niet',
    error: 'Kies een antwoord.',
  },
  'life-stage': {
    title: 'Ben je zwanger of geef je borstvoeding?',
    label: 'Zwanger of borstvoeding',
    choices: { none: 'Nee', pregnant: 'Ik ben zwanger', breastfeeding: 'Ik geef borstvoeding' },
    unsure: dontKnow,
    error: 'Kies een antwoord.',
  },
  conditions: {
    title: 'Geldt een van deze voor jou?',
    label: 'Gezondheid',
    hint: 'Dan kijkt er eerst een arts of apotheker mee.',
    none: noneOfThese,
    unsure: dontKnow,
    error: 'Kies wat voor je geldt, of kies "Geen van deze".',
  },
  medicines: {
    title: 'Gebruik je medicijnen?',
    label: 'Medicijnen',
    hint: 'Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.',
    none: 'Ik gebruik geen medicijnen',
    unsure: dontKnow,
    error: 'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".',
  },
  supplements: {
    title: 'Neem je al iets met magnesium?',
    label: 'Magnesium dat je al neemt',
    hint: 'Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.',
    none: 'Nee, niets met magnesium',
    unsure: 'Ja, maar ik weet niet hoeveel',
    error: 'Vul in wat je neemt, of kies "Nee, niets met magnesium".',
  },
  goals: {
    title: 'Waar gaat het je om?',
    label: 'Onderwerp',
    hint: 'Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.',
    none: 'Geen bepaald onderwerp',
    error: 'Kies een onderwerp, of kies "Geen bepaald onderwerp".',
  },
  stress: {
    title: 'Hoeveel stress heb je de laatste tijd?',
    label: 'Stress',
    hint: 'Je antwoord verandert niet hoeveel magnesium je nodig hebt.',
    choices: { low: 'Weinig', some: 'Soms, ik kan het aan', high: 'Veel, of al lang' },
    unsure: dontKnow,
    error: 'Kies een antwoord.',
  },
  sport: {
    title: 'Hoeveel uur per week sport je?',
    label: 'Uren sport per week',
    hint: 'Een schatting is goed genoeg. Je antwoord verandert niet hoeveel magnesium je nodig hebt.',
    unsure: dontKnow,
    error: 'Vul een aantal uren in, van 0 tot 100.',
  },
  'signs-topic': {
    title: 'Herken je een van deze?',
    label: 'Klachten bij je onderwerp',
    hint: 'Hiermee ga je beter eerst naar je huisarts of apotheker.',
    none: noneOfThese,
    unsure: 'Ik twijfel',
    error: 'Kies wat je herkent, of kies "Geen van deze".',
  },
  stomach: {
    title: 'Hoe zijn je maag en buik meestal?',
    label: 'Maag en buik',
    choices: {
      robust: 'Prima, zelden last',
      sensitive: 'Gevoelig, snel last',
      slow: 'Traag, moeilijke stoelgang',
    },
    unsure: dontKnow,
    error: 'Kies een antwoord.',
  },
  diet: {
    title: 'Hoe vaak eet je dit?',
    label: 'Eten',
    hint: 'Tel porties per week. Een schatting is goed genoeg.',
    unsure: dontKnow,
    error: 'Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in.',
  },
  avoid: {
    title: 'Eet je iets hiervan niet?',
    label: 'Eet ik niet',
    hint: 'Dan laten we het weg bij de voorbeelden.',
    choices: {
      nuts: 'Noten en pinda’s',
      gluten: 'Gluten',
      fish: 'Vis',
      dairy: 'Melk en zuivel',
      soy: 'Soja',
      animal: 'Vlees, vis, ei en zuivel (veganistisch)',
    },
    none: 'Ik eet alles',
    error: 'Kies wat je niet eet, of kies "Ik eet alles".',
  },
  prefer: {
    title: 'Hoe neem je een supplement het liefst?',
    label: 'Voorkeur',
    hint: 'Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.',
    choices: {
      'few-units': 'Zo weinig mogelijk pillen',
      powder: 'Poeder of bruistablet',
      liquid: 'Vloeibaar',
      skin: 'Op de huid',
      any: 'Maakt me niet uit',
    },
    error: 'Kies een antwoord.',
  },
};

export const diet: Words['diet'] = {
  groups: {
    leafyGreens: {
      name: 'Groene bladgroente',
      portion: '1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)',
      examples: 'spinazie, boerenkool, andijvie, sla, rucola',
    },
    nutsSeeds: {
      name: 'Noten, pitten en zaden',
      portion: '1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)',
      examples: 'amandelen, cashewnoten, pindakaas, pompoenpitten',
    },
    legumes: {
      name: 'Peulvruchten',
      portion: '1 portie = 3 opscheplepels (150 g)',
      examples: 'linzen, kikkererwten, bruine bonen, doperwten',
    },
    wholegrains: {
      name: 'Volkoren graan',
      portion:
        '1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)',
      examples: 'volkorenbrood, roggebrood, havermout, zilvervliesrijst',
    },
    fish: {
      name: 'Vis',
      portion: '1 portie = 1 filet (100 g) of een half blikje (75 g)',
      examples: 'zalm, kabeljauw, haring, tonijn',
    },
    darkChocolate: {
      name: 'Pure chocolade',
      portion: '1 portie = 2 blokjes (20 g)',
      examples: 'met 45% cacao of meer',
    },
  },
  perWeek: 'porties per week',
  perWeekOf: ({ group }) => `${group}: porties per week`,
  fewer: ({ group }) => `${group}: een portie minder`,
  more: ({ group }) => `${group}: een portie meer`,
  mend: ({ groups, most }) =>
    `Vul nog een getal in, van 0 tot ${most}, bij ${groups.map((group) => `"${group}"`).join(', ')}.`,
  fillZeros: 'Vul de rest in met 0',
};

export function supplements(formats: Formats): Words['supplements'] {
  return {
    none: 'Nee, niets met magnesium',
    yes: 'Ja',
    where: 'Kijk achter op de verpakking, in het tabelletje met de samenstelling.',
    elementalExplained:
      'Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.',
    form: 'Vorm',
    formUnknown: 'Staat er niet bij',
    amount: 'mg per capsule, tablet of zakje',
    amountPercent: 'Procent van de RI per capsule, tablet of zakje',
    basis: 'Van wat is dat getal?',
    bases: {
      elemental: 'Van het magnesium zelf (puur magnesium)',
      compound: 'Van de hele verbinding, zoals magnesiumcitraat',
      'percent-ri': 'Procent van de referentie-inname (% RI)',
    },
    perDay: 'Hoeveel per dag?',
    prescribed: 'Op recept van een arts',
    antacid: 'Maagzuurmiddel of laxeermiddel',
    antacidHint: 'Staat er magnesium op de verpakking? Dan telt het mee.',
    add: 'Supplement toevoegen',
    remove: ({ index }) => `Verwijder middel ${formats.number(index)}`,
    row: ({ index }) => `Middel ${formats.number(index)}`,
    errors: {
      amount: 'Vul in hoeveel mg erin zit. Een getal groter dan 0.',
      perDay: 'Vul in hoeveel je er per dag neemt. Een getal groter dan 0.',
      form: 'Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.',
      percent: 'Vul een percentage in, groter dan 0.',
      basis: 'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',
      number:
        'Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.',
      range: ({ most }) => `Vul een getal in dat groter is dan 0 en niet groter dan ${most}.`,
      thousands: ({ write }) => `Bedoel je ${write}? Schrijf het dan zo, zonder punt of komma voor duizend.`,
    },
    label: 'Plak of typ de regel van het etiket',
    labelHint: 'Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg',
    labelRead: ({ mg, form, units, count }) =>
      `Gelezen: ${formats.mg(mg, 2)} magnesium${units ? ` in ${units}` : ''}${form ? `, als ${form}` : ''}${
        count ? `, ${formats.number(count, 2)} per dag` : ''
      }. Controleer het hieronder.`,
    labelReadCompound: ({ mg, form, units, count }) =>
      `Gelezen: ${formats.mg(mg, 2)} ${form ?? 'van een verbinding'}${units ? ` in ${units}` : ''}${
        count ? `, ${formats.number(count, 2)} per dag` : ''
      }. Controleer het hieronder.`,
    labelProblems: {
      'no-amount': 'We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.',
      topical: 'Dit is voor de huid en telt niet mee. Haal het hier weg.',
      'several-forms': 'Er staat meer dan één vorm op, of een gemengde vorm. Daarom kiezen we er geen.',
      'form-unknown':
        'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',
      'worked-out': 'Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.',
      'impossible-pair': ({ compoundMg, elementalMg, mostMg }) =>
        `Dat kan niet kloppen: in ${formats.mg(compoundMg, 1)} van deze vorm past hoogstens ${formats.mg(mostMg)} magnesium, geen ${formats.mg(elementalMg, 1)}. Er zit dan ook een andere vorm in, zoals oxide.`,
      'odd-unit': ({ written }) => `Er staat ${written}. Op een etiket staat meestal mg: kijk of het klopt.`,
    },
    readout: ({ mg, mgPerDay, units }) =>
      `= ${mg} puur magnesium ${units ? `in ${units}` : 'per stuk'}, ${mgPerDay} per dag`,
    full: ({ most }) => `Je hebt er ${formats.number(most)} ingevuld. Meer past hier niet.`,
    mend: 'Vul in wat nog ontbreekt bij wat je neemt.',
    improbable: ({ mg }) =>
      `Is dit het magnesium zelf? ${formats.mg(mg)} in één capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`,
  };
}

export const facts: Words['facts'] = {
  ageYears: 'je leeftijd',
  sex: 'je geslacht',
  lifeStage: 'of je zwanger bent of borstvoeding geeft',
  goals: 'je onderwerp',
  stomach: 'hoe je maag en buik zijn',
  prefer: 'je voorkeur',
  avoid: 'wat je niet eet',
  stress: 'hoeveel stress je hebt',
  sportHours: 'hoeveel je sport',
  diet: 'wat je eet',
  foodMg: 'hoeveel magnesium je uit eten krijgt',
  conditions: 'je gezondheid',
  medicines: 'je medicijnen',
  redFlags: 'je klachten',
  supplements: 'wat je al aan magnesium neemt',
  medicineTimes: 'wanneer je je medicijnen neemt',
  wake: 'wanneer je opstaat',
  bed: 'wanneer je naar bed gaat',
  meals: 'wanneer je eet',
  unsure: 'wat je niet zeker weet',
};
