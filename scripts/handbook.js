// npm run handbook: writes demo/handboek.html and demo/handbook.html, made from the data alone.
// npm run handbook -- --check: only compares, and looks whether everything is in them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compile.js';
import { readBook, readKnowledge } from './handbook/book.js';
import { absentFrom } from './handbook/absent.js';
import { page } from './handbook/page.js';
import { ensurePackages, root } from './packages.js';

const files = { nl: 'handboek.html', en: 'handbook.html' };

/** The pages as the compiled sources make them, by language. */
export async function makePages() {
  const shared = await readKnowledge();
  return Promise.all(
    Object.entries(files).map(async ([lang, name]) => ({
      name,
      file: path.join(root, 'demo', name),
      text: page(await readBook(shared, lang)),
      absent: (text) => absentFrom(text, shared),
    })),
  );
}

/** What is wrong with the pages that are there. */
export async function problemsOfPages() {
  const pages = await makePages();
  return pages.flatMap(({ name, file, text, absent }) => {
    const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [
      ...(there === text
        ? []
        : [`demo/${name} says something else than the data: npm run handbook writes it anew.`]),
      ...absent(there).map((what) => `demo/${name} lacks ${what}.`),
    ];
  });
}

async function main() {
  ensurePackages();
  if (!compile()) console.log('There are mistakes in types; the pages are made of what compiled.');
  if (process.argv.includes('--check')) {
    const problems = await problemsOfPages();
    for (const problem of problems) console.log(problem);
    return problems.length === 0;
  }
  for (const { file, name, text } of await makePages()) {
    writeFileSync(file, text);
    console.log(`demo/${name}: ${Math.round(text.length / 1024)} KB`);
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await main())) process.exitCode = 1;
}
