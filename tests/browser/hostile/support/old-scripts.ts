// What scripts of others do to a page, as inline scripts. Real libraries come from .build/foreign (see
// scripts/foreign.js) and npm.

const script = (text: string): string => `<script>${text}</script>`;

export const libraries = {
  prototype: ['/.build/foreign/prototype.js'],
  mooTools: ['/.build/foreign/mootools.js', '/.build/foreign/mootools-more.js'],
  jQuery: ['/node_modules/jquery/dist/jquery.js'],
} as const;

export const withLibrary = (files: readonly string[], attributes = ''): string =>
  files.map((file) => `<script src="${file}" ${attributes}></script>`).join('');

/** Whether the set-up could bring them in. */
export async function areHere(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map((file) => fetch(file, { method: 'HEAD' })));
  return found.every(({ ok }) => ok);
}

/** Members that show up in every `for…in` over a list, a word, a number, a function or an element. */
export const enumerableMembers = script(`
  const owners = [Array, String, Number, Boolean, Function, Date, RegExp, Promise, Map, Set, Error, Symbol, Node,
    Element, HTMLElement, HTMLInputElement, Event, EventTarget, NodeList, Document];
  for (const owner of owners) {
    owner.prototype.each = function () { return 'of the host' };
    owner.prototype.ofTheHost = { a: 1 };
    owner.ofTheHost = 1;
  }`);

/** Prototype.js until 1.6, which wrote JSON before browsers did. */
export const writesJson = script(`
  Array.prototype.toJSON = function () { return '[' + this.join() + ']' };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Number.prototype.toJSON = function () { return String(this) };
  Boolean.prototype.toJSON = function () { return String(this) };
  Date.prototype.toJSON = function () { return '"a day"' };`);

/** What shops found on the web when browsers lacked it: it does most of what the browser's own does, and shows up. */
export const standIns = script(`
  Array.from = function (list) { return list ? [].slice.call(list) : [] };
  Array.prototype.entries = function () { return this.slice() };
  Array.prototype.find = function (is, self) { for (var i = 0; i < this.length; i++) if (is.call(self, this[i], i)) return this[i] };
  Array.prototype.filter = function (is, self) { for (var r = [], i = 0; i < this.length; i++) if (is.call(self, this[i], i)) r.push(this[i]); return r };
  Array.prototype.map = function (to, self) { for (var r = [], i = 0; i < this.length; i++) r.push(to.call(self, this[i], i)); return r };
  Array.prototype.flat = function () { return this.reduce(function (all, one) { return all.concat(one) }, []) };
  Array.prototype.at = function (i) { return this[i < 0 ? this.length + i : i] };
  Array.prototype.includes = function (one) { return this.indexOf(one) !== -1 };
  Array.isArray = function (one) { return Object.prototype.toString.call(one) === '[object Array]' };
  Object.values = function (all) { var r = []; for (var key in all) r.push(all[key]); return r };
  Object.keys = function (all) { var r = []; for (var key in all) if (Object.prototype.hasOwnProperty.call(all, key)) r.push(key); return r };
  Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) to[key] = arguments[i][key]; return to };
  Function.prototype.bind = function (self) { var act = this, first = [].slice.call(arguments, 1); return function () { return act.apply(self, first.concat([].slice.call(arguments))) } };
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0 };
  String.prototype.endsWith = function (end) { var at = this.length - end.length; return at >= 0 && this.indexOf(end, at) === at };
  String.prototype.includes = function (part) { return this.indexOf(part) !== -1 };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') };
  String.prototype.replaceAll = function (one, other) { return this.split(one).join(other) };
  String.prototype.repeat = function (times) { return new Array(times + 1).join(this) };
  Number.isInteger = function (one) { return typeof one === 'number' && isFinite(one) && Math.floor(one) === one };
  Date.now = function () { return +new Date };
  Date.prototype.toISOString = function () { return String(this) };
  Date.parse = function () { return NaN };`);

/** Wraps what runs later, as those do that follow what a page does. */
export const zones = script(`
  var { addEventListener: add, removeEventListener: remove } = EventTarget.prototype, wrapped = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, heard, options) {
    if (heard && !wrapped.has(heard)) wrapped.set(heard, function (event) { return typeof heard === 'function' ? heard.call(this, event) : heard.handleEvent(event) });
    return add.call(this, type, heard && wrapped.get(heard), options);
  };
  EventTarget.prototype.removeEventListener = function (type, heard, options) { return remove.call(this, type, wrapped.get(heard) || heard, options) };
  for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
    const own = window[name];
    window[name] = function (act, time) { return own.call(window, function () { act.apply(this, arguments) }, time) };
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Own = window[name];
    window[name] = class extends Own { constructor(act, options) { super(function () { return act.apply(this, arguments) }, options) } };
  }`);

export const ownPromise = script(`
  (function () {
    var Own = Promise;
    function Later(work) { this.own = new Own(work) }
    var later = function (own) { var made = Object.create(Later.prototype); made.own = own; return made };
    Later.prototype.then = function (done, failed) { return later(this.own.then(done, failed)) };
    Later.prototype.catch = function (failed) { return later(this.own.catch(failed)) };
    Later.prototype.finally = function (act) { return later(this.own.finally(act)) };
    for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled']) Later[name] = function (value) { return later(Own[name](value)) };
    window.Promise = Later;
  })()`);

export const ownIteratorsAndJson = script(`
  Array.prototype[Symbol.iterator] = Array.prototype.values = function () {
    var list = this, i = 0;
    return { next: function () { return i < list.length ? { done: false, value: list[i++] } : { done: true, value: undefined } }, [Symbol.iterator]: function () { return this } };
  };
  (function () {
    var { parse, stringify } = JSON;
    window.JSON = { parse: function (text, change) { return parse(text, change) }, stringify: function (value, change, room) { return stringify(value, change, room) } };
  })()`);

export const manyNames = script(`
  window.name = 'shop';
  var event = null, status = 1, html = 2, css = 3, render = 4, nothing = 5, lit = 6, zod = 7, CSS = 11, find = 12, print = 13, stop = 14, screen = 15, mg = 8, mgQuiz = 9, $ = 10;
  var process = { env: {} }, global = window, exports = {}, module = { exports: exports };
  var require = function () { throw new Error('require') }, define = function () { throw new Error('define') };
  define.amd = {};`);

const prototypes =
  'Object Array Function String Number Boolean Date RegExp Promise Map Set WeakMap Error TypeError Symbol ' +
  'EventTarget Node Element HTMLElement HTMLInputElement ShadowRoot DocumentFragment Document Event CustomEvent ' +
  'NodeList CSSStyleSheet';

export const frozen = script(`
  for (const name of '${prototypes}'.split(' ')) { Object.freeze(window[name].prototype); Object.freeze(window[name]) }
  for (const one of [JSON, Math, Reflect, customElements, Object.getPrototypeOf(customElements)]) Object.freeze(one);`);

/** What an old browser or a strict page lacks, and what is there without it. */
export const withoutObservers = script(`
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'matchMedia', 'fetch', 'XMLHttpRequest',
    'structuredClone', 'WeakRef', 'FinalizationRegistry', 'requestIdleCallback', 'queueMicrotask', 'scheduler', 'CSS',
    'localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'Blob', 'TextEncoder', 'navigation']) {
    delete window[name];
    Object.defineProperty(window, name, { value: undefined, configurable: true });
  }`);

export const brokenConsole = script(`
  Object.defineProperty(window, 'console', {
    value: { get error() { throw new Error('no error') }, warn() { throw new Error('no warning') }, log: 1 },
  });`);
