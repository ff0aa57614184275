import { parentPort, workerData } from 'node:worker_threads';
import { magnesium } from '../../src/knowledge/magnesium.js';
import type { Situation } from './cells.js';
import { doTask, type Task } from './prove.js';
import { engine, WHOLE, type Subject } from './subject.js';

/** One of the threads of `npm run prove`: does a piece of work, and asks for the next. */
const subject: Subject = { knowledge: magnesium, engine, scope: WHOLE };
const situations = workerData as Situation[];

parentPort?.on('message', (task: Task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(doTask(subject, task, situations));
});
