// Sixty rules read once against one visitor.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure, median, ratio, written } from '../measure.js';
import { table } from '../table.js';
import { jsonLogicRules, jsonRulesEngine, ours } from './contenders.js';
import { makeRules, makeVisitors } from './rules.js';

// Many short rounds: on a busy machine most of them still pass without an interruption.
const rounds = 75;
const roundMs = 8;
const warmUpMs = 400;

const tasks = [
  { task: 'find', title: 'findings only', aims: {} },
  { task: 'explain', title: 'every trace read', aims: { 'json-rules-engine': 100, 'json-logic-js': 5 } },
];

const doors = ['dist/engine.js', '.build/src/engine/evaluate.js'];

/** A comparison of speed says nothing unless all give the same answers. */
async function verify(contenders, visitors) {
  const [first] = contenders;
  for (const facts of visitors) {
    const expected = first.ids(facts);
    if (expected.length !== 30) throw new Error(`30 of the rules should hold, not ${expected.length}`);
    for (const { name, ids, truths } of contenders) {
      // In which order json-rules-engine tells of its events is no promise of its.
      const found = (await ids(facts)).toSorted();
      if (found.join() !== expected.join()) throw new Error(`${name} finds other rules than ${first.name}`);
      const seen = truths ? (await truths(facts)).flat() : expected.flatMap(() => [true, true, true]);
      if (seen.length !== 90 || !seen.every(Boolean))
        throw new Error(`${name} explains its findings otherwise`);
    }
  }
}

/** Microseconds for one visitor. Only what has to be awaited is awaited. */
async function time(contender, task, visitors, forMs) {
  const start = performance.now();
  let elapsed = 0;
  let count = 0;
  let read = 0;
  while (elapsed < forMs) {
    for (const facts of visitors) {
      const result = contender[task](facts);
      read += contender.isAsync ? await result : result;
    }
    count += visitors.length;
    elapsed = performance.now() - start;
  }
  if (read < count) throw new Error(`${contender.name} found nothing`);
  return (elapsed * 1000) / count;
}

async function measure(contenders, task, visitors) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) await time(contender, task, visitors, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      times.get(contender.name).push(await time(contender, task, visitors, roundMs));
    }
  }
  return times;
}

function rowsFor({ title, aims }, times) {
  const [[, own], ...peers] = times;
  return peers.map(([name, values]) => {
    const timesOurs = ratio(values, own);
    const aim = aims[name];
    const verdict =
      aim === undefined ? '' : `at least ${aim}×: ${timesOurs.of >= aim ? 'reached' : 'missed'}`;
    return [
      title,
      name,
      written(timesOurs),
      `${figure(median(values))} / ${figure(median(own))} µs`,
      verdict,
    ];
  });
}

export async function benchEngine(root) {
  const door = doors.find((file) => existsSync(path.join(root, file)));
  if (!door) throw new Error(`neither ${doors.join(' nor ')} is there: run npm run build`);
  const { evaluate } = await import(pathToFileURL(path.join(root, door)).href);
  const rules = makeRules();
  const visitors = makeVisitors();
  const contenders = [ours(evaluate, rules), jsonRulesEngine(rules), jsonLogicRules(rules)];
  await verify(contenders, visitors);

  const rows = [];
  for (const task of tasks) rows.push(...rowsFor(task, await measure(contenders, task.task, visitors)));
  console.log(`60 rules of three conditions, half of them true, evaluated once by ${door}`);
  console.log(
    '(how many times as long as ours; in brackets the middle half of the rounds; all three found the same rules)\n',
  );
  console.log(table(['', 'compared with', 'theirs / ours', 'medians', 'aim'], rows));
}
