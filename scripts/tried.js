// npm run tried: what the last runs of the browser tests tried on which engine, as the table of the README. A row for each
// subject: how many tests passed in each browser, and how many an engine lacks the means for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.js';

const counted = path.join(root, '.build', 'tried.json');
const engines = ['Chromium', 'Firefox', 'WebKit'];

/** The subject of a file is what its path holds; the first that fits counts. */
const subjects = [
  ['endurance/', 'long runs'],
  ['hostile/', 'hostile pages'],
  ['embedding/', 'embedding'],
  ['journeys/', 'what visitors do'],
  ['', 'other'],
];

const none = () => ({ passed: 0, skipped: 0, failed: 0 });

function addUp(files) {
  const rows = new Map(subjects.map(([, subject]) => [subject, engines.map(none)]));
  // A test that is no more was tried in vain.
  const present = Object.entries(files).filter(([file]) => existsSync(path.join(root, file)));
  for (const [file, byEngine] of present) {
    const [, subject] = subjects.find(([part]) => file.includes(part));
    engines.forEach((engine, column) => {
      const sums = rows.get(subject)[column];
      for (const key of Object.keys(sums)) sums[key] += byEngine[engine]?.[key] ?? 0;
    });
  }
  return rows;
}

const told = ({ passed, skipped, failed }) =>
  [`${passed}`, skipped && `${skipped} skipped`, failed && `${failed} FAILED`].filter(Boolean).join(', ');

const line = (cells) => `| ${cells.join(' | ')} |`;

if (!existsSync(counted)) {
  console.error('Nothing was tried yet: run npm test, and npm run endure.');
  process.exit(1);
}
const rows = addUp(JSON.parse(readFileSync(counted, 'utf8')));
console.log(line(['tried', ...engines]));
console.log(line(['---', ...engines.map(() => '--:')]));
for (const [subject, sums] of rows) console.log(line([subject, ...sums.map(told)]));
