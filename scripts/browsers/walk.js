// A page at the top of a window of its own, as a visitor has it: it can be left, gone back to, read anew and cut off
// from the net. A page of a test can not, nor what stands in a frame of it.

import path from 'node:path';
import { pathToFileURL } from 'node:url';

const stepLimitMs = 6000;

/** No load is told of where the browser had kept the page, so its address says when it is there. */
async function goBack(page) {
  const before = page.url();
  await page.evaluate('history.back()');
  for (const limit = Date.now() + stepLimitMs; ;) {
    const now = await page.evaluate('document.readyState === "complete" && location.href').catch(() => false);
    if (now && now !== before) return;
    if (Date.now() > limit) throw new Error('The browser does not go back.');
  }
}

const fileUrl = (file) => pathToFileURL(path.resolve(file)).href;

const ofPuppeteer = (page) => ({
  to: (url) => page.goto(url),
  toFile: (file) => page.goto(fileUrl(file)),
  back: () => goBack(page),
  reload: () => page.reload(),
  run: (body) => page.evaluate(`(async () => { ${body} })()`),
  offline: (isOff) => page.setOfflineMode(isOff),
});

const ofWebDriver = (driver) => ({
  to: (url) => driver.navigate(url),
  toFile: (file) => driver.navigate(fileUrl(file)),
  back: () => driver.back(),
  reload: () => driver.reload(),
  run: (body) => driver.run(body),
});

/** A step without an end would keep the window, and with it all tests that follow. */
function inTime(step, what) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`A walk got stuck: ${what}.`)), stepLimitMs);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
}

/** Each step is `[what, argument]`. What every `run` gave comes back; null where the browser lacks one of the steps. */
async function follow(walker, steps) {
  if (steps.some(([what]) => !walker[what])) return null;
  const given = [];
  for (const [what, argument] of steps) {
    const answer = await inTime(walker[what](argument), what);
    if (what === 'run') given.push(answer ?? null);
  }
  return given;
}

async function inNewPage(page, steps) {
  const own = await page.browser().newPage();
  try {
    return await follow(ofPuppeteer(own), steps);
  } finally {
    await own.close();
    await page.bringToFront();
  }
}

async function inNewWindow(driver, steps) {
  const before = await driver.window();
  const { handle } = await driver.newWindow();
  await driver.switchTo(handle);
  try {
    return await follow(ofWebDriver(driver), steps);
  } finally {
    await driver.closeWindow();
    await driver.switchTo(before);
  }
}

export async function walk(browser, id, { steps }) {
  const { webdriver } = browser;
  return { given: await (webdriver ? inNewWindow(webdriver, steps) : inNewPage(browser.getPage(id), steps)) };
}
