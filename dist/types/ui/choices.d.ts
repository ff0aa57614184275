import { type TemplateResult } from 'lit';
export interface Choice {
    value: string;
    label: string;
    detail?: string | undefined;
    /** Stands apart from the others: before them, or after them as "none of these" does. */
    apart?: 'before' | 'after';
    /** Stays in sight while the list is searched. */
    stays?: boolean;
}
export interface ChoiceList {
    name: string;
    type: 'radio' | 'checkbox';
    choices: readonly Choice[];
    picked: readonly string[];
    describedBy?: string;
    invalid?: boolean;
    /** A long list: less air around each choice. */
    dense?: boolean;
    pick(value: string, checked: boolean): void;
}
export declare function choiceList(list: ChoiceList): TemplateResult;
export declare const choicesStyles: import("lit").CSSResult;
