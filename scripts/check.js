// npm run check: format, lint (with types), types, layers.
import { pathToFileURL } from 'node:url';
import { checkShippedTypes, compile } from './compile.js';
import { checkLayers } from './layers.js';
import { ensurePackages, runTool } from './packages.js';

const checks = [
  { name: 'format', run: () => runTool('oxfmt/bin/oxfmt', ['--check']), mend: 'npm run format' },
  { name: 'lint', run: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => compile() && checkShippedTypes() },
  { name: 'layers', run: () => checkLayers() },
];

/** Runs all of them, also after a failure: whoever mends one wants to know of the others. */
export async function runChecks() {
  const results = [];
  for (const { name, run, mend } of checks) {
    console.log(`\n== ${name}`);
    const passed = await run();
    if (!passed) console.log(`${name}: failed${mend ? ` (${mend} mends it)` : ''}`);
    results.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, failures: [] });
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  const results = await runChecks();
  if (results.some(({ failed }) => failed > 0)) process.exit(1);
}
