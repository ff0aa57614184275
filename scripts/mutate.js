// npm run mutate: makes every slip of the pen in every rule, one at a time, sees which of them nobody notices, and writes
// the score to proof/mutants.json.
// npm run mutate -- takes- note-: only of rules whose id holds one of these; tells the score and writes nothing.
// npm run mutate -- --check: the same, and fails when proof/mutants.json says something else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compile.js';
import { ensurePackages, root } from './packages.js';

const scoreFile = path.join(root, 'proof', 'mutants.json');
const built = (file) => path.join(root, '.build', file);
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

ensurePackages();
if (!compile()) process.exit(1);
const { mutantsOf } = await import(built('tests/prove/mutants.js'));
const { caughtBy, scoresOf } = await import(built('tests/prove/catch.js'));
const { hashOf } = await import(built('src/engine/hash.js'));
const { magnesium } = await import(built('src/knowledge/magnesium.js'));

const since = performance.now();
const isCheck = process.argv.includes('--check');
// What is checked is the whole score.
const parts = isCheck ? [] : process.argv.slice(2);
const isChosen = ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part));
const mutants = mutantsOf(magnesium).filter(isChosen);
const scores = scoresOf(mutants.map((mutant) => [mutant, caughtBy(mutant)]));
for (const { group, mutants, caught, same, by, escaped } of scores) {
  console.log(
    `${group.padEnd(10)}${caught} of ${mutants} caught, ${percent(caught, mutants)}; ${same} make no difference`,
  );
  console.log(
    `  by ${Object.entries(by)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')}`,
  );
  for (const slip of escaped) console.log(`  escaped: ${slip}`);
}
console.log(`${Math.round((performance.now() - since) / 1000)} s`);
const text = `${JSON.stringify({ knowledgeHash: hashOf(magnesium), scores }, null, 2)}\n`;
if (isCheck) {
  const isSame = readFileSync(scoreFile, 'utf8') === text;
  if (!isSame) {
    console.log('proof/mutants.json says something else: npm run mutate writes it anew.');
    process.exitCode = 1;
  }
} else if (parts.length === 0) {
  mkdirSync(path.dirname(scoreFile), { recursive: true });
  writeFileSync(scoreFile, text);
}
