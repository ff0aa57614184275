import { figure, has, helpNumbers, signFinding } from '../shown.js';
import type { Formats, HelpNumbers, Sentence, Shown, Words } from '../words.js';
import { redFlags } from './red-flags.js';

/** How long to keep a medicine and magnesium apart. */
function keepApart(formats: Formats): (shown: Shown) => string {
  return (shown) => {
    const after = formats.hours(figure(shown, 'hoursAfterMedicine'));
    if (!has(shown, 'hoursBeforeMedicine')) {
      return `Neem eerst dit middel en pas minstens ${after} later magnesium. Neem magnesium op dezelfde dag nooit ervóór.`;
    }
    return figure(shown, 'hoursBeforeMedicine') === figure(shown, 'hoursAfterMedicine')
      ? `Houd er minstens ${after} tussen.`
      : `Neem magnesium minstens ${after} na dit middel, of minstens ${formats.hours(figure(shown, 'hoursBeforeMedicine'))} ervoor.`;
  };
}

function medicineFindings(formats: Formats) {
  const apart = keepApart(formats);
  const binds =
    (subject: string, ask: string): Sentence =>
    (shown) =>
      `${subject} ${apart(shown)} ${ask}`;
  const askPharmacist = 'Twijfel je, vraag het je apotheker.';
  return {
    'medicine-tetracyclines': {
      title: 'Antibioticum: houd tijd ertussen',
      text: binds(
        'Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.',
        askPharmacist,
      ),
    },
    'medicine-quinolones': {
      title: 'Antibioticum: houd veel tijd ertussen',
      text: binds(
        'Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.',
        askPharmacist,
      ),
    },
    'medicine-bisphosphonates': {
      title: 'Botmedicijn: altijd als eerste',
      text: binds(
        'Magnesium houdt de opname van dit botmedicijn tegen.',
        `Volg verder de bijsluiter. ${askPharmacist}`,
      ),
    },
    'medicine-levothyroxine': {
      title: 'Schildkliermedicijn: houd tijd ertussen',
      text: binds('Magnesium kan de opname van je schildkliermedicijn verminderen.', askPharmacist),
    },
    'medicine-loop-thiazide-diuretics': {
      title: 'Plaspillen: vertel het je arts',
      text: () =>
        'Met deze plaspillen kun je meer magnesium uitplassen. Je arts kan het laten meten. Overleg voordat je zelf magnesium neemt, en ga gewoon door met je plaspillen.',
    },
    'medicine-potassium-sparing-diuretics': {
      title: 'Kaliumsparende plaspillen: eerst je arts',
      text: () =>
        'Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts.',
    },
    'medicine-ppi': {
      title: 'Maagzuurremmer: vertel het je arts',
      text: () =>
        'Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt.',
    },
    'medicine-aminoglycosides': {
      title: 'Dit antibioticum: eerst je arts',
      text: () =>
        'Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft.',
    },
    'medicine-muscle-relaxants': {
      title: 'Operatie: vertel wat je gebruikt',
      text: () =>
        'Magnesium kan spierverslappers sterker laten werken. Vertel de arts of anesthesist welke supplementen je gebruikt en begin nu niet zelf.',
    },
    'medicine-digoxin': {
      title: 'Digoxine: eerst je arts',
      text: () =>
        'Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker.',
    },
    'medicine-gabapentin': {
      title: 'Gabapentine: houd tijd ertussen',
      text: binds('Magnesium kan de opname van gabapentine verminderen.', askPharmacist),
    },
    'medicine-mg-antacids-laxatives': {
      title: 'Dit middel levert zelf magnesium',
      text: () =>
        'Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat.',
    },
    'medicine-calcium': {
      title: 'Calcium: op een ander moment',
      text: binds('Veel calcium kan de opname van magnesium verminderen.', askPharmacist),
    },
    'medicine-zinc': {
      title: 'Zink: op een ander moment',
      text: binds(
        'Heel veel zink kan de magnesiumbalans verstoren.',
        'Vraag je apotheker of die hoge dosis zink nodig is.',
      ),
    },
    'medicine-iron': {
      title: 'IJzer: houd tijd ertussen',
      text: binds('Magnesium kan de opname van ijzer verminderen.', askPharmacist),
    },
    'medicine-other-binders': {
      title: 'Dit medicijn: houd tijd ertussen',
      text: binds(
        'Magnesium kan de opname van dit medicijn verminderen.',
        'Overleg met je apotheker voordat je begint.',
      ),
    },
    'medicine-fluoride': {
      title: 'Fluoridetabletten: houd tijd ertussen',
      text: binds('Magnesium kan de opname van fluoride verminderen.', askPharmacist),
    },
    'medicine-other-losers': {
      title: 'Dit medicijn: eerst je arts',
      text: () =>
        'Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg voordat je zelf iets neemt.',
    },
    'medicine-hiv-integrase': {
      title: 'Hiv-medicijn: eerst je arts',
      text: () =>
        'Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker.',
    },
    'medicine-calcium-channel-blockers': {
      title: 'Bloeddrukverlager: vertel het je arts',
      text: () =>
        'Samen met veel magnesium kan je bloeddruk te laag worden. Overleg met je arts voordat je begint.',
    },
    'medicine-other': {
      title: 'Ander medicijn: vraag je apotheker',
      text: (shown: Shown) =>
        `Vraag je apotheker of magnesium bij dit medicijn past.${
          has(shown, 'hoursAfterMedicine')
            ? ` Houd intussen ${formats.hours(figure(shown, 'hoursAfterMedicine'))} tussen magnesium en elk medicijn.`
            : ''
        }`,
    },
  };
}

const conditionFindings = {
  'condition-renal-severe': {
    title: 'Je nieren: eerst je arts',
    text: () =>
      'Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Neem geen magnesium zonder je arts, ook geen laxeermiddel of maagzuurmiddel met magnesium. Kreeg je het op recept? Stop niet zelf, maar bel de arts die het voorschreef.',
  },
  'condition-renal-mild': {
    title: 'Je nieren: eerst je arts',
    text: () => 'Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts.',
  },
  'condition-myasthenia': {
    title: 'Myasthenia gravis: eerst je neuroloog',
    text: () =>
      'Magnesium kan spierzwakte erger maken. Neem geen magnesium zonder overleg met je arts of neuroloog.',
  },
  'condition-heart-block': {
    title: 'Je hart: eerst je cardioloog',
    text: () =>
      'Magnesium kan de prikkels in je hart vertragen. Neem geen magnesium zonder overleg met je arts of cardioloog.',
  },
  'condition-diabetes': {
    title: 'Diabetes: overleg met je arts',
    text: () =>
      'Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan.',
  },
  'condition-gi-disease': {
    title: 'Maag of darmen: eerst je arts',
    text: () =>
      'Bij ziekte van maag of darmen neem je magnesium soms anders op. Je arts kan het laten meten en een passende vorm kiezen. Overleg eerst.',
  },
  'condition-alcohol': {
    title: 'Alcohol: eerst je huisarts',
    text: () =>
      'Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet.',
  },
  'condition-refeeding': {
    title: 'Lang weinig gegeten: bel je huisarts',
    text: () =>
      'Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Neem zelf geen supplement en begin niet met veel eten tegelijk.',
  },
  'condition-dehydration': {
    title: 'Uitdroging of nierstenen: eerst je arts',
    text: () =>
      'Dit is een reden om nu niet zelf met magnesium te beginnen. Overleg eerst met je arts. Kreeg je magnesium op recept? Bel de arts die het voorschreef.',
  },
  'condition-older-frail': {
    title: 'Kwetsbare gezondheid: eerst je arts',
    text: () =>
      'Vraag je arts naar je nieren en je medicijnen voordat je magnesium neemt. Laxeermiddelen met magnesium tellen mee.',
  },
  'condition-other': {
    title: 'Onder behandeling: eerst je arts',
    text: () =>
      'We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past.',
  },
};

const flagTitles = {
  'palpitations-alarm': 'Bel nu om hulp',
  palpitations: 'Hartkloppingen: eerst je huisarts',
  'stroke-signs': 'Bel nu om hulp',
  hypermagnesaemia: 'Bel nu om hulp',
  'hypermagnesaemia-early': 'Neem contact op met je huisarts of apotheker',
  'diarrhoea-persists': 'Diarree: bel je huisarts',
  'seizure-tetany': 'Bel nu om hulp',
  'ppi-symptoms': 'Bel vandaag je huisarts',
  insomnia: 'Lang slecht slapen: ga naar je huisarts',
  'sleep-apnoea': 'Snurken en slaperig: ga naar je huisarts',
  depression: 'Somber of angstig: praat met je huisarts',
  'suicidal-thoughts': 'Praat nu met iemand',
  'weight-loss': 'Ongewild afgevallen: ga naar je huisarts',
  'fatigue-long': 'Langdurig moe: ga naar je huisarts',
  burnout: 'Langdurige stress: praat met een arts',
  'calf-clot': 'Pijnlijke kuit: bel vandaag je huisarts',
  'leg-cramps-new': 'Krampen: vraag je huisarts of apotheker',
  rls: 'Onrust in je benen: ga naar je huisarts',
  'headache-alarm': 'Bel nu om hulp',
  'headache-chronic': 'Vaak hoofdpijn: ga naar je huisarts',
  'pre-eclampsia': 'Bel nu je verloskundige of het ziekenhuis',
  kidney: 'Je nieren: eerst je arts',
  'refeeding-criteria': 'Lang weinig gegeten: bel je huisarts',
  'deficiency-not-by-symptoms': 'Klachten zeggen niet of je te weinig magnesium hebt',
} as const satisfies Record<keyof Words['redFlags'], string>;

type FlagFindings = { [Id in keyof typeof flagTitles as `flag-${Id}`]: { title: string; text: Sentence } };

const flagFindings = Object.fromEntries(
  Object.entries(flagTitles).map(([id, title]) => [
    `flag-${id}`,
    signFinding(title, redFlags[id as keyof typeof flagTitles].message),
  ]),
) as FlagFindings;

const notSure =
  (what: string, who: string, urgent?: (numbers: HelpNumbers) => string): Sentence =>
  (shown) =>
    `${what} Zonder dat te weten noemen we geen vorm, dosis of product. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;

function personFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  const pregnant = (shown: Shown): string =>
    has(shown, 'ceilingMg')
      ? ` Alles uit supplementen samen blijft onder ${mg(shown, 'ceilingMg')} per dag.`
      : '';
  return {
    'age-under-4': {
      title: 'Jonger dan 4 jaar',
      text: () =>
        'Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Daarom geven we geen advies over supplementen. Vraag het je huisarts of het consultatiebureau.',
    },
    'age-4-17': {
      title: 'Jonger dan 18 jaar',
      text: () =>
        'Voor kinderen en jongeren noemen we geen supplement en geen dosis. Begin bij het eten. Vraag de huisarts of apotheker als je toch aan een supplement denkt.',
    },
    pregnant: {
      title: 'Zwanger: vraag je verloskundige',
      text: (shown: Shown) =>
        `Overleg met je verloskundige of arts voordat je een supplement neemt.${pregnant(shown)}`,
    },
    breastfeeding: {
      title: 'Borstvoeding: vraag je verloskundige of arts',
      text: (shown: Shown) =>
        `Overleg met je verloskundige of arts voordat je een supplement neemt.${pregnant(shown)}`,
    },
    'pregnant-minor': {
      title: 'Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige',
      text: () =>
        'In jouw situatie noemen we geen vorm, dosis of product. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak.',
    },
    'no-reference-intake': {
      title: 'Geen aanbeveling bekend',
      text: () =>
        'Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt.',
    },
    'unsure-age': {
      title: 'Je leeftijd is niet bekend',
      text: notSure(
        'De aanbeveling hangt af van je leeftijd.',
        'Je apotheker of huisarts kan je verder helpen.',
      ),
    },
    'unsure-life-stage': {
      title: 'Zwanger of borstvoeding: niet zeker',
      text: notSure(
        'Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.',
        'Doe eerst een test, of vraag je verloskundige of huisarts.',
      ),
    },
    'unsure-conditions': {
      title: 'Je weet niet of je een van deze ziekten hebt',
      text: notSure('Bij sommige ziekten past magnesium niet.', 'Je huisarts kan dit voor je nakijken.'),
    },
    'unsure-medicines': {
      title: 'Je weet niet welke medicijnen je gebruikt',
      text: notSure(
        'Sommige medicijnen gaan niet samen met magnesium.',
        'Je apotheker ziet meteen wat je gebruikt. Vraag het daar.',
      ),
    },
    'unsure-red-flags': {
      title: 'Je twijfelt over een klacht',
      text: notSure(
        'Bij sommige klachten moet eerst een arts meekijken.',
        'Bel vandaag je huisarts of de huisartsenpost.',
        ({ emergency }) => `Kan het ernstig zijn, of wordt het erger? Bel ${emergency}.`,
      ),
    },
    'unsure-supplements': {
      title: 'Je weet niet hoeveel magnesium je al neemt',
      text: notSure(
        'Alles samen mag niet boven de bovengrens komen.',
        'Neem de verpakking mee naar je apotheker.',
      ),
    },
    'hours-not-kept': {
      title: 'Er past geen moment tussen je medicijnen',
      text: () =>
        'Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Vraag je apotheker of het anders kan. Verschuif je medicijnen niet zelf.',
    },
    'above-upper-level': {
      title: 'Je zit al boven de bovengrens',
      text: (shown: Shown) =>
        `${
          has(shown, 'supplementMgHigh')
            ? `Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${mg(shown, 'supplementMgHigh')} per dag.`
            : 'Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel.'
        }${has(shown, 'ceilingMg') ? ` De grens is ${mg(shown, 'ceilingMg')}.` : ''} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`,
    },
  };
}

function needFindings(formats: Formats) {
  const gap = (shown: Shown): string =>
    has(shown, 'gapMg') ? `ongeveer ${formats.mg(figure(shown, 'gapMg'))}` : 'iets';
  return {
    'enough-from-food': {
      title: 'Je komt al aan de aanbeveling',
      text: () => 'Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig.',
    },
    'minor-food-first': {
      title: 'Eten eerst',
      text: () =>
        'Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken.',
    },
    'food-unsure': {
      title: 'We weten niet wat je eet',
      text: () =>
        'Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in.',
    },
    'small-gap': {
      title: 'Het verschil is klein',
      text: (shown: Shown) =>
        `Je komt ${gap(shown)} per dag onder de aanbeveling uit.${
          has(shown, 'formFromGapMg')
            ? ` Minder dan ${formats.mg(figure(shown, 'formFromGapMg'))} vul je makkelijk aan met eten.`
            : ' Zo weinig vul je makkelijk aan met eten.'
        }`,
    },
    'estimate-may-close': {
      title: 'Misschien haal je het al',
      text: () =>
        'We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten.',
    },
    'prefers-skin': {
      title: 'Via de huid telt niet mee',
      text: () =>
        'Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten.',
    },
    'no-room': {
      title: 'Weinig ruimte onder de bovengrens',
      text: (shown: Shown) =>
        `${
          has(shown, 'roomMg')
            ? `Je hebt nog ${formats.mg(Math.max(0, figure(shown, 'roomMg')))} ruimte`
            : 'Je hebt weinig ruimte'
        } voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens.`,
    },
    'gap-needs-supplement': {
      title: 'Je komt onder de aanbeveling uit',
      text: (shown: Shown) =>
        `Volgens je antwoorden kom je ${gap(shown)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`,
    },
  };
}

function doseFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  const upTo = (shown: Shown): string =>
    has(shown, 'supplementMgHigh')
      ? `Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${mg(shown, 'supplementMgHigh')} per dag.`
      : 'Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je veel.';
  const takesNone = (shown: Shown): boolean => shown['supplementMgHigh'] === 0;
  const together = (shown: Shown): string =>
    takesNone(shown) ? 'Met wat je eet' : 'Met eten en supplementen samen';
  const underLevel = (shown: Shown): string => {
    if (takesNone(shown)) return '';
    const level = has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : '';
    return ` Wat je uit supplementen krijgt, komt niet boven de bovengrens${level}.`;
  };
  return {
    'dose-above': {
      title: 'Meer dan de bovengrens',
      text: (shown: Shown) =>
        `${upTo(shown)}${
          has(shown, 'upperLevelMg') ? ` De bovengrens is ${mg(shown, 'upperLevelMg')}.` : ''
        } Wat je zelf kocht, kun je minderen tot je eronder zit. Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker. Kreeg je iets op recept? Verander daar zelf niets aan en overleg met de arts die het voorschreef.`,
    },
    'dose-food-unsure': {
      title: 'Het totaal kunnen we niet zeggen',
      text: (shown: Shown) =>
        `We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${underLevel(shown)}`,
    },
    'dose-below': {
      title: 'Onder de aanbeveling',
      text: (shown: Shown) =>
        `${together(shown)} kom je ${
          has(shown, 'shortMg') ? `ongeveer ${mg(shown, 'shortMg')} per dag` : 'iets'
        } onder de aanbeveling uit. Dat kun je aanvullen met eten.${underLevel(shown)}`,
    },
    'dose-within': {
      title: 'Je haalt de aanbeveling',
      text: (shown: Shown) =>
        `${together(shown)} haal je de aanbeveling. Meer is niet nodig.${underLevel(shown)}`,
    },
    'dose-prescribed': {
      title: 'Op recept: volg wat je arts voorschreef',
      text: (shown: Shown) =>
        `Een arts schreef je magnesium voor${
          has(shown, 'prescribedMg') ? `, tot ${mg(shown, 'prescribedMg')} per dag` : ''
        }. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`,
    },
    'dose-over-eu-level': {
      title: 'Europa houdt een lagere grens aan',
      text: (shown: Shown) =>
        `${upTo(shown)} Dat komt niet boven de bovengrens van de Verenigde Staten${
          has(shown, 'upperLevelMg') ? `: ${mg(shown, 'upperLevelMg')}` : ''
        }. De Europese bovengrens is ${
          has(shown, 'ceilingMg') ? mg(shown, 'ceilingMg') : 'lager'
        }. Vraag je apotheker wat bij je past.`,
    },
    'dose-label-impossible': {
      title: 'Een etiket kan niet kloppen',
      text: () =>
        'Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit.',
    },
  };
}

export function findings(formats: Formats): Words['findings'] {
  return {
    ...conditionFindings,
    ...medicineFindings(formats),
    ...flagFindings,
    ...personFindings(formats),
    ...needFindings(formats),
    ...doseFindings(formats),
  };
}
