// What the tests need of Debian and Ubuntu, installed where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return status === 0;
}

/**
 * As root on Debian, and nowhere else. Of each thing's packages the first that can be had is enough.
 * @param {{ name: string, packages: readonly string[], isThere: () => boolean }[]} wanted
 */
export function installWithApt(wanted) {
  const missing = wanted.filter(({ isThere }) => !isThere());
  const isRoot = process.getuid?.() === 0;
  if (missing.length === 0 || !isRoot || !existsSync('/etc/debian_version')) return;
  console.log(`Installing for the browser tests: ${missing.map(({ name }) => name).join(', ')} …`);
  aptGet('update');
  for (const { packages, isThere } of missing) {
    if (isThere()) continue; // came with the one before
    packages.some((each) => aptGet('install', '-y', '--no-install-recommends', each));
  }
}
