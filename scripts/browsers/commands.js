// Commands for tests/browser/support: real keys, clicks and taps, the viewport and the media, in each browser by
// its own means.

import { walk } from './walk.js';

const ofPuppeteer = {
  press: async (page, { keys }) => {
    const last = keys.at(-1);
    const held = keys.slice(0, -1);
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of held.toReversed()) await page.keyboard.up(key);
  },
  type: (page, { text }) => page.keyboard.type(text),
  point: (page, { x, y }) => page.mouse.move(x, y),
  click: (page, { x, y }) => page.mouse.click(x, y),
  tap: (page, { x, y }) => page.touchscreen.tap(x, y),
};

const ofWebDriver = {
  press: (driver, { keys }) => driver.press(keys),
  type: (driver, { text }) => driver.type(text),
  point: (driver, { x, y }) => driver.point(strike(x, y).slice(0, 1)),
  click: (driver, { x, y }) => driver.point(strike(x, y)),
  tap: (driver, { x, y }) => driver.point(strike(x, y), 'touch'),
};

const strike = (x, y) => [
  { type: 'pointerMove', duration: 0, x, y },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

const emulations = new WeakMap();

/** Holds until the page goes elsewhere, so that nothing is left of it for the next test file. */
async function emulate(page, { media, features }) {
  if (!emulations.has(page)) {
    const client = await page.createCDPSession();
    emulations.set(page, client);
    const onNavigation = (frame) => {
      if (frame !== page.mainFrame()) return;
      page.off('framenavigated', onNavigation);
      emulations.delete(page);
      client.detach().catch(() => {}); // the browser may be closing
    };
    page.on('framenavigated', onNavigation);
  }
  await emulations.get(page).send('Emulation.setEmulatedMedia', { media, features });
}

/** How many pages a document fills, printed in a page of its own by its own `@page`. */
async function pagesOnPaper(page, { markup }) {
  const paper = await page.browser().newPage();
  try {
    await paper.setContent(markup);
    const pdf = Buffer.from(await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  } finally {
    await paper.close();
    await page.bringToFront();
  }
}

/** What the browser itself counts, once what nobody holds any more is gone. */
async function counters(page) {
  const client = await page.createCDPSession();
  try {
    await client.send('Performance.enable');
    // What is let go of in the first round may have held something else.
    for (let rounds = 0; rounds < 2; rounds += 1) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  } finally {
    await client.detach();
  }
}

async function carryOut(command, payload, session) {
  const { browser } = session;
  const input = /^mg:(press|type|point|click|tap)$/.exec(command)?.[1];
  if (browser.webdriver) {
    if (input) await ofWebDriver[input](browser.webdriver, payload);
    else if (command === 'mg:viewport') await browser.setViewport(payload);
    else return false;
    return true;
  }
  const page = browser.getPage(session.id);
  if (input) await ofPuppeteer[input](page, payload);
  else if (command === 'mg:viewport') await page.setViewport(payload);
  else if (browser.name === 'Chromium') await emulate(page, payload);
  else return false;
  return true;
}

/** Answers `{ done: false }` to what the browser has no means for. */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('mg:')) return undefined;
      if (command === 'mg:seed') return { seed: process.env.MG_SEED ?? null };
      const { browser, id } = session;
      if (command === 'mg:walk') return walk(browser, id, payload);
      if (command === 'mg:counters')
        return { counted: browser.name === 'Chromium' ? await counters(browser.getPage(id)) : null };
      if (command === 'mg:paper')
        return {
          pages: browser.name === 'Chromium' ? await pagesOnPaper(browser.getPage(id), payload) : null,
        };
      return { done: await carryOut(command, payload, session) };
    },
  };
}
