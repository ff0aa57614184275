import type { OwnFoodsWords, RowPlace } from '../own-foods-words.js';
import type { Formats } from '../words.js';

/** Where it is and what stands there: "Regel 12, kolom mgPer100g: “veel”". */
function at({ number }: Pick<Formats, 'number'>) {
  return ({ line, column, value }: RowPlace): string => {
    const place = column === null ? `Regel ${number(line)}` : `Regel ${number(line)}, kolom ${column}`;
    return value === '' ? place : `${place}: “${value}”`;
  };
}

export function ownFoods({ number }: Pick<Formats, 'number'>): OwnFoodsWords {
  const place = at({ number });
  return {
    heading: ({ count }) =>
      count === 1 ? 'Eén regel klopt niet' : `${number(count)} dingen in de lijst kloppen niet`,
    rows: {
      'unclosed-quote': (shown) =>
        `${place(shown)}. Dit aanhalingsteken wordt nergens gesloten. De regel is overgeslagen.`,
      'text-after-quote': (shown) =>
        `${place(shown)}. Na het sluitende aanhalingsteken hoort geen tekst te staan. Schrijf een aanhalingsteken in een veld dubbel. De regel is overgeslagen.`,
      'too-few-fields': (shown) =>
        `${place(shown)}. Hier staan minder velden (${number(shown.count)}) dan in de kop (${number(shown.total)}). De regel is overgeslagen.`,
      'too-many-fields': (shown) =>
        `${place(shown)}. Hier staan meer velden (${number(shown.count)}) dan in de kop (${number(shown.total)}). Staat er een scheidingsteken in een veld, zet het veld dan tussen aanhalingstekens. De regel is overgeslagen.`,
      'not-json': (shown) => `${place(shown)}. Dit is geen JSON die te lezen is. Het is overgeslagen.`,
      'not-a-food': (shown) =>
        `${place(shown)}. Verwacht is een voedingsmiddel: een object met id, names en mgPer100g. Het is overgeslagen.`,
      unreadable: (shown) => `${place(shown)}. Dit is niet te lezen. Het is overgeslagen.`,
      'no-name': (shown) =>
        `${place(shown)}. Verwacht is de naam van het voedingsmiddel, als tekst. De regel is overgeslagen.`,
      'long-name': (shown) =>
        `${place(shown)}. Een naam heeft hoogstens ${number(shown.most)} tekens. De regel is overgeslagen.`,
      'bad-id': (shown) =>
        `${place(shown)}. Een id is een tekst van hoogstens ${number(shown.most)} tekens. De regel is overgeslagen.`,
      'double-id': (shown) =>
        `${place(shown)}. Deze id staat al op regel ${number(shown.firstLine)}. De regel is overgeslagen.`,
      'no-number': (shown) =>
        `${place(shown)}. Verwacht is een getal zonder eenheid, of niets als het niet is gemeten. De regel is overgeslagen.`,
      thousands: (shown) =>
        `${place(shown)}. Dit kan een getal met een scheidingsteken voor duizendtallen zijn. Laat dat weg, en rond af op hoogstens twee decimalen. De regel is overgeslagen.`,
      'out-of-range': (shown) =>
        `${place(shown)}. Verwacht is een aantal mg van 0 tot ${number(shown.most)}. De regel is overgeslagen.`,
      'bad-portion': (shown) =>
        `${place(shown)}. Verwacht is een aantal gram boven 0, en hoogstens ${number(shown.most)}. De portie is weggelaten.`,
      'bad-text': (shown) =>
        `${place(shown)}. Verwacht is een tekst van hoogstens ${number(shown.most)} tekens. Dit veld is weggelaten.`,
    },
    failures: {
      'bad-address': () => 'Het adres van de lijst is niet bruikbaar.',
      offline: () => 'Er is geen verbinding met internet.',
      unreachable: () => 'De lijst is vanaf deze pagina niet te bereiken.',
      timeout: ({ seconds }) => `Er kwam ${number(seconds)} seconden lang niets binnen.`,
      status: ({ status }) => `De server gaf de lijst niet, maar foutcode ${status}.`,
      'too-large': ({ mostMb }) => `Het bestand is te groot: hoogstens ${number(mostMb)} MB.`,
      'web-page': () => 'Op dit adres staat een webpagina, geen lijst.',
      workbook: () => 'Dit is een werkmap van een spreadsheet. Sla hem op als CSV.',
      'no-list': () => 'Hierin staat geen lijst met voedingsmiddelen.',
      'no-columns': ({ found, missing }) => `In de kop ontbreekt: ${missing}. Gevonden is: ${found}.`,
      'no-rows': () => 'De lijst is leeg.',
      'no-good-rows': ({ count }) => `Geen enkele regel is bruikbaar (${number(count)} gelezen).`,
      unreadable: () => 'De lijst is niet te lezen.',
    },
    more: ({ count }) => `En nog ${number(count)}.`,
    cut: ({ most }) => `De lijst is te lang. Alleen de eerste ${number(most)} regels zijn gebruikt.`,
  };
}
