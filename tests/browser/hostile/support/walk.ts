// A visitor who leaves a page and comes back: at the top of a window of its own, by the browser's own means.
import { executeServerCommand } from '@web/test-runner-commands';

export const TOP = '/tests/browser/fixtures/top.html';

/** Takes along nothing from around it: it runs in the other window. */
type There<T> = (...args: never[]) => T | Promise<T>;

export type Step =
  | readonly ['to' | 'toFile' | 'run', string]
  | readonly ['back' | 'reload']
  | readonly ['offline', boolean];

export const to = (path: string): Step => ['to', new URL(path, location.origin).href];
/** Of this repository, without a server. */
export const toFile = (path: string): Step => ['toFile', path];
export const back: Step = ['back'];
export const reload: Step = ['reload'];
export const offline = (isOff: boolean): Step => ['offline', isOff];

/** What it gives has to survive JSON. */
export const run = (there: There<unknown>, ...args: readonly unknown[]): Step => [
  'run',
  `return (${there.toString()})(...${JSON.stringify(args)});`,
];

/** What every `run` gave, one after the other; null where the browser cannot do one of the steps. */
export async function walk(steps: readonly Step[]): Promise<readonly unknown[] | null> {
  const { given } = await executeServerCommand<{ given: unknown[] | null }, object>('mg:walk', { steps });
  return given;
}
