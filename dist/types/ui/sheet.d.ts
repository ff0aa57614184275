import { type LitElement, type TemplateResult } from 'lit';
import { type Night, type Separation } from '../engine/hours.js';
import type { DosePlan, Figures } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
/** What a practitioner gets on paper. */
export interface Sheet {
    words: Words;
    title: string;
    /** The outcome in one sentence. */
    outcome: string;
    text?: string | undefined;
    answers: readonly {
        label: string;
        value: string;
    }[];
    findings: readonly {
        title: string;
        text: string;
    }[];
    /** Worth knowing, and of no weight. */
    goodToKnow?: readonly {
        title: string;
        text: string;
    }[] | undefined;
    figures: readonly {
        label: string;
        value: string;
    }[];
    plan: DosePlan | null;
    /** For each moment of it, what is taken; absent where nothing is taken yet. */
    takes?: readonly string[] | undefined;
    separations: readonly Separation[];
    sources: readonly {
        title: string;
        standing: string;
    }[];
    knowledge: {
        version: string;
        hash: string;
    };
    /** Whom to call where the plan goes wrong. */
    help?: HelpNumbers | undefined;
    /** The visitor's own, where it is known: the schedule begins after it. */
    night?: Night | undefined;
}
export interface SheetFigures extends Pick<Figures, 'foodMg' | 'foodLowMg' | 'foodHighMg' | 'supplementMg' | 'supplementMgHigh' | 'referenceLowMg' | 'referenceHighMg'> {
    proposedMg?: number | undefined;
    /** What supplements together should not pass. */
    limitMg?: number | undefined;
}
/**
 * One page for what is ordinary: the lines to write on take what is left. Where there is too much for a page it runs on.
 */
export declare function sheet(parts: Sheet): TemplateResult;
/**
 * Black on white, in sizes of paper. A table in style, for a table alone runs on over pages in every browser and also
 * gives one row what the others leave.
 */
export declare const sheetStyles: import("lit").CSSResult;
/** What is known of a day, named as beside the bars on the screen. */
export declare function sheetFigures(words: Words, figures: SheetFigures): Sheet['figures'];
/** The largest letter with which it is one page, or no more than so many. */
export declare function fit({ body }: Document, pages?: number): void;
/** Prints the sheet alone; the page stays as it is. */
export declare function printSheet(host: LitElement, parts: Sheet): void;
