import { expect } from 'chai';
import { allByRole, nameOf } from '../support/on-screen.js';
import { nextFrame, until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves, visit } from '../support/visitor.js';

// A long page with a quiz at the top, one that opens on its first question far below, one in a dialog, and a dose check
// and a food table of which the host filled in much. The page notes from its first line on what takes the focus, scrolls
// or tells something.

interface NotingWindow extends Window {
  noticed: string[];
}

describe('loading a page', () => {
  afterEach(everybodyLeaves);

  const headingOf = (visitor: Visitor, id: string): string => {
    const [heading] = allByRole(visitor.document.getElementById(id) as Element, 'heading');
    return heading ? nameOf(heading) : '';
  };

  async function load(address = '/tests/browser/fixtures/journey-long.html'): Promise<Visitor> {
    const visitor = await visit(address);
    const { quiz, questions, doseCheck, foodTable } = visitor.words;
    await until('the first screen', () => headingOf(visitor, 'intro') === quiz.title);
    await until('the first question', () => headingOf(visitor, 'below') === questions['signs-now'].title);
    await until('the dose check', () => headingOf(visitor, 'dose') === doseCheck.title);
    await until('the food table', () => headingOf(visitor, 'foods') === foodTable.heading);
    for (let frames = 0; frames < 3; frames += 1) await nextFrame();
    return visitor;
  }

  it('takes no focus, scrolls nothing and tells the page nothing', async () => {
    const visitor = await load();
    expect((visitor.window as NotingWindow).noticed).to.deep.equal([]);
    expect(visitor.document.activeElement).to.equal(visitor.document.body);
    expect(visitor.window.scrollY).to.equal(0);
    expect(allByRole(visitor.document, 'dialog')).to.deep.equal([]);
  });

  it('stays where the address points', async () => {
    const visitor = await load('/tests/browser/fixtures/journey-long.html#dialog');
    const place = visitor.document.getElementById('dialog') as Element;
    expect(visitor.window.scrollY).to.be.above(3000);
    expect(place.getBoundingClientRect().bottom).to.be.at.most(visitor.window.innerHeight);
  });

  it('leaves the focus where the visitor has it when settings change afterwards', async () => {
    const visitor = await load();
    const field = visitor.document.createElement('input');
    visitor.document.body.prepend(field);
    field.focus();
    const below = visitor.document.getElementById('below');
    below?.setAttribute('answers', '{"ageYears": 41}');
    below?.setAttribute('lang', 'en');
    visitor.document.getElementById('dose')?.setAttribute('conditions', 'diabetes');
    visitor.document.getElementById('dose')?.setAttribute('age', '12');
    visitor.document.getElementById('foods')?.setAttribute('search', 'kaas');
    visitor.document.getElementById('foods')?.setAttribute('age', '41');
    await until(
      'the change',
      () => headingOf(visitor, 'below') !== visitor.words.questions['signs-now'].title,
    );
    await nextFrame();
    expect(visitor.document.activeElement).to.equal(field);
    // Some browsers say it of the page as well.
    expect([...new Set((visitor.window as NotingWindow).noticed)]).to.deep.equal(['focus']);
  });
});
