// npm run tried: what the last runs of the tests tried, and where, as the table of the README. A row for each subject: how many
// tests passed there, and how many an engine lacks the means for.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCounted } from './counted.js';
import { root } from './packages.js';

const places = ['Chromium', 'Firefox', 'WebKit', 'Node'];

/** What is tried, and in which files: the first row that fits a file counts. */
const subjects = [
  [
    'A thousand times added and removed, ten thousand cases of made-up input, every payload in every attribute (`npm run endure`)',
    /\/endurance\//,
  ],
  [
    'Themes: `all: unset !important`, spacing and capitals, 62.5 %, normalize.css, Bootstrap, Tailwind, right to left, zoom, everything animated or floated; a bar on top',
    /hostile\/(styles|header)|embedding\/(host-styles|columns)/,
  ],
  [
    'Places: sidebar, table, `details`, dialog, hidden tab, shadow roots, form, link, `<base>`, quirks mode, `sandbox`',
    /hostile\/(places|around|sandbox)/,
  ],
  [
    'Scripts: Prototype.js, MooTools, jQuery, added members, frozen prototypes, `toJSON`, missing or broken functions of the browser',
    /hostile\/(scripts|ground)|patched-page/,
  ],
  [
    'Mark-up: late, moved, copied, put back; editors; `data-mg`; windows-1252, UTF-16, Shift_JIS, XHTML',
    /hostile\/(markup|encodings|divs|moves)/,
  ],
  ['Strict policies, Trusted Types, SRI', /embedding\/policy/],
  [
    'Privacy: every visitor with every request, store, event, property and global watched',
    /embedding\/(traces|privacy)|ui-event-detail/,
  ],
  [
    'Attacks: 489 payloads in attributes, catalogues, lists, words, typed text; pollution, runaway patterns, huge JSON, made-up input',
    /hostile\/(attributes|foods|shop|fuzz|files|input|much|time)|bad-input/,
  ],
  [
    'Life: added and removed, twenty on a page, other versions, hot reload, back and forward, offline, printing',
    /hostile\/(lifecycle|twenty|versions|hot-reload|back-forward|offline|print-page)|embedding\/(removal|loading)/,
  ],
  [
    'Server rendering, hydration, bundlers, doors without a page',
    /hostile\/(hydration|bundled)|build\/(doors|ssr|bundlers)/,
  ],
];

const none = () => ({ passed: 0, skipped: 0, failed: 0 });

function addUp(files) {
  const rows = new Map(subjects.map(([subject]) => [subject, places.map(none)]));
  // A test that is no more was tried in vain.
  const present = Object.entries(files).filter(([file]) => existsSync(path.join(root, file)));
  for (const [file, byPlace] of present) {
    const subject = subjects.find(([, files]) => files.test(file));
    if (!subject) continue;
    places.forEach((place, column) => {
      const sums = rows.get(subject[0])[column];
      for (const key of Object.keys(sums)) sums[key] += byPlace[place]?.[key] ?? 0;
    });
  }
  return rows;
}

const told = ({ passed, skipped, failed }) =>
  [passed > 0 && `${passed}`, skipped > 0 && `${skipped} skipped`, failed > 0 && `${failed} FAILED`]
    .filter(Boolean)
    .join(', ');

const line = (cells) => `| ${cells.join(' | ')} |`;

console.log(line(['tried', ...places]));
console.log(line(['---', ...places.map(() => '--:')]));
for (const [subject, sums] of addUp(readCounted())) console.log(line([subject, ...sums.map(told)]));
