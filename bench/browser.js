// Chromium as the benches that need a browser start it: without what it does of its own accord in the background.
import { ensureBrowsers, findProgram } from '../scripts/browsers/find.js';

export async function launch(defaultViewport) {
  if (ensureBrowsers(['chromium']).length > 0) throw new Error('Chromium is not there');
  const { launch: start } = await import('puppeteer-core');
  const isRoot = process.getuid?.() === 0;
  return start({
    executablePath: findProgram('chromium'),
    headless: true,
    defaultViewport,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
