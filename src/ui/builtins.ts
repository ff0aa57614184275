// Old scripts lay functions of their own over the browser's, and some of those do something else. A verdict is worked
// out with all of these; one that answers wrong would give wrong advice without anybody noticing. What the common
// libraries replace is not here: nothing of ours uses it.

const LIST: readonly number[] = [1, 2];

/** What is asked, and what the answer has to be. */
const ASKED: Readonly<Record<string, readonly [() => unknown, string]>> = {
  'Array.isArray': [() => Array.isArray([]), 'true'],
  'Array.prototype.at': [() => [1, 2].at(-1), '2'],
  'Array.prototype.concat': [() => [1].concat([2], 3), '1,2,3'],
  'Array.prototype.every': [() => [1, 2].every((one, place) => one > place), 'true'],
  'Array.prototype.filter': [() => [1, 2, 3].filter((one, place) => one + place > 2), '2,3'],
  'Array.prototype.find': [() => [1, 2].find((one) => one > 1), '2'],
  'Array.prototype.findIndex': [() => [1, 2].findIndex((one) => one > 1), '1'],
  'Array.prototype.flat': [() => ([[1], [[2, 3]]] as unknown[]).flat().length, '2'],
  'Array.prototype.flatMap': [() => ([[1], [[2, 3]]] as unknown[]).flatMap((one) => one).length, '2'],
  'Array.prototype.includes': [() => [1, 2].includes(2), 'true'],
  'Array.prototype.indexOf': [() => [1, 2, 1].indexOf(1, 1), '2'],
  'Array.prototype.join': [() => [1, null, 2].join('-'), '1--2'],
  'Array.prototype.map': [() => [1, 2].map((one, place) => one * place), '0,2'],
  'Array.prototype.reduce': [() => [1, 2].reduce((sum, one) => sum + one, 3), '6'],
  'Array.prototype.reverse': [() => [1, 2].reverse(), '2,1'],
  'Array.prototype.slice': [() => [1, 2, 3].slice(-2, -1), '2'],
  'Array.prototype.some': [() => [1, 2].some((one, place) => one === place), 'false'],
  'Array.prototype.sort': [() => [3, 1, 2].sort((a, b) => a - b), '1,2,3'],
  'Array.prototype.splice': [() => [1, 2, 3].splice(1, 1), '2'],
  'Array.prototype[Symbol.iterator]': [() => [...LIST, ...new Set([3, 3])], '1,2,3'],
  'Map.prototype': [() => [...new Map([[1, 2]])], '1,2'],
  'Math.round': [() => Math.round(2.5) + Math.floor(-1.5) + Math.max(1, 2) + Math.min(1, 2), '4'],
  'Number.isFinite': [
    () => [Number.isFinite(1), Number.isFinite(NaN), Number.isInteger(1.5)],
    'true,false,false',
  ],
  'Number.prototype.toFixed': [() => (1.25).toFixed(1).length, '3'],
  'Object.assign': [() => Object.assign({ a: 1 }, { b: 2 }).b, '2'],
  'Object.entries': [() => Object.entries({ a: 1, b: 2 }), 'a,1,b,2'],
  'Object.fromEntries': [() => Object.fromEntries([['a', 1]])['a'], '1'],
  'Object.hasOwn': [() => [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')], 'true,false'],
  'Object.keys': [() => Object.keys({ a: 1, b: 2 }), 'a,b'],
  'Object.values': [() => Object.values({ a: 1, b: 2 }), '1,2'],
  'Function.prototype.bind': [() => Array.isArray.bind(null)([]), 'true'],
  'JSON.parse': [() => (JSON.parse('{"a":[1]}') as { a: number[] }).a, '1'],
  'Promise.resolve': [() => typeof Promise.resolve().then, 'function'],
  'String.prototype.endsWith': [() => 'abc'.endsWith('bc'), 'true'],
  'String.prototype.includes': [() => ['abc'.includes('b'), 'abc'.includes('d')], 'true,false'],
  'String.prototype.indexOf': [() => 'abab'.indexOf('a', 1), '2'],
  'String.prototype.normalize': [() => 'é'.normalize('NFD').length, '2'],
  'String.prototype.padStart': [() => '7'.padStart(2, '0'), '07'],
  'String.prototype.replace': [
    () => 'a.b.a'.replace(/\./g, '').replace(/a/g, (one) => one.toUpperCase()),
    'AbA',
  ],
  'String.prototype.slice': [() => 'abc'.slice(-2, -1), 'b'],
  'String.prototype.split': [() => 'a1b'.split(/(\d)/), 'a,1,b'],
  'String.prototype.startsWith': [() => 'abc'.startsWith('ab'), 'true'],
  'String.prototype.trim': [() => '\u00a0 a\n'.trim(), 'a'],
  AbortController: [() => new AbortController().signal.aborted, 'false'],
  'Intl.ListFormat': [() => new Intl.ListFormat('en').format(['a', 'b']), 'a and b'],
  'Intl.NumberFormat': [() => new Intl.NumberFormat('en').format(1.5), '1.5'],
  MutationObserver: [() => new MutationObserver(() => {}).takeRecords().length, '0'],
  'performance.now': [() => typeof performance.now(), 'number'],
  setTimeout: [() => typeof setTimeout, 'function'],
  URL: [() => new URL('/a', 'https://b.example').pathname, '/a'],
  requestAnimationFrame: [() => typeof requestAnimationFrame, 'function'],
};

/** The first that does not do what it does in every browser; null: none. */
export function brokenBuiltin(): string | null {
  for (const [name, [ask, answer]] of Object.entries(ASKED)) {
    try {
      if (String(ask()) !== answer) return name;
    } catch {
      return name;
    }
  }
  return null;
}
