// Counts what passed and failed in each browser: in sum for scripts/test.js, and by file for scripts/tried.js.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addCounted } from '../counted.js';

function* testsIn({ suites, tests }, trail = []) {
  for (const test of tests) yield { ...test, name: [...trail, test.name].join(' > ') };
  for (const suite of suites) yield* testsIn(suite, [...trail, suite.name]);
}

const nameOf = ({ testFile }) => path.relative(process.cwd(), testFile);

function countSession(session) {
  const { errors, passed, testResults } = session;
  const tests = testResults ? [...testsIn(testResults)] : [];
  const file = nameOf(session);
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map(({ name }) => `${file}: ${name}`);
  // A file that could not be loaded or did not finish has no failed test to show for it.
  const broken = (errors.length > 0 || !passed) && failures.length === 0;
  if (broken) failures.push(`${file}: ${errors[0]?.message?.split('\n')[0] ?? 'did not run to its end'}`);
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
    failures,
    durationMs: Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0)),
  };
}

/** @param inAll where the sums of this run go. */
export function countingReporter(inAll) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      const ran = [];
      for (const session of sessions) {
        const { passed, skipped, failures, durationMs } = countSession(session);
        const { name } = session.browser;
        const count = (browsers[name] ??= { passed: 0, skipped: 0, failures: [] });
        count.passed += passed;
        count.skipped += skipped;
        count.failures.push(...failures);
        const failed = failures.length;
        ran.push({ file: nameOf(session), where: name, passed, skipped, failed, durationMs });
      }
      mkdirSync(path.dirname(inAll), { recursive: true });
      writeFileSync(inAll, JSON.stringify(browsers));
      addCounted(ran);
    },
  };
}
