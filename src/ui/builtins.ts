// Old scripts lay functions of their own over the browser's, and some of those do something else. A verdict is worked
// out with all of these; one that answers wrong would give wrong advice without anybody noticing. Each is asked what has
// more than one answer, for a function that always says the same is the commonest of all. What the common libraries
// replace is not here: nothing of ours uses it.

const LIST: readonly number[] = [1, 2];

type Asked = readonly [() => unknown, string];

function pushed(): unknown {
  const list = [1];
  return [list.push(2, 3), ...list];
}

function mapped(): unknown {
  const map = new Map([[1, 2]]);
  const all = [...map.set(3, 4)];
  const asked = [map.get(3), map.get(5), map.has(3), map.has(5)];
  return [all, asked, ...map.keys(), ...map.values(), map.delete(1), map.size];
}

function gathered(): unknown {
  const set = new Set([1]).add(2).add(3).add(3);
  return [set.delete(1), set.delete(1), set.has(1), set.has(2), set.size, ...set.values()];
}

function remembered(): unknown {
  const [one, other] = [{}, {}];
  const map = new WeakMap().set(one, 1);
  return [map.get(one), map.get(other), map.has(one), map.has(other)];
}

/** What is asked, and what the answer has to be. */
const ASKED: Readonly<Record<string, Asked>> = {
  'Array.isArray': [() => [Array.isArray([]), Array.isArray({ length: 0 })], 'true,false'],
  'Array.prototype.at': [() => [[1, 2].at(-1), [1, 2].at(0)], '2,1'],
  'Array.prototype.concat': [() => [1].concat([2], 3), '1,2,3'],
  'Array.prototype.every': [
    () => [[1, 2].every((one, place) => one > place), [1, 2].every((one) => one < 2)],
    'true,false',
  ],
  'Array.prototype.filter': [() => [1, 2, 3].filter((one, place) => one + place > 2), '2,3'],
  'Array.prototype.find': [() => [[1, 2].find((one) => one > 1), LIST.find((one) => one > 2)], '2,'],
  'Array.prototype.findIndex': [
    () => [LIST.findIndex((one) => one > 1), LIST.findIndex((one) => one > 2)],
    '1,-1',
  ],
  'Array.prototype.flat': [() => ([[1], [[2, 3]]] as unknown[]).flat().length, '2'],
  'Array.prototype.flatMap': [() => ([[1], [[2, 3]]] as unknown[]).flatMap((one) => one).length, '2'],
  'Array.prototype.includes': [() => [[1, 2].includes(2), [1, 2].includes(3)], 'true,false'],
  'Array.prototype.indexOf': [() => [[1, 2, 1].indexOf(1, 1), LIST.indexOf(3)], '2,-1'],
  'Array.prototype.join': [() => [1, null, 2].join('-'), '1--2'],
  'Array.prototype.map': [() => [1, 2].map((one, place) => one * place), '0,2'],
  'Array.prototype.pop': [() => [[1, 2].pop(), [1].pop()], '2,1'],
  'Array.prototype.push': [pushed, '3,1,2,3'],
  'Array.prototype.reduce': [() => [3, 4].map((from) => LIST.reduce((sum, one) => sum + one, from)), '6,7'],
  'Array.prototype.reverse': [() => [1, 2].reverse(), '2,1'],
  'Array.prototype.slice': [() => [1, 2, 3].slice(-2, -1), '2'],
  'Array.prototype.some': [
    () => [[1, 2].some((one, place) => one === place), [1, 2].some((one) => one > 1)],
    'false,true',
  ],
  'Array.prototype.sort': [() => [3, 1, 2].sort((a, b) => a - b), '1,2,3'],
  'Array.prototype.splice': [() => [1, 2, 3].splice(1, 1), '2'],
  'Array.prototype[Symbol.iterator]': [() => [...LIST, 3], '1,2,3'],
  'Map.prototype': [mapped, '1,2,3,4,4,,true,false,1,3,2,4,true,1'],
  'Math.abs': [() => [Math.abs(-1.5), Math.abs(2)], '1.5,2'],
  'Math.ceil': [() => [Math.ceil(1.2), Math.ceil(-1.5), Math.ceil(3)], '2,-1,3'],
  'Math.floor': [() => [Math.floor(1.8), Math.floor(-1.5), Math.floor(3)], '1,-2,3'],
  'Math.imul': [() => [Math.imul(3, 5), Math.imul(0x7fffffff, 2)], '15,-2'],
  'Math.max': [() => [Math.max(1, 3, 2), Math.max(), Math.max(0, -1)], '3,-Infinity,0'],
  'Math.min': [() => [Math.min(2, 1, 3), Math.min(), Math.min(0, -1)], '1,Infinity,-1'],
  'Math.round': [() => [Math.round(2.5), Math.round(-1.6), Math.round(1.4)], '3,-2,1'],
  'Math.sign': [() => [Math.sign(-3), Math.sign(0), Math.sign(2)], '-1,0,1'],
  Number: [() => [Number('1.5'), Number(''), Number('a')], '1.5,0,NaN'],
  'Number.isFinite': [
    () => [Number.isFinite(1), Number.isFinite(NaN), Number.isFinite(Infinity)],
    'true,false,false',
  ],
  'Number.isInteger': [() => [Number.isInteger(2), Number.isInteger(1.5)], 'true,false'],
  'Number.isNaN': [() => [Number.isNaN(NaN), Number.isNaN(1)], 'true,false'],
  'Number.prototype.toFixed': [() => [(1.26).toFixed(1), (2).toFixed(2)], '1.3,2.00'],
  'Object.assign': [() => Object.assign({ a: 1 }, { b: 2 }).b, '2'],
  'Object.entries': [() => Object.entries({ a: 1, b: 2 }), 'a,1,b,2'],
  'Object.fromEntries': [() => Object.fromEntries([['a', 1]])['a'], '1'],
  'Object.hasOwn': [() => [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')], 'true,false'],
  'Object.keys': [() => Object.keys({ a: 1, b: 2 }), 'a,b'],
  'Object.values': [() => Object.values({ a: 1, b: 2 }), '1,2'],
  'Set.prototype': [gathered, 'true,false,false,true,2,2,3'],
  'WeakMap.prototype': [remembered, '1,,true,false'],
  'Function.prototype.bind': [() => Array.isArray.bind(null)([]), 'true'],
  'JSON.parse': [() => (JSON.parse('{"a":[1]}') as { a: number[] }).a, '1'],
  'Promise.resolve': [() => typeof Promise.resolve().then, 'function'],
  'String.prototype.endsWith': [() => ['abc'.endsWith('bc'), 'abc'.endsWith('ab')], 'true,false'],
  'String.prototype.includes': [() => ['abc'.includes('b'), 'abc'.includes('d')], 'true,false'],
  'String.prototype.indexOf': [() => ['abab'.indexOf('a', 1), 'ab'.indexOf('c')], '2,-1'],
  'String.prototype.charCodeAt': [() => ['ab'.charCodeAt(0), 'ab'.charCodeAt(1)], '97,98'],
  'String.prototype.match': [() => ['a1b2'.match(/\d/g), 'a'.match(/\d/)], '1,2,'],
  'String.prototype.matchAll': [() => [...'a1b2'.matchAll(/[a-z](\d)/g)], 'a1,1,b2,2'],
  'String.prototype.normalize': [() => 'é'.normalize('NFD').length, '2'],
  'String.prototype.padStart': [() => ['7'.padStart(2, '0'), '12'.padStart(2, '0')], '07,12'],
  'String.prototype.repeat': [() => ['ab'.repeat(2), 'a'.repeat(0)], 'abab,'],
  'String.prototype.replace': [
    () => 'a.b.a'.replace(/\./g, '').replace(/a/g, (one) => one.toUpperCase()),
    'AbA',
  ],
  'String.prototype.search': [() => ['a b'.search(/\s/), 'ab'.search(/\s/)], '1,-1'],
  'String.prototype.slice': [() => 'abc'.slice(-2, -1), 'b'],
  'String.prototype.split': [() => 'a1b'.split(/(\d)/), 'a,1,b'],
  'String.prototype.startsWith': [() => ['abc'.startsWith('ab'), 'abc'.startsWith('bc')], 'true,false'],
  'String.prototype.toLowerCase': [() => ['aB'.toLowerCase(), 'aB'.toUpperCase()], 'ab,AB'],
  'String.prototype.trim': [() => '\u00a0 a\n'.trim(), 'a'],
  'RegExp.prototype.exec': [() => [/(b)c/.exec('abc'), /d/.exec('abc')], 'bc,b,'],
  'RegExp.prototype.test': [() => [/b/.test('abc'), /d/.test('abc')], 'true,false'],
  AbortController: [() => new AbortController().signal.aborted, 'false'],
  'Intl.ListFormat': [() => new Intl.ListFormat('en').format(['a', 'b']), 'a and b'],
  'Intl.NumberFormat': [() => new Intl.NumberFormat('en').format(1.5), '1.5'],
  MutationObserver: [() => new MutationObserver(() => {}).takeRecords().length, '0'],
  'performance.now': [() => typeof performance.now(), 'number'],
  setTimeout: [() => typeof setTimeout, 'function'],
  URL: [() => new URL('/a', 'https://b.example').pathname, '/a'],
  requestAnimationFrame: [() => typeof requestAnimationFrame, 'function'],
};

/** The first that does not do what it does in every browser; null: none. Asks by no function but those in the list. */
export function brokenBuiltin(): string | null {
  for (const name in ASKED) {
    const [ask, answer] = ASKED[name] as Asked;
    try {
      if ((ask() as { toString(): string }).toString() !== answer) return name;
    } catch {
      return name;
    }
  }
  return null;
}
