import type { Condition, HostOutcomeRule, Knowledge, Lang, Refer } from './types.js';
/**
 * A host's own knowledge: what a practitioner adds to ours. It can add findings and questions, make an outcome stricter
 * and order the forms that no rule rejects. It cannot do anything else: what it holds is taken over piece by piece into
 * rules of kinds that have no room for more.
 */
export interface HostKnowledge {
    id: string;
    version: string;
    sources?: Readonly<Record<string, HostSource>>;
    questions?: readonly HostQuestion[];
    findings?: Readonly<Record<string, HostFinding>>;
    outcomes?: readonly HostOutcomeRule[];
    weights?: readonly HostWeight[];
    /** The host's own wording of our texts, by language and key. */
    texts?: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;
    /** By finding: for whom it speaks and for whom it is silent, as facts. */
    examples?: Readonly<Record<string, {
        fires: readonly object[];
        silent: readonly object[];
    }>>;
}
type ByLanguage<T> = Readonly<Partial<Record<Lang, T>>>;
export interface HostSource {
    title: string;
    year: number | null;
    url?: string;
}
export interface HostQuestion {
    id: string;
    kind: 'one' | 'many' | 'number';
    choices?: readonly string[];
    unsure?: boolean;
    /** Asked only where this is not "no". */
    when?: Condition;
    words: ByLanguage<HostQuestionWords>;
}
export interface HostQuestionWords {
    title: string;
    /** Names the answer in the list of answers; the title where there is none. */
    label?: string;
    hint?: string;
    choices?: Readonly<Record<string, string>>;
}
export interface HostFinding {
    when: Condition;
    ifUnknown?: 'ignore' | 'mention';
    severity: 'info' | 'caution' | 'stop';
    refer?: Exclude<Refer, 'emergency' | 'crisis'>;
    sources?: readonly string[];
    words: ByLanguage<HostFindingWords>;
}
export interface HostFindingWords {
    title: string;
    text: string;
}
export interface HostWeight {
    form: string;
    when?: Condition;
    weight: number;
    words?: ByLanguage<HostWeightWords>;
}
export interface HostWeightWords {
    for?: string;
    against?: string;
}
export declare const MOST_WEIGHT = 5;
/** Of all that comes from a host the id says so, and so it never stands for one of ours. */
export declare const ownId: (id: string) => string;
export declare const weightId: (index: number) => string;
/** Ours with a host's laid beside it; ours itself stays as it is. */
export declare function withHostKnowledge(knowledge: Knowledge, host: HostKnowledge): Knowledge;
export {};
