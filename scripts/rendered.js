// What a server writes of each element, into .build/rendered: the browser tests take it over.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.js';

const elements = {
  quiz: '<mg-quiz lang="nl">Bel ons voor advies.</mg-quiz>',
  'quiz-english': '<mg-quiz lang="en" autostart></mg-quiz>',
  'quiz-catalogue': '<mg-quiz lang="nl" autostart catalog="#producten" consult-href="/advies"></mg-quiz>',
  'quiz-dialog': '<mg-quiz lang="nl" display="dialog"></mg-quiz>',
  'quiz-debug': '<mg-quiz lang="nl" debug></mg-quiz>',
  foods: '<mg-food-table lang="nl"></mg-food-table>',
  'foods-english': '<mg-food-table lang="en" page-size="20" age="30" sex="female" no-tray></mg-food-table>',
  dose: '<mg-dose-check lang="nl" age="45" medicines="levothyroxine"></mg-dose-check>',
  'dose-english': '<mg-dose-check lang="en"></mg-dose-check>',
};

export async function prepareRendered() {
  const [{ render }, { collectResult }, { html }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('lit'),
    import('mg-widgets'),
  ]);
  const out = path.join(root, '.build', 'rendered');
  mkdirSync(out, { recursive: true });
  for (const [name, markup] of Object.entries(elements)) {
    const template = html(Object.assign([markup], { raw: [markup] }));
    writeFileSync(path.join(out, `${name}.html`), await collectResult(render(template)));
  }
}
