import type { ValuesOf } from './config.js';
/**
 * What all elements understand. `lang`, `answers`, `knowledge` and `texts` are read apart: the first is HTML's own, the
 * others JSON.
 */
export declare const commonSettings: {
    readonly standard: import("./config.js").Setting<"eu" | "nl" | "us">;
    readonly claims: import("./config.js").Setting<"education" | "eu">;
    readonly country: import("./config.js").Setting<string | null>;
    readonly eventDetail: import("./config.js").Setting<"answers" | "reasons" | "result">;
    readonly pushDatalayer: import("./config.js").Setting<boolean>;
    readonly debug: import("./config.js").Setting<boolean>;
};
export type CommonSettings = ValuesOf<typeof commonSettings>;
export type EventDetailLevel = CommonSettings['eventDetail'];
