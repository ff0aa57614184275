import { type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { type SupplementProblem, type SupplementRow } from './supplement-row.js';
export interface SupplementsEditor {
    words: Words;
    knowledge: Knowledge;
    rows: readonly SupplementRow[];
    /** Forms to choose from, ids. */
    formsFor(row: SupplementRow): readonly string[];
    problems: readonly SupplementProblem[];
    change(key: number, change: Partial<SupplementRow>): void;
    add(): void;
    remove(key: number): void;
}
export declare function supplementsEditor(editor: SupplementsEditor): TemplateResult;
export declare const supplementsStyles: import("lit").CSSResult;
