import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkText, magnesium } from '../../src/engine.js';
import { checkText as checkTextWith } from '../../src/engine/check-text.js';
import type { ClaimsMode, Condition, Facts, QuestionRow } from '../../src/engine/types.js';
import { claimPhrases } from '../../src/knowledge/claim-phrases.js';
import { claims, type ClaimId } from '../../src/knowledge/claims.js';
import { goals } from '../../src/knowledge/goals.js';
import { noteRules } from '../../src/knowledge/note-rules.js';
import { questions } from '../../src/knowledge/questions.js';
import { languages } from '../../src/locales/index.js';
import { sentencesOf } from './support/sentences.js';

type Lang = keyof typeof claimPhrases.languages;
type Pair = [id: string, tooMuch: string, lawful: string];

/** Alike, and yet one promises too much and the other does not. */
const pairs: Readonly<Record<Lang, readonly Pair[]>> = {
  nl: [
    ['sleep', 'Slaapmagnesium 90 capsules', 'Slaapkamerlamp van eiken'],
    ['sleep', 'Niet voor kinderen, wel voor slechte slapers.', 'Niet gebruiken naast slaapmiddelen.'],
    ['sleep', 'Geen slapeloze nachten meer.', 'Er is geen bewijs dat je er beter van slaapt.'],
    ['sleep', 'Vraag je arts, of slaap gewoon beter.', 'Vraag je arts als je slecht slaapt.'],
    ['stress', 'Leef stressvrij met magnesium.', 'Stressvrij bestellen'],
    ['stress', 'Rust in je hoofd', 'Vergelijk rustig'],
    ['cramps', 'Helpt dit niet tegen je krampen? Ons poeder wel.', 'Magnesium helpt niet tegen krampen.'],
    ['cramps', 'Kraamp? Weg met kramp!', 'De heer Kramp helpt je graag.'],
    ['rls', 'Rustige avonden zonder rusteloze benen', 'Been van een tafel'],
    ['migraine-headache', 'Tegen migraine', 'Vervangt geen medicijnen tegen migraine.'],
    ['blood-pressure', 'Houdt je bloeddruk stabiel', 'Gebruik je bloeddrukverlagers? Vraag je apotheker.'],
    ['heart-rhythm', 'Goed voor je hart', 'In het hart van Deventer'],
    ['heart-rhythm', 'Magnesium Hart Formule', 'Hartvormige zeep'],
    ['weight-metabolism', 'Val vijf kilo af in een maand', 'Pot van een halve kilo'],
    ['sport-performance', 'Sneller herstel na het sporten', 'We sturen een herstelde factuur.'],
    ['energy-boost', 'Meer energie voor de hele dag', 'Energie: 120 kJ per 100 gram'],
    ['form-superiority', 'Wordt beter opgenomen', 'Neem contact op, dan wordt je beter geholpen.'],
    ['transdermal', 'Trekt door de huid je spieren in', 'Opname door de huid is niet bewezen.'],
    ['deficiency-scare', 'Bijna iedereen heeft een tekort', 'Bijna iedereen houdt van noten'],
    ['doctor-reference', 'Aanbevolen door dr. Verhoeven', 'Overleg met je dokter.'],
    ['medicinal', 'Geneest van binnenuit', 'Genezenstraat 4'],
    [
      'unlisted-effect',
      'Magnesium draagt bij tot een normale spijsvertering',
      'Draag bij aan een beter milieu',
    ],
    ['general-nerves', 'Goed voor je zenuwen', 'Goed voor twee maanden'],
  ],
  en: [
    ['sleep', 'MagSleep tablets', 'Sleeping bag, blue'],
    ['sleep', 'Not a medicine, yet you will sleep deeply.', 'This is not a sleeping pill.'],
    ['sleep', 'Ask your doctor, or simply sleep better.', 'Ask your doctor if you sleep badly.'],
    ['stress', 'Melts stress away', 'Stress-free returns'],
    ['stress', 'Quiet your mind', 'Never mind the lid'],
    ['cramps', 'Cramp Crusher', 'Crampons, size 42'],
    ['migraine-headache', 'Migraine Shield', 'There is no evidence that it prevents migraine.'],
    ['heart-rhythm', 'For a healthy heart', 'The heart of our range'],
    ['heart-rhythm', 'HeartBeat Magnesium', 'Heart-shaped soap'],
    ['anxiety-depression', 'ADHD gummies', 'Add to basket'],
    ['weight-metabolism', 'Lose five pounds in a week', 'Two pounds of almonds'],
    ['concentration-memory', 'Focus and memory', 'Memory foam pillow'],
    ['sport-performance', 'Speeds up recovery', 'Recover your password'],
    ['form-superiority', 'Best absorbed form', 'Best before: see lid'],
    ['deficiency-scare', 'You cannot get enough from food.', 'You can get enough from food.'],
    ['doctor-reference', "Doctor Patel's number one choice", 'Your doctor knows what fits you.'],
    ['medicinal', 'Cures and heals', 'This will not cure a disease.'],
    ['unlisted-effect', 'Magnesium contributes to normal hair growth', 'Every order contributes to a tree.'],
    ['general-bones', 'Good for your teeth', 'Good for thirty days'],
  ],
  de: [
    ['sleep', 'Einschlafhilfe mit Magnesium', 'Schlafsack, blau'],
    ['sleep', 'Nicht für Kinder, aber für alle, die schlecht schlafen.', 'Nicht bei Schlafapnoe.'],
    ['stress', 'Beruhigend und entspannend', 'Beruhigt einkaufen'],
    ['cramps', 'Kraempfe ade', 'Herr Krampf berät Sie.'],
    ['cramps', 'Krampflösend', 'Magnesium hilft nicht gegen Krämpfe.'],
    ['migraine-headache', 'Nie wieder Kopfschmerzen', 'Kopfkissen aus Baumwolle'],
    [
      'blood-pressure',
      'Senkt den Blutdruck',
      'Fragen Sie Ihren Arzt, wenn Sie Tabletten gegen Bluthochdruck nehmen.',
    ],
    [
      'heart-rhythm',
      'Herzrhythmus Magnesium',
      'Bei Herzrhythmusstörungen nur nach Rücksprache mit dem Arzt.',
    ],
    ['blood-sugar-diabetes', 'Für Diabetiker', 'Bei Diabetes fragen Sie Ihren Arzt.'],
    ['weight-metabolism', 'Magnesium zum Abnehmen', 'Abnehmbarer Deckel'],
    [
      'deficiency-scare',
      'Über die Nahrung nicht zu decken',
      'Nicht als Ersatz für abwechslungsreiche Nahrung',
    ],
    ['medicinal', 'Heilt von innen', 'Heilbronner Straße 5'],
    [
      'unlisted-effect',
      'Magnesium trägt zu einer normalen Verdauung bei',
      'Jeder Kauf trägt zum Klimaschutz bei.',
    ],
    ['general-nerves', 'Gut für die Nerven', 'Gut für zwei Monate'],
  ],
  fr: [
    ['sleep', 'Fini les nuits blanches', 'Livraison de nuit'],
    ['sleep', 'Pas pour les enfants, mais pour ceux qui dorment mal.', 'Monsieur Sommeil vous répond.'],
    ['stress', 'Sérénité en gélules', 'Livraison sans stress'],
    ['cramps', 'Soulage les crampes', 'Rien ne prouve que le magnésium évite les crampes.'],
    ['rls', 'Calme les jambes sans repos', 'Bâtons légers pour vos jambes'],
    ['migraine-headache', 'Stop Migraine', 'Ne remplace pas un médicament contre la migraine.'],
    ['blood-pressure', 'Une tension artérielle normale', 'Tension : 12 V'],
    ['heart-rhythm', 'Bon pour le cœur', 'Coup de cœur de la boutique'],
    ['concentration-memory', 'Booste la mémoire', 'Coussin à mémoire de forme'],
    ['form-superiority', 'La forme la mieux absorbée', 'La forme de la boîte a changé.'],
    ['doctor-reference', "Mon médecin me l'a conseillé", 'Demandez conseil à votre médecin.'],
    ['medicinal', 'Contre les douleurs', 'Pain complet'],
    ['medicinal', 'Guérit en une semaine', 'Le magnésium ne guérit aucune maladie.'],
    ['unlisted-effect', 'Le magnésium contribue à une peau normale', 'Chaque achat contribue à un projet.'],
  ],
};

const allPairs = Object.entries(pairs).flatMap(([lang, rows]) => rows.map((row) => [lang, ...row] as const));

/** Regulation (EU) 432/2012; Dutch and English stand in the locales. */
const authorised: Readonly<Record<'de' | 'fr', Readonly<Record<ClaimId, string>>>> = {
  de: {
    fatigue: 'Magnesium trägt zur Verringerung von Müdigkeit und Ermüdung bei',
    electrolytes: 'Magnesium trägt zum Elektrolytgleichgewicht bei',
    energy: 'Magnesium trägt zu einem normalen Energiestoffwechsel bei',
    'nervous-system': 'Magnesium trägt zu einer normalen Funktion des Nervensystems bei',
    muscle: 'Magnesium trägt zu einer normalen Muskelfunktion bei',
    'protein-synthesis': 'Magnesium trägt zu einer normalen Eiweißsynthese bei',
    psychological: 'Magnesium trägt zur normalen psychischen Funktion bei',
    bones: 'Magnesium trägt zur Erhaltung normaler Knochen bei',
    teeth: 'Magnesium trägt zur Erhaltung normaler Zähne bei',
    'cell-division': 'Magnesium hat eine Funktion bei der Zellteilung',
  },
  fr: {
    fatigue: 'Le magnésium contribue à réduire la fatigue',
    electrolytes: "Le magnésium contribue à l'équilibre électrolytique",
    energy: 'Le magnésium contribue à un métabolisme énergétique normal',
    'nervous-system': 'Le magnésium contribue au fonctionnement normal du système nerveux',
    muscle: 'Le magnésium contribue à une fonction musculaire normale',
    'protein-synthesis': 'Le magnésium contribue à une synthèse protéique normale',
    psychological: 'Le magnésium contribue à des fonctions psychologiques normales',
    bones: "Le magnésium contribue au maintien d'une ossature normale",
    teeth: "Le magnésium contribue au maintien d'une dentition normale",
    'cell-division': 'Le magnésium joue un rôle dans le processus de division cellulaire',
  },
};

const wordings = Object.entries({ nl: languages.nl.claims, en: languages.en.claims, ...authorised }).flatMap(
  ([lang, texts]) => Object.values(texts).map((text) => [lang, text] as const),
);

const passes = (text: string, lang: string): void => assert.deepEqual(checkText(text, lang).hits, [], text);
const fails = (text: string, lang: string): void => assert.equal(checkText(text, lang).ok, false, text);

describe('a text beside products', () => {
  for (const [lang, id, tooMuch, lawful] of allPairs) {
    it(`${lang}: "${tooMuch}" promises too much, "${lawful}" does not`, () => {
      assert.ok(
        checkText(tooMuch, lang).hits.some((hit) => hit.id === id),
        JSON.stringify(checkText(tooMuch, lang)),
      );
      passes(lawful, lang);
    });
  }

  it('is told which of its own words promise too much, and what may be said instead', () => {
    const text = 'Onze tauraat: goed voor het HART, en tegen kuit­krampen.';
    assert.deepEqual(checkText(text, 'nl'), {
      ok: false,
      hits: [
        { phrase: 'kuit­krampen', id: 'cramps', lawful: ['muscle'] },
        { phrase: 'voor het HART', id: 'heart-rhythm', lawful: ['muscle'] },
      ],
    });
  });

  it('is checked for the words of other languages too, unless they mean something else in its own', () => {
    for (const [lang, , tooMuch] of allPairs) {
      for (const [other, { falseFriends }] of Object.entries(claimPhrases.languages)) {
        const isFriend = falseFriends
          .split(', ')
          .some((word) => word && tooMuch.toLowerCase().includes(word));
        if (other !== lang && !isFriend) fails(tooMuch, other);
      }
    }
  });

  it('may use a word that is harmless in its own language', () => {
    passes('Pain au magnésium marin', 'fr');
    passes('Cure de 3 mois', 'fr');
    passes('Tablettes gut verpackt', 'de');
    passes('Slim verpakt', 'nl');
  });

  it('may warn, ask what matters for safety, and tell the law', () => {
    passes('Heb je epilepsie of diabetes? Overleg eerst met je arts.', 'nl');
    passes('Bij hartfalen niet gebruiken.', 'nl');
    passes('Do you take tablets for your blood pressure?', 'en');
    passes('Warum steht hier nichts über Stress? Weil dazu keine Angabe zugelassen ist.', 'de');
    passes("Demandez l'avis de votre médecin si vous prenez un traitement pour la tension.", 'fr');
  });

  it('may not hide a promise in a denial, a question or a warning', () => {
    fails('Wie zegt dat magnesium niet helpt tegen krampen, kent ons poeder nog niet.', 'nl');
    fails('Niets helpt zo goed tegen kramp.', 'nl');
    fails('Er is geen bewijs nodig: je slaapt gewoon beter.', 'nl');
    fails('Does nothing help against your migraine?', 'en');
    fails('Nicht nur bei Nierenerkrankung, sondern für alle mit Schlafproblemen.', 'de');
    fails('Demandez à votre médecin, ou dormez mieux avec notre poudre.', 'fr');
  });

  it('may tell what harm to expect, but not that there is none', () => {
    passes('Mogelijke bijwerking: diarree, buikkramp', 'nl');
    passes('Can cause drowsiness and headache', 'en');
    passes('Bei Kopfschmerzen: nicht anwenden', 'de');
    fails('Geen bijwerkingen', 'nl');
    fails('Te weinig magnesium kan hoofdpijn veroorzaken', 'nl');
    fails('Kann Stress lindern', 'de');
  });

  it('may not sell while it sends people to a doctor', () => {
    passes('Kramp? Vraag je apotheker of je dit magnesium mag gebruiken.', 'nl');
    fails('Kramp? Vraag je apotheker naar dit magnesium.', 'nl');
    fails('Slecht slapen? Overleg met je arts. Of kies dit magnesium.', 'nl');
    fails("Can't sleep? See your doctor or try our drops.", 'en');
  });

  it('may make the authorised claims of vitamins and zinc for these alone', () => {
    passes('Zink draagt bij tot de instandhouding van normaal haar.', 'nl');
    passes('La vitamine B6 contribue au fonctionnement normal du système immunitaire.', 'fr');
    fails('Magnesium en zink dragen bij tot de instandhouding van normaal haar.', 'nl');
    fails('Zinc contributes to normal sleep.', 'en');
  });

  it('may not answer a short question with a promise', () => {
    fails('Müde? Nie wieder', 'de');
    passes('Moe? Lees hier wat je kunt vragen.', 'nl');
  });

  it('may speak in general of what an authorised claim beside it says', () => {
    passes(`Gut für die Nerven: ${authorised.de['nervous-system']}.`, 'de');
    fails(`Gut für die Nerven: ${authorised.de.teeth}.`, 'de');
  });
});

describe('the authorised wordings', () => {
  it('are all there', () => {
    assert.equal(wordings.length, 4 * Object.keys(claims).length);
  });

  it('pass to the letter, in capitals, and after each other', () => {
    for (const [lang, text] of wordings) {
      passes(text, lang);
      passes(`${text}. ${text.toUpperCase()}!`, lang);
    }
    passes(wordings.map(([, text]) => text).join('. '), 'nl');
  });

  it('pass with more than one effect in a sentence, and in words that mean the same', () => {
    passes('Magnesium draagt bij tot de normale werking van de spieren en van het zenuwstelsel.', 'nl');
    passes('Magnesium draagt bij aan een normale elektrolytenbalans.', 'nl');
    passes('Magnesium contributes to normal muscle function and to electrolyte balance.', 'en');
  });

  it('cover nothing that stands beside them', () => {
    for (const [lang, text] of wordings) {
      fails(`${text} und hilft beim Einschlafen`, lang);
      fails(`Stop Migraine. ${text}`, lang);
    }
  });
});

describe('a hidden promise', () => {
  const hidden: Readonly<Record<string, string>> = {
    capitals: 'MAGNESIUM SLAAP',
    accents: 'magnesium sláàp',
    'letters apart': 'S L A A P magnesium',
    'pieces apart': 'sl aa p magnesium',
    dots: 's.l.a.a.p.spray',
    hyphens: 'sl-aap-hulp',
    underscores: 's_l_a_a_p',
    'soft hyphens': 'sl­aap',
    'no width': 's\u200bl\u200ca\u200da\u2060p',
    Cyrillic: 'sl\u0430\u0430p',
    Greek: 'sl\u03b1\u03b1p',
    'full width': '\uff33\uff2c\uff21\uff21\uff30',
    'mathematical letters': '\u{1d42c}\u{1d425}\u{1d41a}\u{1d41a}\u{1d429}',
    'small capitals': '\ua731\u029f\u1d00\u1d00\u1d18',
    digits: 'sl44p',
    signs: 'sl@@p',
    'letters drawn out': 'slaaaaaaap lekker',
    'pictures between': 's🌙l🌙a🌙a🌙p',
    'capitals inside': 'MagSlaap',
    pictures: 'Magnesium 😴',
  };
  for (const [way, text] of Object.entries(hidden)) {
    it(`is found: ${way}`, () => {
      assert.equal(checkText(text, 'nl').hits[0]?.id, 'sleep', text);
    });
  }

  it('is not imagined where an innocent name is written that way', () => {
    passes('M A G N E S I U M glycerofosfaat 60 st', 'nl');
    passes('Magnesium­granulat Zitrone, 40 Beutel', 'de');
    passes('B6, B12, D3, K2 en C', 'nl');
  });

  const invisible = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u034f',
    '\ufe0f',
    '\u180e',
  ];

  it('stays one, whatever characters without width are put into it', () => {
    const texts = fc.constantFrom(...allPairs.map(([lang, , tooMuch]) => [lang, tooMuch] as const));
    const places = fc.array(fc.tuple(fc.nat(80), fc.constantFrom(...invisible)), { maxLength: 12 });
    fc.assert(
      fc.property(texts, places, ([lang, text], insertions) => {
        const characters = Array.from(text);
        for (const [place, character] of insertions) {
          characters.splice(place % (characters.length + 1), 0, character);
        }
        fails(characters.join(''), lang);
      }),
    );
  });
});

describe('the text checker', () => {
  it('throws at nothing', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.constantFrom('slaap', 'niet', 'bij', '😴', '?', ':', '-', ' ', '1', '\ud83d'), {
          maxLength: 80,
        })
        .map((parts) => parts.join('')),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        anything,
        fc.oneof(fc.constantFrom('nl', 'en', 'de', 'fr'), fc.anything()),
        (text, lang) => {
          const { ok, hits } = checkText(text as string, lang as string);
          assert.equal(ok, hits.length === 0);
          for (const { phrase, id, lawful } of hits) {
            assert.ok((text as string).includes(phrase));
            assert.ok(id === 'too-long' || id in claimPhrases.lawful);
            assert.ok(lawful.every((claim) => claim in magnesium.claims));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes no more than its share of time for a longer text', () => {
    const effortOf = (text: string): number => {
      const effort = { steps: 0 };
      checkTextWith(text, 'nl', claimPhrases, effort);
      return effort.steps;
    };
    const pieces = [
      'a',
      'a ',
      '-',
      's.l.a.a.p.',
      'slaap ',
      'goed hart ',
      'niet bij vraag je arts maar ',
      'kramp? geen bewijs. ',
      'magnesium',
      'aaa 1b ',
      '😴',
      '1',
    ];
    for (const piece of pieces) {
      const short = piece.repeat(Math.floor(1200 / piece.length));
      const once = effortOf(short);
      assert.ok(effortOf(short + short) <= 2.3 * once, piece);
      assert.ok(effortOf(short.repeat(4)) <= 4.6 * once, piece);
    }
    // Some characters stand for many letters.
    const lettersOf = (text: string): number => text.normalize('NFKD').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        assert.ok(effortOf(text) <= 120 * lettersOf(text));
      }),
    );
  });

  it('refuses what is longer than it reads, instead of passing it unread', () => {
    const long = `${'Magnesium uit noten. '.repeat(300)}Slaap beter.`;
    const { ok, hits } = checkText(long, 'nl');
    assert.equal(ok, false);
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['too-long'],
    );
    passes('Magnesium uit noten. '.repeat(200), 'nl');
  });
});

describe('our own sentences', () => {
  /** Only `education` knows of them, which no question of a shop asks. */
  const educationFacts = ['stress', 'sportHours'] as const satisfies readonly (keyof Facts)[];
  const isForShops = ({ modes }: { modes?: readonly ClaimsMode[] }): boolean =>
    modes === undefined || modes.includes('eu');
  const rows: readonly QuestionRow[] = questions;
  /** Whether a rule tells anything in `education` alone. */
  const isForEducation = ({ when }: { when: Condition }): boolean =>
    'all' in when && when.all.some((one) => 'is' in one && one.fact === 'claims' && one.is === 'education');

  const onlyInEducation: readonly string[] = [
    'evidence',
    'formUses',
    'formNotes',
    ...Object.entries(goals)
      .filter(([, { modes }]) => !(modes as readonly string[]).includes('eu'))
      .map(([id]) => `goals.${id}`),
    ...educationFacts.map((fact) => `facts.${fact}`),
    ...rows.filter((row) => !isForShops(row)).map(({ id }) => `questions.${id}`),
    ...Object.entries(noteRules)
      .filter(([, rule]) => isForEducation(rule))
      .map(([id]) => `findings.${id}`),
    'result.notEnough.first',
    'result.notEnough.firstHelp',
    'result.plan.trials',
    'result.plan.alcohol',
    'diary.topic',
    'diary.topicMark',
  ];
  const isShownInShops = (path: string): boolean =>
    !onlyInEducation.some((only) => path === only || path.startsWith(`${only}.`));

  it('are asked about in no shop where they are left out here', () => {
    const isLeftOut = (fact: string): boolean => educationFacts.some((left) => left === fact);
    const asked = rows.filter((row) => isLeftOut(row.fact) && isForShops(row));
    assert.deepEqual(asked, []);
  });

  for (const lang of ['nl', 'en'] as const) {
    const sentences = sentencesOf(languages[lang]);

    it(`promise nothing too much in ${lang}`, () => {
      const shown = sentences.filter(([path]) => isShownInShops(path));
      assert.ok(shown.length > 900, `${shown.length}`);
      const wrong = shown
        .map(([path, text]) => ({ path, text, hits: checkText(text, lang).hits }))
        .filter(({ hits }) => hits.length > 0);
      assert.deepEqual(wrong, []);
    });

    it(`would promise too much in ${lang} where only education shows them`, () => {
      const others = sentences.filter(([path]) => !isShownInShops(path));
      const groups = new Set(
        others.filter(([, text]) => !checkText(text, lang).ok).map(([path]) => path.split('.')[0]),
      );
      assert.deepEqual(
        groups,
        new Set(['goals', 'evidence', 'formUses', 'facts', 'questions', 'findings', 'result']),
      );
    });
  }
});

describe('the phrases', () => {
  const factIds = [
    'sleep',
    'melatonin-gaba',
    'stress',
    'cortisol',
    'cramps',
    'rls',
    'migraine-headache',
    'pms-menopause',
    'blood-pressure',
    'heart-rhythm',
    'blood-sugar-diabetes',
    'osteoporosis',
    'anxiety-depression',
    'chronic-fatigue-fibromyalgia',
    'natural-sedative',
    'immune-clotting-antioxidant',
    'gastric-acid',
    'weight-metabolism',
    'concentration-memory',
    'sport-performance',
    'form-superiority',
    'transdermal',
    'deficiency-scare',
    'doctor-reference',
  ];
  const everyLanguage = Object.entries(claimPhrases.languages);
  const rowsOf = (row: string): string[] => row.split(/ [+&] |, /);

  it('cover all that is known not to be authorised', () => {
    assert.deepEqual(
      factIds.filter((id) => !(id in claimPhrases.lawful)),
      [],
    );
    for (const id of Object.keys(claimPhrases.lawful)) {
      assert.ok(
        everyLanguage.some(([, { promises }]) => id in promises),
        id,
      );
    }
    for (const [, { promises }] of everyLanguage) {
      for (const id of Object.keys(promises)) assert.ok(id in claimPhrases.lawful, id);
    }
  });

  it('name no list that is not there', () => {
    const named = new Set(everyLanguage.flatMap(([, { words }]) => Object.keys(words)));
    const rows = [
      ...everyLanguage.flatMap(([, { promises }]) => Object.values(promises).flat()),
      ...Object.values(claimPhrases.excuses).flat(),
      ...claimPhrases.noExcuse,
    ];
    const missing = rows
      .flatMap(rowsOf)
      .filter((phrase) => phrase.startsWith('@') && !named.has(phrase.slice(1)));
    assert.deepEqual(missing, []);
  });

  it('are written plainly, each once in its list', () => {
    for (const [lang, { promises, words, innocent }] of everyLanguage) {
      const texts = [
        ...Object.values(promises)
          .flat()
          .flatMap((row) => row.split(/ [+&] /)),
        ...Object.values(words),
        innocent,
      ];
      for (const text of texts) {
        const phrases = text.split(', ');
        assert.equal(new Set(phrases).size, phrases.length, `${lang}: ${text}`);
        for (const phrase of phrases) {
          assert.match(
            phrase,
            /^(@\w+|-?[a-z0-9]+[-.]?( -?[a-z0-9]+[-.]?)*|\p{Extended_Pictographic})$/u,
            lang,
          );
        }
      }
    }
  });
});
