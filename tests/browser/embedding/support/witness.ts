// Sees what a page could notice of the quiz: what it logs, which events it fires, what it asks of the browser.
import type { PageWindow } from './host-page.js';

export interface FiredEvent {
  readonly type: string;
  readonly detail: unknown;
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
    seen.events.push({ type: event.type, detail: (event as CustomEvent<unknown>).detail });
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

function watchMethods(
  owner: object | undefined,
  name: string,
  methods: readonly string[],
  requests: string[],
): void {
  if (!owner) return;
  const record = owner as Record<string, Callable>;
  for (const method of methods) {
    const original = record[method];
    if (!original) continue;
    record[method] = function noticed(this: unknown, ...args: unknown[]): unknown {
      requests.push(told(`${name}.${method}`, args));
      return original.apply(this, args);
    };
  }
}

function watchSetter(prototype: object, name: string, property: string, requests: string[]): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
  if (!descriptor) return;
  const noticed: PropertyDescriptor = { ...descriptor };
  const { get, set } = descriptor;
  if (set) {
    noticed.set = function setNoticed(this: unknown, value: unknown): void {
      requests.push(told(`${name}.${property}`, [value]));
      set.call(this, value);
    };
  }
  if (property === 'cookie' && get) {
    noticed.get = function getNoticed(this: unknown): unknown {
      requests.push(told(`${name}.${property}`, ['read']));
      return get.call(this) as unknown;
    };
  }
  Object.defineProperty(prototype, property, noticed);
}

function watchConstructors(page: PageWindow, names: readonly string[], requests: string[]): void {
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

/** Every way out of a page, and every place where something could be kept. To be called before the page does anything. */
export function watchWaysOut(page: PageWindow): Asked {
  const requests: string[] = [];
  const proto = (name: string): object | undefined =>
    (page as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
  watchMethods(page, 'window', ['fetch', 'open', 'postMessage', 'requestFileSystem'], requests);
  watchMethods(page.parent === page ? undefined : page.parent, 'parent', ['postMessage'], []);
  watchMethods(proto('Navigator'), 'navigator', ['sendBeacon', 'registerProtocolHandler', 'share'], requests);
  watchMethods(proto('XMLHttpRequest'), 'XMLHttpRequest', ['open', 'send'], requests);
  watchMethods(proto('Storage'), 'storage', ['getItem', 'setItem', 'removeItem', 'clear', 'key'], requests);
  watchMethods(proto('IDBFactory'), 'indexedDB', ['open', 'deleteDatabase', 'databases'], requests);
  watchMethods(proto('CacheStorage'), 'caches', ['open', 'match', 'has', 'keys', 'delete'], requests);
  watchMethods(proto('CookieStore'), 'cookieStore', ['get', 'getAll', 'set', 'delete'], requests);
  watchMethods(proto('ServiceWorkerContainer'), 'serviceWorker', ['register'], requests);
  watchMethods(proto('History'), 'history', ['pushState', 'replaceState', 'go', 'back'], requests);
  watchMethods(proto('HTMLFormElement'), 'form', ['submit'], requests);
  watchConstructors(
    page,
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
    requests,
  );
  watchSetter(proto('Document') ?? {}, 'document', 'cookie', requests);
  watchSetter(proto('Document') ?? {}, 'document', 'title', requests);
  for (const [name, property] of [
    ['HTMLImageElement', 'src'],
    ['HTMLImageElement', 'srcset'],
    ['HTMLScriptElement', 'src'],
    ['HTMLLinkElement', 'href'],
    ['HTMLIFrameElement', 'src'],
    ['HTMLMediaElement', 'src'],
  ] as const) {
    watchSetter(proto(name) ?? {}, name, property, requests);
  }
  return { requests };
}

/** Paths of all that a page has loaded since it began, sorted. */
export function loadedBy(page: PageWindow): string[] {
  return page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .sort();
}
