// npm test                          everything: checks, node tests, browser tests in three browsers
// npm test -- node                  the node tests alone
// npm test -- chromium webkit       the browser tests, in these browsers
// npm test -- check node chromium   any of: check node browser chromium firefox webkit
// npm test -- chromium quiz         … whose file's path contains "quiz"
// npm run endure                    the browser tests that take long, which the others leave out
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { prepareBundled } from './bundled.js';
import { browserNames, ensureBrowsers } from './browsers/find.js';
import { compile, filesUnder } from './compile.js';
import { addCounted } from './counted.js';
import { fetchForeign } from './foreign.js';
import { ensurePackages, root } from './packages.js';
import { prepareRendered } from './rendered.js';

const parts = ['check', 'node', 'browser', ...browserNames];
const browserResults = path.join(root, '.build', 'browser-results.json');

function readArguments(args) {
  const named = args.filter((arg) => parts.includes(arg));
  const inPath = args.filter((arg) => !parts.includes(arg) && !arg.startsWith('-'));
  const chosen = named.length > 0 ? named : inPath.length > 0 ? ['node', 'browser'] : parts;
  return {
    check: chosen.includes('check'),
    node: chosen.includes('node'),
    browsers: chosen.includes('browser')
      ? browserNames
      : browserNames.filter((name) => chosen.includes(name)),
    inPath,
  };
}

/** What takes long is run when it is asked for by name. */
const takesLong = (file) => file.split(path.sep).includes('endurance');

/** The compiled tests: those under tests/browser are for a page, all others for Node. */
function testFiles(inPath) {
  const compiled = path.join(root, '.build', 'tests');
  const isAskedFor = (file) => {
    const isNamed = inPath.some((part) => path.relative(root, file).includes(part));
    return isNamed || (inPath.length === 0 && !takesLong(file));
  };
  const files = filesUnder(compiled)
    .filter((file) => file.endsWith('.test.js'))
    .filter(isAskedFor);
  const isForPage = (file) => path.relative(compiled, file).split(path.sep)[0] === 'browser';
  return { inPage: files.filter(isForPage), inNode: files.filter((file) => !isForPage(file)) };
}

async function runNodeTests(files) {
  console.log('\n== node');
  const result = { name: 'node', passed: 0, failed: 0, skipped: 0, failures: [] };
  if (files.length === 0) return result;
  const byFile = new Map(files.map((file) => [file, { passed: 0, failed: 0, skipped: 0 }]));
  const count = (key, file) => {
    result[key] += 1;
    if (byFile.has(file)) byFile.get(file)[key] += 1;
  };
  const stream = run({ files, concurrency: 2, timeout: 600_000 });
  const isTest = ({ details }) => details.type !== 'suite';
  stream.on('test:pass', (event) => {
    if (event.skip !== undefined || event.todo !== undefined) count('skipped', event.file);
    else if (isTest(event)) count('passed', event.file);
  });
  stream.on('test:fail', (event) => {
    const { details, file, name } = event;
    const isItsOwn = details.error?.failureType !== 'subtestsFailed';
    if (!isItsOwn || event.todo !== undefined) return;
    count('failed', file);
    result.failures.push(`${path.relative(root, file ?? name)}: ${name}`);
  });
  const report = stream.compose(spec);
  for await (const piece of report) process.stdout.write(piece);
  addCounted([...byFile].map(([file, ran]) => ({ file: path.relative(root, file), where: 'Node', ...ran })));
  return result;
}

async function runBrowserTests(browsers, files) {
  console.log(`\n== browsers: ${browsers.join(', ')}`);
  await prepareRendered();
  if (files.some((file) => file.includes('bundled'))) await prepareBundled();
  const absent = ensureBrowsers(browsers);
  fetchForeign();
  const present = browsers.filter((name) => !absent.includes(name));
  rmSync(browserResults, { force: true });
  if (present.length > 0) {
    const command = path.join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
    spawnSync(process.execPath, [command, '--config', 'web-test-runner.config.js'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, MG_BROWSERS: present.join(','), MG_TEST_FILES: files.join(',') },
    });
  }
  const counts = existsSync(browserResults) ? JSON.parse(readFileSync(browserResults, 'utf8')) : {};
  return browsers.map((name) => browserResult(name, absent, counts));
}

function browserResult(name, absent, counts) {
  const count = Object.entries(counts).find(([label]) => label.toLowerCase() === name)?.[1];
  if (count) return { name, ...count, failed: count.failures.length };
  const failure = absent.includes(name) ? 'is not there' : 'reported no results';
  return { name, passed: 0, failed: 1, failures: [`${name} ${failure}`] };
}

function summarise(results) {
  const failures = results.flatMap((result) =>
    result.failures.map((failure) => `${result.name}: ${failure}`),
  );
  console.log('\n== summary');
  for (const { name, passed, failed, skipped } of results) {
    const numbers = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(10)}${numbers}${skipped ? ` ${skipped} skipped` : ''}`);
  }
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function main() {
  const { check, node, browsers, inPath } = readArguments(process.argv.slice(2));
  ensurePackages();
  const { runChecks } = await import('./check.js');
  const results = check ? await runChecks() : [];
  // The checks have compiled already, and said what is wrong.
  if (!check && !compile()) results.push({ name: 'types', passed: 0, failed: 1, failures: ['tsc'] });
  const { inNode, inPage } = testFiles(inPath);
  if (node) results.push(await runNodeTests(inNode));
  if (browsers.length > 0 && inPage.length > 0) results.push(...(await runBrowserTests(browsers, inPage)));
  if (!summarise(results)) process.exitCode = 1;
}

await main();
