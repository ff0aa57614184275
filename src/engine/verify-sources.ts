import type { Problem } from './problem.js';
import type { Knowledge, Source } from './types.js';
import { ruleGroups } from './verify-rules.js';

interface Cited {
  where: string;
  id: string;
}

/** Every source that stands anywhere in a value, with the place where it stands. */
function citedIn(value: unknown, where: string): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = where === '' ? key : `${where}.${key}`;
    if (key === 'sources' && Array.isArray(inner)) return inner.map((id) => ({ where, id: String(id) }));
    return key === 'source' && typeof inner === 'string' ? [{ where, id: inner }] : citedIn(inner, path);
  });
}

const missing = (where: string, message: string): Problem => ({ code: 'source-missing', where, message });

function unlisted({ sources, ...rest }: Knowledge): Problem[] {
  return citedIn(rest, '')
    .filter(({ id }) => !Object.hasOwn(sources, id))
    .map(({ where, id }) => missing(where, `It rests on "${id}", which stands in no list of sources.`));
}

function unfounded(knowledge: Knowledge): Problem[] {
  return ruleGroups(knowledge).flatMap(([group, rules]) =>
    Object.entries(rules)
      .filter(([, { sources }]) => sources.length === 0)
      .map(([id]) => missing(`rules.${group}.${id}`, `The rule "${id}" rests on no source.`)),
  );
}

/** What was read somewhere has a year, or says what it is that carries none; our own choice or what is computed has none to give. */
const wasRead = ({ kind }: Source): boolean => kind === 'primary' || kind === 'secondary' || kind === 'code';

/** No document is from then. */
const NEVER = 2100;

const undated = ({ sources }: Knowledge): Problem[] =>
  Object.entries(sources).flatMap(([id, source]): Problem[] => {
    const problem = (said: string): Problem[] => [
      {
        code: 'source-undated',
        where: `sources.${id}`,
        message: `The source "${id}" (${source.title}) ${said}.`,
      },
    ];
    if (source.year !== null && !(Number.isInteger(source.year) && source.year <= NEVER))
      return problem(`has the year "${source.year}", which cannot be`);
    if (source.year !== null && source.undated !== undefined)
      return problem('has a year and is called undated');
    if (source.year === null && source.undated === undefined && wasRead(source))
      return problem('has no year, and does not say why');
    return [];
  });

/** Whatever rests on nothing that a person could look up, or on something of no known date. */
export function verifySources(knowledge: Knowledge): Problem[] {
  return [...unlisted(knowledge), ...unfounded(knowledge), ...undated(knowledge)];
}
