// Sees what a page could notice of the quiz: what it logs, which events it fires, what it asks of the browser.
import type { PageWindow } from './host-page.js';

export interface FiredEvent {
  readonly type: string;
  readonly detail: unknown;
  /** On what it was fired. Stands apart from what is compared between pages. */
  readonly target: EventTarget;
}

export interface Witness {
  /** Warnings and errors in the console, errors nobody caught, and violations of the page's policy. */
  readonly complaints: string[];
  /** What else stands in the console. */
  readonly logged: string[];
  /** Every event that a script fired, on whatever. */
  readonly events: FiredEvent[];
  /** Names of policies for Trusted Types that were made. */
  readonly policies: string[];
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

/** To be called before the page does anything. */
export function witness(page: PageWindow): Witness {
  const seen: Witness = { complaints: [], logged: [], events: [], policies: [] };
  const { console } = page;
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => void seen.complaints.push(`${level}: ${parts.join(' ')}`);
  }
  for (const level of ['log', 'info', 'debug', 'trace', 'table', 'dir'] as const) {
    console[level] = (...parts: unknown[]) => void seen.logged.push(`${level}: ${parts.join(' ')}`);
  }
  page.addEventListener('error', ({ message }) => seen.complaints.push(`uncaught: ${message}`));
  page.addEventListener('unhandledrejection', ({ reason }) =>
    seen.complaints.push(`rejected: ${String(reason)}`),
  );
  page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    seen.complaints.push(`violated: ${effectiveDirective} ${blockedURI} ${sample}`),
  );

  const { prototype } = page.EventTarget;
  const { dispatchEvent } = prototype;
  prototype.dispatchEvent = function dispatchNoticed(event: Event): boolean {
    const fired = { type: event.type, detail: (event as CustomEvent<unknown>).detail, target: this };
    seen.events.push(Object.defineProperty(fired, 'target', { enumerable: false }));
    return dispatchEvent.call(this, event);
  };

  const { trustedTypes } = page as PageWindow & { trustedTypes?: PolicyFactory };
  if (trustedTypes) {
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = (name, rules) => {
      seen.policies.push(name);
      return create(name, rules);
    };
  }
  return seen;
}

export interface Asked {
  /** What was asked for, as `means: what`. */
  readonly requests: string[];
}

type Callable = (...args: unknown[]) => unknown;

const told = (means: string, args: readonly unknown[]): string =>
  `${means}: ${args.map((arg) => String(arg)).join(' ')}`;

interface Watch {
  readonly page: PageWindow;
  readonly requests: string[];
  /** Whether what keeps or sends something throws, as it does where a browser forbids it. */
  readonly isRefused: boolean;
}

function refuse({ page, isRefused }: Watch): void {
  if (isRefused) throw new page.DOMException('The operation is insecure.', 'SecurityError');
}

function watchMethods(
  owner: object | undefined,
  name: string,
  methods: readonly string[],
  watch: Watch,
  isRefusable = false,
): void {
  if (!owner) return;
  const record = owner as Record<string, Callable>;
  for (const method of methods) {
    const original = record[method];
    if (!original) continue;
    record[method] = function noticed(this: unknown, ...args: unknown[]): unknown {
      watch.requests.push(told(`${name}.${method}`, args));
      if (isRefusable) refuse(watch);
      return original.apply(this, args);
    };
  }
}

function watchSetter(prototype: object, name: string, property: string, watch: Watch): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
  if (!descriptor) return;
  const noticed: PropertyDescriptor = { ...descriptor };
  const { get, set } = descriptor;
  const isStore = property === 'cookie';
  if (set) {
    noticed.set = function setNoticed(this: unknown, value: unknown): void {
      watch.requests.push(told(`${name}.${property}`, [value]));
      if (isStore) refuse(watch);
      set.call(this, value);
    };
  }
  if (isStore && get) {
    noticed.get = function getNoticed(this: unknown): unknown {
      watch.requests.push(told(`${name}.${property}`, ['read']));
      refuse(watch);
      return get.call(this) as unknown;
    };
  }
  Object.defineProperty(prototype, property, noticed);
}

/** A store or a device is touched before anything is done with it: where it is forbidden, the touch throws. */
function watchTouch(
  owner: object | undefined,
  name: string,
  properties: readonly string[],
  watch: Watch,
): void {
  if (!owner) return;
  for (const property of properties) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, property);
    const get = descriptor?.get;
    if (!get || !descriptor.configurable) continue;
    const touched = function touched(this: unknown): unknown {
      watch.requests.push(told(name, [property]));
      refuse(watch);
      return get.call(this);
    };
    Object.defineProperty(owner, property, { ...descriptor, get: touched });
  }
}

function watchConstructors(names: readonly string[], { page, requests }: Watch): void {
  const globals = page as unknown as Record<string, unknown>;
  for (const name of names) {
    const original = globals[name];
    if (typeof original !== 'function') continue;
    globals[name] = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        requests.push(told(`new ${name}`, args));
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
  }
}

/** Whatever a page says to the page around it, and wherever it goes. */
function watchDepartures({ page, requests }: Watch): void {
  page.parent.addEventListener('message', ({ source }) => {
    if (source === page) requests.push('message: to the page around it');
  });
  // Not in every browser.
  if ('navigation' in page)
    page.navigation.addEventListener('navigate', ({ destination }) =>
      requests.push(told('navigate', [destination.url])),
    );
  page.addEventListener('submit', () => requests.push('submit: a form of the page'));
  page.addEventListener('hashchange', () => requests.push(told('hashchange', [page.location.hash])));
}

/**
 * Every way out of a page, and every place where something could be kept. To be called before the page does anything.
 * What markup and styles ask for is not seen here: that is for a policy, and for what the browser says that it loaded.
 */
export function watchWaysOut(page: PageWindow, { isRefused = false } = {}): Asked {
  const requests: string[] = [];
  const watch: Watch = { page, requests, isRefused };
  const proto = (name: string): object | undefined =>
    (page as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
  watchMethods(
    page,
    'window',
    ['fetch', 'open', 'postMessage', 'requestFileSystem', 'alert', 'confirm', 'prompt', 'find'],
    watch,
  );
  for (const owner of [page, proto('Window')])
    watchTouch(
      owner,
      'window',
      ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'sharedStorage'],
      watch,
    );
  watchTouch(
    proto('Navigator'),
    'navigator',
    ['serviceWorker', 'storage', 'clipboard', 'locks', 'credentials', 'geolocation', 'permissions'],
    watch,
  );
  watchMethods(proto('Navigator'), 'navigator', ['sendBeacon'], watch, true);
  watchMethods(proto('Navigator'), 'navigator', ['registerProtocolHandler', 'share'], watch);
  watchMethods(proto('XMLHttpRequest'), 'XMLHttpRequest', ['open', 'send'], watch);
  watchMethods(proto('Storage'), 'storage', ['getItem', 'setItem', 'removeItem', 'clear', 'key'], watch);
  watchMethods(proto('IDBFactory'), 'indexedDB', ['open', 'deleteDatabase', 'databases'], watch);
  watchMethods(proto('CacheStorage'), 'caches', ['open', 'match', 'has', 'keys', 'delete'], watch);
  watchMethods(proto('History'), 'history', ['pushState', 'replaceState', 'go', 'back', 'forward'], watch);
  watchMethods(proto('HTMLFormElement'), 'form', ['submit'], watch);
  watchMethods(
    proto('Document'),
    'document',
    ['execCommand', 'write', 'open', 'requestStorageAccess'],
    watch,
  );
  watchMethods(proto('Performance'), 'performance', ['mark', 'measure'], watch);
  watchConstructors(
    [
      'Worker',
      'SharedWorker',
      'WebSocket',
      'EventSource',
      'BroadcastChannel',
      'RTCPeerConnection',
      'WebTransport',
      'FontFace',
      'Audio',
      'Notification',
    ],
    watch,
  );
  watchSetter(proto('Document') ?? {}, 'document', 'cookie', watch);
  watchSetter(proto('Document') ?? {}, 'document', 'title', watch);
  for (const [name, property] of [
    ['HTMLImageElement', 'src'],
    ['HTMLImageElement', 'srcset'],
    ['HTMLScriptElement', 'src'],
    ['HTMLLinkElement', 'href'],
    ['HTMLIFrameElement', 'src'],
    ['HTMLIFrameElement', 'srcdoc'],
    ['HTMLMediaElement', 'src'],
  ] as const) {
    watchSetter(proto(name) ?? {}, name, property, watch);
  }
  watchDepartures(watch);
  return { requests };
}

/** Paths of all that a page has loaded since it began, by the browser's own count, sorted. */
export function loadedBy(page: PageWindow): string[] {
  return page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .sort();
}
