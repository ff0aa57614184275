import { graded } from '../graded.js';
import type { FormNoteWords, FormUseWords, UseWords } from '../words.js';

/** Only shown where nothing is for sale. */
export const evidence = graded<UseWords>({
  sleep: {
    title: 'Slaap',
    for: 'In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.',
    against:
      'De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.',
    limits:
      'De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gaf 500\u00a0mg per dag, als oxide: twee keer die grens.',
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
    limits:
      'Het ging om mensen met een laag magnesium, en de maker betaalde mee. De dosis was 300\u00a0mg, boven de EU-bovengrens.',
  },
  cortisol: {
    title: 'Cortisol',
    for: 'Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.',
    against: 'Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.',
    limits: 'De dosis was 350\u00a0mg, boven de EU-bovengrens.',
  },
  'stress-circle': {
    title: 'Kringloop van stress',
    for: 'Een overzicht beschrijft een kringloop van stress en magnesium.',
    against: 'Het is een idee, geen proef. De schrijvers hebben een band met een maker.',
    limits: 'Geen voedingsnorm telt er bij stress iets bij.',
  },
  rls: {
    title: 'Rusteloze benen',
    for: 'Onderzoek met een controlegroep dat een verschil laat zien, lazen we niet.',
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
  fibromyalgia: {
    title: 'Fibromyalgie',
    for: 'Een klein onderzoek uit 1995 keek naar appelzuur met magnesium.',
    against:
      'Het geblindeerde deel gaf geen duidelijk voordeel. Een onderzoek uit 2022 met 100\u00a0mg als chloride ook niet.',
    limits: 'Ben je lang moe of heb je veel pijn, laat dan eerst de oorzaak zoeken.',
  },
  'sport-performance': {
    title: 'Sport',
    for: 'Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk.',
    against: 'Wie genoeg binnenkrijgt, presteert niet beter met extra.',
    limits: 'We verhogen de dosis daarom nooit om sport.',
  },
  pms: {
    title: 'Klachten rond de menstruatie',
    for: 'In een klein onderzoek hielden vrouwen minder vocht vast.',
    against: 'Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.',
    limits: 'De onderzoeken zijn klein.',
  },
  'oc-pill': {
    title: 'De pil',
    for: 'Een onderzoek uit 1974 vond bij de pil minder magnesium in het bloed.',
    against: 'Een onderzoek uit 1992 zag geen reden voor een supplement.',
    limits: 'We tellen niets bij de aanbeveling op. Verander zelf niets aan de pil.',
  },
  migraine: {
    title: 'Migraine',
    for: 'Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.',
    against: 'De onderzoeken wisselen in opzet en uitkomst.',
    limits: 'De dosis was 600\u00a0mg, boven elke bovengrens. Alleen met een arts.',
  },
  menopause: {
    title: 'Overgang',
    for: 'We lazen geen onderzoek bij mensen.',
    against: 'Er is dus niets over te zeggen.',
    limits: 'Bespreek klachten met je huisarts.',
  },
  'blood-pressure': {
    title: 'Bloeddruk',
    for: 'Sommige overzichten noemen een daling van ongeveer 2\u00a0mmHg.',
    against: 'In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.',
    limits: 'Verander nooit zelf je bloeddrukmedicijnen.',
  },
  'heart-rhythm': {
    title: 'Hartritme',
    for: 'In het ziekenhuis wordt magnesium soms per infuus gegeven.',
    against: 'Onderzoek met supplementen bij hartkloppingen lazen we niet.',
    limits: 'Hartkloppingen horen bij je huisarts.',
  },
  cholesterol: {
    title: 'Cholesterol',
    for: 'We lazen geen onderzoek.',
    against: 'Er is dus niets over te zeggen.',
    limits: 'Verander nooit zelf je medicijnen.',
  },
  'blood-sugar': {
    title: 'Bloedsuiker',
    for: 'Er zijn kleine effecten gemeld, vooral bij mensen met een laag magnesium.',
    against: 'We lazen die onderzoeken niet zelf.',
    limits: 'Heb je diabetes, overleg dan met je arts en pas je medicijnen niet zelf aan.',
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
    for: 'Onafhankelijk onderzoek bij mensen lazen we niet.',
    against: 'Er is dus niets over te zeggen.',
    limits: 'In de EU is er geen uitspraak over goedgekeurd.',
  },
  transdermal: {
    title: 'Via de huid',
    for: 'Een warm bad kan prettig zijn.',
    against:
      'Dat er magnesium door de huid komt, is niet bewezen. Een overzicht uit 2017 vond geen steun, een proef met 25 mensen geen duidelijke stijging.',
    limits: 'Het telt niet mee. Gebruik het niet op een kapotte huid; het kan prikken.',
  },
  'soil-depletion': {
    title: 'Arme grond',
    for: 'Het idee is dat groente door arme grond minder magnesium bevat.',
    against: 'Volgens een analyse uit 2017 vallen de verschillen binnen de gewone schommeling.',
    limits: 'De meeste volwassenen in Nederland krijgen genoeg binnen uit eten.',
  },
  'weight-metabolism': {
    title: 'Gewicht en stofwisseling',
    for: 'We lazen geen onderzoek.',
    against:
      'EFSA beoordeelde vetstofwisseling in 2010. Het staat niet op de lijst met goedgekeurde uitspraken.',
    limits: 'Val je af zonder dat je dat wilt, ga dan naar je huisarts.',
  },
  'anti-inflammatory': {
    title: 'Ontsteking en afweer',
    for: 'We lazen geen onderzoek.',
    against:
      'EFSA beoordeelde afweer en oxidatieve schade in 2010. Ze staan niet op de lijst met goedgekeurde uitspraken.',
    limits: 'Houdt een ontsteking aan, ga dan naar je huisarts.',
  },
});

/** Nothing more is known of the form for the use than that it was not studied. */
const noneRead = 'Hierover lazen we met deze vorm geen onderzoek bij mensen.';
const noControl = 'Onderzoek met een controlegroep lazen we niet.';

/** What was found with one form. Each names what holds it back. */
export const formUses = graded<FormUseWords>({
  bisglycinate: {
    sleep:
      'In één onderzoek met 155 mensen en 250\u00a0mg was het verschil met een nepmiddel 1,6 punt op een slapeloosheidsschaal. Andere uitkomsten verschilden niet.',
    stress: noneRead,
    rls: noneRead,
    'muscle-cramps':
      'Met deze vorm lazen we geen onderzoek. Magnesium gaf bij ouderen geen verschil dat je zou merken.',
  },
  citrate: {
    cortisol:
      'Bij 49 mensen met overgewicht was er minder cortisol in de urine; de totale aanmaak veranderde niet. De dosis was 350\u00a0mg: boven de EU-bovengrens.',
    stress: noneRead,
    constipation: 'In een hoge dosis is het een laxeermiddel. Dan is het een medicijn, geen supplement.',
    rls: 'Een proef met twaalf mensen was gunstig, maar zonder groep om mee te vergelijken.',
  },
  malate: {
    'fatigue-energy': 'Onderzoek dat een voordeel van deze vorm laat zien, lazen we niet.',
    fibromyalgia:
      'In een klein onderzoek uit 1995 gaf het geblindeerde deel geen duidelijk voordeel. Een onderzoek uit 2022 met chloride ook niet.',
    'sport-performance': noneRead,
  },
  taurate: { sleep: noneRead, rls: noneRead, stress: noneRead, 'heart-rhythm': noneRead },
  glycerophosphate: {
    'gut-tolerance':
      'Dat de darm deze vorm goed verdraagt, is ervaring. Vergelijkend onderzoek lazen we niet.',
  },
  oxide: {
    sleep:
      'Het bekendste slaaponderzoek gebruikte deze vorm, bij 46 ouderen. De dosis was 500\u00a0mg: twee keer de EU-bovengrens.',
    constipation: 'Dit is een bewezen laxeermiddel. Dan is het een medicijn, geen supplement.',
  },
  lactate: {
    stress:
      'De stressscore daalde met 42 tot 45%, maar er was geen placebogroep. De dosis was 300\u00a0mg: boven de EU-bovengrens.',
  },
  chloride: {
    fibromyalgia:
      'Een maand lang 100\u00a0mg gaf over het geheel geen verschil. Het is één onderzoek, uit 2022.',
  },
  'chloride-topical': {
    transdermal: 'Een warm bad kan prettig zijn. Dat er magnesium door de huid komt, is niet bewezen.',
    'muscle-cramps': noControl,
    sleep: noControl,
  },
  sulfate: {
    transdermal:
      'In een bad of voetenbad telt het niet mee. Het bekende badonderzoek is nooit in een tijdschrift verschenen.',
  },
  threonate: {
    concentration:
      'Er zijn kleine onderzoeken, met een band met de maker. Onafhankelijk onderzoek lazen we niet.',
  },
  hydroxide: { constipation: 'Dit is een erkend laxeermiddel. Dan is het een medicijn, geen supplement.' },
});

export const formNotes = graded<FormNoteWords>({
  oxide: 'Toch houdt volgens een overzicht bij gezonde mensen elke vorm het magnesium in het bloed op peil.',
});
