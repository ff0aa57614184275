import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Condition } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import type { HandbookWords } from '../../src/locales/handbook-words.js';
import { answerWords as dutchAnswers } from '../../src/locales/nl/answers.js';

interface Page {
  name: string;
  text: string;
  absent: (text: string) => string[];
}

interface Book {
  text: HandbookWords;
  words: { findings: Readonly<Record<string, unknown>> };
  knowledge: typeof magnesium;
}

const script = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(path.resolve('scripts', file)).href)) as T;

const { makePages, problemsOfPages } = await script<{
  makePages: () => Promise<Page[]>;
  problemsOfPages: () => Promise<string[]>;
}>('handbook.js');
const { readBook, readKnowledge } = await script<{
  readKnowledge: () => Promise<object>;
  readBook: (shared: object, lang: string) => Promise<Book>;
}>('handbook/book.js');
const { inWords, factsIn } = await script<{
  inWords: (book: Book, condition: Condition) => unknown;
  factsIn: (condition: Condition) => string[];
}>('handbook/condition.js');
const { proof: proofChapter } = await script<{
  proof: (book: object) => { sections: { lead: string; body: unknown }[] };
}>('handbook/proof.js');
const { markup } = await script<{
  markup: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
}>('handbook/html.js');

const shared = await readKnowledge();
const books = await Promise.all(['nl', 'en'].map((lang) => readBook(shared, lang)));
const [dutch] = books as [Book, Book];
const pages = await makePages();
const plain = (markup: unknown): string => String(markup).replaceAll(/<[^>]*>/g, '');

describe('the handbook', () => {
  it('is what the data makes, and lacks nothing', async () => {
    assert.deepEqual(await problemsOfPages(), []);
  });

  it('comes out the same twice', async () => {
    const again = await makePages();
    assert.deepEqual(
      again.map(({ text }) => text),
      pages.map(({ text }) => text),
    );
  });

  for (const { name, text, absent } of pages) {
    it(`${name} holds every sign, condition, medicine, rule and source`, () => {
      assert.deepEqual(absent(text), []);
    });

    it(`${name} notices when one is taken out`, () => {
      for (const id of [
        'medicine-tetracyclines',
        'conditions-diabetes',
        'redFlags-insomnia',
        'rule-safety-pregnant',
      ]) {
        assert.notDeepEqual(absent(text.replace(` id="${id}"`, '')), [], id);
      }
      assert.ok(absent('').length > 100);
    });

    it(`${name} leads nowhere that is not there`, () => {
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const links = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        links.filter((id) => !ids.has(id)),
        [],
      );
    });

    it(`${name} names each place once`, () => {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      );
    });

    it(`${name} fetches nothing and runs nothing`, () => {
      assert.doesNotMatch(text, /<script|<iframe|<img| on[a-z]+="| style="|@import|url\(/);
      assert.doesNotMatch(text, /rel="stylesheet"/);
    });

    it(`${name} shows no figure that is missing`, () => {
      assert.doesNotMatch(text, /undefined|NaN|\[object|>null</);
    });

    it(`${name} leads back to the demonstration, and to the other language`, () => {
      assert.match(text, /href="index\.html"/);
      assert.match(text, name === 'handboek.html' ? /href="handbook\.html"/ : /href="handboek\.html"/);
    });
  }

  /** From one rule to the next. */
  const ruleIn = (text: string, id: string): string => {
    const from = text.indexOf(`id="rule-safety-${id}"`);
    return text.slice(from, text.indexOf('<article', from));
  };

  for (const { name, text } of pages) {
    it(`${name} leads from a medicine to where sources differ about it`, () => {
      for (const [rule, conflict] of [
        ['medicine-tetracyclines', 'hours-tetracyclines'],
        ['medicine-quinolones', 'hours-quinolones'],
        ['medicine-bisphosphonates', 'hours-bisphosphonates'],
        ['medicine-levothyroxine', 'hours-levothyroxine'],
        ['medicine-iron', 'hours-iron'],
        ['medicine-other', 'hours-general'],
        ['condition-renal-severe', 'fk-gluconate-renal'],
      ] as const)
        assert.ok(ruleIn(text, rule).includes(`href="#conflict-${conflict}"`), `${rule}: ${conflict}`);
      assert.doesNotMatch(ruleIn(text, 'medicine-digoxin'), /href="#conflict-/);
    });

    it(`${name} says of what kind a source is where it tells of something else`, () => {
      for (const { text: words } of books.filter(({ text: own }) => text.includes(own.title))) {
        const { remarks } = words.safety;
        const remarkOf = (path: string): string => plain(remarks[path]);
        assert.ok(ruleIn(text, 'condition-myasthenia').includes(remarkOf('conditions/myasthenia')));
        assert.ok(ruleIn(text, 'condition-heart-block').includes(remarkOf('conditions/heart-block')));
        assert.ok(ruleIn(text, 'medicine-muscle-relaxants').includes(remarkOf('medicines/muscle-relaxants')));
      }
    });
  }

  it('claims no proof where none lies beside it, and else says what was enumerated and what was drawn', () => {
    for (const book of books) {
      const chapter = (own: object): string =>
        proofChapter({ ...book, ...own })
          .sections.map(({ lead, body }) => plain(`${lead} ${String(body)}`))
          .join(' ');
      const proof = {
        knowledgeHash: 'x',
        decisions: 11,
        classes: 22,
        sampled: 33,
        promises: [{ id: 'S8', checked: 5, violated: 0 }],
        parts: { situations: 44, classes: 55 },
      };
      const { absent, broken, mutantsLead, mutantsAbsent } = book.text.proof;
      const without = chapter({ proof: null, mutants: null });
      for (const said of [absent, mutantsAbsent]) assert.ok(without.includes(plain(markup`${said}`)), said);
      assert.ok(!without.includes(mutantsLead));
      const told = chapter({ proof, mutants: null });
      for (const figure of ['11', '22', '33', '44', '55']) assert.match(told, new RegExp(`\\b${figure}\\b`));
      assert.ok(!told.includes(broken));
      const failed = { ...proof, promises: [{ id: 'S8', checked: 5, violated: 1 }] };
      assert.ok(chapter({ proof: failed, mutants: null }).includes(broken));
    }
  });

  it('is in none of the shipped scripts', () => {
    const shipped = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    assert.ok(shipped.length > 0);
    for (const file of shipped) {
      const script = readFileSync(path.join('dist', file), 'utf8');
      for (const { text } of books) assert.ok(!script.includes(text.title), file);
      assert.ok(!script.includes(dutchAnswers.answers['s0-01'].question), file);
    }
  });
});

describe('conditions in words', () => {
  it('are walked: all, any, not and each kind of leaf', () => {
    const said = plain(
      inWords(dutch, {
        all: [
          { fact: 'ageYears', atLeast: 4 },
          { fact: 'ageYears', below: 18 },
          { not: { fact: 'standard', is: 'us' } },
          {
            any: [
              { fact: 'medicines', has: 'digoxin' },
              { fact: 'hoursKept', is: false },
            ],
          },
        ],
      }),
    );
    for (const part of [
      'Dit alles:',
      '4 jaar of meer',
      'minder dan 18 jaar',
      'Niet:',
      'Een van deze:',
      'Digoxine',
      ': nee',
    ]) {
      assert.ok(said.includes(part), `${part} in: ${said}`);
    }
  });

  it('one list of which one is enough is said in one breath', () => {
    const said = plain(
      inWords(dutch, {
        any: [
          { fact: 'medicines', has: 'digoxin' },
          { fact: 'medicines', has: 'gabapentin' },
        ],
      }),
    );
    assert.equal(said, 'medicijnen: Digoxine (hartmedicijn) of Gabapentine');
  });

  it('one that the handbook cannot say is an error, never a silence', () => {
    assert.throws(() => inWords(dutch, { fact: 'ageYears' } as unknown as Condition));
  });

  it('name every fact that any rule looks at, in every language', () => {
    const rules = Object.values(magnesium.rules).flatMap((group) => Object.values(group));
    const facts = new Set(rules.flatMap(({ when }) => factsIn(when)));
    for (const { text } of books) {
      assert.deepEqual(
        [...facts].filter((fact) => !(fact in text.facts)),
        [],
      );
    }
  });

  it('every rule has a title, in every language', () => {
    for (const { text, words } of books) {
      const untitled = Object.values(magnesium.rules)
        .flatMap((group) => Object.keys(group))
        .filter((id) => !(id in words.findings) && !(id in text.ruleTitles));
      assert.deepEqual(untitled, []);
    }
  });
});

describe('markup of the handbook', () => {
  it('escapes whatever is put into it', () => {
    const sign = `<b title='"'>&`;
    assert.equal(String(markup`<p>${sign}</p>`), '<p>&lt;b title=&#39;&quot;&#39;&gt;&amp;</p>');
  });

  it('keeps what is markup already, and leaves nothing for nothing', () => {
    assert.equal(
      String(markup`<p>${markup`<b>${1}</b>`}${[null, undefined, false, '']}${0}</p>`),
      '<p><b>1</b>0</p>',
    );
  });
});
