import { expect } from 'chai';
import { answerAll, healthy } from '../embedding/support/answering.js';
import type { PageWindow } from '../embedding/support/host-page.js';
import { closePages, FILE, find, openPage, quizOn, rootOf, SCRIPT } from '../embedding/support/host-page.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import { plain } from '../support/on-screen.js';
import { closeWritten, openWritten } from './support/written.js';

// The one file is ASCII: its words are right in whatever encoding a page has, beside those of the page.

let seen: Witness;
const before = (page: PageWindow): void => {
  seen = witness(page);
};

const byUnit = (text: string, octetsOf: (unit: number) => number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(text.split('').flatMap((unit) => octetsOf(unit.charCodeAt(0))));

/** The characters of this page that are elsewhere in windows-1252 than in Unicode. */
const of1252: Readonly<Record<number, number>> = { 0x20ac: 0x80, 0x2019: 0x92, 0x153: 0x9c };
const to1252 = (text: string): Uint8Array<ArrayBuffer> => byUnit(text, (unit) => [of1252[unit] ?? unit]);
const toUtf16 = (text: string): Uint8Array<ArrayBuffer> =>
  byUnit(`\uFEFF${text}`, (unit) => [unit & 255, unit >> 8]);
const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const ofShiftJis: Readonly<Record<string, number[]>> = {
  マ: [0x83, 0x7d],
  グ: [0x83, 0x4f],
  ネ: [0x83, 0x6c],
  表: [0x95, 0x5c],
};
const toShiftJis = (text: string): Uint8Array<ArrayBuffer> =>
  byUnit(text, (unit) => ofShiftJis[String.fromCharCode(unit)] ?? [unit]);

const french = 'Crème à l’œuf 5 €';
const japanese = 'マグネ 表';

const bodyOf = (name: string): string => `<p id="own">${name}</p>
<mg-quiz catalog="#producten" consult-href="/afspraak" consult-label="${name}"></mg-quiz>
<script type="application/json" id="producten">{"products":[{"id":"a","name":"${name}","form":"citrate",
"elementalMgPerUnit":50,"unit":"capsule","unitsPerPack":60,"labelUnitsPerDay":4}]}</script>`;

const pageOf = (name: string, meta: string): string => `<!doctype html><html lang="nl"><head>${meta}
<title>Shop</title><script>parent.pageBegins(window)</script></head><body>${bodyOf(name)}
<script src="${location.origin}${FILE}"></script></body></html>`;

interface Encoding {
  what: string;
  name: string;
  meta?: string;
  type?: string;
  encode: (text: string) => Uint8Array<ArrayBuffer>;
  known: string;
}

const encodings: readonly Encoding[] = [
  { what: 'utf-8', name: french, type: 'text/html;charset=utf-8', encode: toUtf8, known: 'UTF-8' },
  {
    what: 'windows-1252, said by the server',
    name: french,
    type: 'text/html;charset=windows-1252',
    encode: to1252,
    known: 'windows-1252',
  },
  {
    what: 'iso-8859-1, said on the page',
    name: french,
    meta: '<meta charset="iso-8859-1">',
    encode: to1252,
    known: 'windows-1252',
  },
  { what: 'utf-16', name: french, encode: toUtf16, known: 'UTF-16LE' },
  {
    what: 'shift_jis',
    name: japanese,
    meta: '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    encode: toShiftJis,
    known: 'Shift_JIS',
  },
];

describe('a page in', () => {
  let known: string | undefined;

  /** What a page in this encoding, whose host writes plain letters, shows beside them. */
  async function usually(): Promise<string> {
    if (known !== undefined) return known;
    const page = await openPage({ body: `${bodyOf('XYZ')}${SCRIPT}` });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    known = plain(find(rootOf(quiz), '.result').textContent)
      .split('XYZ')
      .join('');
    expect(known).to.match(/[^\p{ASCII}]/u);
    return known;
  }

  afterEach(() => {
    closePages();
    closeWritten();
  });

  for (const { what, name, meta = '', type = 'text/html', encode, known: charset } of encodings) {
    it(`${what} shows our words and its own`, async () => {
      const page = await openWritten({ bytes: encode(pageOf(name, meta)), type, before });
      expect(page.document.characterSet).to.equal(charset);
      expect(page.document.querySelector('#own')?.textContent).to.equal(name);
      const quiz = await quizOn(page);
      await answerAll(quiz, healthy);
      expect(plain(find(rootOf(quiz), '.product').textContent)).to.include(name);
      const told = plain(find(rootOf(quiz), '.result').textContent);
      expect(told.split(name).join('')).to.equal(await usually());
      expect(seen.complaints).to.deep.equal([]);
    });
  }
});

describe('a page in XHTML', () => {
  afterEach(closeWritten);

  const xhtml = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Shop</title>
<script>parent.pageBegins(window)</script></head><body><mg-quiz><p>Bel ons.</p></mg-quiz>
<div data-mg="food-table"><p>Kom langs.</p></div>
<script src="${location.origin}${FILE}"></script></body></html>`;

  it('keeps its own content, is told once, and nothing is thrown', async () => {
    const page = await openWritten({ bytes: toUtf8(xhtml), type: 'application/xhtml+xml', before });
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    expect(page.document.body.innerText).to.include('Bel ons.').and.to.include('Kom langs.');
    expect(page.document.querySelector('mg-quiz')?.shadowRoot).to.equal(null);
    expect(seen.complaints, seen.complaints.join('\n')).to.have.length(1);
    expect(seen.complaints[0]).to.match(/^warn: .*is not used on this page/);
  });
});
