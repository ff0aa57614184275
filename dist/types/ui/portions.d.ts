import { type TemplateResult } from 'lit';
import type { DietGroup } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface Portions {
    words: Words;
    groups: readonly DietGroup[];
    values: Readonly<Partial<Record<DietGroup, string>>>;
    invalid: readonly string[];
    describedBy: string;
    change(group: DietGroup, to: (value: string) => string): void;
    /** Zero in each field that is still empty. */
    fillZeros(): void;
}
export declare function portions(list: Portions): TemplateResult;
export declare const portionsStyles: import("lit").CSSResult;
