import type { FoodDayWords, OtherElement } from '../food-day-words.js';
import type { ShareShown } from '../food-table-words.js';
import type { Formats } from '../words.js';

type Part<Key extends keyof FoodDayWords> = FoodDayWords[Key];

/** One figure where both ends are the same. */
function percents(formats: Formats, { lowPercent, highPercent }: ShareShown, between: string): string {
  const high = formats.number(highPercent);
  return lowPercent === highPercent ? high : `${formats.number(lowPercent)}${between}${high}`;
}

const ELEMENTS: Readonly<Record<OtherElement, string>> = { quiz: 'de vragenlijst', dose: 'de dosischeck' };

function list(formats: Formats): Part<'list'> {
  return {
    grams: ({ food }) => `${food}: gram`,
    unit: 'g',
    error: ({ most }) => `Vul een getal in, groter dan 0 en niet groter dan ${formats.number(most)}.`,
    fewer: ({ food }) => `${food}: een portie minder`,
    more: ({ food }) => `${food}: een portie meer`,
    remove: ({ food }) => `Haal weg: ${food}`,
    notMeasured: 'niet gemeten',
    full: ({ most }) => `Er staan er ${formats.number(most)} op je dag. Meer past hier niet.`,
    most: ({ most }) => `Meer dan ${formats.number(most)}\u00a0g past hier niet.`,
    clear: 'Maak leeg',
  };
}

function undo(): Part<'undo'> {
  return {
    removed: ({ food }) => `${food} weggehaald`,
    emptied: 'Je dag is leeggemaakt',
    replaced: 'Het menu staat nu op je dag',
    back: 'Zet terug',
    backOf: ({ food }) => `Zet terug: ${food}`,
  };
}

function told(formats: Formats): Part<'told'> {
  const total = ({ mg }: { mg: number }): string => `Samen ${formats.mg(mg)}.`;
  return {
    added: ({ food, mg }) => `${food} staat op je dag. ${total({ mg })}`,
    changed: ({ food, mg }) => `${food} aangepast. ${total({ mg })}`,
    removed: ({ food, mg }) => `${food} weggehaald. ${total({ mg })}`,
    total,
  };
}

function sum(formats: Formats): Part<'sum'> {
  const { mgFromTo } = formats;
  return {
    total: ({ mg }) => `${formats.mg(mg)} magnesium`,
    rest: ({ mg }) => `Daarvan is ongeveer ${formats.mg(mg)} een schatting voor de rest van je dag.`,
    notCounted: ({ foods, count }) =>
      `Niet meegeteld, want niet gemeten: ${foods}. ${count === 1 ? 'Daar' : 'Daar samen'} kan wel magnesium in zitten.`,
    improbable: 'Dit is erg veel voor een dag. Kloppen de hoeveelheden?',
    share: (share) => `Dit is ${percents(formats, share, ' tot ')} procent van de aanbeveling.`,
    askWhole: 'Is dit alles wat je op een dag eet? Kies het hieronder.',
    gap: ({ lowMg, highMg }) => {
      if (highMg <= 0) return 'Dat is genoeg voor een dag.';
      if (lowMg <= 0)
        return `Dat is misschien al genoeg: nog hoogstens ${formats.mg(highMg)} tot de aanbeveling.`;
      return `Nog ${mgFromTo(lowMg, highMg)} tot de aanbeveling.`;
    },
    shortGap: ({ lowMg, highMg }) => {
      if (highMg <= 0) return 'genoeg';
      return lowMg <= 0 ? `nog hoogstens ${formats.mg(highMg)}` : `nog ${formats.mgRange(lowMg, highMg)}`;
    },
    shortShare: (share) => `${percents(formats, share, '–')}%`,
    noReference: 'Voor deze leeftijd of situatie is er geen aanbeveling.',
  };
}

function menu(formats: Formats): Part<'menu'> {
  return {
    day: 'Maak er een dagmenu van',
    example: 'Laat een voorbeelddag zien',
    week: 'Laat een week zien',
    dayHeading: 'Dagmenu',
    weekHeading: 'Weekmenu',
    lead: 'Gewone porties, met wat er ongeveer in zit. Ruil gerust.',
    dayOf: ({ index }) => `Dag ${formats.number(index)}`,
    meals: { breakfast: 'Ontbijt', lunch: 'Lunch', dinner: 'Avondeten', snack: 'Tussendoor' },
    beside: ({ foods, mg }) => `Daarbij komt wat al op je dag staat: ${foods} (${formats.mg(mg)}).`,
    total: ({ mg }) => `Samen ${formats.mg(mg)}`,
    short: ({ mg }) => `Hiermee kom je nog niet op ${formats.mg(mg)}.`,
    none: 'We vonden geen menu dat hierbij past.',
    take: 'Zet dit op mijn dag',
    takeOf: ({ index }) => `Zet dit op mijn dag: dag ${formats.number(index)}`,
    close: 'Sluit het menu',
  };
}

export function foodDay(formats: Formats): FoodDayWords {
  const { mgFromTo } = formats;
  return {
    heading: 'Je dag',
    empty: 'Hier staat nog niets. Zet erop wat je op een dag eet, dan tellen we het op.',
    toDay: ({ count }) => `Je dag (${formats.number(count)})`,
    list: list(formats),
    undo: undo(),
    told: told(formats),
    sum: sum(formats),
    declare: {
      legend: 'Hoe tellen we dit?',
      list: 'Alleen als lijst',
      all: 'Dit is alles wat ik op een dag eet',
      withRest: 'Reken de rest van mijn dag mee',
      withRestDetail: ({ mg }) =>
        mg > 0
          ? `We tellen er ${formats.mg(mg)} bij op. Dat is een schatting van wat je verder eet en drinkt en hier nog niet staat, zoals melk, aardappels en koffie. Volkorenbrood, noten, bonen, bladgroente en vis zitten hier niet in: zet die zelf op je dag.`
          : 'Er komt niets bij: wat we zouden schatten, staat al op je dag.',
      shared: ({ others }) => `Dit telt nu ook mee in ${formats.list(others.map((one) => ELEMENTS[one]))}.`,
    },
    held: {
      title: ({ professional }) => `Overleg eerst met ${professional}`,
      found:
        'Met wat hier over je gezondheid bekend is, past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.',
      child: 'Voor een kind onder de 4 jaar stellen we niets voor. Optellen kan wel.',
      childClinic: 'het consultatiebureau',
      unread:
        'Deze pagina gaf iets over je gezondheid door dat we niet kunnen lezen. Daarom staan hier geen voorstellen. Optellen kan wel.',
      elsewhere:
        'Door een antwoord op deze pagina past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.',
      childPortions: ({ years }) =>
        `Een aanvulling of een menu stellen we alleen voor vanaf ${formats.number(years)} jaar. De porties hier zijn die van een volwassene.`,
    },
    suggested: {
      askFirst:
        'Heb je een nierziekte, of eet je volgens een dieet van je arts of diëtist? Vraag het dan eerst daar.',
      expecting: ({ professional }) =>
        `Ben je zwanger of geef je borstvoeding? Overleg dan met ${professional}.`,
    },
    topUp: {
      heading: 'Dit vult het aan',
      closes: ({ mg, portions }) =>
        `${portions === 1 ? 'Deze gewone portie geeft' : 'Deze gewone porties geven samen'} ${formats.mg(mg)}. Daarmee ben je er.`,
      partly: ({ mg, portions }) =>
        `${portions === 1 ? 'Deze gewone portie geeft' : 'Deze gewone porties geven samen'} ${formats.mg(mg)}. Dat brengt je een eind op weg.`,
      add: 'Zet op je dag',
      addOf: ({ food }) => `Zet op je dag: ${food}`,
    },
    menu: menu(formats),
    person: {
      assumed: 'Je leeftijd is niet ingevuld. We gaan uit van een volwassene.',
      heading: 'Voor wie is dit?',
      adult: ({ lowMg, highMg }) =>
        `Je leeftijd is niet ingevuld. We gaan uit van een volwassene: ${mgFromTo(lowMg, highMg)} per dag.`,
      reference: ({ lowMg, highMg }) => `De aanbeveling is ${mgFromTo(lowMg, highMg)} per dag.`,
    },
    paper: {
      title: 'Magnesium op een dag',
      portion: 'Hoeveel',
      total: 'Samen',
      note: 'De cijfers zijn gemiddelden. Een product of een oogst kan meer of minder bevatten.',
    },
    fromTable: ({ mg, isEstimated = false }) =>
      `Uit je voedingstabel: ${isEstimated ? 'ongeveer ' : ''}${formats.mg(mg)}`,
    fromTableDetail: 'Verandert mee met je dag in de voedingstabel.',
  };
}
