// What a host's own bundler makes of the package, in .build/bundled: programs of a few lines (tests/build/bundlers), by
// four bundlers, with the files that `npm pack` would ship. Kept while neither dist nor a program changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { filesUnder } from './compile.js';
import { ensurePackages, root } from './packages.js';

const out = path.join(root, '.build', 'bundled');
const sources = path.join(root, 'tests', 'build', 'bundlers');
const host = path.join(out, 'host');
const manifest = path.join(out, 'sizes.json');

const inRollup = async (input, dir, isMeasured) => {
  const [{ rollup }, { nodeResolve }, { transform }] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('esbuild'),
  ]);
  const made = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: ({ code, message }) => {
      if (code !== 'CIRCULAR_DEPENDENCY' && code !== 'INVALID_ANNOTATION') throw new Error(message);
    },
  });
  const renderChunk = (code) => transform(code, { minify: true, target: 'es2022' });
  await made.write({ dir, format: 'es', plugins: isMeasured ? [{ name: 'minify', renderChunk }] : [] });
  await made.close();
};

const inEsbuild = async (input, outdir) => {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [input],
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
};

const inVite = async (input, outDir) => {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: host,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2022',
      rollupOptions: { input, output: { entryFileNames: '[name].js' } },
      modulePreload: { polyfill: false },
    },
  });
};

const inWebpack = async (input, directory, isMeasured) => {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({
    mode: 'production',
    context: host,
    entry: { [path.basename(input, '.js')]: input },
    output: { path: directory, publicPath: 'auto' },
    optimization: { minimize: isMeasured },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  const told = { all: false, errors: true, warnings: true };
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString(told));
};

const bundlers = { esbuild: inEsbuild, vite: inVite, rollup: inRollup, webpack: inWebpack };
/** Two take a second for each program. Of the others, made no smaller, these are enough to see that they do the same. */
const enough = { rollup: ['quiz', 'foods'], webpack: ['quiz', 'foods'] };

/** What `npm pack` would ship, put where a host's `npm install` would put it. */
function installPackage() {
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [{ files }] = JSON.parse(stdout);
  rmSync(host, { recursive: true, force: true });
  for (const { path: name } of files) {
    const target = path.join(host, 'node_modules', 'mg-widgets', name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, name), target);
  }
  // A package of its own: this one would otherwise find itself rather than what was installed.
  writeFileSync(path.join(host, 'package.json'), '{ "name": "host", "private": true, "type": "module" }\n');
  cpSync(sources, host, { recursive: true });
}

/** What a page loads at once: not what a table asks for when it has a file of its own. */
function weigh(directory, isMeasured) {
  const files = filesUnder(directory).filter((file) => !/(own-foods.*|\b\d+)\.js$/.test(path.basename(file)));
  const text = Buffer.concat(files.map((file) => readFileSync(file)));
  return { bytes: text.length, ...(isMeasured && { brotli: brotliCompressSync(text).length }) };
}

function fingerprint(what) {
  const inputs = [
    ...filesUnder(path.join(root, 'dist')),
    ...filesUnder(sources),
    'package-lock.json',
    'package.json',
  ];
  const hash = createHash('sha256').update(JSON.stringify(what));
  for (const file of [...inputs, fileURLToPath(import.meta.url)])
    hash.update(readFileSync(path.resolve(root, file)));
  return hash.digest('hex');
}

/** @param isMeasured every program by every bundler, as small as it gets; otherwise what the tests need. */
export async function prepareBundled(isMeasured = false) {
  const programs = readdirSync(sources).map((name) => path.basename(name, '.js'));
  const wanted = Object.keys(bundlers).map((name) => [name, (isMeasured ? null : enough[name]) ?? programs]);
  const print = fingerprint([isMeasured, wanted]);
  const before = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  if (before.print === print) return before.sizes;
  rmSync(out, { recursive: true, force: true });
  installPackage();
  const sizes = [];
  for (const [bundler, names] of wanted) {
    for (const program of names) {
      const directory = path.join(out, bundler, program);
      // One at a time: each of them takes all there is.
      await bundlers[bundler](path.join(host, `${program}.js`), directory, isMeasured);
      sizes.push({ bundler, program, ...weigh(directory, isMeasured) });
    }
  }
  writeFileSync(manifest, JSON.stringify({ print, sizes }));
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  await prepareBundled();
}
