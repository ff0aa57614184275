import type { Setting, ValuesOf } from '../../ui/config.js';
/** One row of `supplements`. */
export declare const SUPPLEMENT_ROW: string;
export declare const ownDoseSettings: {
    readonly age: Setting<unknown>;
    readonly sex: Setting<unknown>;
    readonly lifeStage: Setting<unknown>;
    readonly foodMg: Setting<unknown>;
    readonly supplements: Setting<unknown>;
    readonly medicines: Setting<unknown>;
    readonly conditions: Setting<unknown>;
};
export declare const doseSettings: {
    readonly standard: Setting<"eu" | "nl" | "us">;
    readonly claims: Setting<"education" | "eu">;
    readonly country: Setting<string | null>;
    readonly eventDetail: Setting<"answers" | "reasons" | "result">;
    readonly pushDatalayer: Setting<boolean>;
    readonly debug: Setting<boolean>;
    readonly age: Setting<unknown>;
    readonly sex: Setting<unknown>;
    readonly lifeStage: Setting<unknown>;
    readonly foodMg: Setting<unknown>;
    readonly supplements: Setting<unknown>;
    readonly medicines: Setting<unknown>;
    readonly conditions: Setting<unknown>;
};
export type OwnDoseSettings = ValuesOf<typeof ownDoseSettings>;
export type DoseSettings = ValuesOf<typeof doseSettings>;
