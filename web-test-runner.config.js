// The browser tests, in Chromium, Firefox and WebKit. `npm test` runs this with MG_BROWSERS and MG_TEST_FILES set;
// by itself (`npx wtr`) it runs every compiled test in every browser.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { asItStands } from './scripts/browsers/as-it-stands.js';
import { pageCommands } from './scripts/browsers/commands.js';
import { browserNames, findProgram } from './scripts/browsers/find.js';
import { countingReporter } from './scripts/browsers/reporter.js';
import { webkitLauncher } from './scripts/browsers/webkit.js';

const isRoot = process.getuid?.() === 0;

// One page at a time in each browser: only the page in front has the focus, and keys go to the focus.
const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath: findProgram('chromium'), args: isRoot ? ['--no-sandbox'] : [] },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        protocol: 'webDriverBiDi',
        executablePath: findProgram('firefox'),
        extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1 },
      },
    }),
  webkit: webkitLauncher,
};

const files = process.env.MG_TEST_FILES?.split(',') ?? ['.build/tests/browser/**/*.test.js'];
/** Only these may take long. */
const isEndured = files.some((file) => /endurance|\*/.test(file));

const wanted = process.env.MG_BROWSERS?.split(',') ?? browserNames;

export default {
  rootDir: import.meta.dirname,
  files,
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers: wanted.map((name) => launchers[name]()),
  concurrentBrowsers: 2,
  staticLogging: !process.stdout.isTTY,
  middleware: [asItStands(import.meta.dirname)],
  plugins: [pageCommands(), a11ySnapshotPlugin()],
  reporters: [defaultReporter(), countingReporter('.build/browser-results.json')],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // For all tests of a file together; on a machine that is busy it takes three times as long.
  testsFinishTimeout: isEndured ? 900_000 : 300_000,
  // Two browsers share two cores: a limit that a slow machine reaches says nothing of what is tested.
  testFramework: { config: { timeout: 30_000 } },
};
