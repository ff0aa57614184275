import * as z from 'zod/mini';
import type { Knowledge } from '../engine/types.js';
/**
 * The shapes of a host's own knowledge. A message continues the sentence "Expected: ". Made when there is something to
 * read and not before: on a page that adds to `Object.prototype` no schema can be made.
 */
export declare const MOST: {
    readonly findings: 200;
    readonly questions: 50;
    readonly outcomes: 200;
    readonly weights: 200;
    readonly sources: 200;
    readonly choices: 30;
};
export declare const ID: RegExp;
/** @param knowledge whose forms may be weighed */
export declare function hostKnowledgeShapes({ forms }: Pick<Knowledge, 'forms'>): {
    id: z.ZodMiniString<string>;
    hostId: z.ZodMiniString<string>;
    version: z.ZodMiniString<string>;
    finding: z.ZodMiniObject<{
        when: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
        ifUnknown: z.ZodMiniOptional<z.ZodMiniEnum<{
            ignore: "ignore";
            mention: "mention";
        }>>;
        severity: z.ZodMiniEnum<{
            caution: "caution";
            info: "info";
            stop: "stop";
        }>;
        refer: z.ZodMiniOptional<z.ZodMiniEnum<{
            doctor: "doctor";
            gp: "gp";
            "gp-today": "gp-today";
            midwife: "midwife";
            pharmacist: "pharmacist";
            prescriber: "prescriber";
        }>>;
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        words: z.ZodMiniObject<{
            nl: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$strip>>;
            en: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$strip>>;
            de: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$strip>>;
            fr: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    question: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
            many: "many";
            number: "number";
            one: "one";
        }>;
        choices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        unsure: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        when: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
        words: z.ZodMiniObject<{
            nl: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                label: z.ZodMiniOptional<z.ZodMiniString<string>>;
                hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
                choices: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
            en: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                label: z.ZodMiniOptional<z.ZodMiniString<string>>;
                hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
                choices: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
            de: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                label: z.ZodMiniOptional<z.ZodMiniString<string>>;
                hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
                choices: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
            fr: z.ZodMiniOptional<z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                label: z.ZodMiniOptional<z.ZodMiniString<string>>;
                hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
                choices: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    outcome: z.ZodMiniObject<{
        when: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
        atLeast: z.ZodMiniEnum<{
            "ask-professional": "ask-professional";
            "food-first": "food-first";
            "nothing-needed": "nothing-needed";
        }>;
        finding: z.ZodMiniString<string>;
    }, z.core.$strip>;
    weight: z.ZodMiniObject<{
        form: z.ZodMiniEnum<{
            [x: string]: string;
        }>;
        when: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
        weight: z.ZodMiniNumber<number>;
        words: z.ZodMiniOptional<z.ZodMiniObject<{
            nl: z.ZodMiniOptional<z.ZodMiniObject<{
                for: z.ZodMiniOptional<z.ZodMiniString<string>>;
                against: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            en: z.ZodMiniOptional<z.ZodMiniObject<{
                for: z.ZodMiniOptional<z.ZodMiniString<string>>;
                against: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            de: z.ZodMiniOptional<z.ZodMiniObject<{
                for: z.ZodMiniOptional<z.ZodMiniString<string>>;
                against: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            fr: z.ZodMiniOptional<z.ZodMiniObject<{
                for: z.ZodMiniOptional<z.ZodMiniString<string>>;
                against: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    source: z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        year: z.ZodMiniNullable<z.ZodMiniInt>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    example: z.ZodMiniObject<{
        fires: z.ZodMiniArray<z.ZodMiniObject<{}, z.core.$loose>>;
        silent: z.ZodMiniArray<z.ZodMiniObject<{}, z.core.$loose>>;
    }, z.core.$strip>;
};
export type HostKnowledgeShapes = ReturnType<typeof hostKnowledgeShapes>;
/** As JSON Schema, for `knowledge.schema.json`. */
export declare const hostKnowledgeJsonSchema: (knowledge: Pick<Knowledge, 'forms'>) => object;
