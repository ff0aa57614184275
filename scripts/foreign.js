// Scripts of others that change what a page stands on, real ones, for tests/browser/hostile: from Debian's packages to
// .build/foreign/, where the test server finds them. jQuery comes with npm.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.js';
import { root } from './packages.js';

const folder = '/usr/share/javascript';

const foreign = [
  { file: 'prototype/prototype.js', debianPackage: 'libjs-prototype' },
  { file: 'mootools/mootools.js', debianPackage: 'libjs-mootools' },
  { file: 'mootools/mootools-more.js', debianPackage: 'libjs-mootools' },
];

const from = ({ file }) => path.join(folder, file);
const to = ({ file }) => path.join(root, '.build', 'foreign', path.basename(file));
const isThere = (script) => existsSync(to(script)) || existsSync(from(script));

/** Whatever cannot be had is named, and the tests that need it are skipped. */
export function fetchForeign() {
  installWithApt(
    foreign.map((script) => ({
      name: path.basename(script.file),
      packages: [script.debianPackage],
      isThere: () => isThere(script),
    })),
  );
  mkdirSync(path.join(root, '.build', 'foreign'), { recursive: true });
  for (const script of foreign) if (existsSync(from(script))) copyFileSync(from(script), to(script));
  const absent = foreign.filter((script) => !isThere(script));
  if (absent.length === 0) return;
  const names = absent.map(({ file }) => path.basename(file)).join(', ');
  const packages = [...new Set(absent.map(({ debianPackage }) => debianPackage))].join(' ');
  console.warn(
    `Not here: ${names}. The tests with them are skipped. On Debian: apt-get install ${packages}.`,
  );
}
