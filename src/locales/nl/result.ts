import { sumOf } from '../formats.js';
import type { Formats, Words } from '../words.js';
import { purpose } from './quiz.js';

type Result = Words['result'];

const moments: Result['plan']['moments'] = {
  breakfast: 'bij het ontbijt',
  lunch: 'bij de lunch',
  dinner: 'bij het avondeten',
  bedtime: 'voor het slapengaan',
};

function plan(formats: Formats): Result['plan'] {
  return {
    heading: 'Je dag',
    total: ({ mg }) => `${formats.mg(mg)} puur magnesium per dag`,
    moment: ({ at, moment, mg }) => `${formats.clock(at)}, ${moments[moment]}: ${formats.mg(mg)}`,
    moments,
    elemental:
      'Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.',
    start: ({ days, mg, thenMg }) =>
      `Begin de eerste ${formats.days(days)} met ${formats.mg(mg)} per dag. Daarna ${formats.mg(thenMg)} per dag.`,
    split: ({ mg, times }) => `Verdeel ${formats.mg(mg)} over ${formats.number(times)} momenten op een dag.`,
    withMeal: 'Neem het in bij het eten, met een glas water.',
    lower: 'Wordt je ontlasting dun? Neem dan minder.',
    review: ({ days }) =>
      `Kijk na ${formats.days(days)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,
    stopWhen: 'Neem het niet meer als je dit merkt:',
    stopSigns: {
      'flag-diarrhoea-persists': () =>
        'Diarree. Is die na twee dagen zonder magnesium niet over? Bel je huisarts. Zie je bloed? Bel vandaag je huisarts.',
      'flag-hypermagnesaemia-early': () =>
        'Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.',
      'flag-hypermagnesaemia': ({ emergency }) =>
        `Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${emergency}.`,
    },
    medicine: 'Medicijn',
    dose: 'Magnesium',
    keepFree: 'Geen magnesium',
    gapBoth: ({ medicine, hoursAfter, hoursBefore }) =>
      hoursAfter === hoursBefore
        ? `${medicine}: houd er minstens ${formats.hours(hoursAfter)} tussen.`
        : `${medicine}: neem magnesium minstens ${formats.hours(hoursAfter)} erna, of minstens ${formats.hours(hoursBefore)} ervoor.`,
    medicineFirst: ({ medicine, hours }) =>
      `${medicine}: altijd als eerste. Neem magnesium minstens ${formats.hours(hours)} later.`,
    assumedTimes: ({ medicine, times }) =>
      `${medicine}: we gaan uit van ${times}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,
    assumedMeals:
      'We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden.',
    goodToKnow: 'Bij het innemen: vaste tijd, vergeten, koffie en vezels',
    keeping: {
      time: {
        title: 'Vaste tijd',
        text: 'Neem het elke dag rond dezelfde tijd. Over het tijdstip zelf lazen we geen onderzoek.',
      },
      missed: { title: 'Vergeten', text: 'Een keer vergeten? Sla die over en neem niet dubbel.' },
      term: {
        title: 'Hoelang',
        text: 'We beloven geen effect en geen termijn. Je kijkt na een paar weken alleen of je het nog nodig hebt.',
      },
      drinks: {
        title: 'Koffie, suiker en alcohol',
        text: 'Dat koffie of suiker magnesium wegneemt, vonden we nergens. Ben je afhankelijk van alcohol? Praat dan eerst met je huisarts.',
      },
      fibre: {
        title: 'Vezels',
        text: 'Vezels kunnen de opname wat verlagen. Eten met veel vezels levert vaak ook veel magnesium, dus je hoeft het niet te laten staan.',
      },
      others: {
        title: 'Andere supplementen',
        text: 'Voor ijzer, en voor veel calcium of zink, gelden uren ertussen: noem ze bij je medicijnen. Dat vitamine D of B6 de opname verbetert, lazen we in geen onderzoek.',
      },
    },
    trials: ({ lowWeeks, highWeeks }) =>
      `Twee onderzoeken die we lazen, duurden ${formats.number(lowWeeks)} en ${formats.number(highWeeks)} weken.`,
    alcohol: 'Bij afhankelijkheid van alcohol is een laag magnesium vaker gezien.',
  };
}

function intake(formats: Formats): Result['intake'] {
  const range = (low: number, high = low): string => formats.mgFromTo(low, high);
  const supplements = (lowMg: number, highMg = lowMg, upperLevelMg = Infinity): string =>
    sumOf(range, { lowMg, highMg, upperLevelMg });
  return {
    heading: 'Wat je per dag binnenkrijgt',
    food: 'Uit eten',
    supplement: 'Uit supplementen',
    proposed: 'Voorstel',
    everything: 'Alles samen',
    withoutFood: 'Zonder je eten',
    fromSupplements: 'Uit supplementen',
    reference: 'Aanbeveling',
    upperLevel: 'Bovengrens voor supplementen',
    equivalent: (shown) =>
      [
        shown.foodLowMg === undefined
          ? ''
          : `Uit eten krijg je ongeveer ${range(shown.foodLowMg, shown.foodHighMg)} per dag.`,
        shown.supplementMg
          ? `Uit supplementen krijg je ${supplements(shown.supplementMg, shown.supplementMgHigh, shown.upperLevelMg)}.`
          : '',
        shown.proposedMg ? `Het voorstel is ${formats.mg(shown.proposedMg)} erbij.` : '',
        shown.referenceLowMg === undefined
          ? ''
          : `De aanbeveling is ${range(shown.referenceLowMg, shown.referenceHighMg)}, uit alles samen.`,
        shown.upperLevelMg === undefined
          ? ''
          : `De bovengrens voor supplementen is ${formats.mg(shown.upperLevelMg)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    upperLevelNote:
      'De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.',
    estimateNote: ({ percent }) =>
      `We schatten wat je eet. Dat kan ${formats.number(percent)}% hoger of lager zijn.`,
    referenceRange: ({ lowMg, highMg }) =>
      `De aanbeveling is ${range(lowMg, highMg)}, want je geslacht is niet ingevuld.`,
  };
}

function products(formats: Formats): Result['products'] {
  return {
    heading: 'Producten die hierbij passen',
    lead: 'Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.',
    perDay: ({ units, mg }) => `${units} per dag, samen ${formats.mg(mg)} puur magnesium`,
    moreThanPlan: ({ mg }) => `Meer dan het voorstel van ${formats.mg(mg)}, wel binnen de bovengrens`,
    daysInPack: ({ days }) => `Genoeg voor ${formats.days(days)}`,
    outOfStock: 'Niet op voorraad',
    advertisement: 'Advertentie',
    addToCart: 'In winkelmand',
    addToCartOf: ({ product }) => `${product} in winkelmand`,
    viewOf: ({ product }) => `Bekijk ${product}`,
    anyway: 'Toch een supplement?',
    anywayText:
      'Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.',
    none: 'Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.',
    care: 'Voor de huid',
    careNote: 'Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.',
    order:
      'Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.',
    otherActives: ({ actives }) => `Bevat ook: ${actives}`,
  };
}

function sources(formats: Formats): Result['sources'] {
  return {
    heading: 'Bronnen',
    standing: {
      read: 'Gelezen',
      copy: 'Gelezen in een overname door een andere site',
      computed: 'Berekend',
      unchecked: 'Nog niet nagekeken',
    },
    titles: {
      none: 'Vakkennis die nog niet bij een bron is nagekeken',
      editorial: 'Keuze van de makers, naar wat in het vak gebruikelijk is',
      calc: 'Berekend uit atoommassa’s',
    },
    uncheckedNote: 'Wat nog niet is nagekeken, houden we aan de voorzichtige kant.',
    open: ({ source }) => `Open de bron: ${source}`,
    whyQuestion: 'Waarom zie ik elders 400 mg?',
    whyAnswer: `Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${formats.number(300)} of ${formats.mg(350)} per dag. In de Verenigde Staten is dat ${formats.number(310)} tot ${formats.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${formats.mg(250)} per dag, in de Verenigde Staten ${formats.mg(350)}.`,
    foodCredit: 'Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).',
    knowledge: ({ version }) => `Kennisversie ${version}`,
    standards: { nl: 'Gezondheidsraad (Nederland)', eu: 'EFSA 2015 (Europa)', us: 'NIH (Verenigde Staten)' },
  };
}

export function result(formats: Formats): Result {
  return {
    heading: 'Je advies',
    purpose,
    safety: 'Eerst dit',
    severities: {
      info: 'Goed om te weten',
      caution: 'Let op',
      stop: 'Eerst overleggen',
      emergency: 'Bel nu',
    },
    forms: {
      heading: 'Welke vorm past bij je antwoorden',
      why: 'Waarom deze',
      whyNot: 'Waarom de andere niet',
      rejected: 'Deze vormen vielen af',
      others: 'Ook mogelijk',
      equalRank: 'Deze vormen passen even goed. Kies zelf.',
      amountNote: 'Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.',
      claims: 'Wat de EU over magnesium heeft goedgekeurd',
      evidence: 'Wat er over je onderwerp bekend is',
      evidenceNote: 'Dit gaat over onderzoek, niet over wat je mag verwachten.',
      grade: {
        A: 'Aangetoond in goede onderzoeken',
        B: 'Enkele gunstige onderzoeken met een controlegroep',
        C: 'Zwak: klein, gemengd of indirect',
        D: 'Geen onderzoek gelezen dat dit bij mensen laat zien',
        X: 'Bewijs ertegen',
      },
      formUses: 'Onderzoek met deze vorm',
      otherFormUses: 'Onderzoek met andere vormen',
      evidenceFor: 'Wat ervoor pleit',
      evidenceAgainst: 'Wat ertegen pleit',
      evidenceLimits: 'Let op',
    },
    plan: plan(formats),
    intake: intake(formats),
    foods: {
      heading: 'Eten dat je verder brengt',
      lead: 'Gewone porties, met wat er ongeveer in zit.',
      portion: ({ portion, grams }) => `${portion} (${formats.number(grams, 1)}\u00a0g)`,
      equalWay: ({ mg, portions }) =>
        `${portions === 1 ? 'Deze portie dekt hetzelfde verschil van' : 'Deze porties samen dekken hetzelfde verschil van'} ${formats.mg(mg)} per dag. Dat is net zo goed als een supplement.`,
      respects: ({ avoid }) => `Weggelaten: ${avoid}.`,
      none: 'We vonden geen voorbeelden die passen bij wat je niet eet.',
    },
    products: products(formats),
    consult: {
      heading: 'Liever met iemand praten?',
      label: 'Maak een afspraak',
      note: 'Dit is een aanbod van deze site. Het is geen medische zorg.',
      firstProfessional: ({ professional }) => `Ga eerst naar ${professional}.`,
      preview: 'Dit komt in je e-mail',
      previewNote: 'Lees het na. Je kunt alles weghalen voordat je verstuurt.',
      previewCut:
        'Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.',
      send: 'Open in e-mail',
      mailSubject: 'Vraag over mijn magnesiumadvies',
      mailGreeting: 'Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:',
      labels: {
        outcome: 'Uitkomst',
        form: 'Vorm',
        plan: 'Voorstel',
        answers: 'Mijn antwoorden',
        findings: 'Aandachtspunten',
        version: 'Kennisversie',
      },
    },
    sources: sources(formats),
    goodToKnow: 'Goed om te weten',
    vitaminB6: ({ mg }) =>
      `Zit er ook vitamine B6 in? Voor volwassenen geldt: met alles samen hoogstens ${formats.mg(mg)} vitamine B6 per dag.`,
    notEnough: {
      title: 'Als een klacht blijft',
      text: 'Een klacht kan een andere oorzaak hebben dan magnesium. Houdt een klacht langer dan een paar weken aan, of wordt die erger? Neem dan niet meer, maar ga naar je huisarts.',
      first: 'Dit helpt eerst',
      firstHelp: {
        sleep:
          'Slaap: bij lang slecht slapen is gedragstherapie de eerste keus. Je huisarts kan je daarbij helpen.',
        stress: 'Stress: praat erover met je huisarts of bedrijfsarts, zeker als het lang duurt.',
        'restless-legs': 'Rusteloze benen: laat je huisarts eerst je ijzer nakijken.',
        headache:
          'Hoofdpijn: tel op hoeveel dagen je een pijnstiller neemt. Vaak innemen kan zelf hoofdpijn geven. Vraag ernaar bij je huisarts of apotheker.',
      },
    },
    missing: ({ facts }) => `Nog niet bekend: ${facts}.`,
    complete: 'Beantwoord de vragen die openstaan',
    more: 'Meer hierover',
  };
}
