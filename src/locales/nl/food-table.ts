import type { FoodTableWords, ShareShown } from '../food-table-words.js';
import type { Formats } from '../words.js';

type Figures = Pick<Formats, 'number' | 'mg' | 'mgRange'>;

const categories: FoodTableWords['category']['names'] = {
  vegetables: 'Groente',
  fruit: 'Fruit',
  legumes: 'Peulvruchten',
  'nuts-seeds': 'Noten en zaden',
  'grains-bread': 'Granen en brood',
  'dairy-eggs': 'Zuivel en eieren',
  'fish-seafood': 'Vis',
  'meat-poultry': 'Vlees en kip',
  'meat-alternatives': 'Vleesvervangers',
  'chocolate-sweets': 'Chocolade en zoet',
  drinks: 'Dranken',
  'herbs-spices-other': 'Kruiden en overig',
};

const states: FoodTableWords['state']['names'] = {
  raw: 'Rauw',
  cooked: 'Gekookt',
  baked: 'Uit de oven',
  fried: 'Gebakken of gefrituurd',
  roasted: 'Geroosterd of gebrand',
  dried: 'Gedroogd',
  dry: 'Droog, nog niet gekookt',
  canned: 'Uit blik of pot',
  smoked: 'Gerookt',
  pickled: 'Ingelegd',
  processed: 'Bewerkt',
  'as-sold': 'Zoals je het koopt',
  drink: 'Om te drinken',
};

function spoken({ number }: Figures): FoodTableWords['spoken'] {
  const amount = (mg: number): string =>
    mg > 0 && mg < 0.5 ? 'minder dan 1 milligram' : `${number(Math.round(mg))} milligram`;
  const share = ({ lowPercent, highPercent }: ShareShown): string =>
    lowPercent === highPercent
      ? `${number(lowPercent)} procent`
      : `${number(lowPercent)} tot ${number(highPercent)} procent`;
  return {
    perPortion: ({ mg }) => `${amount(mg)} per portie`,
    per100g: ({ mg }) => `${amount(mg)} per 100 gram`,
    ofDay: (shown) => `${share(shown)} van de dag`,
    ofLabel: (shown) => `${share(shown)} van de etiketwaarde`,
  };
}

const sorted: FoodTableWords['sorted'] = {
  name: { ascending: 'Gesorteerd op naam, van A tot Z.', descending: 'Gesorteerd op naam, van Z tot A.' },
  'mg-per-portion': {
    ascending: 'Gesorteerd op magnesium per portie, van weinig naar veel.',
    descending: 'Gesorteerd op magnesium per portie, van veel naar weinig.',
  },
  'mg-per-100g': {
    ascending: 'Gesorteerd op magnesium per 100 gram, van weinig naar veel.',
    descending: 'Gesorteerd op magnesium per 100 gram, van veel naar weinig.',
  },
};

function detail({ number, mg }: Figures): FoodTableWords['detail'] {
  return {
    label: ({ food }) => `Meer over ${food}`,
    source: 'Bron',
    sourceNumber: ({ source, number: id }) => `${source}, nummer ${id}`,
    sources: { 'usda-sr28': 'USDA SR28 (2015)', 'ciqual-2025': 'Anses, Ciqual 2025' },
    match: {
      exact: 'Gemeten bij ditzelfde voedingsmiddel.',
      close: 'Gemeten bij bijna hetzelfde: een ander ras, deel of recept.',
      proxy: 'Gemeten bij iets dat erop lijkt. Zie het als een schatting.',
    },
    kind: 'Soort',
    perOunce: ({ mgPerOunce, mg: own }) =>
      `Lees je elders ${mg(mgPerOunce)} per ons? Dat hoort bij de Amerikaanse ounce van 28 gram. Een ons is 100 gram, en daar zit ${mg(Math.round(own))} in.`,
    cookingLoss:
      'Bij het koken gaat een deel van het magnesium naar het kookwater. Dat verlies zit al in dit getal.',
    soaking: 'Week je dit eerst? Dan kan een deel van het magnesium in het weekwater blijven.',
    noSoaking: 'Weken is niet nodig: een deel van het magnesium kan in het weekwater blijven.',
    soakedAlready: 'Wat er bij het weken in het water achterblijft, is al van dit getal af.',
    tablesDiffer: ({ mg: own, otherMg }) =>
      `Een andere voedingstabel geeft ${mg(otherMg)} per 100 gram, hier staat ${mg(Math.round(own))}. Reken er dus niet te precies mee.`,
    kindsDiffer: ({ mg: own, otherMg }) =>
      `Hier staat ${mg(Math.round(own))} per 100 gram. Voor een andere soort of bereiding geeft dezelfde tabel ${mg(Math.round(otherMg))}.`,
    selenium: 'Paranoten bevatten veel selenium. Wissel ze af met andere noten.',
    brand: 'Dit verschilt veel per merk: kijk op het etiket.',
    dryWeight: 'Deze portie is ongekookt gewogen. Gekookt weegt ze twee tot drie keer zoveel.',
    noSource: 'Bij dit getal staat geen bron.',
    portionNote: ({ grams }) =>
      `De gewone portie is ${number(grams, 2)} gram. De volgorde per portie gaat daarvan uit.`,
  };
}

const csv: FoodTableWords['csv'] = {
  food: 'Voedingsmiddel',
  category: 'Soort',
  state: 'Bereiding',
  portion: 'Portie',
  grams: 'Gram per portie',
  perPortion: 'Magnesium per portie (mg)',
  per100g: 'Magnesium per 100 g (mg)',
  lowPercent: 'Deel van de dag, laag (%)',
  highPercent: 'Deel van de dag, hoog (%)',
  source: 'Bron',
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const notes = ({ mg }: Figures): FoodTableWords['notes'] => ({
  heading: 'Goed om te weten',
  cooking:
    'Koken: een deel van het magnesium gaat naar het kookwater. Met weinig water koken of stomen scheelt. Eet je het vocht mee, zoals in soep, dan krijg je het alsnog binnen.',
  soaking:
    'Weken: ook in weekwater kan wat magnesium achterblijven. De getallen van gekookte bonen gelden voor bonen die al geweekt en gekookt zijn.',
  ounce:
    'Ons of ounce: een ons is 100 gram. Amerikaanse lijstjes rekenen per ounce, en dat is 28 gram. Daardoor lees je soms een te laag getal “per ons”.',
  unmeasured: 'Niet gemeten is iets anders dan 0. Er kan wel magnesium in zitten.',
  tables:
    'Tabellen verschillen: ras, grond, merk en bereiding maken uit. Zie elk getal als een goede schatting.',
  label: ({ mg: value }) =>
    `Etiketwaarde: op etiketten staat het percentage van ${mg(value)} per dag, voor iedereen hetzelfde.`,
});

export function foodTable(figures: Figures): FoodTableWords {
  const { number, mg, mgRange } = figures;
  const say = spoken(figures);
  const grams = (weight: number): string => `${number(weight, 2)} gram`;
  return {
    heading: 'Hoeveel magnesium zit erin?',
    lead: 'Zoek op wat je eet. Je ziet hoeveel magnesium erin zit, per portie en per 100 gram.',
    search: {
      label: 'Zoek een voedingsmiddel',
      placeholder: 'Bijvoorbeeld spinazie',
      clear: 'Wis de zoekterm',
    },
    filters: 'Filters',
    filtersOn: ({ count }) => `Filters (${number(count)})`,
    category: { label: 'Soort', all: 'Alles', names: categories },
    state: { label: 'Bereiding', all: 'Alle bereidingen', names: states },
    basis: {
      label: 'Percentage van',
      day: 'Je dag',
      dayOf: ({ lowMg, highMg }) => `Je dag (${mgRange(lowMg, highMg)})`,
      labelOf: ({ mg: value }) => `Etiketwaarde (${mg(value)})`,
    },
    caption:
      'Magnesium in voedingsmiddelen, per portie en per 100 gram. Met de knoppen in de bovenste rij sorteer je.',
    skip: 'Sla de tabel over',
    region: 'Tabel met voedingsmiddelen',
    columns: {
      food: 'Voedingsmiddel',
      name: 'Naam',
      portion: 'Portie',
      perPortion: 'Per portie',
      per100g: 'Per 100 g',
      ofDay: 'Van je dag',
      ofLabel: 'Van etiket',
      add: 'Op je dag zetten',
    },
    sorted,
    unmeasured: 'niet gemeten',
    mg: ({ mg: value }) => (value > 0 && value < 0.5 ? `< ${mg(1)}` : mg(Math.round(value))),
    per100g: 'per 100 g',
    share: ({ lowPercent, highPercent }) =>
      lowPercent === highPercent ? `${number(lowPercent)}%` : `${number(lowPercent)}–${number(highPercent)}%`,
    ofDay: 'van je dag',
    ofLabel: 'van de etiketwaarde',
    spoken: say,
    grams: ({ grams: weight }) => grams(weight),
    changePortion: ({ food, portion, grams: weight }) =>
      `${portion} ${grams(weight)}, aanpassen: ${food}`.trimStart(),
    portionOf: ({ food }) => `Portie van ${food}, in gram`,
    portionError: ({ most }) => `Vul een getal in boven 0, en hoogstens ${number(most)}.`,
    add: ({ food }) => `Zet op je dag: ${food}`,
    addAgain: ({ food, grams: weight }) =>
      `Zet nog een portie op je dag: ${food}. Er staat nu ${grams(weight)}`,
    detail: detail(figures),
    count: ({ count, total }) =>
      count === total
        ? `${number(total)} ${total === 1 ? 'voedingsmiddel' : 'voedingsmiddelen'}`
        : `${number(count)} van ${number(total)} voedingsmiddelen`,
    leftOut: ({ left, kept }) =>
      `Niets gevonden met ${quoted(left)} erbij. Dit is wat er is voor “${kept.join(' ')}”.`,
    more: ({ count }) => `Toon er nog ${number(count)}`,
    none: {
      title: ({ search }) => `Niets gevonden voor “${search}”`,
      titleFilters: 'Niets gevonden met deze filters',
      text: 'Probeer een ander woord, of zoek in alle voedingsmiddelen.',
      clearSearch: 'Wis de zoekterm',
      clearFilters: 'Toon alle soorten',
    },
    empty: 'Deze lijst is leeg.',
    loading: {
      title: 'De lijst wordt geladen',
      text: 'Dit duurt meestal maar even.',
      preparing: 'De lijst wordt klaargezet',
    },
    failed: {
      title: 'De lijst kon niet worden geladen',
      retry: 'Probeer opnieuw',
    },
    download: { button: 'Bewaar als CSV', fileName: 'magnesium-in-eten' },
    csv,
    print: {
      button: 'Druk af',
      title: 'Magnesium in voedingsmiddelen',
      searched: ({ search }) => `Gezocht op: ${search}`,
      cut: ({ count, total }) =>
        `Hier staan de eerste ${number(count)} van ${number(total)} voedingsmiddelen. Zoek of filter eerst om de rest af te drukken.`,
    },
    notes: notes(figures),
    ownSource: 'De gehaltes in deze tabel komen van de maker van deze site.',
  };
}
