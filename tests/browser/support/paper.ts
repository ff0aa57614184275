// What would be printed, without a printer.
import { executeServerCommand } from '@web/test-runner-commands';

export type PaperWindow = Window & typeof globalThis;

/**
 * Stands between an element's frame and the printer: each frame has `print` taken out of its hands when it has loaded,
 * before the element itself hears of that. What was printed is kept here.
 */
export function catchPrints(host: Element, onPrint: (paper: PaperWindow) => void = () => {}): PaperWindow[] {
  const caught: PaperWindow[] = [];
  const onLoad = ({ target }: Event): void => {
    // An image tells of the same.
    if ((target as Element).localName !== 'iframe') return;
    const paper = (target as HTMLIFrameElement).contentWindow as PaperWindow;
    paper.print = () => {
      caught.push(paper);
      onPrint(paper);
    };
  };
  host.shadowRoot?.addEventListener('load', onLoad, true);
  return caught;
}

/** The printing is over, as a browser tells it. */
export function finish(paper: PaperWindow): void {
  paper.dispatchEvent(new paper.Event('afterprint'));
}

export const framesIn = (host: Element): HTMLIFrameElement[] => [
  ...(host.shadowRoot?.querySelectorAll('iframe') ?? []),
];

/** The whole of it as markup, styles included. Like the frame it has no doctype. */
export function markupOf({ document }: PaperWindow): string {
  const styles = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const style = document.createElement('style');
  style.textContent = styles.map(({ cssText }) => cssText).join('\n');
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector('head')?.append(style);
  return copy.outerHTML;
}

/** How many pages it fills; null where the browser cannot be asked, which is everywhere but in Chromium. */
export async function pagesOnPaper(paper: PaperWindow): Promise<number | null> {
  const answer = await executeServerCommand<{ pages: number | null }, object>('mg:paper', {
    markup: markupOf(paper),
  });
  return answer.pages;
}
