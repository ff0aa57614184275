// From foods to rows, and from a key to the rows it finds: the same foods in tables of different making.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../scripts/serve.js';
import { launch } from '../browser.js';
import { figure, median, ratio, written } from '../measure.js';
import { table } from '../table.js';
import {
  foodsAlone,
  ours,
  peers,
  plain,
  ratioAims,
  search,
  sizes,
  tabulator,
  taskAims,
} from './contenders.js';
import { visit } from './visit.js';

const viewport = { width: 1280, height: 1600 };
/** Shorter tasks are not reported by the browser. */
const reportedMs = 50;

const measures = {
  firstMs: 'first rows painted',
  keyMs: 'filtered rows painted after the key',
  heap: 'heap after',
};

function isBuilt(root) {
  const file = path.join(root, ours.needs);
  return existsSync(file) && readFileSync(file, 'utf8').includes(ours.tag);
}

/** Who fails is left out at this size, with the reason: a table that cannot show all rows, most of all. */
async function measure(browser, folder, contenders, { rows, rounds }) {
  const results = new Map();
  const failures = [];
  const go = async (contender, options) => {
    try {
      return await visit(browser, folder, contender, rows, options);
    } catch (error) {
      results.delete(contender.name);
      failures.push(`${rows} rows, ${error.message}`);
      return null;
    }
  };
  for (const contender of contenders) {
    const seen = await go(contender, { isCheck: true });
    const lists = { firstMs: [], keyMs: [], heap: [], taskMs: [] };
    if (seen) results.set(contender.name, { contender, inDocument: seen.inDocument, ...lists });
  }
  const { heap: foodsHeap } = await visit(browser, folder, foodsAlone, rows);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, firstMs, keyMs, heap, taskMs } of results.values()) {
      const measured = await go(contender);
      if (!measured) continue;
      firstMs.push(measured.firstMs);
      keyMs.push(measured.keyMs);
      heap.push(measured.heap - foodsHeap);
      taskMs.push(measured.taskMs);
    }
  }
  return { results, failures };
}

const milliseconds = (values) => `${figure(median(values))} ms`;
const megabytes = (values) => `${figure(median(values) / 1e6)} MB`;

function longest(values) {
  const written = (value) => (value > reportedMs ? `${figure(value)} ms` : `≤ ${reportedMs} ms`);
  const [middle, most] = [median(values), Math.max(...values)].map(written);
  return middle === most ? middle : `${middle} (once ${most})`;
}

function figures(rows, results) {
  const head = ['', 'rows', 'in the document', ...Object.values(measures), 'longest task'];
  const lines = [...results].map(([name, { inDocument, firstMs, keyMs, heap, taskMs }]) => [
    name,
    String(rows),
    String(inDocument),
    milliseconds(firstMs),
    milliseconds(keyMs),
    megabytes(heap),
    longest(taskMs),
  ]);
  return table(head, lines);
}

function ratios(results) {
  const lines = [plain, tabulator].flatMap(({ name: reference }) => {
    const theirs = results.get(reference);
    const others = [...results].filter(([name]) => theirs && name !== reference);
    return others.map(([name, own]) => [
      `${name} / ${reference}`,
      ...Object.keys(measures).map((key) => written(ratio(own[key], theirs[key]))),
    ]);
  });
  return table(['', ...Object.values(measures)], lines);
}

const verdict = (isReached) => (isReached ? 'reached' : 'missed');

function ratioVerdict(resultsOf, { rows, measure: key, peer, atMost, below }) {
  const own = resultsOf.get(rows)?.get(ours.name);
  const theirs = resultsOf.get(rows)?.get(peer.name);
  const aim = atMost === undefined ? `less than ${peer.name}` : `at most ${atMost}× ${peer.name}`;
  const line = [String(rows), measures[key], aim];
  if (!own || !theirs) return [...line, '', 'not measured'];
  const share = ratio(own[key], theirs[key]);
  return [...line, written(share), verdict(atMost === undefined ? share.of < below : share.of <= atMost)];
}

function taskVerdict(resultsOf, { rows, atMostMs }) {
  const own = resultsOf.get(rows)?.get(ours.name);
  const line = [String(rows), 'longest task', `at most ${atMostMs} ms`];
  if (!own) return [...line, '', 'not measured'];
  return [...line, longest(own.taskMs), verdict(median(own.taskMs) <= atMostMs)];
}

function verdicts(resultsOf) {
  const lines = [
    ...ratioAims.map((aim) => ratioVerdict(resultsOf, aim)),
    ...taskAims.map((aim) => taskVerdict(resultsOf, aim)),
  ];
  return table(['rows', `${ours.name}:`, 'aim', 'measured', ''], lines);
}

async function measureAll(browser, folder, contenders) {
  const resultsOf = new Map();
  const failuresOf = [];
  for (const size of sizes) {
    const { results, failures } = await measure(browser, folder, contenders, size);
    resultsOf.set(size.rows, results);
    failuresOf.push(...failures);
    console.log(
      `${size.rows} foods, then the key "${search}"; medians of ${size.rounds} fresh visits each\n`,
    );
    console.log(`${figures(size.rows, results)}\n\n${ratios(results)}\n`);
  }
  return { resultsOf, failures: failuresOf };
}

export async function benchTable(root) {
  const hasOurs = isBuilt(root);
  const { server, port } = await serve(root, 8100);
  const browser = await launch(viewport);
  try {
    const folder = `http://127.0.0.1:${port}/bench/food-table/pages`;
    const { resultsOf, failures } = await measureAll(browser, folder, hasOurs ? [ours, ...peers] : peers);
    if (hasOurs) console.log(verdicts(resultsOf));
    else console.log(`${ours.name} was not measured: it is not in ${ours.needs}. Run npm run build first.`);
    for (const failure of failures) console.error(`Not in the tables: ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
