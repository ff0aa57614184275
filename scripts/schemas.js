// JSON schemas of what a host writes, from the tables that read it: dist/schemas/*.schema.json, which editors check with.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.js';

const compiled = (file) => import(pathToFileURL(path.join(root, '.build', 'src', file)).href);

/** By name. What is new here is one line more. */
export async function schemas() {
  const [{ magnesium }, { nl }, ours, hosts] = await Promise.all([
    compiled('knowledge/magnesium.js'),
    compiled('locales/nl.js'),
    compiled('ui/json-schemas.js'),
    compiled('ui/host-knowledge-schema.js'),
  ]);
  return {
    catalog: ours.catalogSchema(magnesium),
    foods: ours.foodsSchema(),
    answers: ours.answersSchema(magnesium),
    texts: ours.textsSchema({ words: nl, knowledge: magnesium }),
    knowledge: hosts.hostKnowledgeJsonSchema(magnesium),
  };
}

export async function writeSchemas(out) {
  const directory = path.join(out, 'schemas');
  mkdirSync(directory, { recursive: true });
  for (const [name, schema] of Object.entries(await schemas())) {
    writeFileSync(path.join(directory, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
