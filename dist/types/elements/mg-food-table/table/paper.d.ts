import { type LitElement } from 'lit';
import { type Exported } from './exported.js';
import type { TableState } from './state.js';
export interface Paper extends Exported {
    state: TableState;
    /** The search, the kind and the preparation as they count now. */
    query: {
        search?: string | undefined;
        category?: string | undefined;
        state?: string | undefined;
    };
    credit: string;
    /** Whose day it is, as far as it is known: "woman, 41 years". */
    person: string;
}
/** Prints the rows that were asked for, as a table on paper. */
export declare function printFoods(host: LitElement, paper: Paper): void;
