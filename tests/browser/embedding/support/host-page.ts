// A host's page in a frame of its own, with the file that is shipped.
import type { MgDoseCheck } from '../../../../src/elements/mg-dose-check/mg-dose-check.js';
import type { MgFoodTable } from '../../../../src/elements/mg-food-table/mg-food-table.js';
import type { MgQuiz } from '../../../../src/elements/mg-quiz/mg-quiz.js';

export const FILE = '/dist/mg-widgets.js';
export const SCRIPT = `<script src="${FILE}"></script>`;

export type PageWindow = Window & typeof globalThis;

/** The element of the shipped file, which is another class than the one in the sources. */
export type Quiz = MgQuiz;
export type DoseCheck = MgDoseCheck;
export type FoodTable = MgFoodTable;
export type AnyElement = Quiz | DoseCheck | FoodTable;

export interface HostPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
}

export interface HostPageSource {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  head?: string;
  body?: string;
  width?: number;
  /** Another one than today's, or none: such a page has an address of its own, for one without is never in quirks mode. */
  doctype?: string;
  /** What a frame with this attribute may do; it has to have an origin. */
  sandbox?: string;
  /** Runs before anything else on the page does. */
  before?: (page: PageWindow) => void;
}

declare global {
  interface Window {
    /** Called by a page as the first thing it does. */
    pageBegins?: ((page: PageWindow) => void) | undefined;
  }
}

const frames = new Set<HTMLIFrameElement>();

function markup({
  lang = 'nl',
  dir = 'ltr',
  head = '',
  body = '',
  doctype = '<!doctype html>',
}: HostPageSource): string {
  return `${doctype}<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Shop</title>
<script>parent.pageBegins(window)</script>${head}</head><body>${body}</body></html>`;
}

function withAddress(source: HostPageSource): string {
  const head = `<base href="${location.origin}/">${source.head ?? ''}`;
  return URL.createObjectURL(new Blob([markup({ ...source, head })], { type: 'text/html' }));
}

/** A page with this head and body, when it has loaded. */
export async function openPage(source: HostPageSource): Promise<HostPage> {
  const { width = 760, before } = source;
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; inline-size: ${width}px; block-size: 560px`;
  if (source.sandbox !== undefined) frame.setAttribute('sandbox', source.sandbox);
  frames.add(frame);
  window.pageBegins = before ?? (() => {});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (source.doctype === undefined) frame.srcdoc = markup(source);
  else frame.src = withAddress(source);
  document.body.append(frame);
  await loaded;
  window.pageBegins = undefined;
  const page = frame.contentWindow as PageWindow;
  return { frame, window: page, document: page.document };
}

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The first element on a page that a selector finds, when it has been drawn. */
async function elementOn<T extends AnyElement>(page: HostPage, selector: string): Promise<T> {
  const element = page.document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  await until(() => rootOf(element).querySelector('.frame') !== null);
  await element.updateComplete;
  return element;
}

/** The only quiz on a page, or the one that a selector names, when it has been drawn. */
export const quizOn = (page: HostPage, selector = 'mg-quiz'): Promise<Quiz> => elementOn(page, selector);

export const doseCheckOn = (page: HostPage): Promise<DoseCheck> => elementOn(page, 'mg-dose-check');

export const foodTableOn = (page: HostPage): Promise<FoodTable> => elementOn(page, 'mg-food-table');

/** An element of the frame never is an instance of this window's classes, so nothing here asks for one. */
export function rootOf(element: Element): ShadowRoot | DocumentFragment {
  return element.shadowRoot ?? document.createDocumentFragment();
}

export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} on the screen`);
  return found;
}

/** Waits for what a browser does in its own time; what never comes ends in the test's own time limit. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    // One after the other is the point.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
