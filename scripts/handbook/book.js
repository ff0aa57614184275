// All that the pages are made from, read from the compiled sources.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../packages.js';

const built = (file) => import(path.join(root, '.build', file));

function readJson(name) {
  const file = path.join(root, 'proof', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function engine() {
  const [
    { recommend },
    { checkDose },
    { seeSituation },
    { formFacts, rankForms },
    { toFinding, assess },
    { hashOf },
  ] = await Promise.all(
    ['recommend', 'check-dose', 'situation', 'forms', 'evaluate', 'hash'].map((name) =>
      built(`src/engine/${name}.js`),
    ),
  );
  return { recommend, checkDose, seeSituation, formFacts, rankForms, toFinding, assess, hashOf };
}

/** What hangs on no language. */
export async function readKnowledge() {
  const [
    { magnesium: knowledge },
    { coverage },
    { coverageSources },
    { conflicts },
    { emergencyNumbers },
    { examples },
    { given },
    decides,
  ] = await Promise.all([
    built('src/knowledge/magnesium.js'),
    built('src/knowledge/coverage.js'),
    built('src/knowledge/sources-coverage.js'),
    built('src/knowledge/conflicts.js'),
    built('src/knowledge/emergency-numbers.js'),
    built('tests/engine/examples/index.js'),
    built('tests/engine/examples/example.js'),
    engine(),
  ]);
  return {
    knowledge,
    coverage,
    conflicts,
    emergencyNumbers,
    examples,
    sources: { ...coverageSources, ...knowledge.sources },
    /** The visitor from whom every example differs. */
    baseFacts: given('', {}).facts,
    engine: decides,
    hash: decides.hashOf(knowledge),
    proof: readJson('proof.json'),
    mutants: readJson('mutants.json'),
  };
}

/** The same, told in one language. */
export async function readBook(shared, lang) {
  const [words, { handbook: text }, answerWords, { readGraded }, { educationOnly }] = await Promise.all([
    built(`src/locales/${lang}.js`).then((module) => module[lang]),
    built(`src/locales/${lang}/handbook.js`),
    built(`src/locales/${lang}/answers.js`).then((module) => module.answerWords),
    built('src/locales/graded.js'),
    built('src/engine/education.js'),
  ]);
  // The handbook sells nothing, so it may tell of uses.
  const told = educationOnly('education', {});
  return { ...shared, lang, words, text, answers: answerWords, graded: (part) => readGraded(part, told) };
}
