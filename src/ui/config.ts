import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { attributeText } from './attribute-text.js';
import { safeUrl } from './urls.js';
import { valueText } from './value-text.js';

/** What a host wrote that cannot be used, and what was expected; also the detail of `mg-config-error`. */
export interface ConfigProblem {
  readonly element: string;
  /** The attribute, or the place inside its JSON: `answers.ageYears`, `catalog.products[3].price`. */
  readonly attribute: string;
  readonly value: string;
  readonly expected: string;
}

/** A problem before it is known which element has it. */
export type Problem = Omit<ConfigProblem, 'element'>;

/**
 * One attribute and the property of the same name. Plain guards rather than schemas: they cannot throw, whatever the
 * page has done to `Object.prototype`, and an attribute is only ever a short text.
 */
export interface Setting<T> {
  readonly attribute: string;
  /** Continues the sentence "Expected: ". */
  readonly expected: string;
  readonly fallback: T;
  /** A flag is on when its attribute is present, as in HTML. */
  readonly isFlag?: boolean;
  /** undefined: not usable. */
  read(given: unknown): T | undefined;
}

export type SettingTable = Readonly<Record<string, Setting<unknown>>>;
export type ValuesOf<Table extends SettingTable> = {
  readonly [Key in keyof Table]: Table[Key] extends Setting<infer T> ? T : never;
};

const MOST_PLACE_CHARACTERS = 200;
const MOST_EXPECTED_CHARACTERS = 2000;

/** One line that reads as it stands: places and expectations may quote a key or a column of the host's. */
function oneLine(text: string, most: number): string {
  const start = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}

export const problemWith = (attribute: string, value: unknown, expected: string): Problem =>
  Object.freeze({
    attribute: oneLine(attribute, MOST_PLACE_CHARACTERS),
    value: valueText(value),
    expected: oneLine(expected, MOST_EXPECTED_CHARACTERS),
  });

const MOST_TOLD_APART = 25;

/** A long list of warnings hides its first line: of what comes after these the number is told. */
export function fewToTell(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  if (!first || problems.length <= MOST_TOLD_APART) return problems;
  const [attribute = ''] = first.attribute.split(/[.[]/);
  const expected = `no problems here; the first ${MOST_TOLD_APART} are told one by one`;
  return [
    ...problems.slice(0, MOST_TOLD_APART),
    problemWith(attribute, `${problems.length} problems`, expected),
  ];
}

/* -------------------------------------------------------------- settings */

function orList(options: readonly string[]): string {
  const last = options.at(-1) ?? '';
  return options.length < 2 ? last : `${options.slice(0, -1).join(', ')} or ${last}`;
}

export function oneOf<const T extends string>(attribute: string, options: readonly [T, ...T[]]): Setting<T> {
  return {
    attribute,
    expected: orList(options),
    fallback: options[0],
    read: (given) =>
      options.find((option) => typeof given === 'string' && option === given.trim().toLowerCase()),
  };
}

export function flag(attribute: string): Setting<boolean> {
  return {
    attribute,
    expected: 'no value: the attribute is on when it is present and off when it is absent',
    fallback: false,
    isFlag: true,
    read: (given) => (typeof given === 'boolean' ? given : undefined),
  };
}

export function text(attribute: string, expected: string, mostCharacters: number): Setting<string | null> {
  return {
    attribute,
    expected,
    fallback: null,
    read: (given) => (typeof given === 'string' && given.length <= mostCharacters ? given.trim() : undefined),
  };
}

export function url(attribute: string): Setting<string | null> {
  return {
    attribute,
    expected: 'an address that starts with https:, http:, mailto: or tel:, or a relative one',
    fallback: null,
    read: (given) => safeUrl(given) ?? undefined,
  };
}

/* ------------------------------------------------------------- reading */

const declarationOf = ({ attribute, isFlag }: Setting<unknown>): PropertyDeclaration => ({
  attribute,
  type: isFlag ? Boolean : String,
});

/** Reactive properties for a table; nothing is ever reflected to an attribute. */
export function propertiesOf(table: SettingTable): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(table).map(([property, setting]) => [property, declarationOf(setting)]),
  );
}

const isGiven = (given: unknown): boolean =>
  given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');

const plainFlagTexts: readonly (string | null)[] = [null, '', 'true'];

function flagProblem(element: Element, { attribute, expected }: Setting<unknown>): Problem | null {
  const written = attributeText(element.getAttribute(attribute));
  if (plainFlagTexts.includes(written) || written === attribute) return null;
  return problemWith(attribute, written, expected);
}

function readSetting(
  element: Element,
  given: unknown,
  setting: Setting<unknown>,
  problems: Problem[],
): unknown {
  if (setting.isFlag) {
    const problem = flagProblem(element, setting);
    if (problem) problems.push(problem);
  }
  if (!isGiven(given)) return setting.fallback;
  const value = setting.read(given);
  if (value !== undefined) return value;
  problems.push(problemWith(setting.attribute, given, setting.expected));
  return setting.fallback;
}

export interface SettingsReading {
  values: Readonly<Record<string, unknown>>;
  problems: Problem[];
}

/** Reads the properties of a table from an element; what cannot be used falls back and is told. */
export function readSettings(element: Element, table: SettingTable): SettingsReading {
  const problems: Problem[] = [];
  const values = Object.entries(table).map(([property, setting]) => {
    const given = (element as unknown as Record<string, unknown>)[property];
    return [property, readSetting(element, given, setting, problems)];
  });
  return { values: Object.fromEntries(values) as Record<string, unknown>, problems };
}
