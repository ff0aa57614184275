import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rankFoods, type RankOptions } from '../../src/engine/rank-foods.js';
import type { Food, Lang } from '../../src/engine/types.js';
import { knowledge, only } from './support/listed.js';

const idsOf = (options: RankOptions): string[] => rankFoods(knowledge, options).map(({ id }) => id);
const found = (search: string, more: RankOptions = {}): string[] => idsOf({ search, ...more });

/** What somebody types, some of the foods that are then found, and some that are not. */
type Search = [typed: string, finds: readonly string[], not?: readonly string[]];

const nuts = ['walnoot', 'paranoot', 'cashewnoot-rauw', 'gemengde-noten', 'amandel-rauw'];
const spinach = ['spinazie-rauw', 'spinazie-gekookt', 'spinazie-diepvries-gekookt'];

const dutch: Search[] = [
  // one or several, large or small letters, accents, order
  ['spinazie', spinach, ['andijvie-rauw']],
  ['SPINAZIE', spinach],
  ['gekookte spinazie', ['spinazie-gekookt'], ['spinazie-rauw']],
  ['rauw spinazie', ['spinazie-rauw'], ['spinazie-gekookt']],
  ['noten', nuts],
  ['noot', nuts],
  ['nootjes', nuts],
  ['walnoot', ['walnoot'], ['paranoot']],
  ['bonen', ['witte-bonen-gekookt', 'kidneybonen-gekookt', 'tuinbonen-gekookt']],
  ['boon', ['witte-bonen-gekookt', 'kidneybonen-gekookt', 'tuinbonen-gekookt']],
  ['boontjes', ['sperziebonen-gekookt']],
  ['tomaten', ['tomaat', 'tomaten-blik']],
  ['tomaat', ['tomaat', 'tomaten-blik']],
  ['tomaatjes', ['tomaat']],
  ['peren', ['peer'], ['peper-zwart', 'kipfilet-bereid']],
  ['peer', ['peer']],
  ['druiven', ['druif']],
  ['druif', ['druif']],
  ['appels', ['appel', 'appelmoes']],
  ['bessen', ['blauwe-bes', 'rode-bes', 'kruisbes'], ['beschuit']],
  ['bes', ['blauwe-bes', 'rode-bes', 'kruisbes']],
  ['bananen', ['banaan']],
  ['abrikozen', ['abrikoos-vers', 'abrikoos-gedroogd']],
  ['perziken', ['perzik']],
  ['framboos', ['framboos']],
  ['erwt', ['doperwten-gekookt', 'spliterwten-gekookt']],
  ['linze', ['linzen-gekookt']],
  ['olijf', ['olijven-groen', 'olijfolie']],
  ['garnaal', ['garnalen-roze']],
  ["pinda's", ['pinda-geroosterd', 'gemengde-noten']],
  ['pindas', ['pinda-geroosterd']],
  ['mais', ['suikermais-gekookt', 'maismeel']],
  ['paté', ['pate']],
  ['pate', ['pate']],
  ['ei', ['ei-gekookt', 'ei-gebakken'], ['aardbei', 'zalm-gekweekt-bereid']],
  ['eieren', ['ei-gekookt', 'ei-gebakken'], ['aardbei']],
  ['ui', ['ui-rauw', 'lente-ui'], ['kikkererwten-blik', 'pruim-vers']],
  ['uien', ['ui-rauw', 'lente-ui'], ['kikkererwten-blik']],
  // part of a longer word, and two words in one
  ['brood', ['volkorenbrood', 'roggebrood', 'witbrood'], ['quinoa-gekookt', 'havermout-droog']],
  ['kaas', ['goudse-kaas', 'brie', 'feta'], ['halfvolle-melk']],
  ['ham', ['ham-gekookt', 'rauwe-ham'], ['champignons-rauw', 'volkorenbrood']],
  ['sla', ['kropsla', 'veldsla', 'ijsbergsla']],
  ['vis', ['visstick', 'schelvis-bereid', 'zalm-gerookt']],
  ['chia zaad', ['chiazaad']],
  ['haver mout', ['havermout-droog']],
  ['zwartebonen', ['zwarte-bonen-gekookt'], ['witte-bonen-gekookt']],
  ['zoeteaardappel', ['zoete-aardappel-gekookt'], ['aardappel-gekookt']],
  // category and state
  ['noten rauw', ['amandel-rauw', 'cashewnoot-rauw', 'walnoot'], ['amandel-geroosterd', 'spinazie-rauw']],
  ['rauwe noten', ['amandel-rauw', 'walnoot'], ['amandel-geroosterd']],
  ['peulvruchten uit blik', ['kikkererwten-blik'], ['kikkererwten-gekookt', 'suikermais-blik']],
  ['gedroogd fruit', ['vijg-gedroogd', 'rozijn'], ['vijg-vers']],
  ['vlees', ['kipfilet-bereid', 'karbonade-bereid'], ['tofu-stevig', 'zalm-gerookt']],
  ['kruiden', ['peterselie-vers', 'komijn'], ['erwtensoep', 'olijfolie']],
  // words that the table does not have
  ['piepers', ['aardappel-gekookt'], ['zoete-aardappel-gekookt']],
  ['apennootjes', ['pinda-geroosterd', 'pinda-rauw'], nuts],
  ['olienoten', ['pinda-geroosterd']],
  ['garbanzo', ['kikkererwten-gekookt', 'kikkererwten-blik']],
  ['tahoe', ['tofu-stevig', 'tofu-nigari'], ['tempe']],
  ['peulen', ['peultjes-gekookt'], ['doperwten-gekookt']],
  ['rode bonen', ['kidneybonen-gekookt'], ['witte-bonen-gekookt']],
  ['sojamelk', ['sojadrink'], ['halfvolle-melk']],
  ['quark', ['kwark-mager', 'kwark-vol']],
  ['vegaburger', ['vegaburger'], ['hamburger-bereid']],
  ['patat', ['friet-oven']],
  ['snert', ['erwtensoep']],
  // slips
  ['spinazei', spinach],
  ['brocoli', ['broccoli-gekookt', 'broccoli-rauw'], ['bloemkool-gekookt']],
  ['brocolli', ['broccoli-gekookt']],
  ['havermoud', ['havermout-droog', 'havermoutpap']],
  ['amandlen', ['amandel-rauw', 'amandel-geroosterd'], ['walnoot']],
  ['avacado', ['avocado']],
  ['advocado', ['avocado']],
  ['chiazaat', ['chiazaad']],
  ['yoghurd', ['yoghurt-vol', 'yoghurt-mager']],
  ['brocoli gekookt', ['broccoli-gekookt'], ['broccoli-rauw']],
];

const english: Search[] = [
  ['spinach', spinach],
  ['berries', ['framboos', 'blauwe-bes', 'aardbei']],
  ['berry', ['cranberry-gedroogd', 'framboos']],
  ['leaves', ['koriander-vers']],
  ['leaf', ['koriander-vers']],
  ['potatoes', ['aardappel-gekookt']],
  ['walnut', ['walnoot']],
  ['raw nuts', ['amandel-rauw', 'walnoot'], ['amandel-geroosterd']],
  ['eggplant', ['aubergine-gekookt']],
  ['aubergine', ['aubergine-gekookt']],
  ['zucchini', ['courgette-gekookt']],
  ['arugula', ['rucola']],
  ['soy milk', ['sojadrink']],
  ['cheese', ['feta', 'goudse-kaas']],
  ['yogurt', ['yoghurt-vol']],
  ['almnd', ['amandel-rauw']],
  ['meat', ['kipfilet-bereid'], ['tofu-stevig']],
];

const german: Search[] = [
  ['Nüsse', ['walnoot', 'paranoot', 'amandel-rauw'], ['veldsla']],
  ['Nuss', ['walnoot', 'paranoot']],
  ['Nuesse', ['walnoot', 'paranoot']],
  ['Nüsse roh', ['walnoot', 'amandel-rauw'], ['amandel-geroosterd']],
  ['Bohnen', ['witte-bonen-gekookt', 'kidneybonen-gekookt']],
  ['Bohne', ['witte-bonen-gekookt', 'kidneybonen-gekookt']],
  ['Äpfel', ['appel']],
  ['Kürbisse', ['pompoen-gekookt']],
  ['Möhren', ['wortel-rauw']],
  ['Weissbrot', ['witbrood']],
  ['Kartofel', ['aardappel-gekookt']],
  ['Eier', ['ei-gekookt']],
];

const french: Search[] = [
  ['noix', ['walnoot', 'paranoot', 'cashewnoot-rauw']],
  ['haricots', ['witte-bonen-gekookt', 'sperziebonen-gekookt']],
  ['haricot', ['witte-bonen-gekookt']],
  ['épinards crus', ['spinazie-rauw'], ['spinazie-gekookt']],
  ['epinard', spinach],
  ['noix crues', ['walnoot', 'amandel-rauw'], ['amandel-geroosterd']],
  ['oeufs', ['ei-gekookt']],
  ['œuf', ['ei-gekookt']],
  ['poireaux', ['prei-gekookt']],
  ['lait de soja', ['sojadrink'], ['halfvolle-melk']],
];

const searches: Record<Lang, Search[]> = { nl: dutch, en: english, de: german, fr: french };
const ALL: readonly Lang[] = ['nl', 'en', 'de', 'fr'];

for (const lang of ALL) {
  describe(`a search in the food table, ${lang}`, () => {
    for (const [typed, finds, not = []] of searches[lang]) {
      it(`"${typed}" finds ${finds.join(', ')}${not.length > 0 ? `, not ${not.join(', ')}` : ''}`, () => {
        const ids = found(typed, { lang, names: ALL });
        for (const id of finds) assert.ok(ids.includes(id), `${id} in ${ids.join()}`);
        for (const id of not) assert.ok(!ids.includes(id), `${id} not in ${ids.join()}`);
      });
    }
  });
}

describe('a search for what is not in the table', () => {
  for (const typed of [
    'kapucijners',
    'kapucijner',
    'boerenkoolstamppot',
    'hagelslag',
    'kroket',
    'frikandel',
    'drop',
    'loempia',
    'ketjap',
    'pizza',
    'skyr',
    'magnesiumcitraat',
    'xqzw',
  ]) {
    it(`"${typed}" finds nothing, and nothing that only looks like it`, () => {
      assert.deepEqual(found(typed, { names: ALL }), []);
    });
  }
});

describe('a search in another language than the page', () => {
  it('finds "spinach", "épinards" and "epinards" where these languages may be searched', () => {
    for (const typed of ['spinach', 'épinards', 'epinards', 'Spinat'])
      assert.deepEqual(found(typed, { names: ALL }).sort(), [...spinach].sort(), typed);
    assert.deepEqual(found('épinards'), []);
  });

  it('takes the own language first: "pain" is no bread while a Dutch name has it', () => {
    const foods: Food[] = [
      { id: 'own', names: { nl: 'Pain de luxe' }, mgPer100g: 1 },
      { id: 'other', names: { nl: 'Volkorenbrood', fr: 'Pain complet' }, mgPer100g: 1 },
    ];
    assert.deepEqual(found('pain', { foods, names: ALL }), ['own']);
    assert.deepEqual(found('pain complet', { foods, names: ALL }), ['other']);
  });

  it('takes what another language really has before what a typing error may have meant', () => {
    const foods: Food[] = [
      { id: 'slip', names: { nl: 'Spinat' }, mgPer100g: 1 },
      { id: 'named', names: { nl: 'Spinazie', de: 'Spinet' }, mgPer100g: 1 },
    ];
    assert.deepEqual(found('spinet', { foods, names: ALL }), ['named']);
    assert.deepEqual(found('spinet', { foods }), ['slip']);
  });
});

describe('the first that is found', () => {
  /** What somebody types, in which language, what may come first, and what is not found at all. */
  const firsts: [typed: string, lang: Lang, first: readonly string[], not?: readonly string[]][] = [
    ['bosbessen', 'nl', ['blauwe-bes']],
    ['boterham', 'nl', ['volkorenbrood', 'bruinbrood', 'meergranenbrood', 'witbrood']],
    ['champions', 'nl', ['champignons-gebakken', 'champignons-rauw']],
    ['snijbonen', 'nl', ['sperziebonen-gekookt']],
    ['boontjes', 'nl', ['sperziebonen-gekookt']],
    ['biscuitje', 'nl', ['mariakaakje', 'speculaas']],
    ['koekjes', 'nl', ['mariakaakje', 'speculaas', 'stroopwafel']],
    ['ijsje', 'nl', ['roomijs-vanille'], ['ijsbergsla']],
    ['ijs', 'nl', ['roomijs-vanille']],
    ['gebakken aardappelen', 'nl', ['aardappel-gekookt', 'aardappel-schil-oven']],
    ['calvé pindakaas', 'nl', ['pindakaas']],
    ['coca cola', 'nl', ['cola']],
    ['cola', 'nl', ['cola'], ['melkchocolade', 'chocolade-puur-70-85']],
    ['spa rood', 'nl', ['mineraalwater']],
    ['aardbeienjam', 'nl', ['jam']],
    ['zalmfilet', 'nl', ['zalm-wild-bereid', 'zalm-gekweekt-bereid']],
    ['kipdij', 'nl', ['kippendij-bereid']],
    ['kalfsvlees', 'nl', ['kalfsvlees-bereid']],
    ['speltbrood', 'nl', ['volkorenbrood', 'meergranenbrood', 'roggebrood', 'pita-volkoren']],
    ['gebroken lijnzaad', 'nl', ['lijnzaad']],
    ['melk', 'nl', ['halfvolle-melk', 'volle-melk', 'magere-melk']],
    ['vla', 'nl', ['vla-chocolade', 'vla-vanille']],
    ['water', 'nl', ['mineraalwater', 'kraanwater']],
    ['zout', 'nl', ['zout'], ['popcorn', 'pindakaas', 'amandel-geroosterd']],
    ['ham', 'nl', ['ham-gekookt', 'rauwe-ham']],
    ['pap', 'nl', ['havermoutpap', 'rijstepap']],
    ['amandelmeel', 'nl', ['amandel-rauw'], ['amandeldrink']],
    ['gebrande amandelen', 'nl', ['amandel-geroosterd'], ['amandel-rauw']],
    ['ongebrande amandelen', 'nl', ['amandel-rauw'], ['amandel-geroosterd']],
    ['suiker', 'nl', ['suiker-wit'], ['appelmoes', 'muesli']],
    ['pindakaas zonder zout', 'nl', ['pindakaas']],
    ['kool', 'nl', ['savooiekool-gekookt', 'rode-kool-gekookt', 'witte-kool-rauw', 'chinese-kool-rauw']],
    ['brood', 'nl', ['volkorenbrood', 'roggebrood', 'pita-volkoren']],
    ['kaas', 'nl', ['goudse-kaas', 'maasdammer', 'edammer']],
    ['appel', 'nl', ['appel']],
    ['boter', 'nl', ['roomboter']],
    ['hamburger', 'en', ['hamburger-bereid']],
    ['wholewheat bread', 'en', ['volkorenbrood']],
    ['milk', 'en', ['halfvolle-melk', 'volle-melk', 'magere-melk']],
    ['egg', 'en', ['ei-gekookt', 'ei-gebakken']],
    ['salted', 'en', [], ['amandel-geroosterd', 'roomboter']],
    ['pain', 'fr', ['volkorenbrood', 'roggebrood', 'pita-volkoren', 'meergranenbrood']],
  ];
  for (const [typed, lang, first, not = []] of firsts) {
    it(`by "${typed}" is ${first.join(' or ') || 'nothing of the kind'}`, () => {
      const ids = found(typed, { lang, names: ALL });
      if (first.length > 0) assert.ok(first.includes(ids[0] ?? ''), ids.slice(0, 5).join());
      for (const id of not) assert.ok(!ids.includes(id), id);
    });
  }

  it('by "tosti" is nothing: a slip is not forgiven in so little of a longer word', () => {
    assert.deepEqual(found('tosti', { names: ALL }), []);
  });

  it('is still the food where a word of the search is nowhere', () => {
    assert.deepEqual(found('xqzw pindakaas'), found('pindakaas'));
    assert.deepEqual(found('xqzw qqxx'), []);
  });
});

describe('the order of what is found', () => {
  it('is whole words first, then what a compound is, then beginnings, and of equals most magnesium in a portion', () => {
    const row = (id: string, nl: string, mgPer100g: number): Food => ({
      id,
      names: { nl },
      mgPer100g,
      portionGrams: 100,
    });
    const foods = [
      row('part', 'Bloemkool', 90),
      row('start', 'Koolrabi', 80),
      row('whole, less', 'Rode kool', 10),
      row('whole, more', 'Witte kool', 20),
    ];
    assert.deepEqual(found('kool', { foods }), ['whole, more', 'whole, less', 'part', 'start']);
  });

  it('puts a food that is called so before one that only belongs to such a category', () => {
    const ids = found('noten');
    assert.ok(ids.indexOf('walnoot') < ids.indexOf('amandel-rauw'));
    assert.ok(ids.indexOf('amandel-rauw') >= 0);
  });

  it('is the order of the table where nothing is searched or sorted', () => {
    const all = idsOf({});
    assert.deepEqual(all.slice(0, 3), Object.keys(knowledge.foods.vegetables).slice(0, 3));
    assert.equal(new Set(all).size, 450);
  });

  it('has most magnesium in a portion first, least last, and the other way round on request', () => {
    const most = rankFoods(knowledge, { sort: 'mg-per-portion' });
    const mg = most.map(({ mgPerPortion }) => only(mgPerPortion, 'a figure'));
    assert.deepEqual(
      mg,
      [...mg].sort((a, b) => b - a),
    );
    const least = rankFoods(knowledge, { sort: 'mg-per-portion', direction: 'ascending' });
    assert.deepEqual(
      least.map(({ mgPerPortion }) => mgPerPortion),
      [...mg].reverse(),
    );
  });

  it('goes by 100 g on request', () => {
    const [first] = rankFoods(knowledge, { sort: 'mg-per-100g' });
    assert.deepEqual([first?.id, first?.mgPer100g], ['wakame-gedroogd', 931]);
  });

  it('goes by name from A to Z, without minding case and accents, in the language that is shown', () => {
    const foods: Food[] = ['Zout', 'émmer', 'Appel', 'ei', 'Dadel'].map((nl) => ({
      id: nl,
      names: { nl },
      mgPer100g: 1,
    }));
    const names = ['Appel', 'Dadel', 'ei', 'émmer', 'Zout'];
    assert.deepEqual(idsOf({ foods, sort: 'name' }), names);
    assert.deepEqual(idsOf({ foods, sort: 'name', direction: 'descending' }), [...names].reverse());
  });

  it('has what is not measured last, whatever the direction, and never as 0', () => {
    const foods: Food[] = [
      { id: 'unknown', names: 'a', mgPer100g: null, portionGrams: 100 },
      { id: 'none', names: 'b', mgPer100g: 0, portionGrams: 100 },
      { id: 'some', names: 'c', mgPer100g: 5, portionGrams: 100 },
      { id: 'no portion', names: 'd', mgPer100g: 90 },
    ];
    assert.deepEqual(idsOf({ foods, sort: 'mg-per-100g', direction: 'ascending' }), [
      'none',
      'some',
      'no portion',
      'unknown',
    ]);
    assert.deepEqual(idsOf({ foods, sort: 'mg-per-portion' }), ['some', 'none', 'unknown', 'no portion']);
    const [unknown] = rankFoods(knowledge, { foods });
    assert.deepEqual([unknown?.mgPer100g, unknown?.mgPerPortion], [null, null]);
  });

  it('keeps equals in the order of the list', () => {
    const foods: Food[] = Array.from({ length: 50 }, (_, i) => ({
      id: `${i}`,
      names: 'x',
      mgPer100g: i % 2,
    }));
    const ids = idsOf({ foods, sort: 'mg-per-100g' }).map(Number);
    assert.deepEqual(ids.slice(0, 3), [1, 3, 5]);
    assert.deepEqual(ids.slice(25, 28), [0, 2, 4]);
  });
});

describe('a filtered list', () => {
  it('has one category, one state, or both', () => {
    const raw = rankFoods(knowledge, { category: 'nuts-seeds', state: 'raw' });
    assert.ok(raw.length > 5);
    for (const { food } of raw) assert.deepEqual([food.category, food.state], ['nuts-seeds', 'raw']);
  });

  it('finds nothing in a category that does not have it, rather than something else', () => {
    assert.deepEqual(found('walnoot', { category: 'fruit' }), []);
  });

  it('finds a host’s own category by its word', () => {
    const foods: Food[] = [
      { id: 'a', names: 'Krokant', mgPer100g: 5, category: 'Koekjes' },
      { id: 'b', names: 'Zacht', mgPer100g: 5, category: 'Brood' },
    ];
    assert.deepEqual(found('koekje', { foods }), ['a']);
    assert.deepEqual(idsOf({ foods, category: 'Brood' }), ['b']);
  });

  it('is no longer than was asked', () => {
    assert.equal(idsOf({ sort: 'name', limit: 7 }).length, 7);
    assert.deepEqual(idsOf({ limit: 0 }), []);
    assert.deepEqual(idsOf({ limit: -3 }), []);
  });
});

describe('whatever is typed', () => {
  it('is only a search: quotes, patterns and signs find what their letters find', () => {
    assert.deepEqual(found('"spinazie"'), found('spinazie'));
    assert.deepEqual(found('-spinazie'), found('spinazie'));
    assert.deepEqual(found('spinazie (rauw)'), found('spinazie rauw'));
    for (const typed of ['(a+)+$', '[', '\\', '.*', '$&', '__proto__', 'constructor', 'eexxaacctt', '\ud800'])
      assert.doesNotThrow(() => found(typed, { names: ALL }), typed);
  });

  it('lists all foods where there is no letter or digit in it', () => {
    for (const typed of ['', '   ', '!!!', '"', '-', '🙂']) assert.equal(found(typed).length, 450, typed);
  });

  it('is cut off after 100 characters and 8 words', () => {
    assert.deepEqual(found('spinazie '.repeat(20_000)), found('spinazie'));
    assert.deepEqual(found(`spinazie ${' '.repeat(100)} xqzw`), found('spinazie'));
    assert.deepEqual(found('a b c d e f g h xqzw'), found('a b c d e f g h'));
  });

  it('finds every food by its own name, in every language', () => {
    for (const lang of ALL) {
      for (const { id, name } of rankFoods(knowledge, { lang }))
        assert.ok(found(name.slice(0, 100), { lang }).includes(id), `${lang}: ${name}`);
    }
  });

  it('never throws, and finds foods of the list, each once', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .constantFrom('noten ', 'spinazie', 'brood ', 'rauw', 'ei')
        .chain((word) => fc.string().map((s) => word + s)),
    );
    const known = new Set(idsOf({}));
    fc.assert(
      fc.property(typed, fc.constantFrom(...ALL), (search, lang) => {
        const ids = found(search, { lang, names: ALL });
        assert.ok(ids.every((id) => known.has(id)));
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('does not mind the order of its words', () => {
    const words = fc.uniqueArray(
      fc.constantFrom('noten', 'rauw', 'gekookt', 'witte', 'bonen', 'zonder', 'spinazei'),
      {
        minLength: 2,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(words, (some) => {
        assert.deepEqual(found(some.join(' ')), found([...some].reverse().join(' ')));
      }),
      { numRuns: 60 },
    );
  });
});

describe('own foods with parts missing', () => {
  it('are listed as far as they go', () => {
    const odd = [
      { id: 'bare' },
      { id: 'null name', names: null, mgPer100g: null },
      { id: 'other language', names: { fr: 'Drop français' }, mgPer100g: 5, portionGrams: 10 },
      { id: 'not a number', names: 'Zoete drop', mgPer100g: NaN, portionGrams: -1 },
      { id: 'odd fields', names: 'Zoute drop', mgPer100g: '7', category: {}, state: 3 },
      null,
      'text',
    ] as unknown as Food[];
    const ranked = rankFoods(knowledge, { foods: odd });
    assert.deepEqual(
      ranked.map(({ id, name, mgPerPortion }) => [id, name, mgPerPortion]),
      [
        ['bare', 'bare', null],
        ['null name', 'null name', null],
        ['other language', 'Drop français', 1],
        ['not a number', 'Zoete drop', null],
        ['odd fields', 'Zoute drop', null],
      ],
    );
    assert.deepEqual(found('drop', { foods: odd }).sort(), ['not a number', 'odd fields', 'other language']);
  });

  it('are read anew each time, so that a changed list is a changed table', () => {
    const foods: Food[] = [{ id: 'a', names: 'Appel', mgPer100g: 1 }];
    assert.deepEqual(found('peer', { foods }), []);
    foods.push({ id: 'b', names: 'Peer', mgPer100g: 1 });
    assert.deepEqual(found('peer', { foods }), ['b']);
  });
});
