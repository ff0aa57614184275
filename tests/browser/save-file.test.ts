import { expect } from 'chai';
import { saveFile } from '../../src/ui/save-file.js';
import { until } from './support/until.js';

interface Offered {
  name: string;
  address: string;
  isOnPage: boolean;
}

const file = { name: 'plan.ics', type: 'text/calendar;charset=utf-8', text: 'BEGIN:VCALENDAR\r\né €\r\n' };

describe('offering a file', () => {
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { setTimeout: later } = window;
  const { warn } = console;
  let blobs: Blob[];
  let offered: Offered[];
  let revoked: string[];
  let timers: (() => void)[];
  let warnings: unknown[];

  beforeEach(() => {
    [blobs, offered, revoked, timers, warnings] = [[], [], [], [], []];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    URL.revokeObjectURL = (address) => {
      revoked.push(address);
      revokeObjectURL.call(URL, address);
    };
    // Instead of a download, of which a page learns nothing.
    HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
      offered.push({ name: this.download, address: this.href, isOnPage: this.isConnected });
    };
    window.setTimeout = ((callback: () => void) => timers.push(callback)) as unknown as typeof setTimeout;
    console.warn = (...parts: unknown[]) => void warnings.push(parts);
  });

  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = later;
    console.warn = warn;
  });

  it('hands the browser the text to the letter, under its name and type', async () => {
    saveFile(file);
    expect(offered.map(({ name }) => name)).to.deep.equal([file.name]);
    expect(offered[0]?.address).to.match(/^blob:/);
    const [blob] = blobs as [Blob];
    expect(blob.type).to.equal(file.type);
    expect(await blob.text()).to.equal(file.text);
    expect(await (await fetch(offered[0]?.address ?? '')).text()).to.equal(file.text);
  });

  it('puts nothing on the page', () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true });
    saveFile(file);
    expect(offered.map(({ isOnPage }) => isOnPage)).to.deep.equal([false]);
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });

  it('lets go of the text once it has been read', () => {
    saveFile(file);
    expect(revoked).to.deep.equal([]);
    for (const timer of timers) timer();
    expect(revoked).to.deep.equal(offered.map(({ address }) => address));
  });

  it('throws nothing where the page has broken what it needs', () => {
    URL.createObjectURL = () => {
      throw new Error('broken');
    };
    expect(() => saveFile(file)).to.not.throw();
    expect(offered).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });
});

describe('a frame that may not download', () => {
  it('throws nothing, and goes on', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<script>onerror = () => { document.title = 'thrown' }</script><script type="module">
      import { saveFile } from '/.build/src/ui/save-file.js';
      saveFile({ name: 'a.txt', type: 'text/plain', text: 'a' });
      document.title ||= 'went on';
    </script>`;
    document.body.append(frame);
    const title = await until('the end of the script', () => frame.contentDocument?.title || null);
    expect(title).to.equal('went on');
    frame.remove();
  });
});
