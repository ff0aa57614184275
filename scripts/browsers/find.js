// Where the three browsers are, and on Debian and Ubuntu their installation.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from '../apt.js';

const macApplication = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;

const programs = {
  chromium: {
    environment: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [macApplication('Chromium'), macApplication('Google Chrome')],
    debianPackages: ['chromium'],
  },
  firefox: {
    environment: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackages: ['firefox-esr', 'firefox'],
  },
  webkitDriver: {
    environment: 'WEBKIT_DRIVER_BIN',
    names: ['WebKitWebDriver'],
    paths: [],
    debianPackages: ['webkit2gtk-driver'],
  },
  webkitBrowser: {
    environment: 'WEBKIT_BROWSER_BIN',
    names: [],
    paths: ['4.1', '4.0', '6.0'].flatMap(miniBrowsers),
    debianPackages: ['webkit2gtk-driver'],
  },
  xvfb: { environment: 'XVFB_BIN', names: ['Xvfb'], paths: [], debianPackages: ['xvfb'] },
};

const programsOf = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitDriver', 'webkitBrowser', 'xvfb'],
};

export const browserNames = Object.keys(programsOf);

/** MiniBrowser lies in a folder named after the processor, or directly in the folder for libraries. */
function miniBrowsers(version) {
  const end = version === '6.0' ? 'webkitgtk-6.0/MiniBrowser' : `webkit2gtk-${version}/MiniBrowser`;
  return ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => {
    const inside = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('-linux-')) : [];
    return [path.join(folder, end), ...inside.map((name) => path.join(folder, name, end))];
  });
}

export function findProgram(name) {
  const { environment, names, paths } = programs[name];
  const given = process.env[environment];
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((each) => folders.map((folder) => path.join(folder, each)));
  return [...onPath, ...paths].find((file) => existsSync(file)) ?? null;
}

const missingFor = (browser) => programsOf[browser].filter((program) => !findProgram(program));

function howToGet(browser) {
  const lines = missingFor(browser).map((program) => {
    const { environment, debianPackages } = programs[program];
    return `  ${program}: not found. On Debian: apt-get install ${debianPackages[0]}. Elsewhere: install it, and set ${environment} to its path if it lies in an unusual place.`;
  });
  return lines.join('\n');
}

/** Installs what is missing where that is possible; says of the rest what it is and how to get it. */
export function ensureBrowsers(wanted) {
  const missing = [...new Set(wanted.flatMap(missingFor))];
  installWithApt(
    missing.map((name) => ({
      name,
      packages: programs[name].debianPackages,
      isThere: () => findProgram(name) !== null,
    })),
  );
  const absent = wanted.filter((browser) => missingFor(browser).length > 0);
  for (const browser of absent) console.error(`${browser} cannot be started:\n${howToGet(browser)}`);
  return absent;
}
