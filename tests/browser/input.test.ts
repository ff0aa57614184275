import { expect } from 'chai';
import { click, press, tap, type } from './support/input.js';

function shadowRoot(markup: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(markup));
  return root;
}

function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const radios = `
  <fieldset>
    <label><input type="radio" name="form" value="citrate"> Citrate</label>
    <label><input type="radio" name="form" value="malate"> Malate</label>
    <label><input type="radio" name="form" value="taurate"> Taurate</label>
  </fieldset>
  <input type="text">`;

describe('real input', () => {
  let root: ShadowRoot;
  const chosen = () => root.querySelector<HTMLInputElement>('input:checked')?.value;

  beforeEach(() => {
    root = shadowRoot(radios);
  });

  afterEach(() => {
    root.host.remove();
  });

  it('keys reach a native radio group in a shadow root', async () => {
    find<HTMLInputElement>(root, 'input').focus();
    await press('Space');
    expect(chosen()).to.equal('citrate');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen()).to.equal('taurate');
    await press('ArrowUp');
    expect(chosen()).to.equal('malate');
  });

  it('Tab leaves the group for the next field, and Shift+Tab comes back to the chosen one', async () => {
    find<HTMLInputElement>(root, '[value=malate]').focus();
    await press('Space');
    await press('Tab');
    expect(root.activeElement).to.equal(find(root, '[type=text]'));
    await press('Shift+Tab');
    expect(root.activeElement).to.equal(find(root, '[value=malate]'));
  });

  it('typing fires trusted events and fills a field', async () => {
    const field = find<HTMLInputElement>(root, '[type=text]');
    const trusted: boolean[] = [];
    field.addEventListener('input', (event) => trusted.push(event.isTrusted));
    field.focus();
    await type('120 mg é');
    expect(field.value).to.equal('120 mg é');
    expect(trusted).to.not.include(false).and.not.be.empty;
  });

  it('a click on a label is a trusted pointer click that checks its radio', async () => {
    const seen: string[] = [];
    root.addEventListener('pointerdown', (event) => seen.push(`${event.type} ${event.isTrusted}`));
    root.addEventListener('click', (event) => seen.push(`${event.type} ${event.isTrusted}`));
    await click(find(root, 'label:nth-of-type(2)'));
    expect(chosen()).to.equal('malate');
    expect(seen).to.include.members(['pointerdown true', 'click true']);
  });

  it('a tap on a label checks its radio', async () => {
    await tap(find(root, 'label:nth-of-type(3)'));
    expect(chosen()).to.equal('taurate');
  });

  it('a click finds an element in a frame, after a scroll', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<div style="height: 3000px"></div><button>Next</button>';
    frame.style.cssText = 'margin: 40px; border: 7px solid; width: 300px; height: 200px';
    const spacer = document.createElement('div');
    spacer.style.height = '2000px';
    root.append(spacer, frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const button = find<HTMLButtonElement>(frame.contentDocument as Document, 'button');
    const clicked = new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
    await click(button);
    expect(await clicked).to.have.property('isTrusted', true);
  });
});
