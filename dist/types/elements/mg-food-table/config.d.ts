import { type Setting, type ValuesOf } from '../../ui/config.js';
export declare const ownFoodTableSettings: {
    readonly category: Setting<string | null>;
    readonly search: Setting<string | null>;
    readonly sort: Setting<"mg-per-100g" | "mg-per-portion" | "name">;
    readonly pageSize: Setting<number | null>;
    readonly age: Setting<unknown>;
    readonly sex: Setting<unknown>;
    readonly lifeStage: Setting<unknown>;
    readonly noTray: Setting<boolean>;
};
export declare const foodTableSettings: {
    readonly standard: Setting<"eu" | "nl" | "us">;
    readonly claims: Setting<"education" | "eu">;
    readonly country: Setting<string | null>;
    readonly eventDetail: Setting<"answers" | "reasons" | "result">;
    readonly pushDatalayer: Setting<boolean>;
    readonly debug: Setting<boolean>;
    readonly category: Setting<string | null>;
    readonly search: Setting<string | null>;
    readonly sort: Setting<"mg-per-100g" | "mg-per-portion" | "name">;
    readonly pageSize: Setting<number | null>;
    readonly age: Setting<unknown>;
    readonly sex: Setting<unknown>;
    readonly lifeStage: Setting<unknown>;
    readonly noTray: Setting<boolean>;
};
export type OwnFoodTableSettings = ValuesOf<typeof ownFoodTableSettings>;
export type FoodTableSettings = ValuesOf<typeof foodTableSettings>;
