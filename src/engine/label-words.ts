import { plain } from './form-name.js';
import type { Form } from './types.js';

type Forms = Readonly<Record<string, Form>>;

/** What a word on a label stands for. */
export type WordKind =
  | 'magnesium'
  /** The name of a compound. */
  | 'salt'
  /** Ends like a salt: one only behind "magnesium". */
  | 'salt-like'
  | 'marine'
  | 'elemental'
  | 'pure'
  | 'buffered'
  | 'other'
  | 'mineral'
  | 'mass'
  | 'unit'
  | 'adjective'
  | 'number'
  | 'range'
  | 'per'
  | 'in'
  | 'day'
  | 'day-name'
  | 'times'
  | 'portion'
  | 'size'
  | 'tells'
  | 'as'
  | 'which'
  | 'and'
  | 'filler'
  | 'most'
  | 'reference'
  | 'word';

export interface Meaning {
  kind: WordKind;
  value: string;
}

/** Dutch, English, German and French, without accents; what the word stands for, and what it tells. */
const WORDS: readonly (readonly [kind: WordKind, value: string, words: string])[] = [
  ['mass', 'mg', 'mg milligram milligrams milligramm milligramme milligrammes'],
  ['mass', 'g', 'g gr gram grams gramm gramme grammes'],
  ['mass', 'µg', 'ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes'],
  [
    'unit',
    'effervescent',
    'bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten',
  ],
  [
    'unit',
    'lozenge',
    'zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles',
  ],
  ['unit', 'softgel', 'softgel softgels'],
  ['unit', 'capsule', 'capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules'],
  [
    'unit',
    'tablet',
    'tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes',
  ],
  ['unit', 'gummy', 'gummy gummies gummie gommes gomme'],
  ['unit', 'sachet', 'sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes'],
  [
    'unit',
    'scoop',
    'scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel meßloffel dosierloffel',
  ],
  ['unit', 'drop', 'druppel druppels drop drops tropfen goutte gouttes'],
  ['unit', 'spray', 'spray sprays verstuiving verstuivingen'],
  ['unit', 'ampoule', 'ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen'],
  ['unit', 'ml', 'ml milliliter milliliters millilitre millilitres'],
  ['unit', 'piece', 'stuk stuks piece pieces stuck'],
  [
    'adjective',
    '',
    'vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small',
  ],
  ['number', '0.5', 'halve half halbe demi'],
  ['number', '1', 'een een one un une ein eine einer eenmaal einmal once'],
  ['number', '2', 'twee two deux zwei tweemaal zweimal twice'],
  ['number', '3', 'drie three trois drei driemaal dreimal'],
  ['number', '4', 'vier four quatre viermaal viermal'],
  ['range', '', 'a tot to bis ou of or oder'],
  ['per', '', 'per pro par pour je elke elk each every chaque jede jeder jedes jeden'],
  ['in', '', 'in dans'],
  [
    'day',
    '',
    'daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement',
  ],
  ['day-name', '', 'dag day tag jour j'],
  ['times', '', 'x maal keer times time mal fois'],
  ['portion', 'serving', 'portie serving portion dosering dosis dose'],
  ['portion', 'size', 'portiegrootte portionsgrosse'],
  ['portion', 'day', 'dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge'],
  ['size', '', 'size grootte'],
  [
    'tells',
    '',
    'bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent',
  ],
  ['as', '', 'als as uit from aus sous vorm form forme afkomstig'],
  [
    'which',
    '',
    'waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant',
  ],
  ['and', '', 'en and und et met with mit avec plus'],
  [
    'filler',
    '',
    'aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre',
  ],
  ['most', '', 'max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr'],
  [
    'reference',
    'ri',
    'ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports',
  ],
  ['reference', 'dv', 'dv'],
  ['marine', '', 'marin marine marines marien mariene sea zee'],
  ['pure', '', 'puur pure pur zuiver zuivere reines reinem reiner'],
  ['buffered', '', 'gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee'],
  ['salt', '', 'mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz'],
  [
    'other',
    '',
    'vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen',
  ],
  // They look like a salt and are none, or none that is taken for its magnesium.
  [
    'word',
    '',
    'granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid',
  ],
];

const MINERALS =
  /^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/;
const OTHERS = /^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/;
const SALT_ENDING = /[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/;
/** Flow agents and companions that carry a salt's name. */
const NO_SOURCE = /(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/;
const SALT_IN_GENERAL = /^(?:zout|zouten|salz|salze)$/;
const HYDRATE = /hydra(?:at|te|t)e?$/;

let known: ReadonlyMap<string, Meaning> | undefined;

function dictionary(): ReadonlyMap<string, Meaning> {
  known ??= new Map(
    WORDS.flatMap(([kind, value, words]) => words.split(' ').map((word) => [word, { kind, value }] as const)),
  );
  return known;
}

const stemsOf = new WeakMap<Forms, ReadonlySet<string>>();

/** What the knowledge's names of a form have beside "magnesium": "citraat", "pidolate", "chlorure". */
function stems(forms: Forms): ReadonlySet<string> {
  let found = stemsOf.get(forms);
  if (!found) {
    const names = Object.values(forms)
      .filter(({ route }) => route !== 'topical')
      .flatMap(({ synonyms }) => synonyms.map(plain));
    found = new Set(
      names.flatMap((name) => {
        const stem = /^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(name);
        return stem?.[1] ?? stem?.[2] ?? [];
      }),
    );
    stemsOf.set(forms, found);
  }
  return found;
}

/** "magnesiumcitraat", "trimagnesiumdicitraat", "zeemagnesium"; what else is stuck to it is no compound. */
function magnesiumWord(word: string, forms: Forms): Meaning {
  const [before = '', behind = ''] = word.split('magnesium');
  if (NO_SOURCE.test(behind)) return { kind: 'other', value: '' };
  if (behind === '') {
    const isElement = /^(?:di|tri|mono)?$/.test(before);
    return { kind: isElement ? 'magnesium' : 'salt', value: isElement ? '' : 'marine' };
  }
  const isSalt = stems(forms).has(behind) || SALT_ENDING.test(behind) || SALT_IN_GENERAL.test(behind);
  return { kind: isSalt && dictionary().get(behind)?.kind !== 'word' ? 'salt' : 'word', value: '' };
}

/** @param word lower case, without accents */
export function meaningOf(word: string, forms: Forms): Meaning {
  const listed = dictionary().get(word);
  if (listed) return listed;
  if (word.includes('magnesium')) return magnesiumWord(word, forms);
  if (/^element(?:a|$)/.test(word)) return { kind: 'elemental', value: '' };
  if (MINERALS.test(word)) return { kind: 'mineral', value: '' };
  if (OTHERS.test(word) || NO_SOURCE.test(word)) return { kind: 'other', value: '' };
  if (HYDRATE.test(word)) return { kind: 'filler', value: '' };
  if (SALT_ENDING.test(word)) return { kind: stems(forms).has(word) ? 'salt' : 'salt-like', value: '' };
  return { kind: 'word', value: '' };
}
