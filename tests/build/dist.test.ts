import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

function filesUnder(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(directory, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

describe('what is shipped', () => {
  let rebuilt: string;

  before(() => {
    rebuilt = mkdtempSync(path.join(tmpdir(), 'mg-widgets-'));
    execFileSync(process.execPath, ['scripts/build.js', '--out', rebuilt], { stdio: 'pipe' });
  });

  after(() => {
    rmSync(rebuilt, { recursive: true });
  });

  test('is there at all', () => {
    assert.ok(filesUnder('dist').includes('mg-widgets.js'));
  });

  test('is what a build makes, no file more or less', () => {
    assert.deepEqual(filesUnder('dist'), filesUnder(rebuilt), 'npm run build mends this');
  });

  test('is what a build makes, byte for byte', () => {
    const differing = filesUnder(rebuilt)
      .filter((name) => existsSync(path.join('dist', name)))
      .filter(
        (name) => !readFileSync(path.join('dist', name)).equals(readFileSync(path.join(rebuilt, name))),
      );
    assert.deepEqual(differing, [], 'npm run build mends this');
  });

  test('has its hash printed in the README', () => {
    const hash = createHash('sha384').update(readFileSync('dist/mg-widgets.js')).digest('base64');
    assert.ok(
      readFileSync('README.md', 'utf8').includes(`integrity="sha384-${hash}"`),
      'npm run build mends this',
    );
  });

  test('has nothing but ASCII in its scripts', () => {
    const scripts = filesUnder('dist').filter((name) => name.endsWith('.js'));
    const foreign = scripts.filter((name) =>
      readFileSync(path.join('dist', name)).some((byte) => byte > 0x7f),
    );
    assert.deepEqual(foreign, []);
  });

  test('tells nothing of the machine that built it', () => {
    const told = filesUnder('dist').filter((name) => {
      const text = readFileSync(path.join('dist', name), 'utf8');
      return text.includes(process.cwd()) || /file:\/\/|\bnode_modules\b|sourceMappingURL/.test(text);
    });
    assert.deepEqual(told, []);
  });

  test('leaves lit and zod to whoever installs the package', () => {
    const imports = filesUnder('dist')
      .filter((name) => name.endsWith('.js') && name !== 'mg-widgets.js')
      .flatMap((name) => [
        ...readFileSync(path.join('dist', name), 'utf8').matchAll(/^(?:import|export)\b.*['"](.+)['"];$/gm),
      ])
      .map((match) => match[1] ?? '')
      .filter((name) => !name.startsWith('.'));
    const others = imports.filter((name) => !/^(lit(\/.+)?|zod\/mini)$/.test(name));
    assert.deepEqual(others, []);
  });
});
