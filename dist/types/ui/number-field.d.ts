import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
export interface NumberField {
    id: string;
    label: string;
    value: string;
    /** Shown behind the field, such as "mg". */
    unit?: string;
    /** The label stands elsewhere on the screen already. */
    quietLabel?: boolean;
    error?: string | undefined;
    /** Marks the field while the message stands elsewhere on the screen. */
    invalid?: boolean;
    describedBy?: string;
    input(value: string): void;
    /** The field was left. */
    done?(): void;
}
/**
 * A text field with a numeric keyboard: `type=number` refuses a decimal comma in some languages, changes by accident when
 * the page is scrolled, and hands over an empty text for what it does not understand.
 */
export declare function numberField(field: NumberField): TemplateResult;
export declare function fieldError(id: string, error: string | undefined): TemplateResult | typeof nothing;
/**
 * Reads what a person types: a decimal comma or point, spaces around it; nothing else. Three digits behind it could
 * just as well be a thousand, so that is no answer.
 */
export declare function readNumber(text: string): number | undefined;
/** How the visitor's language writes a decimal. */
export declare const decimalMark: ({ number }: Pick<Words, 'number'>) => string;
/** As it can be typed, and read again: no sign between thousands. */
export declare const typedNumber: (words: Pick<Words, 'number'>, value: number) => string;
export declare const numberFieldStyles: import("lit").CSSResult;
