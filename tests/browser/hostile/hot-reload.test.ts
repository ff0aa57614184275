import { expect } from 'chai';
import {
  answerAll,
  answerUpTo,
  endingOf,
  giveAnswer,
  healthy,
  questionOn,
  start,
} from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import type { HostPage, PageWindow, Quiz } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  FILE,
  find,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
} from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import type { Copy } from './support/copies.js';
import { addCopies, oneFileAgain } from './support/copies.js';

// A page under development evaluates modules again, wraps `define`, puts classes of its own in our place or beside us.

const quizMarkup = `<mg-quiz catalog="#producten"></mg-quiz>${catalogScript()}`;
const quizDoor: Copy = { src: '/dist/mg-quiz.js', isModule: true };

type Definable = CustomElementRegistry & { define: CustomElementRegistry['define'] };

describe('a page that is reloaded piece by piece', () => {
  let seen: Witness;
  const before = (page: PageWindow): void => {
    seen = witness(page);
  };

  afterEach(closePages);

  async function expectGoesOn(quiz: Quiz): Promise<void> {
    expect(questionOn(quiz)).to.equal('medicines');
    expect(find<HTMLInputElement>(rootOf(quiz), '[value="iron"]').checked).to.equal(true);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(rootOf(quiz).querySelector('[part~="answers-section"]')?.textContent).to.include('52');
  }

  async function halfAnswered(page: HostPage): Promise<Quiz> {
    const quiz = await quizOn(page);
    await answerUpTo(quiz, { ...healthy, age: '52' }, 'medicines');
    await giveAnswer(quiz, { ...healthy, medicines: ['iron'] });
    return quiz;
  }

  async function makeAnother({ document }: HostPage, tag = 'mg-quiz'): Promise<Quiz> {
    const made = document.createElement(tag) as Element as Quiz;
    made.setAttribute('catalog', '#producten');
    document.body.append(made);
    await made.updateComplete;
    return made;
  }

  const again: readonly [string, Copy, () => Promise<Copy> | Copy][] = [
    ['the module again, at another address', quizDoor, () => ({ ...quizDoor, src: `${quizDoor.src}?v=2` })],
    ['the module and all it imports again', quizDoor, () => ({ src: '/dist/index.js?v=3', isModule: true })],
    ['the file again', { src: FILE }, async () => ({ src: await oneFileAgain() })],
    [
      'the file again, as a module',
      { src: FILE },
      async () => ({ src: await oneFileAgain(), isModule: true }),
    ],
  ];
  for (const [name, first, second] of again) {
    it(`goes on with what was answered: ${name}`, async () => {
      const page = await openPage({ body: quizMarkup, before });
      await addCopies(page, [first]);
      const quiz = await halfAnswered(page);
      const elementClass = page.window.customElements.get('mg-quiz');
      await addCopies(page, [await second(), await second()]);
      await quiz.updateComplete;
      expect(page.window.customElements.get('mg-quiz')).to.equal(elementClass);
      await expectGoesOn(quiz);
      expect(questionOn(await makeAnother(page))).to.equal(null);
      expect(seen.complaints).to.deep.equal([]);
    });
  }

  it('works behind a `define` that wraps each class and lets none be defined twice', async () => {
    const wrapped: string[] = [];
    const page = await openPage({
      body: quizMarkup,
      before: (window) => {
        before(window);
        const registry = window.customElements as Definable;
        const { define } = registry;
        registry.define = (tag, elementClass) => {
          wrapped.push(tag);
          if (registry.get(tag)) return;
          const replaceable = new Proxy(elementClass, {
            get: (target, key, receiver) => Reflect.get(target, key, receiver) as unknown,
            construct: (target, args, newTarget) => Reflect.construct(target, args, newTarget) as object,
          });
          define.call(registry, tag, replaceable);
        };
      },
    });
    await addCopies(page, [quizDoor]);
    const quiz = await halfAnswered(page);
    await addCopies(page, [{ ...quizDoor, src: `${quizDoor.src}?v=4` }, { src: FILE }]);
    await expectGoesOn(quiz);
    expect(wrapped).to.include('mg-dose-check');
    expect(seen.complaints).to.deep.equal([]);
  });

  it('leaves a tag to the page that took it first, and says so once', async () => {
    const page = await openPage({
      body: `<mg-quiz>Van de winkel</mg-quiz><mg-dose-check></mg-dose-check>
        <script>customElements.define('mg-quiz', class extends HTMLElement {})</script>${SCRIPT}`,
      before,
    });
    const check = await doseCheckOn(page);
    await fillInAll(check, takers.above);
    expect(verdictOn(check)).to.not.equal('');
    expect(page.document.querySelector('mg-quiz')?.shadowRoot).to.equal(null);
    expect(page.document.body.innerText).to.include('Van de winkel');
    expect(seen.complaints).to.have.length(1);
    expect(seen.complaints[0]).to.include('<mg-quiz> is on this page already');
  });

  it('stays when a page tries to take the tag afterwards', async () => {
    const page = await openPage({ body: quizMarkup + SCRIPT, before });
    const quiz = await halfAnswered(page);
    const { customElements, HTMLElement: Base } = page.window;
    expect(() => customElements.define('mg-quiz', class extends Base {})).to.throw();
    await expectGoesOn(quiz);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('works under a tag of the page, as a class of the page, together with the others', async () => {
    const page = await openPage({ body: quizMarkup + SCRIPT, before });
    const ours = page.window.customElements.get('mg-quiz') as CustomElementConstructor;
    page.window.customElements.define('shop-quiz', class extends ours {});
    const own = await makeAnother(page, 'shop-quiz');
    own.setAttribute('standard', 'mars');
    await own.updateComplete;
    expect(seen.complaints).to.have.length(1);
    expect(seen.complaints[0]).to.include('<shop-quiz> standard');
    await answerAll(own, healthy);
    expect(endingOf(own)).to.equal('result');
    expect(rootOf(own).querySelectorAll('.product')).to.not.have.length(0);
    // Asked once on a page, whichever asks.
    const quiz = await quizOn(page);
    await start(quiz);
    await answerUpTo(quiz, healthy, 'conditions');
    expect(seen.complaints).to.have.length(1);
  });

  it('works in a registry of its own, where a browser has them', async function () {
    const page = await openPage({ body: catalogScript() + SCRIPT, before });
    const { CustomElementRegistry: Registry, customElements, document } = page.window;
    let own: CustomElementRegistry;
    try {
      own = new Registry();
    } catch {
      return this.skip();
    }
    const ours = customElements.get('mg-quiz') as CustomElementConstructor;
    own.define('scoped-quiz', class extends ours {});
    const place = document.createElement('div');
    document.body.append(place);
    const root = place.attachShadow({ mode: 'open', customElementRegistry: own });
    root.innerHTML = '<scoped-quiz catalog="#producten"></scoped-quiz>';
    const quiz = root.firstElementChild as Quiz;
    await quiz.updateComplete;
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(rootOf(quiz).querySelectorAll('.product')).to.not.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  });
});
