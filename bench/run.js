// npm run bench: how mg-widgets compares with other ways to do the same, side by side in one run. Ratios are for
// reading; nothing fails on them, since a busy machine would make such a test lie.
// npm run bench -- engine, npm run bench -- quiz, npm run bench -- table: one of the three.
import { availableParallelism, loadavg } from 'node:os';
import { ensurePackages, root } from '../scripts/packages.js';
import { ensurePeers } from './peers.js';

const parts = {
  engine: async () => (await import('./engine/bench.js')).benchEngine(root),
  quiz: async () => (await import('./quiz/bench.js')).benchQuiz(root),
  table: async () => (await import('./food-table/bench.js')).benchTable(root),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There is: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const [load] = loadavg();
if (load > availableParallelism()) {
  console.log(
    `This machine is busy (load ${load.toFixed(1)}): ratios of times will be rough. Run it again later.`,
  );
}

ensurePackages();
ensurePeers();
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n== ${name}\n`);
  try {
    await parts[name]();
  } catch (error) {
    console.error(`${name} was not measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
