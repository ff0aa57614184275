// npm run prove: holds what is decided against each promise, for every class of visitor, and writes proof/proof.json.
// npm run prove -- --check: the same, and fails when proof/proof.json says something else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { compile } from './compile.js';
import { ensurePackages, root } from './packages.js';

const proofFile = path.join(root, 'proof', 'proof.json');
const built = (file) => path.join(root, '.build', file);

/** Gives each thread the next piece of work as soon as it is ready with the last. */
function workThrough(tasks, situations, onDone) {
  const waiting = [...tasks];
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(built('tests/prove/worker.js'), { workerData: situations });
      const next = () => {
        const task = waiting.shift();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        if (task) worker.postMessage(task);
        else void worker.terminate().then(resolve);
      };
      worker.on('message', (done) => {
        onDone(done, tasks.length - waiting.length);
        next();
      });
      worker.on('error', reject);
      next();
    });
  return Promise.all(Array.from({ length: availableParallelism() }, work));
}

const count = (value) => value.toLocaleString('en').padStart(14);
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

function print({ proof, tally, complaints }) {
  console.log(`\n${'promise'.padEnd(10)}${'checked'.padStart(14)}${'violated'.padStart(14)}`);
  for (const { id, checked, violated } of proof.promises) {
    console.log(`${id.padEnd(10)}${count(checked)}${count(violated)}`);
    if (violated > 0) console.log(`  first: ${tally[id].first}`);
  }
  console.log('');
  for (const [part, value] of Object.entries(proof.parts)) console.log(`${part.padEnd(26)}${count(value)}`);
  for (const key of ['classes', 'decisions', 'sampled']) console.log(`${key.padEnd(26)}${count(proof[key])}`);
  for (const complaint of complaints.slice(0, 20)) console.log(`refused: ${complaint}`);
}

async function main() {
  ensurePackages();
  if (!compile()) process.exit(1);
  const { cellsOf } = await import(built('tests/prove/cells.js'));
  const { complaintsOf, conclude, tasksFor } = await import(built('tests/prove/prove.js'));
  const { engine, WHOLE } = await import(built('tests/prove/subject.js'));
  const { magnesium } = await import(built('src/knowledge/magnesium.js'));
  const subject = { knowledge: magnesium, engine, scope: WHOLE };
  const since = performance.now();
  const cells = cellsOf(subject);
  const refused = complaintsOf(subject, cells);
  console.log(`${cells.count} cells, ${cells.situations.length} situations, ${seconds(since)}`);
  for (const complaint of refused.slice(0, 20)) console.log(`refused: ${complaint}`);
  const done = [];
  await workThrough(tasksFor(cells), cells.situations, (piece, begun) => {
    done.push(piece);
    if (done.length % 10 === 0) console.log(`${begun} pieces begun, ${seconds(since)}`);
  });
  const outcome = conclude(subject, cells, done);
  print(outcome);
  console.log(`\n${seconds(since)}`);
  const text = `${JSON.stringify(outcome.proof, null, 2)}\n`;
  const holds =
    outcome.complaints.length === 0 && outcome.proof.promises.every(({ violated }) => violated === 0);
  if (process.argv.includes('--check')) {
    const isSame = readFileSync(proofFile, 'utf8') === text;
    if (!isSame) console.log('proof/proof.json says something else: npm run prove writes it anew.');
    return holds && isSame;
  }
  mkdirSync(path.dirname(proofFile), { recursive: true });
  writeFileSync(proofFile, text);
  return holds;
}

if (!(await main())) process.exitCode = 1;
