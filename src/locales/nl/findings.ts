import { takenOf } from '../formats.js';
import { figure, has, helpNumbers, isSurelyEnough, signFinding } from '../shown.js';
import type { Formats, HelpNumbers, Sentence, Shown, Words } from '../words.js';
import { aboveLevel } from './dose-check.js';
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
        'Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen.',
    },
    'medicine-potassium-sparing-diuretics': {
      title: 'Kaliumsparende plaspillen: eerst je arts',
      text: () =>
        'Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt.',
    },
    'medicine-ppi': {
      title: 'Maagzuurremmer: vertel het je arts',
      text: () =>
        'Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt.',
    },
    'medicine-aminoglycosides': {
      title: 'Dit antibioticum: eerst je arts',
      text: () =>
        'Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt.',
    },
    'medicine-muscle-relaxants': {
      title: 'Operatie: vertel wat je gebruikt',
      text: () =>
        'Magnesium kan spierverslappers sterker laten werken, vooral magnesium via een infuus. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan.',
    },
    'medicine-digoxin': {
      title: 'Digoxine: eerst je arts',
      text: () =>
        'Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt.',
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
        'Overleg met je apotheker, ook als je al magnesium neemt.',
      ),
    },
    'medicine-fluoride': {
      title: 'Fluoridetabletten: houd tijd ertussen',
      text: binds('Magnesium kan de opname van fluoride verminderen.', askPharmacist),
    },
    'medicine-other-losers': {
      title: 'Dit medicijn: eerst je arts',
      text: () =>
        'Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt.',
    },
    'medicine-hiv-integrase': {
      title: 'Hiv-medicijn: eerst je arts',
      text: () =>
        'Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt.',
    },
    'medicine-calcium-channel-blockers': {
      title: 'Bloeddrukverlager: vertel het je arts',
      text: () =>
        'Samen met veel magnesium, vooral via een infuus, kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt.',
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

/** For whoever takes it already: what was bought waits for the doctor, and what a doctor prescribed is the prescriber's. */
const untilThen =
  'Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.';

/** Weak kidneys, and some was taken: signs with which nobody should wait. */
const feelsUnwell = (shown: Shown): string =>
  `Neem je magnesium en voel je je erg zwak, suf of misselijk? Bel dan vandaag je huisarts. Adem je moeilijk of word je steeds suffer? Bel ${helpNumbers(shown).emergency}.`;

const conditionFindings = {
  'condition-renal-severe': {
    title: 'Je nieren: eerst je arts',
    text: (shown: Shown) =>
      `Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${untilThen} ${feelsUnwell(shown)}`,
  },
  'condition-renal-mild': {
    title: 'Je nieren: eerst je arts',
    text: (shown: Shown) =>
      `Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${untilThen} ${feelsUnwell(shown)}`,
  },
  'condition-myasthenia': {
    title: 'Myasthenia gravis: eerst je neuroloog',
    text: () =>
      `Magnesium kan spierzwakte erger maken. Dat is vooral gezien bij magnesium via een infuus. Overleg eerst met je arts of neuroloog. ${untilThen}`,
  },
  'condition-heart-block': {
    title: 'Je hart: eerst je cardioloog',
    text: () =>
      `Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${untilThen}`,
  },
  'condition-diabetes': {
    title: 'Diabetes: overleg met je arts',
    text: () =>
      'Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan.',
  },
  'condition-gi-disease': {
    title: 'Maag of darmen: eerst je arts',
    text: () =>
      'Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen.',
  },
  'condition-alcohol': {
    title: 'Alcohol: eerst je huisarts',
    text: () =>
      'Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet.',
  },
  'condition-refeeding': {
    title: 'Lang weinig gegeten: bel je huisarts',
    text: () =>
      'Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
  },
  'condition-dehydration': {
    title: 'Uitdroging of nierstenen: eerst je arts',
    text: () =>
      `Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${untilThen}`,
  },
  'condition-older-frail': {
    title: 'Kwetsbare gezondheid: eerst je arts',
    text: () =>
      'Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee.',
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
  'blood-in-stool': 'Bloed bij je ontlasting: bel vandaag je huisarts',
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

const takenFindings = {
  'takes-orotate': {
    title: 'Magnesiumorotaat: eerst je apotheker of arts',
    text: () =>
      'Je neemt magnesiumorotaat. Die vorm is in de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. Zelf gekocht? Ga er niet mee door zonder overleg met je apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
  },
  'takes-threonate-expecting': {
    title: 'L-threonaat: niet bij zwangerschap of borstvoeding',
    text: () =>
      'Je neemt magnesium-L-threonaat. Die vorm is niet toegelaten bij zwangerschap en borstvoeding. Zelf gekocht? Ga er niet mee door zonder overleg met je verloskundige of arts. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
  },
  'takes-threonate-minor': {
    title: 'L-threonaat: niet onder de 18 jaar',
    text: () =>
      'Magnesium-L-threonaat is alleen toegelaten voor volwassenen. Zelf gekocht? Ga er niet mee door zonder overleg met je arts of apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
  },
  'takes-laxative-form': {
    title: 'Een laxeermiddel is geen supplement',
    text: () =>
      'Je vulde magnesiumsulfaat (bitterzout) of magnesiumhydroxide in als supplement. Dat zijn laxeermiddelen, niet bedoeld voor elke dag. Daarom maken we er geen dagplan van. Vraag je apotheker of je ermee door kunt gaan. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
  },
};

const notSure =
  (what: string, who: string, urgent?: (numbers: HelpNumbers) => string): Sentence =>
  (shown) =>
    `${what} Zonder dat te weten geven we geen uitkomst. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;

function personFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  /** By the Dutch and European tables nothing is added; the American one does add, and its figure alone is told. */
  const referenceNow = (shown: Shown): string => {
    if (!has(shown, 'referenceLowMg')) return '';
    const figureNow = ` De aanbeveling is nu ${mg(shown, 'referenceLowMg')} per dag, uit eten en supplementen samen`;
    return shown['standard'] === 'us' ? `${figureNow}.` : `${figureNow}. Er komt niets bij.`;
  };
  const askMidwife = (shown: Shown): string =>
    `Overleg met je verloskundige of arts, ook als je al magnesium neemt.${referenceNow(shown)}${
      has(shown, 'ceilingMg')
        ? ` Neem uit supplementen samen niet meer dan ${mg(shown, 'ceilingMg')} per dag, tenzij je arts het voorschreef.`
        : ''
    } Neem geen L-threonaat.`;
  return {
    'age-under-4': {
      title: 'Jonger dan 4 jaar',
      text: () =>
        'Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
    },
    'age-4-17': {
      title: 'Jonger dan 18 jaar',
      text: () =>
        'Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker.',
    },
    pregnant: {
      title: 'Zwanger: vraag je verloskundige',
      text: askMidwife,
    },
    breastfeeding: {
      title: 'Borstvoeding: vraag je verloskundige of arts',
      text: askMidwife,
    },
    'pregnant-minor': {
      title: 'Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige',
      text: () =>
        'In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt.',
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
        'Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf.',
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

/** Told beside a result; none of them changes it. */
const noteFindings = {
  'note-stress': {
    title: 'Stress verandert de aanbeveling niet',
    text: () =>
      'Geen voedingsnorm telt er bij stress iets bij. Daarom verhogen we de hoeveelheid niet. Houdt de stress aan? Praat met je huisarts of bedrijfsarts.',
  },
  'note-sport': {
    title: 'Sporters hebben dezelfde aanbeveling',
    text: () =>
      'Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk. Geen voedingsnorm nam dat over, dus we tellen niets op.',
  },
  'note-slow': {
    title: 'Trage darmen: vraag je apotheker',
    text: () =>
      'Magnesiumoxide en magnesiumhydroxide zijn ook laxeermiddelen. Gebruik ze niet op eigen houtje om je stoelgang te veranderen. Vraag je apotheker wat bij je past, en ga naar je huisarts als je stoelgang ineens anders is.',
  },
  'note-cycle': {
    title: 'Menstruatie, pil en overgang: dezelfde aanbeveling',
    text: () =>
      'Rond de menstruatie, bij de pil en in de overgang geldt geen hogere aanbeveling. Verander zelf niets aan de pil.',
  },
  'note-65-plus': {
    title: 'Vanaf 65 jaar: dezelfde aanbeveling',
    text: () =>
      'De aanbeveling blijft gelijk als je ouder wordt. Je nieren kunnen wel minder goed gaan werken. Weet je niet hoe het met je nieren is, of neem je laxeermiddelen? Overleg dan eerst met je arts of apotheker.',
  },
  'note-teen': {
    title: 'Tieners: begin bij het eten',
    text: () =>
      'Het is niet zeker dat tieners in Nederland genoeg magnesium binnenkrijgen. Kijk eerst wat het eten kan bijdragen.',
  },
};

function doseFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  const taken = (shown: Shown): string => {
    const sum = takenOf(formats, shown);
    return `Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${sum ? `${sum} per dag` : 'veel'}.`;
  };
  const takesNone = (shown: Shown): boolean => shown['supplementMgHigh'] === 0;
  const together = (shown: Shown): string =>
    takesNone(shown) ? 'Met wat je eet' : 'Met eten en supplementen samen';
  const underLevel = (shown: Shown): string => {
    if (takesNone(shown)) return '';
    if (figure(shown, 'supplementMgHigh') > figure(shown, 'euLevelMg'))
      return ` Uit supplementen krijg je meer dan de Europese bovengrens van ${mg(shown, 'euLevelMg')}.`;
    const level = has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : '';
    return ` Wat je uit supplementen krijgt, komt niet boven de bovengrens${level}.`;
  };
  const filledIn = (shown: Shown): string =>
    has(shown, 'supplementMgAtLeast')
      ? `Uit wat je al invulde, krijg je tot ${mg(shown, 'supplementMgAtLeast')} per dag.`
      : taken(shown);
  /** What a doctor prescribed, and a medicine with a leaflet, is not ours to lower: without it there may be no room left. */
  const lessBought = (shown: Shown): string => {
    const lower = 'Neem minder van de supplementen die je zelf kocht';
    const isNeverEnough = figure(shown, 'unplannedMg') > figure(shown, 'upperLevelMg');
    return isNeverEnough ? `${lower}.` : `${lower}, in elk geval tot je niet meer boven de bovengrens zit.`;
  };
  return {
    'dose-above': {
      title: 'Boven de bovengrens',
      titleOf: aboveLevel,
      text: (shown: Shown) =>
        `${filledIn(shown)}${
          has(shown, 'upperLevelMg') ? ` De bovengrens is ${mg(shown, 'upperLevelMg')}.` : ''
        }`,
    },
    'dose-above-bought': {
      title: 'Neem minder van wat je zelf kocht',
      text: (shown: Shown) =>
        `${lessBought(shown)} Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker. Kreeg je iets op recept? Verander daar zelf niets aan en overleg met de arts die het voorschreef.`,
    },
    'dose-above-antacid': {
      title: 'Maagzuur- of laxeermiddel: volg de bijsluiter',
      text: () =>
        'Een maagzuurmiddel of laxeermiddel telt hierin mee. Volg de bijsluiter en vraag je apotheker hoeveel je mag nemen, en hoe lang.',
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
      titleOf: (shown: Shown) =>
        isSurelyEnough(shown) ? 'Je haalt de aanbeveling' : 'Waarschijnlijk haal je de aanbeveling',
      text: (shown: Shown) =>
        isSurelyEnough(shown)
          ? `${together(shown)} haal je de aanbeveling. Meer is niet nodig.${underLevel(shown)}`
          : `${together(shown)} haal je waarschijnlijk de aanbeveling.${underLevel(shown)}`,
    },
    'dose-prescribed': {
      title: 'Op recept: volg wat je arts voorschreef',
      text: (shown: Shown) =>
        `Een arts schreef je magnesium voor${
          has(shown, 'prescribedMg') ? `, tot ${mg(shown, 'prescribedMg')} per dag` : ''
        }. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`,
    },
    'dose-over-eu-level': {
      title: 'Boven de Europese bovengrens',
      text: (shown: Shown) =>
        `${taken(shown)} Dat is meer dan de Europese bovengrens${
          has(shown, 'euLevelMg') ? ` van ${mg(shown, 'euLevelMg')}` : ''
        }, en niet meer dan de Amerikaanse${
          has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : ''
        }. Dunne ontlasting komt dan vaker voor. Daarom maken we er geen dagplan van. Overleg met je arts over deze hoeveelheid.`,
    },
    'dose-child-us-level': {
      title: 'Amerika houdt voor kinderen een lagere grens aan',
      text: (shown: Shown) =>
        `De Amerikaanse bovengrens voor deze leeftijd is lager${
          has(shown, 'usLevelMg') ? `: ${mg(shown, 'usLevelMg')}` : ''
        }. Overleg met de huisarts of apotheker.`,
    },
    'dose-not-planned': {
      title: 'Hiervoor maken we geen dagplan',
      text: () =>
        'Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts.',
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
    ...takenFindings,
    ...needFindings(formats),
    ...doseFindings(formats),
    ...noteFindings,
  };
}
