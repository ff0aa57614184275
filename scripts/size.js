// npm run size               what each file of dist weighs, and what is inside dist/mg-widgets.js
// npm run size -- --bundles  what a host's bundler makes of the package, by program and bundler (two minutes)
// npm run size -- --write    … and sets the ceilings of tests/build/sizes.json: what is reached now, and 2 % more
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { compile, filesUnder } from './compile.js';
import { ensurePackages, root } from './packages.js';

const dist = path.join(root, 'dist');
const ceilingsFile = path.join(root, 'tests', 'build', 'sizes.json');
const margin = 1.02;

const brotli = (text) => brotliCompressSync(text).length;
const number = (value) => value.toLocaleString('en').padStart(9);

/** Which part of the product, or which package, a bundled module belongs to. */
export function roomOf(id) {
  const file = id.replaceAll('\\', '/');
  const own = /\/\.build\/src\/(?:(elements\/[^/]+|[^/]+)\/)?/.exec(file);
  if (own) return own[1] ?? 'doors';
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(file) ?? [];
  return /^(lit|lit-html|lit-element|@lit\/.+)$/.test(name ?? '') ? 'lit' : (name ?? 'rollup');
}

export function weighFiles() {
  return Object.fromEntries(
    filesUnder(dist)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [path.relative(dist, file).replaceAll(path.sep, '/'), readFileSync(file)])
      .map(([name, text]) => [name, { bytes: text.length, brotli: brotli(text) }]),
  );
}

/** A room's brotli is that of its own code minified alone: an estimate, since rooms share words. */
async function weighRooms() {
  const [{ rollup }, { minify }, { bundles }] = await Promise.all([
    import('rollup'),
    import('terser'),
    import('../rollup.config.js'),
  ]);
  const oneFile = bundles(dist).find(({ output }) => output.format === 'iife');
  if (!oneFile) return [];
  const made = await rollup({ ...oneFile, onwarn: () => {} });
  const { output } = await made.generate({ ...oneFile.output, plugins: [] });
  await made.close();
  const rooms = new Map();
  for (const [id, { code, renderedLength }] of Object.entries(output[0].modules)) {
    const room = rooms.get(roomOf(id)) ?? { code: '', length: 0 };
    rooms.set(roomOf(id), { code: `${room.code}\n${code ?? ''}`, length: room.length + renderedLength });
  }
  const weigh = async ([name, { code, length }]) => {
    const { code: small } = await minify(code, { ecma: 2022, compress: { unused: false } });
    return { name, length, brotli: brotli(small ?? '') };
  };
  const weighed = await Promise.all([...rooms].map(weigh));
  return weighed.toSorted((one, other) => other.brotli - one.brotli);
}

function writeCeilings(files) {
  const ceilings = Object.entries(files).map(([name, { brotli: reached }]) => [
    name,
    Math.ceil(reached * margin),
  ]);
  writeFileSync(ceilingsFile, `${JSON.stringify(Object.fromEntries(ceilings), null, 2)}\n`);
  console.log(`\nWritten to ${path.relative(root, ceilingsFile)}.`);
}

/** What a page loads at once where a host bundles the package: programs of a few lines in tests/build/bundlers. */
async function printBundles() {
  const { prepareBundled } = await import('./bundled.js');
  console.log(`${'bytes'.padStart(9)}${'brotli'.padStart(9)}  program, bundler`);
  for (const { bundler, program, bytes, brotli: small } of await prepareBundled(true)) {
    console.log(`${number(bytes)}${number(small)}  ${program}, ${bundler}`);
  }
}

async function main() {
  ensurePackages();
  if (process.argv.includes('--bundles')) return printBundles();
  compile();
  const files = weighFiles();
  const ceilings = existsSync(ceilingsFile) ? JSON.parse(readFileSync(ceilingsFile, 'utf8')) : {};
  console.log(`${'bytes'.padStart(9)}${'brotli'.padStart(9)}${'ceiling'.padStart(9)}  dist/`);
  for (const [name, { bytes, brotli: small }] of Object.entries(files)) {
    console.log(`${number(bytes)}${number(small)}${number(ceilings[name] ?? 0)}  ${name}`);
  }
  console.log(
    `\n${'rendered'.padStart(9)}${'brotli'.padStart(9)}  mg-widgets.js by room (minified apart: an estimate)`,
  );
  for (const { name, length, brotli: small } of await weighRooms()) {
    console.log(`${number(length)}${number(small)}  ${name}`);
  }
  if (process.argv.includes('--write')) writeCeilings(files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
