/**
 * Two intakes are what the German risk institute asks of a 250 mg product; with a meal is what the text of a magnesium
 * medicine says; of more at once a smaller share is taken up. The hours between them, the slow start and the review are
 * our choice.
 */
export declare const plan: {
    readonly roundDownToMg: 10;
    readonly startShare: 0.5;
    readonly startDays: 7;
    readonly splitAboveMg: 200;
    readonly reviewAfterDays: 28;
    readonly stopWhen: readonly ["flag-diarrhoea-persists", "flag-hypermagnesaemia-early", "flag-hypermagnesaemia"];
    readonly hoursBetweenIntakes: 3;
    readonly defaultMeals: readonly ["08:00", "12:30", "18:00"];
    readonly defaultWake: '07:00';
    readonly defaultBed: '23:00';
    readonly otherMedicine: {
        readonly hours: 4;
        readonly usualTimes: readonly ["08:00", "22:00"];
    };
    readonly sources: readonly ["bfr2017", "emc2678", "fine1991", "editorial"];
};
export declare const besideAdvice: {
    readonly keeping: {
        readonly sources: readonly ["editorial", "none"];
    };
    readonly trials: {
        readonly lowWeeks: 8;
        readonly highWeeks: 24;
        readonly sources: readonly ["pouteau2018", "schutten2021"];
    };
    readonly alcohol: {
        readonly sources: readonly ["invite-risk"];
    };
    readonly vitaminB6: {
        readonly sources: readonly ["efsa2023-b6"];
    };
    readonly notEnough: {
        readonly sources: readonly ["editorial", "ntvg2002"];
    };
    readonly firstHelp: {
        readonly sleep: {
            readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
        };
        readonly stress: {
            readonly sources: readonly ["none"];
        };
        readonly 'restless-legs': {
            readonly sources: readonly ["cm-rls"];
        };
        readonly headache: {
            readonly sources: readonly ["none"];
        };
    };
};
/** An effervescent tablet is drunk, so it answers a wish for liquid. */
export declare const preferredUnits: {
    readonly powder: readonly ["scoop", "sachet", "gram"];
    readonly liquid: readonly ["ml", "drop", "ampoule", "effervescent"];
};
