import type { PropertyDeclarations } from 'lit';
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
export declare const problemWith: (attribute: string, value: unknown, expected: string) => Problem;
/** A long list of warnings hides its first line: of what comes after these the number is told. */
export declare function fewToTell(problems: readonly Problem[]): readonly Problem[];
export declare function oneOf<const T extends string>(attribute: string, options: readonly [T, ...T[]]): Setting<T>;
export declare function flag(attribute: string): Setting<boolean>;
export declare function text(attribute: string, expected: string, mostCharacters: number): Setting<string | null>;
export declare function url(attribute: string): Setting<string | null>;
/** Reactive properties for a table; nothing is ever reflected to an attribute. */
export declare function propertiesOf(table: SettingTable): PropertyDeclarations;
export interface SettingsReading {
    values: Readonly<Record<string, unknown>>;
    problems: Problem[];
}
/** Reads the properties of a table from an element; what cannot be used falls back and is told. */
export declare function readSettings(element: Element, table: SettingTable): SettingsReading;
