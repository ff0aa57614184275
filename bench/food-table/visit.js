// One visit to one table: its rows, a key in its search field, and what it weighs afterwards.
import { search } from './contenders.js';
import { installProbe } from './probe.js';

const rowsInSight = 10;
const patienceMs = 60_000;

const ask = (page, name, ...args) =>
  page.evaluate((name, args) => globalThis.benchProbe[name](...args), name, args);

/** Fails with what is to be seen instead, which is what one wants to know then. */
async function waitFor(page, what, name, ...args) {
  try {
    const handle = await page.waitForFunction(
      (name, args) => globalThis.benchProbe[name](...args),
      { timeout: patienceMs, polling: 'raf' },
      name,
      args,
    );
    return await handle.jsonValue();
  } catch (error) {
    const seen = await ask(page, 'sees').catch(() => 'nothing');
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`no ${what}: ${seen} (${cause})`, { cause: error });
  }
}

async function settle(page) {
  await waitFor(page, 'complete table', 'holdsAll');
  await ask(page, 'calm');
}

async function heapOf(page) {
  const session = await page.createCDPSession();
  // The second time takes what only the first one let go of.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Scrolls to the last row and back; tells how many rows were in the document before. */
async function checkRows(page, found) {
  const fault = async () => {
    const text = await ask(page, 'fault', found);
    if (text) throw new Error(text);
  };
  await fault();
  const inDocument = await ask(page, 'inDocument');
  await waitFor(page, 'last row after scrolling', 'showsAll', found);
  await fault();
  await ask(page, 'scrollBack');
  await ask(page, 'calm');
  return inDocument;
}

async function typeInto(page, key, found) {
  const { x, y } = await ask(page, 'middleOfField');
  await page.mouse.click(x, y);
  await waitFor(page, 'search field', 'isInField');
  await ask(page, 'calm');
  await ask(page, 'expectKey', found);
  await page.keyboard.press(key);
  return waitFor(page, `rows after the key "${key}"`, 'paintedMs');
}

async function goThrough(page, isCheck) {
  await ask(page, 'calm');
  await heapOf(page);
  await ask(page, 'show');
  const { ms: firstMs } = await waitFor(page, 'rows', 'paintedMs');
  await settle(page);
  const firstTaskMs = await ask(page, 'longestTask');
  const inDocument = isCheck ? await checkRows(page, '') : null;
  await ask(page, 'longestTask');

  const { ms: keyMs } = await typeInto(page, search, search);
  await settle(page);
  const keyTaskMs = await ask(page, 'longestTask');
  if (isCheck) await checkRows(page, search);
  await ask(page, 'longestTask');

  await typeInto(page, 'Backspace', '');
  await settle(page);
  const clearTaskMs = await ask(page, 'longestTask');
  const taskMs = Math.max(firstTaskMs, keyTaskMs, clearTaskMs);
  return { inDocument, firstMs, keyMs, taskMs, heap: await heapOf(page) };
}

/**
 * A browser profile of its own for every visit. `isCheck`: also looks through all that is in the document and scrolls
 * to the last row, before and after the search.
 */
export async function visit(browser, folder, { name, page: address }, rows, { isCheck = false } = {}) {
  const context = await browser.createBrowserContext();
  const failures = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => failures.push(error.message));
    await page.evaluateOnNewDocument(installProbe, rowsInSight);
    await page.goto(`${folder}/${address}.html?rows=${rows}`, { waitUntil: 'load', timeout: patienceMs });
    await waitFor(page, 'foods', 'isReady');
    const measured =
      address === 'foods-alone' ? { heap: await heapOf(page) } : await goThrough(page, isCheck);
    if (failures.length > 0) throw new Error('errors on the page');
    return measured;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error([`${name}: ${cause}`, ...failures].join('; '), { cause: error });
  } finally {
    await context.close();
  }
}
