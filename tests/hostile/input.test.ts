import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../../src/engine/check-text.js';
import { readLabel } from '../../src/engine/label.js';
import { rankFoods } from '../../src/engine/rank-foods.js';
import { NOT_ALL } from '../../src/engine/read-facts.js';
import { recommend } from '../../src/engine/recommend.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import { readCatalog } from '../../src/ui/catalog.js';
import { readAnswers } from '../../src/ui/host-answers.js';
import { readHostKnowledge } from '../../src/ui/host-knowledge.js';
import { wordsWithHost } from '../../src/ui/host-words.js';
import { parseJson } from '../../src/ui/json.js';
import { quotedLine, valueText } from '../../src/ui/value-text.js';
import { textKeys, withTexts } from '../../src/ui/texts.js';
import { safeFileUrl, safeUrl } from '../../src/ui/urls.js';
import { read as readFoods } from '../engine/support/own-foods.js';
import { doors, jsonDoors, MOST_TOLD } from './support/doors.js';
import { expectNothingPolluted, expectToldWell } from './support/hostile.js';
import { hostileObjects } from './support/objects.js';
import { payloadGroups, payloadName, payloads, payloadTexts } from './support/payloads.js';
import { cell } from './support/spreadsheet.js';

describe('the payloads', () => {
  it('are three hundred or more, each once, in groups', () => {
    assert.ok(new Set(payloadTexts).size >= 300, `${new Set(payloadTexts).size}`);
    assert.equal(new Set(payloadTexts).size, payloadTexts.length);
    assert.ok(Object.values(payloadGroups).every(({ length }) => length >= 5));
  });
});

describe('an attack in a setting', () => {
  for (const [name, read] of Object.entries(doors)) {
    it(`${name}: every payload is used or told, and nothing comes of it`, async () => {
      for (const { text } of payloads) expectToldWell(await read(text), MOST_TOLD);
      expectNothingPolluted();
    });
  }

  for (const [what, make] of Object.entries(hostileObjects)) {
    it(`${what} is a bad value like any other, at every door`, async () => {
      for (const read of Object.values(doors)) expectToldWell(await read(make()), MOST_TOLD);
      expectNothingPolluted();
    });
  }

  it('is shown in a warning on one line, with all that is not seen as its code', () => {
    for (const { text } of payloads) {
      assert.match(quotedLine(valueText(text)), /^"[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*"$/u, payloadName(text));
    }
  });
});

describe('an address that attacks', () => {
  it('is opened with http, https, mailto or tel, or not at all', () => {
    for (const { text } of payloads) {
      const address = safeUrl(text);
      const scheme = address === null ? 'https:' : new URL(address, 'https://page.invalid/x/y').protocol;
      assert.match(scheme, /^(?:https?|mailto|tel):$/, payloadName(text));
      const file = safeFileUrl(text);
      assert.match(file === null ? 'https:' : new URL(file, 'https://page.invalid/').protocol, /^https?:$/);
    }
  });

  it('that would run never is an address', () => {
    const running = payloadGroups['addresses that run'].filter((text) => {
      const address = safeUrl(text);
      return address !== null && new URL(address, 'https://page.invalid/').host !== 'page.invalid';
    });
    assert.deepEqual(running, []);
  });

  it('brings no header and no attachment into a mail', () => {
    const mails = payloadGroups['mail and telephone']
      .map((text) => safeUrl(text))
      .filter((text) => text !== null);
    for (const mail of mails.filter((text) => text.startsWith('mailto:'))) {
      const headers = mail.replace(/([?&])body=[^&]*/gi, '$1');
      assert.doesNotMatch(
        decodeURIComponent(headers.replaceAll(/%(?![\da-f]{2})|%E0%A4/gi, '')),
        /\p{Cc}|attach/iu,
        mail,
      );
    }
    assert.equal(
      safeUrl('mailto:a@b.nl?subject=Vraag&cc=c@b.nl&body=Dag%0D%0Aallen'),
      'mailto:a@b.nl?subject=Vraag&cc=c@b.nl&body=Dag%0D%0Aallen',
    );
    assert.equal(safeUrl('mailto:attachments@b.nl'), 'mailto:attachments@b.nl');
  });
});

describe('an attack in a catalogue', () => {
  const good = { name: 'Magnesiumcitraat', form: 'citrate', elementalMgPerUnit: 100 };
  const fields = [
    'id',
    'name',
    'url',
    'image',
    'cartUrl',
    'form',
    'unit',
    'price',
    'elementalMgPerUnit',
    'otherActives',
    'inStock',
    'affiliate',
    'labelUnitsPerDay',
  ];

  for (const field of fields) {
    it(`as ${field} leaves the shop as it is, or the product out`, () => {
      const products = payloadTexts.map((text, index) => ({
        id: `p-${index}`,
        ...good,
        [field]: field === 'otherActives' ? [text] : text,
      }));
      const json = parseJson(JSON.stringify({ currency: 'EUR', products }), 5_000_000);
      assert.ok(json.ok);
      const { catalog, problems } = readCatalog(json.value, magnesium);
      expectToldWell(problems, 5);
      for (const product of catalog?.products ?? []) {
        assert.doesNotMatch(product.name, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        assert.ok(
          Object.keys(product).every((key) =>
            ['id', 'name', 'form', 'elementalMgPerUnit', field].includes(key),
          ),
        );
        for (const key of ['url', 'image', 'cartUrl'] as const)
          assert.equal(product[key], safeUrl(product[key]) ?? undefined);
      }
      expectNothingPolluted();
    });
  }

  it('as a currency, or as a key of its own, is told or nothing', () => {
    for (const { text } of payloads) {
      const raw: unknown = JSON.parse(
        `{"currency": ${JSON.stringify(text)}, ${JSON.stringify(text)}: 1, "products": [{"id": "a", "name": "Magnesiumcitraat", "elementalMgPerUnit": 100, ${JSON.stringify(text)}: {"polluted": 1}}]}`,
      );
      const { catalog, problems } = readCatalog(raw, magnesium);
      assert.deepEqual(Object.keys(catalog?.products[0] ?? {}).sort(), [
        'elementalMgPerUnit',
        'form',
        'id',
        'name',
      ]);
      expectToldWell(problems, 5);
    }
    expectNothingPolluted();
  });
});

describe('an attack in answers', () => {
  const facts = [
    'ageYears',
    'sex',
    'lifeStage',
    'goals',
    'stomach',
    'prefer',
    'avoid',
    'diet',
    'foodMg',
    'conditions',
    'medicines',
    'redFlags',
    'supplements',
    'medicineTimes',
    'wake',
    'meals',
    'unsure',
    'own',
  ];

  it('never is a milder outcome than asking: no list of risks of a host is whole', () => {
    for (const { text } of payloads) {
      for (const fact of facts) {
        for (const value of [text, [text], { [text]: text }]) {
          const read = readAnswers(JSON.stringify({ [fact]: value }), magnesium);
          expectToldWell(read.problems, MOST_TOLD);
          for (const list of ['conditions', 'medicines', 'redFlags'] as const) {
            assert.ok(read.facts[list]?.includes(NOT_ALL) ?? true);
          }
        }
      }
      const { facts: known } = readAnswers(
        `{${JSON.stringify(text)}: [], "conditions": [], "medicines": [], "redFlags": []}`,
        magnesium,
      );
      assert.match(recommend(magnesium, known).outcome, /^(?:incomplete|ask-professional|emergency)$/);
    }
    expectNothingPolluted();
  });
});

describe("an attack in a host's own wording", () => {
  for (const words of [nl, en]) {
    it(`stands in ${words.lang} as the text that it is, or ours stands`, () => {
      const keys = [...textKeys(words).keys()];
      const options = { words, knowledge: magnesium, claims: 'education', attribute: 'texts' } as const;
      for (const { text } of payloads) {
        const { words: used, problems } = withTexts(
          Object.fromEntries([[text, text], ...keys.map((key) => [key, text])]),
          options,
        );
        expectToldWell(problems, 21);
        // What is no plain text under a key of the list is ours, to the same object.
        assert.equal(used.findings, words.findings);
        assert.equal(used.redFlags, words.redFlags);
        assert.ok([words.quiz.title, text.trim()].includes(used.quiz.title));
      }
      expectNothingPolluted();
    });
  }
});

describe("an attack in a host's own knowledge", () => {
  const wordsFor = (text: string): object => ({
    nl: {
      title: text,
      text,
      label: text,
      hint: text,
      for: text,
      against: text,
      choices: { yes: text, no: text, [text]: text },
    },
  });
  const attacked = (text: string): object => ({
    id: 'praktijk',
    version: '1',
    [text]: text,
    sources: { eigen: { title: text, year: 2024, url: text }, [text]: { title: text, year: 2024 } },
    questions: [
      { id: 'vraag', kind: 'one', choices: ['yes', 'no'], words: wordsFor(text) },
      { id: text, kind: 'one', choices: [text, 'no'], words: wordsFor(text) },
    ],
    findings: {
      melding: {
        when: { fact: 'ageYears', atLeast: 0 },
        severity: 'info',
        sources: ['eigen', text],
        words: wordsFor(text),
      },
      [text]: { when: { fact: text, is: text }, severity: text, words: { [text]: wordsFor(text) } },
    },
    outcomes: [{ when: { fact: 'own.vraag', is: text }, atLeast: text, finding: text }],
    weights: [
      { form: 'citrate', weight: 1, words: wordsFor(text) },
      { form: text, weight: text },
    ],
    texts: { nl: { 'quiz.title': text, [text]: text }, [text]: {} },
    examples: { melding: { fires: [{ [text]: text }], silent: [{ [text]: { [text]: text } }] }, [text]: {} },
  });

  it('is said as text, or told, and changes none of our own words', async () => {
    for (const { text } of payloads) {
      // As JSON has it: a key `__proto__` is a key.
      const { host, knowledge } = readHostKnowledge(JSON.stringify(attacked(text)), magnesium);
      expectToldWell((await jsonDoors['knowledge']?.(JSON.stringify(attacked(text)))) ?? [], MOST_TOLD);
      assert.equal(knowledge.forms, magnesium.forms);
      if (!host) continue;
      const { words } = wordsWithHost(nl, host, knowledge, 'education');
      for (const [id, own] of Object.entries(nl.findings))
        assert.equal((words.findings as Record<string, unknown>)[id], own);
      for (const [id, own] of Object.entries(nl.questions))
        assert.equal((words.questions as Record<string, unknown>)[id], own);
    }
    expectNothingPolluted();
  });

  it('under __proto__ at every storey is a key that nobody knows', () => {
    const at = (inner: string): string =>
      `{"__proto__": {"polluted": 1, "id": "evil"}, "constructor": {"prototype": {"polluted": 1}}, ${inner}}`;
    const given =
      at(`"id": "praktijk", "version": "1", "sources": ${at('"eigen": {"title": "Bron", "year": 2020}')},
      "findings": ${at(`"melding": ${at('"when": {"fact": "ageYears", "atLeast": 0}, "severity": "info", "words": {"nl": {"title": "Titel", "text": "Tekst"}, "__proto__": {"polluted": 1}}')}`)},
      "examples": {"melding": {"fires": [${at('"ageYears": 40')}], "silent": []}}, "texts": {"nl": ${at('"quiz.title": "Welk magnesium?"')}}`);
    const { host, problems } = readHostKnowledge(given, magnesium);
    expectToldWell(problems, MOST_TOLD);
    assert.equal(host?.id, 'praktijk');
    assert.deepEqual(Object.keys(host?.findings ?? {}), ['melding']);
    assert.equal((host as { polluted?: unknown } | null)?.polluted, undefined);
    for (const example of host?.examples?.['melding']?.fires ?? [])
      assert.equal((example as { polluted?: unknown }).polluted, undefined);
    expectNothingPolluted();
  });
});

describe('an attack in a list of foods', () => {
  const columns = [
    'id',
    'name',
    'name_nl',
    'name_fr',
    'mgPer100g',
    'portionGrams',
    'portionLabel',
    'category',
    'state',
    'source',
  ];

  for (const column of columns) {
    it(`in the column ${column} is plain text in one row, or told`, async () => {
      const others = ['name', 'mgPer100g'].filter((name) => name !== column);
      const header = [...others, column].join(';');
      const rows = payloadTexts.map((text) =>
        [...others.map((name) => (name === 'name' ? 'Noten' : '100')), cell(text)].join(';'),
      );
      const reading = await readFoods([header, ...rows].join('\n'));
      assert.equal(
        reading.rowProblems.filter(({ code }) => code === 'too-many-fields' || code === 'unclosed-quote')
          .length,
        0,
      );
      assert.notEqual(reading.foods.length, 0);
      for (const food of reading.foods) {
        const texts = [
          food.id,
          ...(typeof food.names === 'string' ? [food.names] : Object.values(food.names)),
          food.portionLabel,
          food.category,
          food.state,
          food.source,
        ];
        for (const text of texts) assert.doesNotMatch(text ?? '', /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        assert.ok(
          food.mgPer100g === null ||
            (food.mgPer100g >= 0 && food.mgPer100g <= 100_000 && !Object.is(food.mgPer100g, -0)),
        );
      }
      expectToldWell((await jsonDoors['foods']?.([header, ...rows].join('\n'))) ?? [], MOST_TOLD);
      expectNothingPolluted();
    });
  }

  it('in a header is a column that nobody knows', async () => {
    let kept = 0;
    for (const { text } of payloads) {
      const reading = await readFoods(`name;${cell(text)};mgPer100g;__proto__;constructor\nNoten;x;100;y;z`);
      const isLineOfItsOwn = /^[\s\p{Cf}\p{Cc}]*$/u.test(text);
      if (!isLineOfItsOwn && reading.foods.length > 0) {
        kept += 1;
        assert.deepEqual(
          reading.foods.map(({ names, mgPer100g }) => [names, mgPer100g]),
          [['Noten', 100]],
          payloadName(text),
        );
      }
      expectToldWell((await jsonDoors['foods']?.(`${cell(text)};a\n1;2`)) ?? [], MOST_TOLD);
    }
    assert.ok(kept > payloads.length / 2, `${kept}`);
    expectNothingPolluted();
  });

  it('in JSON is the same, under whatever key', async () => {
    let kept = 0;
    for (const { text } of payloads) {
      const member = JSON.stringify(text);
      const reading = await readFoods(
        `{${member}: [1], "foods": [{${member}: {"polluted": 1}, "__proto__": {"mgPer100g": 1, "polluted": 1}, "id": ${member}, "names": {"nl": ${member}, ${member}: "x"}, "mgPer100g": 100, "source": ${member}}]}`,
      );
      for (const food of reading.foods) {
        kept += 1;
        assert.equal(food.mgPer100g, 100);
        assert.ok(Object.keys(food).every((key) => ['id', 'names', 'mgPer100g', 'source'].includes(key)));
      }
    }
    assert.ok(kept > payloads.length / 2, `${kept}`);
    expectNothingPolluted();
  });
});

describe('an attack that a visitor pastes', () => {
  it('as a label gives an amount within bounds, or none', () => {
    for (const { text } of payloads) {
      for (const line of [
        text,
        `2 capsules: 500 mg magnesiumcitraat ${text}`,
        `${text} waarvan magnesium 80 mg`,
      ]) {
        const { elementalMgPerUnit = 1, unitsPerDay = 1 } = readLabel(line, magnesium);
        assert.ok(elementalMgPerUnit > 0 && elementalMgPerUnit <= 5000, payloadName(line));
        assert.ok(unitsPerDay > 0 && unitsPerDay <= 100, payloadName(line));
      }
    }
  });

  it('in the search finds foods or none', () => {
    const known = new Set(rankFoods(magnesium).map(({ id }) => id));
    for (const { text } of payloads) {
      const found = rankFoods(magnesium, { search: text, limit: 3 });
      assert.ok(
        found.every(({ id }) => known.has(id)),
        payloadName(text),
      );
    }
  });

  it('passes the text checker with hits that stand in the text, or none', () => {
    for (const { text } of payloads) {
      for (const lang of ['nl', 'en', 'de', 'fr', text]) {
        const { ok, hits } = checkText(text, lang, magnesium.claimPhrases);
        assert.equal(ok, hits.length === 0);
        for (const { phrase } of hits) assert.ok(text.includes(phrase), payloadName(text));
      }
    }
  });
});
