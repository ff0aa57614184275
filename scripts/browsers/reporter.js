// Counts what passed and failed in each browser, for scripts/test.js to add up.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function* testsIn({ suites, tests }, trail = []) {
  for (const test of tests) yield { ...test, name: [...trail, test.name].join(' > ') };
  for (const suite of suites) yield* testsIn(suite, [...trail, suite.name]);
}

function countSession({ errors, passed, testFile, testResults }) {
  const tests = testResults ? [...testsIn(testResults)] : [];
  const file = path.relative(process.cwd(), testFile);
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
  };
}

export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      for (const session of sessions) {
        const count = (browsers[session.browser.name] ??= { passed: 0, skipped: 0, failures: [] });
        const { passed, skipped, failures } = countSession(session);
        count.passed += passed;
        count.skipped += skipped;
        count.failures.push(...failures);
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(browsers));
    },
  };
}
