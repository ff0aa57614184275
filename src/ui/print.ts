import {
  css,
  render,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { warn } from './console.js';

/** What goes to the printer, and nothing else. */
export interface Alone {
  /** In whose shadow root the frame stands: neither styles nor observers of the page reach there. */
  host: LitElement;
  title: string;
  lang: string;
  content: TemplateResult;
  styles: CSSResult;
  /** Looks at it before it is printed. */
  arrange?: (sheet: Document) => void;
}

type FrameWindow = Window & typeof globalThis;

/** Not hidden, for browsers do not print what they do not draw; a point in a corner, so that nothing moves or scrolls. */
const frameStyles = css`
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;

/** The last one that began; whoever prints again is done with it. */
let last: Print | null = null;

/** A frame that lasts from the click until the paper, or until its element goes. */
class Print implements ReactiveController {
  readonly #alone: Alone;
  readonly #root: ShadowRoot;
  readonly #frame = document.createElement('iframe');

  constructor(alone: Alone) {
    this.#alone = alone;
    this.#root = alone.host.renderRoot as ShadowRoot;
    this.#frame.className = 'print-frame';
    this.#frame.title = alone.title;
    this.#frame.tabIndex = -1;
    this.#frame.setAttribute('aria-hidden', 'true');
    // At once, but for an older Firefox: it first puts another empty document in place of this one.
    this.#frame.addEventListener('load', this.#print, { once: true });
  }

  begin(): void {
    const { styleSheet } = frameStyles;
    if (styleSheet) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styleSheet];
    this.#alone.host.addController(this);
    // Before all that Lit drew: what stands behind that goes when Lit draws something else.
    this.#root.prepend(this.#frame);
  }

  end(): void {
    if (last === this) last = null;
    this.#frame.remove();
    this.#alone.host.removeController(this);
    const { styleSheet } = frameStyles;
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  }

  hostDisconnected(): void {
    this.end();
  }

  readonly #print = (): void => {
    try {
      const window = this.#frame.contentWindow as FrameWindow;
      this.#fill(window);
      // The browser still has the frame in its hands while it tells of this.
      window.addEventListener('afterprint', () => setTimeout(() => this.end()), { once: true });
      window.print();
    } catch (error) {
      this.end();
      failed(error);
    }
  };

  /** No markup from a string; the styles belong to the frame's own window, as a strict policy asks. */
  #fill({ document, CSSStyleSheet }: FrameWindow): void {
    const { title, lang, content, styles, arrange } = this.#alone;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    document.adoptedStyleSheets = [sheet];
    document.title = title;
    document.documentElement.lang = lang;
    render(content, document.body, { creationScope: document });
    arrange?.(document);
  }
}

const failed = (error: unknown): void => warn('This could not be printed.', error);

/**
 * Prints this and nothing else. The page stays as it is, and no style of it reaches the paper: it is a document of its
 * own in a frame without an address. The frame goes once it is printed, and at the latest when another one is or when its
 * element leaves the page.
 */
export function printAlone(alone: Alone): void {
  try {
    last?.end();
    last = new Print(alone);
    last.begin();
  } catch (error) {
    last = null;
    failed(error);
  }
}
