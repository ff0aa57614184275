import type { ValuesOf } from '../../ui/config.js';
/** `catalog` is read by the catalogue's controller. */
export declare const ownQuizSettings: {
    readonly consultHref: import("../../ui/config.js").Setting<string | null>;
    readonly consultLabel: import("../../ui/config.js").Setting<string | null>;
    readonly display: import("../../ui/config.js").Setting<"dialog" | "inline">;
    readonly autostart: import("../../ui/config.js").Setting<boolean>;
};
export declare const quizSettings: {
    readonly standard: import("../../ui/config.js").Setting<"eu" | "nl" | "us">;
    readonly claims: import("../../ui/config.js").Setting<"education" | "eu">;
    readonly country: import("../../ui/config.js").Setting<string | null>;
    readonly eventDetail: import("../../ui/config.js").Setting<"answers" | "reasons" | "result">;
    readonly pushDatalayer: import("../../ui/config.js").Setting<boolean>;
    readonly debug: import("../../ui/config.js").Setting<boolean>;
    readonly consultHref: import("../../ui/config.js").Setting<string | null>;
    readonly consultLabel: import("../../ui/config.js").Setting<string | null>;
    readonly display: import("../../ui/config.js").Setting<"dialog" | "inline">;
    readonly autostart: import("../../ui/config.js").Setting<boolean>;
};
export type QuizSettings = ValuesOf<typeof quizSettings>;
export type Display = QuizSettings['display'];
