// Bundles what tsc compiled to .build/src. `dist/mg-widgets.js` is one file with everything in it, for a script
// tag; the other doors are ES modules for npm, which leave lit and zod to whoever installs them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const root = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(root, '.build', 'src');
const { version } = createRequire(import.meta.url)('./package.json');

const packages = /^(lit|zod)(\/|$)/;
const layer = /\/\.build\/src\/(engine|knowledge|locales|ui|elements\/[^/]+)\//;

// Lit and zod leave values on globalThis, so that several copies of them find each other. One file with its own
// copy needs none of that, and a page is not ours to write on.
const globalsLeftByPackages = [
  {
    // It is lit's own for pages that a server drew, and would mix two copies of lit.
    file: /\/node_modules\/lit-element\/lit-element\.js$/,
    pattern: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    replacement: '0',
  },
  {
    file: /\/node_modules\/(lit-html\/lit-html|lit-element\/lit-element|@lit\/reactive-element\/reactive-element)\.js$/,
    pattern: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
    replacement: '0',
  },
  {
    // Only its decorators need these, and there are none here.
    file: /\/node_modules\/@lit\/reactive-element\/reactive-element\.js$/,
    pattern: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
    replacement: '0',
    before: 'const litPropertyMetadata = new WeakMap();\n',
  },
  {
    file: /\/node_modules\/zod\/v4\/core\/(core|registries)\.js$/,
    pattern: /\bglobalThis(?=\)?\??\.__zod_)/g,
    replacement: 'ownGlobals',
    before: 'const ownGlobals = {};\n',
  },
];

function keepOffGlobalThis() {
  return {
    name: 'keep-off-global-this',
    transform(code, id) {
      const rules = globalsLeftByPackages.filter(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (rules.length === 0) return null;
      let changed = code;
      for (const { pattern, replacement, before = '' } of rules) {
        const without = changed.replace(pattern, replacement);
        if (without === changed)
          this.error('No longer writes its global as expected: look at what it does now.');
        changed = before + without;
      }
      return { code: changed, map: null };
    },
  };
}

/** Run as soon as it is read, it throws on a page that hands something down to every object. */
function loopOverItsOwn() {
  return {
    name: 'loop-over-its-own',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/node_modules/@leeoniya/ufuzzy/')) return null;
      const changed = code.replace('for (let r in accents) {', 'for (let r of Object.keys(accents)) {');
      if (changed === code) this.error('No longer loops as expected: look at what it does now.');
      return { code: changed, map: null };
    },
  };
}

/** A package that asks whether it is being developed: on a page there is no `process`, and here it is not. */
function asInProduction() {
  return {
    name: 'as-in-production',
    transform(code, id) {
      const isOfPackage = id.replaceAll('\\', '/').includes('/node_modules/@tanstack/virtual-core/');
      if (!isOfPackage || !code.includes('process.env.NODE_ENV')) return null;
      return { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null };
    },
  };
}

/** A page in another encoding garbles anything else. Escapes mean the same in strings, templates and patterns. */
function asciiOnly() {
  return {
    name: 'ascii-only',
    renderChunk(code) {
      const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      return { code: code.replaceAll(/[\u0080-\uffff]/g, escape), map: null };
    },
  };
}

const resolve = () =>
  nodeResolve({
    exportConditions: ['production', 'browser'],
    // package.json says what has side effects in dist; of what tsc compiled nothing is to be left out.
    ignoreSideEffectsForRoot: true,
  });

const tags = ['mg-quiz', 'mg-dose-check', 'mg-food-table'];

function oneFile(out) {
  return {
    input: path.join(source, 'mg-widgets.js'),
    plugins: [resolve(), keepOffGlobalThis(), loopOverItsOwn(), asInProduction()],
    output: {
      file: path.join(out, 'mg-widgets.js'),
      format: 'iife',
      exports: 'none',
      inlineDynamicImports: true,
      generatedCode: 'es2015',
      // Where a page has broken what even the packages inside stand on, its console hears of it, and no more than that.
      banner: `/*! mg-widgets ${version} | MIT | with lit (BSD-3-Clause), zod, uFuzzy and TanStack Virtual (MIT): see licenses.txt */ try {`,
      // A second copy stops here, before it does anything. Where only some are there (a page's own bundle of the quiz), it
      // brings the others.
      intro: `if (${tags.map((tag) => `customElements.get("${tag}")`).join(' && ')}) return;`,
      footer:
        '} catch (error) { console.warn("mg-widgets is not used on this page, and what stands inside its tags stays: " + error); }',
      plugins: [
        terser({
          ecma: 2022,
          compress: { passes: 2 },
          format: { ascii_only: true, comments: /^!/ },
          maxWorkers: 1,
        }),
        asciiOnly(),
      ],
    },
  };
}

/** What reads a host's own file of foods is loaded by the pages that have one. */
const ofOwnFiles = /\/ui\/own-foods\/(load|decode|fetch-file|read-csv|columns|csv-rows)\.js$/;

const chunkOf = (id) => (ofOwnFiles.test(id) ? 'own-foods' : layer.exec(id)?.[1]);

function modules(out, doors) {
  return {
    input: Object.fromEntries(doors.map((door) => [door, path.join(source, `${door}.js`)])),
    external: packages,
    plugins: [resolve(), loopOverItsOwn(), asInProduction()],
    output: {
      dir: out,
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name].js',
      // One chunk for each layer: names that say what is inside, and that no other module can change.
      manualChunks: (id) => chunkOf(id.replaceAll('\\', '/')),
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      plugins: [asciiOnly()],
    },
  };
}

export function doorNames() {
  return readdirSync(path.join(root, 'src'))
    .filter((name) => name.endsWith('.ts') && name !== 'mg-widgets.ts')
    .map((name) => path.basename(name, '.ts'))
    .toSorted();
}

export function bundles(out) {
  const doors = doorNames();
  const hasOneFile = existsSync(path.join(source, 'mg-widgets.js'));
  return [...(doors.length > 0 ? [modules(out, doors)] : []), ...(hasOneFile ? [oneFile(out)] : [])];
}

/** The licence texts that the bundles have to carry along. */
export function licenses() {
  const bundled = [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    'zod',
    '@leeoniya/ufuzzy',
    '@tanstack/virtual-core',
  ];
  return bundled
    .map((name) => {
      const text = readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
      return `${name}\n${'='.repeat(name.length)}\n\n${text}\n`;
    })
    .join('\n\n');
}

export default () => bundles('dist');
