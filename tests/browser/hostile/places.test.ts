import { expect } from 'chai';
import { answerUpTo, healthy } from '../embedding/support/answering.js';
import type { HostPage } from '../embedding/support/host-page.js';
import { closePages, find, openPage, rootOf } from '../embedding/support/host-page.js';
import { openWitnessed } from '../embedding/support/witnessed.js';
import { wrongWith } from './support/comparing.js';
import type { Three } from './support/house.js';
import { allTags, behind, threeIn, threeTags, useToTheEnd } from './support/house.js';
import { outOfReach, outside, seenOn, sizeDifferences, unfold } from './support/sound.js';

// E3: wherever a page puts them, the elements work and look as they do on a plain page.

const head = '<style>body { margin: 0; font: 18px Georgia, serif; color: rgb(40, 50, 90) }</style>';
const body = `<main>${threeTags}</main>${behind}`;

describe('all three elements on a page that is', function modesDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  const doctypes = {
    'in quirks mode': ['', 'BackCompat'],
    'in limited quirks mode': [
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
      'CSS1Compat',
    ],
  } as const;
  /** There, a line that holds nothing but smaller text is as low as that text. */
  const lowLinesPx = 8;

  for (const [mode, [doctype, compatMode]] of Object.entries(doctypes)) {
    it(mode, async () => {
      const page = await openPage({ doctype, head, body });
      expect(page.document.compatMode).to.equal(compatMode);
      const three = await threeIn(page.document);
      expect(await wrongWith(page, three, { mostPx: lowLinesPx })).to.deep.equal([]);
    });
  }
});

interface Hiding {
  begin: string;
  end: string;
  show: (document: Document) => void;
}

const hiddenBy = (attribute: string): Hiding => ({
  begin: `<div ${attribute}>`,
  end: '</div>',
  show: (document) => find(document, 'main > div').removeAttribute(attribute.split('=')[0] ?? ''),
});

const hidings: Readonly<Record<string, Hiding>> = {
  'a folded <details>': {
    begin: '<details><summary>Magnesium</summary>',
    end: '</details>',
    show: (document) => find(document, 'main > details > summary').click(),
  },
  "the page's own <dialog>": {
    begin: '<dialog style="inline-size: 760px; max-inline-size: none; border: 0; padding: 0">',
    end: '</dialog>',
    show: (document) => find<HTMLDialogElement>(document, 'main > dialog').showModal(),
  },
  'a tab that is not displayed': hiddenBy('style="display: none"'),
  'a tab that is not visible': hiddenBy('style="visibility: hidden"'),
  'a tab whose content is not drawn': hiddenBy('style="content-visibility: hidden"'),
  'an accordion without a size': hiddenBy('style="inline-size: 0; block-size: 0; overflow: hidden"'),
  'what is hidden until it is found': hiddenBy('hidden="until-found"'),
  'what is inert': hiddenBy('inert=""'),
};

describe('all three elements, first in', function hiddenDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [what, { begin, end, show }] of Object.entries(hidings)) {
    it(`${what}, work and look as ever once they are shown`, async () => {
      const page = await openWitnessed({
        head,
        body: `<main>${begin}${threeTags}${end}</main>${behind}`,
      });
      const three = await threeIn(page.document);
      expect(page.document.activeElement, 'the focus').to.equal(page.document.body);
      show(page.document);
      expect(await wrongWith(page, three)).to.deep.equal([]);
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }
});

describe('all three elements', () => {
  afterEach(closePages);

  async function shownIn(width: number): Promise<{ page: HostPage; three: Three }> {
    const page = await openPage({ head: `${head}<style>main { inline-size: ${width}px }</style>`, body });
    const three = await threeIn(page.document);
    await answerUpTo(three.quiz, healthy, 'diet');
    return { page, three };
  }

  for (const [from, to] of [
    [700, 320],
    [320, 700],
  ] as const) {
    it(`follow their column from ${from} to ${to} pixels, as when a phone is turned`, async () => {
      const { page, three } = await shownIn(from);
      // Drawn once as it was.
      for (const element of Object.values(three)) seenOn(page, element);
      find(page.document, 'main').style.inlineSize = `${to}px`;
      const other = await shownIn(to);
      for (const name of ['quiz', 'check', 'table'] as const) {
        const { sizes } = seenOn(page, three[name]);
        const expected = seenOn(other.page, other.three[name]);
        expect(sizeDifferences(expected.sizes, sizes), name).to.deep.equal([]);
      }
    });
  }
});

/** Puts the elements into a page, and returns the root that they are in. */
type Rooting = (main: HTMLElement, tags: DocumentFragment) => ParentNode;

function shadowIn(parent: ParentNode & Node, mode: ShadowRootMode): ShadowRoot {
  const host = parent.appendChild((parent.ownerDocument as Document).createElement('div'));
  return host.attachShadow({ mode });
}

function fill<T extends ParentNode>(root: T, tags: DocumentFragment): T {
  root.append(tags);
  return root;
}

const rootings: Readonly<Record<string, Rooting>> = {
  'an open shadow root': (main, tags) => fill(shadowIn(main, 'open'), tags),
  'a closed shadow root': (main, tags) => fill(shadowIn(main, 'closed'), tags),
  'a shadow root with a style of its own': (main, tags) => {
    const root = shadowIn(main, 'open');
    const style = main.ownerDocument.createElement('style');
    style.textContent =
      '* { all: unset !important } :host { letter-spacing: 1em; text-transform: uppercase }';
    root.append(style);
    return fill(root, tags);
  },
  'the slot of a slot': (main, tags) => {
    const outer = shadowIn(main, 'closed');
    const inner = outer.appendChild(main.ownerDocument.createElement('section'));
    inner.append(main.ownerDocument.createElement('slot'));
    inner.attachShadow({ mode: 'open' }).append(main.ownerDocument.createElement('slot'));
    return fill(outer.host, tags);
  },
};

describe('all three elements in', function rootsDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [what, put] of Object.entries(rootings)) {
    it(`${what} work and look as ever`, async () => {
      const page = await openPage({
        head,
        body: `<template>${threeTags}</template><main></main>${behind}`,
      });
      const { document } = page;
      const tags = document.importNode(find<HTMLTemplateElement>(document, 'template').content, true);
      const three = await threeIn(put(find(document, 'main'), tags));
      expect(await wrongWith(page, three)).to.deep.equal([]);
    });
  }
});

/** What stands around each element. */
interface Container {
  begin: string;
  end?: string;
  /** How wide an element is there, at the least. */
  leastPx: number;
  /** One around all three. */
  isOne?: boolean;
}

const boxed = (style: string, leastPx: number): Container => ({ begin: `<div style="${style}">`, leastPx });

const containers: Readonly<Record<string, Container>> = {
  'a sidebar of 280 pixels': boxed('inline-size: 280px', 280),
  'a row of a flex box': { begin: '<div style="display: flex"><p>Lees ook</p>', leastPx: 280 },
  'a cell of a grid': {
    begin:
      '<div style="display: grid; grid-template-columns: 1fr auto"><p>Lees ook ons artikel over magnesium</p>',
    leastPx: 280,
  },
  'a cell of a table': {
    begin: '<table><tr><td>Lees ook</td><td>',
    end: '</td></tr></table>',
    leastPx: 280,
  },
  'a cell of a table of a fixed layout': {
    begin: '<table style="table-layout: fixed; inline-size: 100%"><tr><td>',
    end: '</td></tr></table>',
    leastPx: 700,
  },
  'a float': boxed('float: inline-end', 280),
  'a box that scrolls': boxed('block-size: 400px; overflow: auto', 600),
  'a drawer at the side': {
    ...boxed('position: fixed; inset: 0 0 0 auto; inline-size: 360px; overflow: auto; transform: none', 300),
    isOne: true,
  },
  'a box that browsers draw when it is in sight': boxed('content-visibility: auto', 700),
  'a paragraph of an inline element': { begin: '<p><span><b>', end: '</b></span></p>', leastPx: 700 },
};

const looked: readonly string[] = [
  'quiz: diet',
  'quiz: result',
  'dose check: verdict',
  'food table: a menu of a day',
];

/** Narrower than anything is made for: a phone's own zoom can make it so. */
it('all three elements in a column of 200 pixels end as ever, and nothing is thrown', async function narrow() {
  this.timeout(60_000);
  const page = await openWitnessed({
    head: '<style>main { inline-size: 200px }</style>',
    body,
  });
  const [ending] = await useToTheEnd(await threeIn(page.document));
  expect(ending).to.equal('result');
  expect(page.seen.complaints).to.deep.equal([]);
  closePages();
});

describe('each element in', function containersDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [what, { begin, end = '</div>', leastPx, isOne = false }] of Object.entries(containers)) {
    it(`${what} stays within it, and can be used`, async () => {
      const inside = isOne
        ? `${begin}${threeTags}${end}`
        : allTags.map((tag) => `${begin}${tag}${end}`).join('');
      const page = await openWitnessed({ head, body: `<main>${inside}</main>${behind}` });
      const three = await threeIn(page.document);
      const wrong: string[] = [];
      const ends = await useToTheEnd(three, (element, screen) => {
        if (!looked.includes(screen)) return;
        unfold(element);
        const { width } = find(rootOf(element), '.frame').getBoundingClientRect();
        const found = [...outside(element), ...outOfReach(element)];
        if (width < leastPx) found.push(`is ${width} wide`);
        wrong.push(...found.map((one) => `${screen}: ${one}`));
      });
      expect(wrong.slice(0, 9)).to.deep.equal([]);
      expect(ends[0]).to.equal('result');
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }
});
