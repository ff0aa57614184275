import { expect } from 'chai';
import { answerAll, start } from '../embedding/support/answering.js';
import { fillInAll, takers } from '../embedding/support/taking.js';
import type { AnyElement, HostPage } from '../embedding/support/host-page.js';
import { closePages, find, openPage, rootOf } from '../embedding/support/host-page.js';
import { setViewport } from '../support/page.js';
import { behind, persona, threeIn, threeTags } from './support/house.js';
import { firstsAndLasts, unfold } from './support/sound.js';

// A page with a bar of its own at the top of the screen, above everything.

const BAR_PX = 90;
const header = `<style>
  body { margin: 0 }
  header { position: sticky; top: 0; height: ${BAR_PX}px; background: #fff; z-index: 2147483647 }
  p { height: 300px }
</style>`;
const body = `<header>Winkel</header><p>Ons artikel</p>${threeTags}<p>Lees ook</p><p>Tot slot</p>${behind}`;

const told: Readonly<Record<string, string>> = {
  'by --mg-sticky-top': `<style>html { --mg-sticky-top: ${BAR_PX}px }</style>`,
  'by the scroll padding of the page': `<style>html { scroll-padding-top: ${BAR_PX}px }</style>`,
  'by nothing at all': '',
};

const open = (how: string): Promise<HostPage> => openPage({ head: `${header}${told[how]}`, body });

/** Whatever stands over its upper left corner, below which it cannot be read. */
function covering(element: Element): string | null {
  const root = element.getRootNode() as ShadowRoot;
  const { left, top, height } = element.getBoundingClientRect();
  const [x, y] = [left + 2, top + Math.min(height / 2, 12)];
  if (element.contains(root.elementFromPoint(x, y))) return null;
  const met = element.ownerDocument.elementFromPoint(x, y);
  return met && met !== root.host ? met.localName : null;
}

describe('below a bar of the page that nothing stands above, and of which the elements are told', function headerDescription() {
  this.timeout(60_000);
  before(() => setViewport(800, 700));
  after(() => setViewport(800, 600));
  afterEach(closePages);

  for (const how of Object.keys(told)) {
    it(`${how}, every question of the quiz can be read as soon as it comes`, async () => {
      const page = await open(how);
      const { quiz } = await threeIn(page.document);
      const hidden: string[] = [];
      await answerAll(quiz, persona, {
        onScreen: (screen) => {
          const heading = find(rootOf(quiz), '#heading');
          const over = screen === 'intro' ? null : covering(heading);
          if (over) hidden.push(`${screen}: below ${over}`);
          // A visitor has scrolled to the button that goes on, whose question then is half below the bar.
          const { top } = heading.getBoundingClientRect();
          page.window.scrollBy({ top: top - BAR_PX / 2, behavior: 'instant' });
        },
      });
      expect(hidden).to.deep.equal([]);
    });
  }

  /** Whatever can have the focus and is hidden once it has it, going up the page as with Shift and Tab. */
  function hiddenWithFocus(element: AnyElement): string[] {
    unfold(element);
    const all = rootOf(element).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return firstsAndLasts(all)
      .reverse()
      .flatMap((one) => {
        one.focus();
        const over = covering(one);
        return over ? [`${one.outerHTML.slice(0, 90)} below ${over}`] : [];
      });
  }

  it('by --mg-sticky-top, nothing that takes the focus is below it', async () => {
    const page = await open('by --mg-sticky-top');
    const { quiz, check, table } = await threeIn(page.document);
    const hidden: string[] = [];
    await start(quiz);
    hidden.push(...hiddenWithFocus(quiz));
    await answerAll(quiz, persona);
    hidden.push(...hiddenWithFocus(quiz));
    await fillInAll(check, takers.within);
    hidden.push(...hiddenWithFocus(check), ...hiddenWithFocus(table));
    expect(hidden).to.deep.equal([]);
  });

  it('by --mg-sticky-top, the verdict of the dose check and the head of the food table stay below it', async () => {
    const page = await open('by --mg-sticky-top');
    const { check, table } = await threeIn(page.document);
    await fillInAll(check, takers.within);
    find(rootOf(check), '#add-supplement').scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(find(rootOf(check), '.verdict').getBoundingClientRect().top).to.be.at.least(BAR_PX);
    const head = find(rootOf(table), '.head th');
    page.window.scrollBy({ top: head.getBoundingClientRect().top - BAR_PX / 2, behavior: 'instant' });
    expect(head.getBoundingClientRect().top).to.be.at.least(BAR_PX);
  });
});
