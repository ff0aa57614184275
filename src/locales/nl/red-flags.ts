import type { HelpNumbers, Words } from '../words.js';

const callNow = ({ emergency }: HelpNumbers): string => `Bel nu ${emergency}.`;

export const localCrisisLine = 'de crisislijn in je land';

function callCrisis({ emergency, crisis, crisisSite }: HelpNumbers): string {
  const line = `Bel nu ${crisis ?? localCrisisLine}.${crisisSite ? ` Of chat via ${crisisSite}.` : ''}`;
  return `${line} Ben je nu in gevaar? Bel ${emergency}. Je hoeft dit niet alleen te dragen.`;
}

/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
export const redFlags: Words['redFlags'] = {
  'palpitations-alarm': {
    choice: 'Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid',
    message: (numbers) => `${callNow(numbers)} Wacht niet af en neem geen supplement in plaats van hulp.`,
  },
  palpitations: {
    choice: 'Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten',
    message: () => 'Laat je huisarts hiernaar kijken, ook als je al magnesium neemt.',
  },
  'stroke-signs': {
    choice: 'Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak',
    message: callNow,
  },
  hypermagnesaemia: {
    choice:
      'Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen',
    message: (numbers) =>
      `${callNow(numbers)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`,
  },
  'hypermagnesaemia-early': {
    choice: 'Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig',
    message: () =>
      'Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef.',
  },
  'diarrhoea-persists': {
    choice: 'Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat',
    message: () =>
      'Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.',
  },
  'blood-in-stool': {
    choice: 'Ik zie bloed bij mijn ontlasting',
    message: ({ emergency }) =>
      `Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is. Verlies je veel bloed of word je duizelig? Bel ${emergency}. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`,
  },
  'seizure-tetany': {
    choice: 'Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel',
    message: callNow,
  },
  'ppi-symptoms': {
    choice:
      'Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen',
    message: ({ emergency }) =>
      `Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${emergency}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`,
  },
  insomnia: {
    choice:
      'Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van',
    message: () =>
      'Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord.',
  },
  'sleep-apnoea': {
    choice: 'Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig',
    message: () => 'Maak een afspraak met je huisarts om dit te laten onderzoeken.',
  },
  depression: {
    choice: 'Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst',
    message: () => 'Praat met je huisarts. Een supplement vervangt geen behandeling.',
  },
  'suicidal-thoughts': { choice: 'Ik denk eraan om dood te willen', message: callCrisis },
  'weight-loss': {
    choice: 'Ik ben de laatste maanden afgevallen zonder dat ik dat wilde',
    message: () => 'Maak een afspraak met je huisarts om de oorzaak te zoeken.',
  },
  'fatigue-long': {
    choice:
      'Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek',
    message: () => 'Laat je huisarts eerst de oorzaak zoeken.',
  },
  burnout: {
    choice: 'Stress zit mijn dagelijks leven in de weg of duurt al lang',
    message: () =>
      'Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt.',
  },
  'calf-clot': {
    choice: 'Eén kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp',
    message: () => 'Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is.',
  },
  'leg-cramps-new': {
    choice: 'Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik',
    message: () =>
      'Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen.',
  },
  rls: {
    choice: "Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",
    message: () => 'Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden.',
  },
  'headache-alarm': {
    choice:
      'Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval',
    message: callNow,
  },
  'headache-chronic': {
    choice: 'Ik heb vaak hoofdpijn of neem vaak pijnstillers',
    message: () => 'Bespreek dit met je huisarts, ook als je al magnesium neemt.',
  },
  'pre-eclampsia': {
    choice:
      'Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen',
    message: () => 'Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren.',
  },
  kidney: {
    choice: 'Ik heb een nierziekte of een verminderde nierfunctie',
    message: () =>
      'Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
  },
  'refeeding-criteria': {
    choice: 'Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis',
    message: () =>
      'Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
  },
  'deficiency-not-by-symptoms': {
    choice: 'Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb',
    message: () =>
      'Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft.',
  },
};
