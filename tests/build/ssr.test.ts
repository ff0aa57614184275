import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';

// What a visitor reads while no script has run, and a search engine always: drawn by lit's renderer for servers.

// By its name, as a server has it; nobody compiles the tests against what is built.
const packageName = 'mg-widgets';
await import(packageName);

const product = {
  id: 'b-120',
  name: 'Magnesium Bisglycinaat 120 capsules',
  url: '/p/b-120',
  image: '/i/b-120.jpg',
  price: 19.95,
  form: 'bisglycinate',
  elementalMgPerUnit: 100,
  unit: 'capsule',
  unitsPerPack: 120,
};

const asText = (markup: string): string =>
  markup
    .replaceAll(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

interface Drawn {
  readonly markup: string;
  readonly text: string;
}

async function drawn(template: TemplateResult): Promise<Drawn> {
  const markup = await collectResult(render(template));
  return { markup, text: asText(markup) };
}

const count = (markup: string, pattern: RegExp): number => [...markup.matchAll(pattern)].length;

/** Nothing that a server may not do is done while it draws. */
async function withoutPage<T>(work: () => Promise<T>): Promise<T> {
  const forbidden = ['fetch', 'setTimeout', 'setInterval'] as const;
  const kept = forbidden.map((name) => globalThis[name]);
  const asked: string[] = [];
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of forbidden) {
    globals[name] = (): never => {
      asked.push(name);
      throw new Error(`${name} on a server`);
    };
  }
  try {
    return await work();
  } finally {
    for (const [i, name] of forbidden.entries()) globals[name] = kept[i];
    assert.deepEqual(asked, []);
  }
}

const languages = [
  {
    lang: 'nl',
    quiz: ['Welk magnesium past bij je?', 'Begin'],
    informs: 'We stellen geen diagnose',
    first: 'Heb je nu een van deze klachten?',
    foods: ['Spinazie, gekookt', '131 mg', '87 milligram per 100 gram'],
    dose: 'Hoeveel magnesium neem je?',
  },
  {
    lang: 'en',
    quiz: ['Which magnesium suits you?', 'Start'],
    informs: 'We diagnose nothing',
    first: 'Do you have any of these right now?',
    foods: ['Spinach, boiled', '131 mg', '87 milligrams per 100 grams'],
    dose: 'How much magnesium do you take?',
  },
];

describe('on a server', () => {
  for (const { lang, quiz, informs, first, foods, dose } of languages) {
    test(`${lang}: the quiz opens with its intro, and keeps what stands in it`, async () => {
      const { markup, text } = await withoutPage(() => drawn(html`<mg-quiz lang=${lang}>Call us.</mg-quiz>`));
      assert.match(markup, /<template[^>]* shadowrootmode="open">/);
      assert.match(markup, /<\/template>Call us\.<\/mg-quiz>/);
      assert.match(markup, /part="start-button"/);
      for (const words of [...quiz, informs]) assert.ok(text.includes(words), words);
    });

    test(`${lang}: with autostart it asks its first question, and has answered nothing`, async () => {
      const { markup, text } = await withoutPage(() =>
        drawn(html`<mg-quiz lang=${lang} autostart .catalog=${{ products: [product] }}></mg-quiz>`),
      );
      for (const words of [first, informs]) assert.ok(text.includes(words), words);
      assert.equal(count(markup, /\schecked\b/g), 0);
      assert.ok(count(markup, /<input/g) > 3);
    });

    test(`${lang}: the food table is a table with all its rows and figures`, async () => {
      const { markup, text } = await withoutPage(() =>
        drawn(html`<mg-food-table lang=${lang}></mg-food-table>`),
      );
      assert.match(markup, /<table[\s\S]*<tbody[\s\S]*<\/tbody>[\s\S]*<\/table>/);
      assert.equal(count(markup, /<tr\s[^>]*class="food-row /g), 450);
      for (const words of foods) assert.ok(text.includes(words), words);
    });

    test(`${lang}: the dose check opens with its first screen`, async () => {
      const { markup, text } = await withoutPage(() =>
        drawn(html`<mg-dose-check lang=${lang} age="45" medicines="levothyroxine"></mg-dose-check>`),
      );
      for (const words of [dose, informs]) assert.ok(text.includes(words), words);
      assert.match(markup, /part="start-button"/);
    });
  }

  test('who says nothing of a language is spoken to in Dutch', async () => {
    const { markup } = await drawn(html`<mg-quiz></mg-quiz>`);
    assert.match(markup, /class="frame" part="frame" lang="nl"/);
  });

  test('a page of a list has as many rows, in the order and of the search that were asked for', async () => {
    const { markup, text } = await withoutPage(() =>
      drawn(html`<mg-food-table lang="en" page-size="20" search="nuts" sort="name"></mg-food-table>`),
    );
    assert.equal(count(markup, /<tr\s[^>]*class="food-row /g), 20);
    assert.match(text, /Almonds/);
    assert.doesNotMatch(text, /Spinach, boiled/);
  });

  test('percentages are of whom the attributes tell', async () => {
    const of = async (age: string): Promise<string> =>
      (await drawn(html`<mg-food-table lang="en" page-size="3" age=${age} sex="female"></mg-food-table>`))
        .text;
    assert.match(await of('30'), /\d+ percent of the day/);
    assert.notEqual(await of('30'), await of('16'));
  });

  test("a host's own foods that it hands over as a list are in the table", async () => {
    const own = [{ id: 'a', names: 'Huisgemaakte notenpasta', mgPer100g: 250, portionGrams: 20 }];
    const { markup, text } = await withoutPage(() =>
      drawn(html`<mg-food-table .foods=${own}></mg-food-table>`),
    );
    assert.match(text, /Huisgemaakte notenpasta/);
    assert.match(text, /250 mg/);
    assert.equal(count(markup, /<tr\s[^>]*class="food-row /g), 1);
  });

  test('of a list of thousands the first rows are written', async () => {
    const own = Array.from({ length: 6000 }, (_, i) => ({
      id: `f${i}`,
      names: `Food ${i}`,
      mgPer100g: i % 500,
    }));
    const { markup } = await withoutPage(() => drawn(html`<mg-food-table .foods=${own}></mg-food-table>`));
    assert.equal(count(markup, /<tr\s[^>]*class="food-row /g), 12);
    assert.match(markup, /aria-rowcount="6001"/);
  });

  test('files and inline scripts that attributes name are on their way, and nobody asks for them', async () => {
    const texts = await withoutPage(async () => [
      await drawn(html`<mg-quiz lang="en" catalog="/shop.json" knowledge="#own" texts="#ours"></mg-quiz>`),
      await drawn(html`<mg-food-table lang="en" src="/foods.csv"></mg-food-table>`),
    ]);
    assert.match(texts[0]?.text ?? '', /Which magnesium suits you\?/);
    assert.match(texts[1]?.markup ?? '', /part="loading/);
  });

  test("the host's own words are in place", async () => {
    const { text } = await drawn(
      html`<mg-quiz lang="en" texts='{"quiz.title":"Find your magnesium"}'></mg-quiz>`,
    );
    assert.match(text, /Find your magnesium/);
    assert.doesNotMatch(text, /Which magnesium suits you/);
  });

  test('what an attribute says is text and never markup', async () => {
    const attack = '"><script>alert(1)</script>';
    const { markup } = await drawn(
      html`<mg-food-table search=${attack} lang="en"></mg-food-table
        ><mg-quiz consult-label=${attack}></mg-quiz>`,
    );
    assert.doesNotMatch(markup, /<script/);
  });

  test('what cannot be read is told by its place, and never what it was: a log keeps it', async (context) => {
    const warned = context.mock.method(console, 'warn', () => {});
    const own = { conditions: 'renal-severe', ageYears: 'secret' };
    await drawn(
      html`<mg-quiz answers="renal-severe"></mg-quiz><mg-quiz answers='{"renal-severe": secret}'></mg-quiz
        ><mg-quiz .answers=${own}></mg-quiz><mg-quiz answers='{"secret": "renal-severe"}'></mg-quiz
        ><mg-dose-check
          age="secret"
          conditions="secret"
          medicines="secret"
          supplements="secret"
        ></mg-dose-check>`,
    );
    const lines = warned.mock.calls.map(({ arguments: [line] }) => String(line));
    const places = lines.map((line) => /^<[^>]+> ([^:]+): what was given cannot be used\. /.exec(line)?.[1]);
    for (const place of [
      'answers',
      'answers.conditions',
      'answers.ageYears',
      'age',
      'conditions',
      'medicines',
    ])
      assert.ok(places.includes(place), `${place} in ${places.join(', ')}`);
    assert.doesNotMatch(lines.join('\n'), /renal|secret/);
  });

  test('two servers write the same, and another setting is noted as another', async () => {
    const stampOf = async (template: TemplateResult): Promise<string | undefined> =>
      /data-mg-drawn-from="([^"]+)"/.exec((await drawn(template)).markup)?.[1];
    const one = await stampOf(html`<mg-quiz lang="nl"></mg-quiz>`);
    assert.match(one ?? '', /^[0-9a-f]{16}$/);
    assert.equal(await stampOf(html`<mg-quiz lang="nl"></mg-quiz>`), one);
    assert.notEqual(await stampOf(html`<mg-quiz lang="en"></mg-quiz>`), one);
    assert.notEqual(await stampOf(html`<mg-quiz lang="nl" standard="us"></mg-quiz>`), one);
    assert.notEqual(
      await stampOf(html`<mg-quiz lang="nl" texts='{"quiz.title":"Magnesium"}'></mg-quiz>`),
      one,
    );
    assert.equal(await stampOf(html`<mg-quiz lang="nl" debug></mg-quiz>`), undefined);
  });
});
