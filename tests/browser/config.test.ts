import { expect } from 'chai';
import type { Noticed } from './support/probe.js';
import { fakeWords, isUsable, makeProbe, MgProbe, notice, showProbe, whenLoaded } from './support/probe.js';
import { define } from '../../src/ui/define.js';

interface Broken {
  what: string;
  attribute: string;
  value: string;
  /** Where the problem is told to be, when that is inside the attribute's JSON. */
  place?: string;
  expected: RegExp;
}

const brokenAttributes: readonly Broken[] = [
  { what: 'an unknown standard', attribute: 'standard', value: 'who', expected: /nl, eu or us/ },
  { what: 'markup', attribute: 'standard', value: '<img src=x onerror=alert(1)>', expected: /nl, eu or us/ },
  { what: 'the name of a method', attribute: 'standard', value: 'constructor', expected: /nl, eu or us/ },
  {
    what: 'a longer text than is sensible',
    attribute: 'standard',
    value: 'n'.repeat(1_000_000),
    expected: /nl, eu or us/,
  },
  { what: 'unlawful claims', attribute: 'claims', value: 'all', expected: /eu or education/ },
  { what: 'two values at once', attribute: 'claims', value: 'eu education', expected: /eu or education/ },
  { what: 'a country in words', attribute: 'country', value: 'Nederland', expected: /two letters/ },
  { what: 'a country in digits', attribute: 'country', value: '31', expected: /two letters/ },
  {
    what: 'an unknown level of detail',
    attribute: 'event-detail',
    value: 'everything',
    expected: /result, reasons or answers/,
  },
  { what: 'a boolean with a value', attribute: 'push-datalayer', value: 'false', expected: /no value/ },
  { what: 'a boolean in digits', attribute: 'debug', value: '0', expected: /no value/ },
  { what: 'a language in words', attribute: 'lang', value: 'Klingon', expected: /nl or en.*English is used/ },
  {
    what: 'a language that is not loaded',
    attribute: 'lang',
    value: 'it',
    expected: /nl or en.*English is used/,
  },
  { what: 'an unknown way to show', attribute: 'display', value: 'popup', expected: /inline or dialog/ },
  {
    what: 'a script for a link',
    attribute: 'consult-href',
    value: 'javascript:alert(1)',
    expected: /https:/,
  },
  {
    what: 'a hidden script for a link',
    attribute: 'consult-href',
    value: 'java\nscript:alert(1)',
    expected: /https:/,
  },
  {
    what: 'a scheme that is not allowed',
    attribute: 'consult-href',
    value: 'whatsapp://send',
    expected: /mailto:/,
  },
  { what: 'half an address', attribute: 'consult-href', value: 'https://', expected: /https:/ },
  {
    what: 'a label as long as a book',
    attribute: 'consult-label',
    value: 'a'.repeat(5000),
    expected: /120 characters/,
  },
  { what: 'texts of 10 MB', attribute: 'texts', value: 'x'.repeat(10_000_000), expected: /JSON of texts/ },
  {
    what: 'answers that are no JSON',
    attribute: 'answers',
    value: '{ageYears: 40}',
    expected: /JSON object of facts/,
  },
  { what: 'answers in a list', attribute: 'answers', value: '[1, 2]', expected: /JSON object of facts/ },
  {
    what: 'answers without quotes',
    attribute: 'answers',
    value: '{ageYears: 40}',
    expected: /JSON object of facts/,
  },
  {
    what: 'answers of 10 MB',
    attribute: 'answers',
    value: `{"goals": ["${'x'.repeat(10_000_000)}"]}`,
    expected: /longer than/,
  },
  {
    what: 'answers a hundred thousand deep',
    attribute: 'answers',
    value: '['.repeat(100_000) + ']'.repeat(100_000),
    expected: /JSON object/,
  },
  {
    what: 'an absurd age',
    attribute: 'answers',
    value: '{"ageYears": 999}',
    place: 'answers.ageYears',
    expected: /0 to 120/,
  },
  {
    what: 'an age in words',
    attribute: 'answers',
    value: '{"ageYears": "40"}',
    place: 'answers.ageYears',
    expected: /a number/,
  },
  {
    what: 'an unknown sex',
    attribute: 'answers',
    value: '{"sex": "vrouw"}',
    place: 'answers.sex',
    expected: /"female" or "male"/,
  },
  {
    what: 'an unknown life stage',
    attribute: 'answers',
    value: '{"lifeStage": true}',
    place: 'answers.lifeStage',
    expected: /"pregnant"/,
  },
  {
    what: 'conditions that are no list',
    attribute: 'answers',
    value: '{"conditions": "none"}',
    place: 'answers.conditions',
    expected: /a list of ids/,
  },
  {
    what: 'an unknown condition',
    attribute: 'answers',
    value: '{"conditions": ["toString"]}',
    place: 'answers.conditions',
    expected: /a list of ids/,
  },
  {
    what: 'a supplement without an amount',
    attribute: 'answers',
    value: '{"supplements": [{"form": "citrate"}]}',
    place: 'answers.supplements',
    expected: /amountMg/,
  },
  {
    what: 'portions below zero',
    attribute: 'answers',
    value: '{"diet": {"fish": -1}}',
    place: 'answers.diet',
    expected: /portions a week/,
  },
  {
    what: 'an impossible time',
    attribute: 'answers',
    value: '{"wake": "25:00"}',
    place: 'answers.wake',
    expected: /08:00/,
  },
  {
    what: 'facts that do not exist',
    attribute: 'answers',
    value: '{"age": 40, "gender": "x"}',
    expected: /ageYears/,
  },
];

describe('configuration', () => {
  let noticed: Noticed;

  before(whenLoaded);

  beforeEach(() => {
    noticed = notice();
  });

  afterEach(() => {
    noticed.stop();
    document.body.replaceChildren();
  });

  for (const { what, attribute, value, place = attribute, expected } of brokenAttributes) {
    it(`${what} in ${attribute} is told once, and the element still works`, async () => {
      const probe = await showProbe({ [attribute]: value });
      expect(noticed.warnings).to.have.length(1);
      expect(noticed.warnings[0]).to.include('<mg-probe>').and.to.include(place).and.to.match(expected);
      expect(noticed.events).to.have.length(1);
      expect(probe.configProblems).to.deep.equal(noticed.events);
      const [problem] = noticed.events;
      expect(problem).to.include({ element: 'mg-probe', attribute: place });
      expect(problem?.expected).to.match(expected);
      expect(problem?.value.length).to.be.within(1, 200);
      expect(isUsable(probe)).to.equal(true);
    });
  }

  it('a value that cannot be used leaves the default', async () => {
    const probe = await showProbe({
      standard: 'who',
      claims: 'x',
      'event-detail': 'x',
      'consult-href': 'javascript:1',
      display: 'x',
    });
    expect(probe.used).to.include({
      standard: 'nl',
      claims: 'eu',
      eventDetail: 'result',
      consultHref: null,
      display: 'inline',
    });
    expect(noticed.warnings).to.have.length(5);
  });

  it('attributes that are absent or empty are not given, and that is silent', async () => {
    const names = [
      'standard',
      'claims',
      'country',
      'answers',
      'event-detail',
      'texts',
      'knowledge',
      'lang',
      'catalog',
      'consult-href',
      'consult-label',
      'display',
    ];
    const probe = await showProbe(Object.fromEntries(names.map((name) => [name, ' '])));
    expect(noticed.warnings).to.deep.equal([]);
    expect(probe.used).to.deep.include({
      standard: 'nl',
      claims: 'eu',
      eventDetail: 'result',
      consultHref: null,
      display: 'inline',
    });
    expect(probe.answers).to.equal(null);
    expect(probe.texts).to.equal(null);
  });

  it('good attributes are used, in capitals too, and a flag is on by being there', async () => {
    const probe = await showProbe({
      standard: 'EU',
      claims: 'education',
      country: 'be',
      'event-detail': 'reasons',
      'push-datalayer': '',
      debug: 'debug',
      autostart: 'true',
      display: 'dialog',
      'consult-href': 'mailto:a@example.nl',
      'consult-label': ' Plan een consult ',
    });
    expect(noticed.warnings).to.deep.equal([]);
    expect(probe.used).to.include({
      standard: 'eu',
      claims: 'education',
      country: 'BE',
      eventDetail: 'reasons',
      pushDatalayer: true,
      debug: true,
      autostart: true,
      display: 'dialog',
      consultHref: 'mailto:a@example.nl',
      consultLabel: 'Plan een consult',
    });
  });

  it('every setting is a property too, whether set before or after the element is made', async () => {
    const late = document.createElement('mg-probe-late') as MgProbe;
    late.standard = 'us';
    late.answers = { ageYears: 40 };
    document.body.append(late);
    define('mg-probe-late', class extends MgProbe {});
    await late.whenConfigured();
    expect(late.used.standard).to.equal('us');
    expect(late.facts).to.deep.equal({ ageYears: 40 });
    late.standard = 'eu';
    late.eventDetail = 'answers';
    late.pushDatalayer = true;
    await late.whenConfigured();
    expect(late.used).to.include({ standard: 'eu', eventDetail: 'answers', pushDatalayer: true });
    expect(late.getAttributeNames()).to.deep.equal([]);
  });

  it('a property of the wrong type is told like an attribute', async () => {
    const probe = makeProbe();
    Object.assign(probe, { standard: 42, answers: 7, debug: 'yes' });
    document.body.append(probe);
    await probe.whenConfigured();
    expect(noticed.events.map(({ attribute }) => attribute)).to.have.members([
      'standard',
      'answers',
      'debug',
    ]);
    expect(isUsable(probe)).to.equal(true);
  });

  it('answers give back what the host gave, and an object wins over the attribute', async () => {
    const probe = await showProbe({ answers: '{"ageYears": 40, "conditions": ["diabetes"]}' });
    expect(probe.answers).to.deep.equal({ ageYears: 40, conditions: ['diabetes'] });
    expect(probe.facts.conditions).to.include('diabetes');
    const given = { ageYears: 50 };
    probe.answers = given;
    await probe.whenConfigured();
    expect(probe.answers).to.equal(given);
    expect(probe.facts).to.deep.equal({ ageYears: 50 });
    probe.answers = null;
    await probe.whenConfigured();
    expect(probe.facts.ageYears).to.equal(40);
  });

  it('one bad answer does not take the others with it', async () => {
    const probe = await showProbe({ answers: '{"ageYears": 40, "sex": "x", "__proto__": {"polluted": 1}}' });
    expect(probe.facts).to.deep.equal({ ageYears: 40 });
    expect(noticed.events.map(({ attribute }) => attribute)).to.deep.equal(['answers.sex']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('the same problem is told once, however often the element is drawn or put back', async () => {
    const probe = await showProbe({ standard: 'who' });
    probe.requestUpdate();
    await probe.whenConfigured();
    probe.remove();
    document.body.append(probe);
    await probe.whenConfigured();
    probe.setAttribute('standard', 'eu');
    await probe.whenConfigured();
    probe.setAttribute('standard', 'who');
    await probe.whenConfigured();
    expect(noticed.warnings).to.have.length(1);
    expect(noticed.events).to.have.length(1);
  });

  it('a problem that was mended is no longer listed', async () => {
    const probe = await showProbe({ standard: 'who' });
    probe.setAttribute('standard', 'us');
    await probe.whenConfigured();
    expect(probe.configProblems).to.deep.equal([]);
    expect(probe.used.standard).to.equal('us');
  });

  it('the event comes after the element was drawn, crosses shadow roots, and its detail cannot be changed', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const seen: { drawn: boolean; bubbles: boolean; composed: boolean; frozen: boolean }[] = [];
    document.body.addEventListener(
      'mg-config-error',
      (event) => {
        const probe = event.composedPath()[0] as MgProbe;
        seen.push({
          drawn: isUsable(probe),
          bubbles: event.bubbles,
          composed: event.composed,
          frozen: Object.isFrozen(event.detail),
        });
      },
      { once: true },
    );
    await showProbe({ standard: 'who' }, host.attachShadow({ mode: 'open' }));
    expect(seen).to.deep.equal([{ drawn: true, bubbles: true, composed: true, frozen: true }]);
  });

  it('a listener that throws does not blank the element', async () => {
    const { onerror } = window;
    // The test runner would take it for a mistake of the test.
    Object.assign(window, { onerror: () => true });
    document.body.addEventListener(
      'mg-config-error',
      () => {
        throw new Error('a mistake of the host, thrown on purpose');
      },
      { once: true },
    );
    const probe = await showProbe({ standard: 'who' });
    Object.assign(window, { onerror });
    expect(isUsable(probe)).to.equal(true);
  });

  it('debug writes one line to the console, with versions, hash and the number of problems', async () => {
    const probe = await showProbe({ debug: '', standard: 'who', catalog: '#nowhere' });
    probe.requestUpdate();
    await probe.whenConfigured();
    expect(noticed.infos).to.have.length(1);
    expect(noticed.infos[0]).to.match(
      /^\[mg-probe \d+\.\d+\.\d+\] knowledge magnesium \S+ [0-9a-f]+ problems: 2$/,
    );
  });

  describe('claims', () => {
    it('are eu for every element as soon as one has a catalogue, and free again when it goes', async () => {
      const article = await showProbe({ claims: 'education' });
      expect(article.used.claims).to.equal('education');
      const shop = await showProbe({ catalog: '#nowhere' });
      await article.whenConfigured();
      expect(article.used.claims).to.equal('eu');
      expect(noticed.events.map(({ attribute, value }) => [attribute, value])).to.deep.include([
        'claims',
        'education',
      ]);
      shop.remove();
      await article.whenConfigured();
      expect(article.used.claims).to.equal('education');
      expect(article.configProblems).to.deep.equal([]);
    });

    it('are eu also when the catalogue comes later, as an object', async () => {
      const article = await showProbe({ claims: 'education' });
      const shop = await showProbe();
      shop.catalog = { products: [{ id: 'a', name: 'Magnesiumcitraat', elementalMgPerUnit: 100 }] };
      await shop.whenConfigured();
      await article.whenConfigured();
      expect(article.used.claims).to.equal('eu');
    });
  });
});

describe('language', () => {
  let noticed: Noticed;
  const pageLanguage = document.documentElement.getAttribute('lang');

  before(whenLoaded);

  beforeEach(() => {
    noticed = notice();
    document.documentElement.removeAttribute('lang');
  });

  afterEach(() => {
    noticed.stop();
    document.body.replaceChildren();
    if (pageLanguage !== null) document.documentElement.setAttribute('lang', pageLanguage);
  });

  const inside = (lang: string): HTMLElement => {
    const section = document.createElement('section');
    section.lang = lang;
    document.body.append(section);
    return section;
  };

  it('is Dutch where nobody says anything', async () => {
    const probe = await showProbe();
    expect([probe.spoken, probe.used.country]).to.deep.equal(['nl', 'NL']);
  });

  it('is that of the document, of the nearest element around, or its own, in this order', async () => {
    document.documentElement.lang = 'en-GB';
    const probe = await showProbe({}, inside(''));
    expect([probe.spoken, probe.used.country]).to.deep.equal(['en', 'GB']);
    const nearer = await showProbe({}, inside('nl-BE'));
    expect([nearer.spoken, nearer.used.country]).to.deep.equal(['nl', 'BE']);
    nearer.lang = 'en';
    await nearer.whenConfigured();
    expect([nearer.spoken, nearer.used.country]).to.deep.equal(['en', null]);
    expect(noticed.warnings).to.deep.equal([]);
  });

  it('is found through shadow roots', async () => {
    const host = document.createElement('div');
    inside('en').append(host);
    const probe = await showProbe({}, host.attachShadow({ mode: 'closed' }));
    expect(probe.spoken).to.equal('en');
  });

  it('may be written with an underscore', async () => {
    const probe = await showProbe({}, inside('nl_NL'));
    expect([probe.spoken, probe.used.country]).to.deep.equal(['nl', 'NL']);
  });

  it('follows the page when that changes, and when the element moves', async () => {
    const section = inside('nl');
    const probe = await showProbe({}, section);
    section.lang = 'en';
    await new Promise((resolve) => {
      const observer = new MutationObserver(resolve);
      observer.observe(section, { attributes: true });
      section.title = 'changed';
    });
    await probe.whenConfigured();
    expect(probe.spoken).to.equal('en');
    inside('nl').append(probe);
    await probe.whenConfigured();
    expect(probe.spoken).to.equal('nl');
  });

  it('is English with one warning when it is not loaded, until a script brings it', async () => {
    const probe = await showProbe({}, inside('fr-BE'));
    expect(probe.spoken).to.equal('en');
    expect(noticed.warnings).to.have.length(1);
    MgProbe.addLanguage(fakeWords('fr', 'Français'));
    await probe.whenConfigured();
    expect(probe.spoken).to.equal('fr');
    expect(probe.configProblems).to.deep.equal([]);
    expect(probe.used.country).to.equal('BE');
  });

  it('a given country wins over the language', async () => {
    const probe = await showProbe({ lang: 'nl-BE', country: 'nl' });
    expect(probe.used.country).to.equal('NL');
  });
});
