import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';

// What a host's own bundler makes of the package as npm ships it: programs of a few lines in tests/build/bundlers.
// That they work is tried in the browsers (hostile/bundled.test.ts).

interface Size {
  readonly bundler: string;
  readonly program: string;
  readonly bytes: number;
}

const out = path.resolve('.build', 'bundled');
const installed = path.join(out, 'host', 'node_modules', 'mg-widgets');

/** What stands in the code of one element and of no other. */
const ofElement = {
  quiz: 'part="consult-link"',
  foods: 'part="table-region"',
  dose: 'part="to-plan-button"',
} as const;
const elements = Object.keys(ofElement) as (keyof typeof ofElement)[];

describe('a bundle', () => {
  let sizes: readonly Size[];

  before(() => {
    execFileSync(process.execPath, ['scripts/bundled.js'], { stdio: 'pipe' });
    sizes = (JSON.parse(readFileSync(path.join(out, 'sizes.json'), 'utf8')) as { sizes: readonly Size[] })
      .sizes;
  });

  const sizeOf = (bundler: string, program: string): number =>
    sizes.find((one) => one.bundler === bundler && one.program === program)?.bytes ?? Number.NaN;

  const textOf = (bundler: string, program: string): string => {
    const directory = path.join(out, bundler, program);
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    return files.map((name) => readFileSync(path.join(directory, name), 'utf8')).join('\n');
  };
  /** Bundlers write quotes in templates each in their own way. */
  const holds = (text: string, words: string): boolean => text.replaceAll('\\"', '"').includes(words);

  for (const bundler of ['esbuild', 'vite', 'rollup', 'webpack']) {
    for (const program of ['quiz', 'foods', 'dose'] as const) {
      // Of two that take long some programs are enough.
      if (program === 'dose' && (bundler === 'rollup' || bundler === 'webpack')) continue;
      test(`${bundler}, ${program} alone: no code of the other elements is in it`, () => {
        const text = textOf(bundler, program);
        assert.deepEqual(
          elements.filter((name) => holds(text, ofElement[name])),
          [program],
        );
        assert.match(text, new RegExp(`customElements\\.define`));
      });
    }
  }

  for (const bundler of ['esbuild', 'vite']) {
    test(`${bundler}: one element weighs less than all three, which are all there`, () => {
      const text = textOf(bundler, 'all');
      assert.deepEqual(
        elements.filter((name) => holds(text, ofElement[name])),
        elements,
      );
      const all = sizeOf(bundler, 'all');
      assert.ok(sizeOf(bundler, 'quiz') < all * 0.82, `quiz ${sizeOf(bundler, 'quiz')} of ${all}`);
      assert.ok(sizeOf(bundler, 'dose') < all * 0.82, `dose ${sizeOf(bundler, 'dose')} of ${all}`);
      assert.ok(sizeOf(bundler, 'foods') < all * 0.92, `foods ${sizeOf(bundler, 'foods')} of ${all}`);
    });

    test(`${bundler}: the engine brings neither lit nor zod nor anything of a page, and a third of the weight`, () => {
      for (const program of ['engine', 'label']) {
        const text = textOf(bundler, program);
        assert.deepEqual(
          ['_$lit', 'ZodMini', '$ZodError', 'customElements', 'document.', 'window.', 'HTMLElement'].filter(
            (word) => text.includes(word),
          ),
          [],
        );
        assert.ok(sizeOf(bundler, program) < sizeOf(bundler, 'all') / 3);
      }
    });

    test(`${bundler}: whoever reads labels does not carry along what advises`, () => {
      assert.ok(holds(textOf(bundler, 'engine'), 'startMgPerDay'));
      assert.ok(!holds(textOf(bundler, 'label'), 'startMgPerDay'));
    });

    test(`${bundler}: the engine and the label reader run in Node as they were bundled`, () => {
      const run = (program: string): string => {
        const file = JSON.stringify(path.join(out, bundler, program, `${program}.js`));
        const script = `await import(${file}); console.log(JSON.stringify([globalThis.outcome, globalThis.label]))`;
        return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          encoding: 'utf8',
        });
      };
      const [outcome] = JSON.parse(run('engine')) as [string];
      const [, label] = JSON.parse(run('label')) as [null, { elementalMgPerUnit: number }];
      assert.equal(outcome, 'ask-professional');
      assert.equal(label.elementalMgPerUnit, 40);
    });
  }

  for (const bundler of ['esbuild', 'vite', 'rollup', 'webpack']) {
    test(`${bundler}: what reads a host's file of foods stays in a file of its own`, () => {
      const names = readdirSync(path.join(out, bundler, 'foods'), { recursive: true, encoding: 'utf8' });
      const scripts = names.filter((name) => name.endsWith('.js'));
      assert.ok(scripts.length > 1, scripts.join());
      const entry = readFileSync(path.join(out, bundler, 'foods', 'foods.js'), 'utf8');
      // It says so of a file that is not in UTF-8.
      assert.ok(!entry.includes('windows-1252'));
      assert.ok(textOf(bundler, 'foods').includes('windows-1252'));
    });
  }
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, string | { types: string; default: string }>>;
    bin: Readonly<Record<string, string>>;
  };

  test('ships what was built, the verifier, and nothing else', () => {
    const shipped = readdirSync(installed, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      );
    const known = /^(dist\/.+|scripts\/verify\.js|LICENSE|README\.md|package\.json)$/;
    assert.deepEqual(
      shipped.filter((name) => !known.test(name)),
      [],
    );
    const built = readdirSync('dist', { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));
    assert.deepEqual(
      built.filter((name) => !shipped.includes(name)),
      [],
    );
  });

  test('has every file that its doors lead to', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .map((target) => target.replace(/\*$/, ''));
    assert.ok(targets.length > 10);
    assert.deepEqual(
      [...targets, ...Object.values(manifest.bin)].filter(
        (target) => !existsSync(path.join(installed, target)),
      ),
      [],
    );
  });

  test('brings a verifier that works from where it was installed', () => {
    const file = path.join(installed, manifest.bin['mg-verify'] ?? '');
    const verify = (name: string): number | null =>
      spawnSync(process.execPath, [file, path.resolve(name)], { cwd: out, stdio: 'pipe' }).status;
    assert.equal(verify('demo/praktijk-kennis.json'), 0);
    assert.equal(verify('tsconfig.json'), 1);
  });
});
