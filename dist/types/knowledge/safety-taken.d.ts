/**
 * Forms that are not for anybody, or not for this visitor: a professional comes first, in the quiz and in the check of
 * what is taken alike, so that what they hold closes no gap. Two rules for L-threonate: each names its own professional,
 * and reads no more than two of the safety facts. A laxative is no supplement, and no day is planned around it.
 */
export declare const takenRules: {
    readonly 'takes-orotate': {
        readonly when: {
            readonly fact: 'takenForms';
            readonly has: 'orotate';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
    };
    readonly 'takes-threonate-expecting': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'takenForms';
                readonly has: 'threonate';
            }, {
                readonly fact: 'lifeStage';
                readonly in: readonly ["pregnant", "breastfeeding"];
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly [];
        readonly sources: readonly ["reg2024-2694"];
    };
    readonly 'takes-threonate-minor': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'takenForms';
                readonly has: 'threonate';
            }, {
                readonly fact: 'ageYears';
                readonly below: 18;
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["reg2024-2694"];
    };
    readonly 'takes-laxative-form': {
        readonly when: {
            readonly any: readonly [{
                readonly fact: 'supplementForms';
                readonly has: 'sulfate';
            }, {
                readonly fact: 'supplementForms';
                readonly has: 'hydroxide';
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly withholdsPlan: true;
        readonly shows: readonly [];
        readonly sources: readonly ["fk-hydroxide", "none"];
    };
};
