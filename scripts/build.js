// npm run build [-- --out DIRECTORY]: what is shipped, from src to dist (or to another directory, for a comparison).
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, writeDeclarations } from './compile.js';
import { ensurePackages, root } from './packages.js';
import { writeSchemas } from './schemas.js';

const ownOutput = /^(schemas|shared|types|licenses\.txt|proof\.json|.*\.js|.*\.d\.ts)$/;

/** Leaves what other steps wrote into the same directory. */
function empty(directory) {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory)) {
    if (ownOutput.test(name)) rmSync(path.join(directory, name), { recursive: true });
  }
}

/** What a package does inside itself is not ours to mend; anything else that rollup remarks on stops the build. */
function isWithinPackages({ code, id, ids = [id] }) {
  const harmless = code === 'INVALID_ANNOTATION' || code === 'CIRCULAR_DEPENDENCY';
  return harmless && ids.every((file) => file?.includes('node_modules'));
}

async function bundle(out) {
  const [{ rollup }, { bundles, doorNames, licenses }] = await Promise.all([
    import('rollup'),
    import('../rollup.config.js'),
  ]);
  for (const { output, ...input } of bundles(out)) {
    const made = await rollup({
      ...input,
      onwarn(warning) {
        if (!isWithinPackages(warning)) throw new Error(warning.message);
      },
    });
    await made.write(output);
    await made.close();
  }
  for (const door of doorNames()) {
    writeFileSync(path.join(out, `${door}.d.ts`), `export * from './types/${door}.js';\n`);
  }
  writeFileSync(path.join(out, 'licenses.txt'), licenses());
  copyFileSync(path.join(root, 'proof', 'proof.json'), path.join(out, 'proof.json'));
}

/** The README prints the hash by which a page can refuse any other file. */
function printIntegrity() {
  const readme = path.join(root, 'README.md');
  const hash = createHash('sha384')
    .update(readFileSync(path.join(root, 'dist', 'mg-widgets.js')))
    .digest('base64');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, text.replace(/sha384-[\w+/=]*/, `sha384-${hash}`));
}

export async function build(out = path.join(root, 'dist')) {
  compile(); // a mistake in a test is said, but does not keep what is shipped from being built
  mkdirSync(out, { recursive: true });
  empty(out);
  if (!writeDeclarations(path.join(out, 'types'))) return false;
  try {
    await bundle(out);
    await writeSchemas(out);
    return true;
  } catch (error) {
    console.error(`Bundling failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [flag, directory] = process.argv.slice(2);
  ensurePackages();
  const done = await build(flag === '--out' && directory ? path.resolve(directory) : undefined);
  if (!done) process.exit(1);
  if (flag !== '--out') printIntegrity();
}
