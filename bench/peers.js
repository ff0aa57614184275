// The other libraries are wanted here only, so they are installed here, at the first run and when the lock changes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const bench = import.meta.dirname;
const lockFile = path.join(bench, 'package-lock.json');
const stampFile = path.join(bench, 'node_modules', '.installed-lock');

export function ensurePeers() {
  const wanted = readFileSync(lockFile, 'utf8');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing the libraries to compare with …');
  const { status, error } = spawnSync('npm', ['ci', '--prefix', bench, '--ignore-scripts'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    throw new Error(`npm ci in bench/ failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
  }
  writeFileSync(stampFile, wanted);
}
