import type { ChoiceRule, ClaimsMode, DoseRule, Facts, Form, GutEffect, LifeStage, NeedRule, NoteRule, Prefer, SafetyRule, Sex, Solubility, Standard, Uptake } from '../engine/types.js';
import type { Cited } from './cited.js';
import type { ConditionId } from './conditions.js';
import type { FormId } from './forms.js';
import type { GoalId } from './goals.js';
import type { MedicineId } from './medicines.js';
import type { RedFlagId } from './red-flags.js';
/** The engine takes any id in a condition; ours may only name what stands in this knowledge. */
interface ListFacts {
    goals: GoalId;
    conditions: ConditionId | 'other';
    medicines: MedicineId | 'other';
    redFlags: RedFlagId;
    unsure: keyof Facts;
    takenForms: FormId;
    supplementForms: FormId;
}
interface ValueFacts {
    standard: Standard;
    claims: ClaimsMode;
    sex: Sex;
    stress: NonNullable<Facts['stress']>;
    lifeStage: LifeStage;
    stomach: NonNullable<Facts['stomach']>;
    prefer: Prefer;
    referenceKnown: boolean;
    hoursKept: boolean;
    form: FormId;
    formRoute: Form['route'];
    formUptake: Uptake;
    formSolubility: Solubility;
    formGutEffect: GutEffect;
    formPermittedInEu: boolean;
}
type NumberFact = 'ageYears' | 'sportHours' | 'gapMg' | 'gapLowMg' | 'shortMg' | 'roomMg' | 'levelRoomMg' | 'levelRoomAtMostMg' | 'supplementMgHigh' | 'prescribedMg' | 'unplannedMg' | 'boughtMg' | 'antacidMg' | 'impossibleLabels' | 'formElementalPercent';
export type StrictCondition = {
    all: readonly StrictCondition[];
} | {
    any: readonly StrictCondition[];
} | {
    not: StrictCondition;
} | {
    [F in keyof ListFacts]: {
        fact: F;
        has: ListFacts[F];
    };
}[keyof ListFacts] | {
    [F in keyof ValueFacts]: {
        fact: F;
        is: ValueFacts[F];
    };
}[keyof ValueFacts] | {
    [F in keyof ValueFacts]: {
        fact: F;
        in: readonly ValueFacts[F][];
    };
}[keyof ValueFacts] | {
    fact: NumberFact;
    atLeast: number;
} | {
    fact: NumberFact;
    below: number;
};
type Strict<R extends {
    when: unknown;
}> = Cited<Omit<R, 'when'>> & {
    when: StrictCondition;
};
export type StrictSafetyRule = Strict<SafetyRule>;
export type StrictDoseRule = Strict<DoseRule>;
export type StrictNeedRule = Strict<NeedRule>;
export type StrictNoteRule = Strict<NoteRule>;
export type StrictChoiceRule = Strict<ChoiceRule>;
export {};
