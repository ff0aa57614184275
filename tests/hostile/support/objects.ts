// What a page's script could hand over that JSON could not.

const fail = (): never => {
  throw new Error('no');
};
const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function circular(): object {
  const round: Record<string, unknown> = {};
  return Object.assign(round, { products: [round], foods: [round], own: round, id: round });
}

/** Few objects, which written out would be more than there is room for anywhere. */
function eachHeldManyTimes(): object {
  let held: unknown = 'x'.repeat(100);
  for (let storey = 0; storey < 40; storey += 1) held = [held, held, held, held];
  return { products: [held], foods: [held], id: held, own: held, findings: held, 'quiz.title': held };
}

/** By name; each time another one. */
export const hostileObjects: Readonly<Record<string, () => unknown>> = {
  'a proxy of which all throws': () => new Proxy({}, traps),
  'a list of which all throws': () => new Proxy([], traps),
  'a proxy that was revoked': () => revoked({}),
  'a list that was revoked': () => revoked([]),
  'an object without a prototype': () => Object.create(null) as object,
  'an object that cannot be written as text': () => ({ toString: fail, valueOf: fail, toJSON: fail }),
  'an object whose members throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['products', 'foods', 'ageYears', 'conditions', 'own', 'id', 'findings', 'quiz.title'].map((key) => [
          key,
          { get: fail, enumerable: true },
        ]),
      ),
    ),
  'an object of such objects': () => ({
    products: [new Proxy({}, traps), revoked({})],
    foods: [new Proxy({}, traps), revoked([])],
    ageYears: new Proxy({}, traps),
    conditions: new Proxy([], traps),
    medicines: revoked([]),
    supplements: [new Proxy({}, traps), revoked({})],
    own: revoked({}),
    id: 'a',
    version: '1',
    findings: new Proxy({}, traps),
    'quiz.title': revoked({}),
  }),
  'an object that holds itself': circular,
  'an object that holds another a million times over': eachHeldManyTimes,
  'a symbol': () => Symbol('x'),
  'a big integer': () => 10n,
  'a function': () => () => 1,
  'a date that is none': () => new Date(Number.NaN),
  'a map': () => new Map([['ageYears', 40]]),
  'a promise': () => Promise.resolve({ ageYears: 40 }),
  bytes: () => new Uint8Array(100),
  'a list with holes': () => Object.assign([], { length: 5 }),
  'a list that says to be the longest there can be': () =>
    Object.assign(Object.create(Array.prototype) as object, { length: 2 ** 53 - 1 }),
};
