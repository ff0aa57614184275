import { readPrefill as readDosePrefill } from '../../../src/elements/mg-dose-check/prefill.js';
import { doseSettings } from '../../../src/elements/mg-dose-check/config.js';
import { foodTableSettings } from '../../../src/elements/mg-food-table/config.js';
import { readPrefill as readTablePrefill } from '../../../src/elements/mg-food-table/prefill.js';
import { quizSettings } from '../../../src/elements/mg-quiz/config.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { nl } from '../../../src/locales/nl.js';
import { readCatalog, catalogFailure } from '../../../src/ui/catalog.js';
import type { Problem, SettingTable } from '../../../src/ui/config.js';
import { fewToTell, readSettings } from '../../../src/ui/config.js';
import { readAnswers } from '../../../src/ui/host-answers.js';
import { readHostKnowledge } from '../../../src/ui/host-knowledge.js';
import { wordsWithHost } from '../../../src/ui/host-words.js';
import { parseJson } from '../../../src/ui/json.js';
import { problemsToTell } from '../../../src/ui/own-foods/told.js';
import { withTexts } from '../../../src/ui/texts.js';
import { read } from '../../engine/support/own-foods.js';

// Each way by which something of a host's comes in, read as its element reads it.

type Read = (given: unknown) => readonly Problem[] | Promise<readonly Problem[]>;

async function foods(given: unknown): Promise<readonly Problem[]> {
  return problemsToTell(typeof given === 'string' ? 'src' : 'foods', given, await read(given));
}

function catalog(given: unknown): readonly Problem[] {
  if (typeof given !== 'string') return readCatalog(given, magnesium).problems;
  const json = parseJson(given, 5_000_000);
  return (
    json.ok
      ? readCatalog(json.value, magnesium)
      : catalogFailure(given, `a catalogue in JSON: ${json.reason}`)
  ).problems;
}

function texts(given: unknown): readonly Problem[] {
  const json = typeof given === 'string' ? parseJson(given, 200_000) : { ok: true as const, value: given };
  const raw = json.ok ? json.value : json.reason;
  return withTexts(raw, { words: nl, knowledge: magnesium, claims: 'eu', attribute: 'texts' }).problems;
}

function knowledge(given: unknown): readonly Problem[] {
  const { host, knowledge: used, problems } = readHostKnowledge(given, magnesium);
  if (!host) return problems;
  return fewToTell([...problems, ...wordsWithHost(nl, host, used, 'eu').problems]);
}

const settings = (table: SettingTable): Record<string, Read> =>
  Object.fromEntries(
    Object.keys(table).map((property) => [
      property,
      (given: unknown) => {
        const written = typeof given === 'string' ? given : null;
        const element = { getAttribute: () => written, [property]: given } as unknown as Element;
        return readSettings(element, table).problems;
      },
    ]),
  );

const named = (element: string, reads: Readonly<Record<string, Read>>): [string, Read][] =>
  Object.entries(reads).map(([property, read]) => [`${property} of ${element}`, read]);

const dose =
  (key: string): Read =>
  (given) =>
    readDosePrefill({ [key]: given } as unknown as Parameters<typeof readDosePrefill>[0], magnesium).problems;
const table =
  (key: string): Read =>
  (given) =>
    readTablePrefill({ [key]: given } as unknown as Parameters<typeof readTablePrefill>[0], magnesium)
      .problems;

/** Those that take JSON or an object. */
export const jsonDoors: Readonly<Record<string, Read>> = {
  answers: (given) => readAnswers(given, magnesium).problems,
  catalog,
  foods,
  texts,
  knowledge,
  supplements: dose('supplements'),
};

export const doors: Readonly<Record<string, Read>> = {
  ...jsonDoors,
  ...Object.fromEntries([
    ...named('mg-quiz', settings(quizSettings)),
    ...named('mg-food-table', settings(foodTableSettings)),
    ...named('mg-dose-check', settings(doseSettings)),
  ]),
  ...Object.fromEntries(
    ['age', 'sex', 'lifeStage', 'foodMg', 'medicines', 'conditions'].map((key) => [
      `${key} of a dose`,
      dose(key),
    ]),
  ),
  ...Object.fromEntries(['age', 'sex', 'lifeStage'].map((key) => [`${key} of a table`, table(key)])),
};

/** No door tells more than this apart: the catalogue's and its neighbours count what comes after. */
export const MOST_TOLD = 26;
