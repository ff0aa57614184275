// A page on which an attack would be seen: it calls `pwned`, asks somewhere, changes a prototype or makes mark-up.
import { expect } from 'chai';
import { safeFileUrl } from '../../../../src/ui/urls.js';
import type { AnyElement, HostPage, PageWindow } from '../../embedding/support/host-page.js';
import { openPage, rootOf, SCRIPT } from '../../embedding/support/host-page.js';
import type { Asked, Witness } from '../../embedding/support/witness.js';
import { watchWaysOut, witness } from '../../embedding/support/witness.js';

export interface Stage extends HostPage {
  readonly seen: Witness;
  readonly asked: Asked;
  /** What an attack has run. */
  readonly ran: string[];
  /** Addresses that were fetched; each gets what `answers` has for it, or no answer. */
  readonly fetched: string[];
  /** What is offered to be saved. */
  readonly saved: Blob[];
}

interface StageSource {
  body: string;
  answers?: Readonly<Record<string, string>>;
}

type Trapped = PageWindow & Record<string, unknown>;

/** What a page has before anything else happens on it. */
const groundOf = (window: PageWindow): string =>
  JSON.stringify(
    ['Object', 'Array', 'String', 'Function', 'Number', 'Element', 'Promise'].map((name) =>
      Reflect.ownKeys(
        (window as Trapped)[name]
          ? ((window as unknown as Record<string, { prototype: object }>)[name]?.prototype ?? {})
          : {},
      ).map(String),
    ),
  );

const grounds = new WeakMap<PageWindow, string>();

function trap(
  window: PageWindow,
  ran: string[],
  fetched: string[],
  saved: Blob[],
  answers: Readonly<Record<string, string>>,
): void {
  const page = window as Trapped;
  for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'open', 'print']) {
    const ranHere = (...args: unknown[]): null => {
      ran.push(`${name}(${args.join(', ')})`);
      return null;
    };
    Object.assign(page, { [name]: ranHere });
    // Some payloads are in a frame of their own.
    if (name === 'pwned') Object.assign(window.parent, { pwned: ranHere });
  }
  window.fetch = (address) => {
    // Our own code hands over texts alone.
    fetched.push(address as string);
    const text = answers[address as string];
    if (text === undefined) return Promise.reject(new TypeError('no connection'));
    return Promise.resolve(
      new window.Response(text, { headers: { 'content-type': 'text/csv;charset=utf-8' } }),
    );
  };
  window.URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return '#saved';
  };
  window.HTMLAnchorElement.prototype.click = () => {};
}

export async function openStage({ body, answers = {} }: StageSource): Promise<Stage> {
  const ran: string[] = [];
  const fetched: string[] = [];
  const saved: Blob[] = [];
  let seen: Witness | undefined;
  let asked: Asked | undefined;
  const page = await openPage({
    body: `${body}${SCRIPT}`,
    before: (window) => {
      trap(window, ran, fetched, saved, answers);
      seen = witness(window);
      asked = watchWaysOut(window);
      grounds.set(window, groundOf(window));
    },
  });
  if (!seen || !asked) throw new Error('the page began without being watched');
  return { ...page, seen, asked, ran, fetched, saved };
}

/* ------------------------------------------------------------ what stands there */

/** All that our templates make. A new one is added here, by whoever writes it. */
const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b br button caption cite code col colgroup dd defs details dialog div dl dt em fieldset figcaption ' +
    'figure footer form g h1 h2 h3 h4 h5 header i img input kbd label legend li line main mark meter nav ol option optgroup p path ' +
    'pattern pre progress rect section select small span strong sub summary sup svg table tbody td text textarea tfoot th thead time ' +
    'title tr ul circle polyline polygon clippath datalist output head html body'
  ).split(' '),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id class part type name value for href rel role lang dir hidden disabled checked selected open tabindex title placeholder ' +
    'autocomplete autocapitalize spellcheck inputmode enterkeyhint maxlength size min max step cx cy r x x1 x2 y y1 y2 d dx dy rx width height ' +
    'viewbox fill stroke transform points focusable text-anchor preserveaspectratio pattern patternunits patterntransform stroke-width stroke-linecap ' +
    'stroke-linejoin colspan rowspan scope headers src alt loading decoding referrerpolicy download method novalidate start datetime label ' +
    'autofocus span clip-path overflow rows'
  ).split(' '),
);

const isOurs = (name: string): boolean => ATTRIBUTES.has(name) || /^(?:aria|data)-[a-z-]+$/.test(name);

const ADDRESSES: readonly string[] = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'srcset',
  'data',
  'poster',
];

function addressFault(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? '';
  const { protocol } = new URL(value, 'https://page.invalid/x/');
  const allowed = name === 'href' ? ['https:', 'http:', 'mailto:', 'tel:'] : ['https:', 'http:'];
  return allowed.includes(protocol) ? null : `<${element.localName} ${name}=${value}>`;
}

/** Elements and attributes that no template of ours makes, and addresses that may not be opened. */
export function foreignIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName.toLowerCase();
    if (!TAGS.has(tag) && !element.classList.contains('print-frame')) found.push(`<${tag}>`);
    for (const name of element.getAttributeNames()) {
      if (element.classList.contains('print-frame') || (name === 'style' && element.className === 'gap'))
        continue;
      if (!isOurs(name.toLowerCase())) found.push(`<${tag} ${name}>`);
      if (!ADDRESSES.includes(name)) continue;
      const fault = addressFault(element, name);
      if (fault !== null) found.push(fault);
    }
  }
  return [...new Set(found)];
}

/** In the order of a page's life: what stands there, what ran, what was asked for, what was told. */
export function expectUnharmed(stage: Stage, elements: readonly AnyElement[]): void {
  for (const element of elements) {
    const root = rootOf(element);
    expect(foreignIn(root)).to.deep.equal([]);
    expect(root.querySelector('.frame'), `${element.localName} is blank`).to.not.equal(null);
    expect(Object.isFrozen(element.configProblems)).to.equal(true);
  }
  expect(stage.ran).to.deep.equal([]);
  expect(stage.asked.requests.filter((one) => !one.startsWith('window.fetch'))).to.deep.equal([]);
  for (const address of stage.fetched) expect(safeFileUrl(address)).to.equal(address);
}

/** Nothing that all objects of the page inherit has changed. */
export function expectGroundKept({ window }: Stage): void {
  expect(groundOf(window)).to.equal(grounds.get(window));
}

const LONGEST_WARNING = 3000;

/** Warnings alone, each in one line, and no more than there can be. */
export function expectFewWarnings({ seen }: Stage, most: number): void {
  expect(seen.complaints.length).to.be.at.most(most);
  for (const complaint of seen.complaints) {
    expect(complaint).to.match(/^warn: <mg-(?:quiz|food-table|dose-check)> /);
    expect(complaint).to.not.match(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    expect(complaint.length).to.be.at.most(LONGEST_WARNING);
  }
  seen.complaints.length = 0;
}
