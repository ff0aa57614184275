// npm run check does this too: node scripts/layers.js [ROOT]
// Imports run one way: engine <- knowledge <- locales <- ui <- elements <- doors (the files directly in src).
// An import of a type alone counts like any other, since whoever reads the code follows it all the same.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './compile.js';
import { ensurePackages, root as ownRoot, runTool } from './packages.js';

const layers = ['engine', 'knowledge', 'locales', 'ui', 'elements', 'doors'];
// Typing errors in a search and rows that come and go are solved problems, by small packages without a DOM of their own.
const packagesAllowed = {
  engine: /^@leeoniya\/ufuzzy$/,
  ui: /^(lit(\/.+)?|zod\/mini)$/,
  elements: /^(lit(\/.+)?|zod\/mini|@tanstack\/virtual-core)$/,
};
const functionNodes = [
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
];

const layerOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'doors');

async function read(source, file) {
  const { parseSync, Visitor } = await import('oxc-parser');
  const text = readFileSync(path.join(source, file), 'utf8');
  const { module, program, errors } = parseSync(file, text);
  const imports = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value)),
  ];
  const functions = [];
  const onFunction = (node) => functions.push(text.slice(0, node.start).split('\n').length);
  new Visitor({
    ...Object.fromEntries(functionNodes.map((type) => [type, onFunction])),
    TSImportType: (node) => imports.push(node.source.value),
    ImportExpression: (node) => imports.push(node.source.value ?? null),
  }).visit(program);
  return {
    file,
    layer: layerOf(file),
    imports: [...new Set(imports.filter((name) => name !== undefined))],
    functions,
    unreadable: errors.length > 0,
  };
}

/** The file that a relative import names, or null for a package. */
function target(file, name) {
  if (!name.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts');
}

function importProblem({ file, layer }, name) {
  if (name === null) {
    return layer === 'doors' ? null : `${file}: an import() of a computed name cannot be checked`;
  }
  const to = target(file, name);
  if (to === null) {
    return packagesAllowed[layer]?.test(name) ? null : `${file}: ${layer} may not import the package ${name}`;
  }
  if (to.startsWith('../')) return `${file}: ${name} lies outside src`;
  if (!layers.includes(layerOf(to))) return `${file}: ${name} is in no known layer`;
  const upward = layers.indexOf(layerOf(to)) > layers.indexOf(layer);
  return upward ? `${file}: ${layer} may not import ${to}, which is above it` : null;
}

function circles(files) {
  const targets = new Map(
    files.map(({ file, imports }) => [
      file,
      imports.map((name) => name && target(file, name)).filter(Boolean),
    ]),
  );
  const finished = new Set();
  const found = [];
  const visit = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push(`a circle of imports: ${[...trail.slice(start), file].join(' -> ')}`);
      return;
    }
    if (finished.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

async function problemsIn(source) {
  const names = filesUnder(source)
    .map((file) => path.relative(source, file).replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'));
  const files = await Promise.all(names.map((file) => read(source, file)));
  return [
    ...files
      .filter(({ unreadable }) => unreadable)
      .map(({ file }) => `${file}: cannot be read as TypeScript`),
    ...files
      .filter(({ layer }) => !layers.includes(layer))
      .map(({ file, layer }) => `${file}: ${layer} is no known layer`),
    ...files.flatMap((file) => file.imports.map((name) => importProblem(file, name)).filter(Boolean)),
    ...files
      .filter(({ layer }) => layer === 'knowledge')
      .flatMap(({ file, functions }) =>
        functions.map((line) => `${file}:${line}: knowledge holds no functions`),
      ),
    ...circles(files),
  ];
}

export async function checkLayers(root = ownRoot) {
  const problems = await problemsIn(path.join(root, 'src'));
  for (const problem of problems) console.error(`src/${problem}`);
  const hasEngine = existsSync(path.join(root, 'src', 'engine'));
  // Without the DOM's types in sight, tsc itself finds whatever in the engine needs a page.
  const engineIsPure =
    !hasEngine || runTool('typescript/bin/tsc', ['-p', path.join(root, 'tsconfig.engine.json')]);
  return problems.length === 0 && engineIsPure;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  if (!(await checkLayers(process.argv[2]))) process.exit(1);
}
