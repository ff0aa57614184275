// From nothing to the first question, and from a click to the next: the same questions on three pages.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../scripts/serve.js';
import { launch } from '../browser.js';
import { figure, median, ratio, written } from '../measure.js';
import { table } from '../table.js';
import { answer, first, next, ours, peers, second } from './pages.js';
import { installProbe } from './probe.js';

const rounds = 11;
const cpuSlowdown = 4;
const patienceMs = 60_000;

const rowTitles = {
  bytes: 'bytes, brotli',
  firstMs: 'first question painted',
  nextMs: 'next question painted after the click',
};

/** Fails with what is to be seen instead, which is what one wants to know then. */
async function waitFor(page, what, question, ...args) {
  try {
    const handle = await page.waitForFunction(question, { timeout: patienceMs, polling: 'raf' }, ...args);
    return await handle.jsonValue();
  } catch (error) {
    const headings = await page.evaluate(() => globalThis.benchProbe.headings()).catch(() => []);
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`no ${what}; the headings are: ${headings.join(' | ') || 'none'} (${cause})`, {
      cause: error,
    });
  }
}

const clickOn = (page, { x, y }) => page.mouse.click(x, y);

async function goThrough(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: patienceMs });
  const firstMs = await waitFor(page, `"${first}"`, (text) => globalThis.benchProbe.paintedAt(text), first);
  const choice = await waitFor(
    page,
    `"${answer}"`,
    (text) => globalThis.benchProbe.middleOfChoice(text),
    answer,
  );
  await clickOn(page, choice);
  await waitFor(page, `tick at "${answer}"`, (text) => globalThis.benchProbe.isChosen(text), answer);
  const button = await waitFor(page, `"${next}"`, (text) => globalThis.benchProbe.middleOfButton(text), next);
  await clickOn(page, button);
  const nextMs = await waitFor(
    page,
    `"${second}"`,
    (text) => globalThis.benchProbe.paintedAfterClick(text),
    second,
  );
  return { firstMs, nextMs };
}

/** A browser profile of its own for every visit, so that nothing is remembered of the one before. */
async function visit(browser, origin, { name, page: address, heading }, onRequest) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    if (onRequest) page.on('request', onRequest);
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(cpuSlowdown);
    await page.evaluateOnNewDocument(installProbe, heading, [first, second]);
    const measured = await goThrough(page, origin + address);
    if (failures.length > 0) throw new Error(failures.join('; '));
    return measured;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** The unmeasured first visit: warms the browser up, and tells what a page loads. */
async function bytesOf(browser, origin, contender, root) {
  const files = new Set();
  await visit(browser, origin, contender, (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) files.add(decodeURIComponent(url.pathname));
    else if (url.protocol !== 'data:') throw new Error(`${contender.name} asks ${url.origin} for something`);
  });
  const sizes = [...files].map((file) => brotliCompressSync(readFileSync(path.join(root, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function measure(browser, origin, contenders, root) {
  const results = new Map();
  for (const contender of contenders) {
    const bytes = await bytesOf(browser, origin, contender, root);
    results.set(contender.name, { bytes: [bytes], firstMs: [], nextMs: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const { firstMs, nextMs } = await visit(browser, origin, contender);
      results.get(contender.name).firstMs.push(firstMs);
      results.get(contender.name).nextMs.push(nextMs);
    }
  }
  return results;
}

const kilobytes = (values) => `${figure(median(values) / 1000)} kB`;
const milliseconds = (values) => `${figure(median(values))} ms`;

function comparisons(results) {
  const own = results.get(ours.name);
  if (!own) return [];
  return peers.flatMap(({ name, aim }) =>
    Object.entries(rowTitles).map(([key, title]) => {
      const share = ratio(own[key], results.get(name)[key]);
      const hasAim = key === 'firstMs' || key === 'nextMs';
      const verdict = hasAim ? `at most ${aim}×: ${share.of <= aim ? 'reached' : 'missed'}` : '';
      return [title, name, written(share), verdict];
    }),
  );
}

export async function benchQuiz(root) {
  const isBuilt = existsSync(path.join(root, ours.needs));
  const contenders = isBuilt ? [ours, ...peers] : peers;
  const { server, port } = await serve(root, 8100);
  const browser = await launch({ width: 800, height: 1600 });
  let results;
  try {
    results = await measure(browser, `http://127.0.0.1:${port}`, contenders, root);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }

  console.log(
    `A quiz of twelve questions; processor slowed ${cpuSlowdown}×, medians of ${rounds} fresh visits each\n`,
  );
  const rows = [...results].map(([name, { bytes, firstMs, nextMs }]) => [
    name,
    kilobytes(bytes),
    milliseconds(firstMs),
    milliseconds(nextMs),
  ]);
  console.log(table(['', ...Object.values(rowTitles)], rows));
  if (isBuilt) console.log(`\n${table(['', 'compared with', 'ours / theirs', 'aim'], comparisons(results))}`);
  else console.log(`\n${ours.name} was not measured: ${ours.needs} is not there. Run npm run build first.`);
}
