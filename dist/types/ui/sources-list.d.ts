import { nothing, type TemplateResult } from 'lit';
import type { Source } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** For where a list of links does not fit, such as paper. */
export declare function namedSources(words: Words, sources: Readonly<Record<string, Source>>, ids: Iterable<string>): {
    title: string;
    standing: string;
}[];
/** Each document once, with its date and whether anybody compared the figure with it. */
export declare function sourceList(words: Words, sources: Readonly<Record<string, Source>>, ids: Iterable<string>): TemplateResult | typeof nothing;
export declare const sourcesStyles: import("lit").CSSResult;
